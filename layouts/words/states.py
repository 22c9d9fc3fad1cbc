"""Words of what a page says when it has nothing to show yet, or cannot."""

from features.text import Text

WELCOME = Text(fr="Ouvrir le dossier d’un client", en="Open a client’s file")
WELCOME_DO = Text(
    fr="Tapez un numéro de client en haut de la page, puis « Ouvrir » : les numéros qui conviennent sont proposés.",
    en="Type a client number at the top of the page, then “Open”: matching numbers are suggested.",
)
WELCOME_GIVES = Text(
    fr=(
        "Le dossier dit l’avis du modèle et ce qui l’explique, montre les informations du client "
        "et le compare aux autres. Une personne décide."
    ),
    en=(
        "The file gives the model’s opinion and what explains it, shows the client’s information "
        "and compares the client with others. A person decides."
    ),
)
EXAMPLES = Text(fr="Pour essayer", en="To try it out")
MADE_UP_PORTFOLIO = Text(
    fr="Données fictives : ce portefeuille de {clients} clients a été fabriqué. Aucun de ces clients n’existe.",
    en="Made-up data: this portfolio of {clients} clients was fabricated. None of these clients exists.",
)

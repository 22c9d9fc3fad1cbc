"""Words of the bar at the top, and of what answers the search."""

from features.text import Text

BRAND = Text(fr="Prêt à dépenser", en="Prêt à dépenser")
SKIP = Text(fr="Aller au contenu", en="Skip to content")
SEARCH = Text(fr="Chercher un client", en="Find a client")
CLIENT_NUMBER = Text(fr="Numéro de client", en="Client number")
OPEN = Text(fr="Ouvrir", en="Open")
STEPS = Text(fr="Autres clients", en="Other clients")
LOWER = Text(fr="Score plus bas", en="Lower score")
LOWER_MEANS = Text(fr="Client précédent dans l’ordre des scores", en="Previous client in the order of scores")
HIGHER = Text(fr="Score plus haut", en="Higher score")
HIGHER_MEANS = Text(fr="Client suivant dans l’ordre des scores", en="Next client in the order of scores")
RANDOM = Text(fr="Au hasard", en="At random")
RANDOM_MEANS = Text(fr="Ouvrir un client au hasard", en="Open a client at random")
LOWEST = Text(
    fr="Ce client a le score le plus bas du portefeuille : aucun ne le précède.",
    en="This client has the lowest score of the portfolio: none comes before.",
)
HIGHEST = Text(
    fr="Ce client a le score le plus haut du portefeuille : aucun ne le suit.",
    en="This client has the highest score of the portfolio: none comes after.",
)
NO_FILE = Text(
    fr="Ouvrez d’abord un dossier : ce bouton mène de là au score voisin.",
    en="Open a file first: this button goes from there to the neighbouring score.",
)
NO_PLACE = Text(
    fr="Cette demande n’est pas dans le portefeuille : elle n’a pas de score voisin.",
    en="This application is not in the portfolio: it has no neighbouring score.",
)
TOOLS = Text(fr="Aide, langue et couleurs", en="Help, language and colours")
OTHER_LANGUAGE = Text(fr="EN", en="FR")
TO_OTHER_LANGUAGE = Text(fr="EN: switch to English", en="FR : passer en français")
APPEARANCE = Text(fr="Couleurs claires ou sombres", en="Light or dark colours")
MADE_UP = Text(fr="Données fictives", en="Made-up data")

UNKNOWN_CLIENT = Text(
    fr="Aucun client ne porte le numéro {client}. Vérifiez le numéro, ou choisissez-en un dans la liste proposée.",
    en="No client has the number {client}. Check the number, or choose one from the list.",
)
MALFORMED_CLIENT = Text(
    fr="« {typed} » n’est pas un numéro de client. Tapez des chiffres seulement, par exemple {example}.",
    en="“{typed}” is not a client number. Type digits only, for example {example}.",
)
NOTHING_TYPED = Text(
    fr="Tapez un numéro de client, par exemple {example}.",
    en="Type a client number, for example {example}.",
)
OPENED = Text(fr="Dossier du client {client} ouvert.", en="File of client {client} opened.")

"""Words of the bar at the top, and of what answers the search."""

from features.text import Text

BRAND = Text(fr="Prêt à dépenser", en="Prêt à dépenser")
SKIP = Text(fr="Aller au contenu", en="Skip to content")
SEARCH = Text(fr="Chercher un client", en="Find a client")
CLIENT_NUMBER = Text(fr="Numéro de client", en="Client number")
OPEN = Text(fr="Ouvrir", en="Open")
TOOLS = Text(fr="Langue et couleurs", en="Language and colours")
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

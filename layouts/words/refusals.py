"""Words of what the server says when it does not answer as asked."""

from features.text import Text

MALFORMED = Text(
    fr="La demande n’a pas la forme attendue. Rechargez la page et recommencez.",
    en="The request does not have the expected form. Reload the page and try again.",
)
NOT_THERE = Text(
    fr="Il n’y a rien à cette adresse.",
    en="There is nothing at this address.",
)
NOT_THIS_WAY = Text(
    fr="Cette adresse ne s’utilise pas de cette manière.",
    en="This address is not used in this way.",
)
TOO_LARGE = Text(
    fr="La demande est trop longue : elle ne peut dépasser 256 ko.",
    en="The request is too long: it cannot exceed 256 kB.",
)
INCIDENT = Text(
    fr=(
        "Le service n’a pas pu répondre. Réessayez ; si cela persiste, donnez à l’assistance ce numéro d’incident : "
        "{incident}."
    ),
    en="The service could not answer. Try again; if it goes on, give support this incident number: {incident}.",
)
HOME = Text(fr="Revenir à l’accueil", en="Back to the start page")

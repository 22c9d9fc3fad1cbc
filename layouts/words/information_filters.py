"""Words of what chooses among the items of the information, and of what is said of each."""

from features.text import Text
from layouts.words.saying import Counted

FILTERS = Text(fr="Choisir des éléments", en="Choose items")
THEME = Text(fr="Thème", en="Theme")
EVERY_THEME = Text(fr="Tous les thèmes", en="All themes")
ONLY = Text(fr="Seulement", en="Only")
WEIGHTY = Text(fr="Ceux qui comptent le plus dans le score", en="Those that count most in the score")
MISSING = Text(fr="Non renseignés ou sans objet", en="Not provided or not applicable")
ODD = Text(fr="Hors de l’ordinaire", en="Out of the ordinary")
CLEAR = Text(fr="Effacer ces choix", en="Clear these choices")
UNDO = Text(fr="Annuler", en="Undo")
UNDO_MEANS = Text(fr="Annuler : revenir aux filtres d’avant", en="Undo: back to the former filters")

LEFT = Counted(
    one=Text(fr="**{n} élément** sur {total} répond aux filtres.", en="**{n} item** of {total} meets the filters."),
    many=Text(
        fr="**{n} éléments** sur {total} répondent aux filtres.", en="**{n} items** of {total} meet the filters."
    ),
)
NOTHING_LEFT = Text(
    fr="Aucun élément ne répond à tous ces filtres à la fois. Retirez-en un, ou effacez-les tous.",
    en="No item meets all these filters at once. Take one away, or clear them all.",
)
NEVER_BOTH = Text(
    fr=(
        "Un élément sans valeur n’a pas de place parmi les autres : il ne peut pas être aussi hors de l’ordinaire. "
        "Gardez un seul de ces deux filtres."
    ),
    en=(
        "An item without a value has no place among the others: it cannot also be out of the ordinary. "
        "Keep only one of these two filters."
    ),
)
WEIGHTY_MEANS = Text(
    fr="Les {n} éléments dont l’effet sur ce score est le plus grand, en plus ou en moins.",
    en="The {n} items with the largest effect on this score, up or down.",
)
ODD_MEANS = Text(
    fr="Plus haut ou plus bas que chez environ 95 clients sur 100 dont la valeur est connue.",
    en="Higher or lower than for about 95 of 100 clients whose value is known.",
)

WHOLE_THEME = Text(fr="tout le thème : {points}", en="whole theme: {points}")
NOT_APPLICABLE = Text(fr="sans objet", en="not applicable")
NOT_APPLICABLE_MEANS = Text(
    fr="Sans objet : ce client n’a rien de tel, la valeur ne peut pas exister.",
    en="Not applicable: this client has no such thing, so there can be no value.",
)
NOT_APPLICABLE_COUNT = Counted(
    one=Text(fr="dont {n} sans objet", en="of which {n} not applicable"),
    many=Text(fr="dont {n} sans objet", en="of which {n} not applicable"),
)
IN_SCORE = Text(fr="Dans ce score : {points}.", en="In this score: {points}.")
UNDER_A_POINT = Text(fr="Dans ce score : moins d’un point.", en="In this score: less than a point.")
NOT_IN_SCORE = Text(fr="Sans effet sur le score.", en="No effect on the score.")
UNIT = Text(fr="Unité : {unit}.", en="Unit: {unit}.")
UNIT_CURRENCY = Text(fr="montant, en {currency}", en="amount, in {currency}")
UNIT_RATIO = Text(fr="nombre de fois", en="number of times")
UNIT_SHARE = Text(fr="part, en %", en="share, in %")
UNIT_YEARS = Text(fr="durée, comptée en années", en="a time, counted in years")
UNIT_MONTHS = Text(fr="durée, comptée en mois", en="a time, counted in months")
UNIT_DAYS = Text(fr="durée, comptée en jours", en="a time, counted in days")
UNIT_COUNT = Text(fr="nombre", en="number")
UNIT_RATING = Text(fr="note sur 100", en="rating out of 100")
UNIT_FLAG = Text(fr="oui ou non", en="yes or no")
UNIT_CATEGORY = Text(fr="une réponse parmi {n}", en="one answer of {n}")

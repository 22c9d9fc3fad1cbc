"""Words of the clients most like one client: by what they are near, and in bands."""

from features.text import Text

BASIS = Text(fr="Similaires par", en="Similar by")
BASIS_ALL = Text(fr="Tous ces éléments", en="All these items")
BASIS_PROFILE = Text(fr="Revenu, emploi et dettes", en="Income, work and debts")
BASIS_LOAN = Text(fr="Crédit demandé", en="Loan asked for")
BASIS_HISTORY = Text(fr="Notes et antécédents", en="Ratings and history")

NEAR_BY = Text(fr="Très proches par : **{items}**.", en="Very close by: **{items}**.")
LESS_NEAR_BY = Text(fr="Assez proches par : {items}.", en="Fairly close by: {items}.")
FAR_BY = Text(
    fr="**Différents par** : {items} ; là, ils ne ressemblent guère plus à ce client que d’autres.",
    en="**Different by**: {items}; there, they are hardly more like this client than others.",
)
UNKNOWN_BY = Text(
    fr="Non renseigné pour ce client, et donc pris au milieu de tous : {items}.",
    en="Not provided for this client, so taken in the middle of all: {items}.",
)
NOT_COMPARED = Text(fr="non comparés", en="not compared")
NEAR = Text(fr="très proches", en="very close")
LESS_NEAR = Text(fr="assez proches", en="fairly close")
FAR = Text(fr="différents", en="different")

PORTRAIT = Text(fr="Qui sont ces clients", en="Who these clients are")
PORTRAIT_HINT = Text(
    fr=(
        "Par groupes d’au moins dix, jamais un par un. "
        "La moitié centrale laisse de côté le quart le plus bas et le quart le plus haut."
    ),
    en="In groups of at least ten, never one by one. The middle half leaves out the lowest and the highest quarter.",
)
ITEM = Text(fr="Élément", en="Item")
OWN = Text(fr="Ce client", en="This client")
THEIRS = Text(fr="Leur moitié centrale", en="Their middle half")
LIKENESS = Text(fr="Ressemblance", en="Likeness")
BAND = Text(fr="Du plus proche au moins proche", en="From the nearest to the least near")
BAND_NAME = Text(fr="du {first}e au {last}e", en="nos. {first} to {last}")
FIRST_BAND_NAME = Text(fr="les {last} plus proches", en="the {last} nearest")
IN_DIFFICULTY = Text(fr="En difficulté sur 100", en="In difficulty out of 100")
MIDDLE = Text(fr="{low} à {high}", en="{low} to {high}")
SAME = Text(fr="{low}", en="{low}")
TOO_FEW_KNOWN = Text(fr="moins de dix valeurs connues", en="fewer than ten known values")
TOO_FEW_OUTCOMES = Text(fr="moins de 30 issues connues", en="fewer than 30 known outcomes")
RATE = Text(fr="{n} (entre {low} et {high})", en="{n} (between {low} and {high})")
TOO_FEW = Text(
    fr="Moins de dix clients : leurs valeurs ne sont pas montrées.",
    en="Fewer than ten clients: their values are not shown.",
)
FEWER_THAN_ASKED = Text(
    fr="Vous en demandez {asked}, le portefeuille n’en a pas tant d’autres : les {found} sont pris.",
    en="You ask for {asked}, and the portfolio has not so many others: all {found} are taken.",
)

"""Words of the comparison with other clients."""

from features.text import Text
from layouts.words.saying import Counted

TITLE = Text(fr="Comparaison", en="Comparison")
ITEM = Text(fr="Élément", en="Item")
COMPARE_WITH = Text(fr="Comparer avec", en="Compare with")
ALL = Text(fr="Tous les clients", en="All clients")
SIMILAR = Text(fr="Clients similaires", en="Similar clients")
HOW_MANY = Text(fr="Combien de similaires", en="How many similar")
PERSONAL = Text(fr="{theme} (sans effet sur le score)", en="{theme} (no effect on the score)")

GROUP_ALL = Text(
    fr="Groupe : tout le portefeuille, {group}, dont {known} avec une valeur connue.",
    en="Group: the whole portfolio, {group}, {known} of them with a known value.",
)
GROUP_SIMILAR = Text(
    fr="Groupe : {group} parmi les plus proches de celui-ci, dont {known} avec une valeur connue.",
    en="Group: {group} among the closest to this one, {known} of them with a known value.",
)
CLIENTS = Counted(one=Text(fr="{n} client", en="{n} client"), many=Text(fr="{n} clients", en="{n} clients"))
SMALL_GROUP = Text(
    fr="Moins de 30 valeurs connues : la place de ce client n’est qu’une indication.",
    en="Fewer than 30 known values: this client’s place is only an indication.",
)
UNKNOWN_HERE = Text(
    fr="{label} : **non renseigné** pour ce client, qui n’a donc pas de place dans le groupe.",
    en="{label}: **not provided** for this client, who therefore has no place in the group.",
)
NOBODY = Text(
    fr="Personne dans ce groupe n’a de valeur connue pour cet élément. Choisissez un autre élément ou un autre groupe.",
    en="Nobody in this group has a known value for this item. Choose another item or another group.",
)
SIMILAR_BY = Text(fr="Proches par : {features}.", en="Close by: {features}.")

FIGURE_LABEL = Text(
    fr="Répartition dans le groupe : {label} ; ce client : {value} ; médiane : {median}",
    en="Distribution in the group: {label}; this client: {value}; median: {median}",
)
CAPTION = Text(
    fr="Hauteur : part du groupe. Trait plein : ce client ; pointillé : médiane du groupe.",
    en="Height: share of the group. Solid line: this client; dotted line: median of the group.",
)
LEVELS_CAPTION = Text(
    fr="Longueur : part du groupe ; en gras, la réponse de ce client.",
    en="Length: share of the group; in bold, this client’s answer.",
)
LEVELS_LEFT_OUT = Counted(
    one=Text(fr="{n} réponse plus rare est dans le tableau.", en="{n} rarer answer is in the table."),
    many=Text(fr="{n} réponses plus rares sont dans le tableau.", en="{n} rarer answers are in the table."),
)
OUTSIDE = Text(
    fr="Hors de l’échelle : {below} plus bas, {above} plus haut.",
    en="Off the scale: {below} lower, {above} higher.",
)
OFF_SCALE = Text(fr="{value}, hors de l’échelle", en="{value}, off the scale")
MEDIAN = Text(fr="médiane {median}", en="median {median}")
HOVER = Text(fr="{interval} : {share} du groupe", en="{interval}: {share} of the group")
INTERVAL = Text(fr="de {low} à {high}", en="{low} to {high}")
VALUE = Text(fr="Valeur", en="Value")
COUNT = Text(fr="Clients", en="Clients")
SHARE = Text(fr="Part", en="Share")

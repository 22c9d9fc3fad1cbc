"""Words of items by the outcome of loans: two groups side by side, and the share with difficulties part by part."""

from features.text import Text
from layouts.words.saying import Counted

SHOW = Text(fr="Montrer pour chaque élément", en="Show for each item")
MODE_SPREAD = Text(fr="La répartition", en="The distribution")
MODE_OUTCOME = Text(fr="Selon l’issue du prêt", en="By outcome of the loan")
MODE_SHARE = Text(fr="La part de difficultés", en="The share with difficulties")

NO_CAUSE = Text(
    fr="Ces écarts décrivent des prêts passés. Ils ne disent pas que l’élément cause une difficulté.",
    en="These differences describe past loans. They do not say that the item causes a difficulty.",
)

PROTECTED_FEATURE = Text(
    fr=(
        "Situation personnelle : elle se décrit, mais ne se montre jamais selon l’issue du prêt. "
        "Choisissez « La répartition » pour la voir."
    ),
    en=(
        "Personal situation: it is described, but never shown by the outcome of the loan. "
        "Choose “The distribution” to see it."
    ),
)
PROTECTED_GROUP = Text(
    fr=(
        "Ce groupe est choisi par la situation personnelle : rien n’y est montré selon l’issue du prêt. "
        "Décochez ces filtres, ou choisissez « La répartition »."
    ),
    en=(
        "This group is chosen by personal situation: nothing is shown in it by the outcome of the loan. "
        "Untick these filters, or choose “The distribution”."
    ),
)
BY_OUTCOME = Text(
    fr="Ce groupe est déjà choisi par l’issue du prêt : il n’y a rien à mettre en face. Décochez ce filtre.",
    en="This group is already chosen by the outcome: there is nothing to set beside it. Untick this filter.",
)
TOO_FEW_SIDE = Text(
    fr=(
        "Moins de 30 valeurs connues d’un côté, sans difficultés ou en difficulté : "
        "la comparaison ne dirait rien. Prenez un groupe plus grand."
    ),
    en=(
        "Fewer than 30 known values on one side, without difficulties or in difficulty: "
        "the comparison would say nothing. Take a larger group."
    ),
)
TOO_FEW = Text(
    fr="Moins de 30 clients dont l’issue est connue : aucune part n’est donnée. Prenez un groupe plus grand.",
    en="Fewer than 30 clients with a known outcome: no share is given. Take a larger group.",
)

AMONG = Text(fr="Parmi les **{clients} {side}** : {said}.", en="Of the **{clients} {side}**: {said}.")
WITHOUT = Text(fr="sans difficultés", en="without difficulties")
WITH = Text(fr="en difficulté", en="in difficulty")
SIDE_MEDIAN = Text(fr="médiane **{median}**", en="median **{median}**")
SIDE_PLACE = Text(fr="médiane **{median}** ; ce client : {place}", en="median **{median}**; this client: {place}")
SAME_ANSWER = Counted(
    one=Text(fr="**{n} sur 100** a la réponse de ce client", en="**{n} in 100** gives this client’s answer"),
    many=Text(fr="**{n} sur 100** ont la réponse de ce client", en="**{n} in 100** give this client’s answer"),
)
NO_SAME_ANSWER = Text(
    fr="**moins d’un sur 100** a la réponse de ce client", en="**fewer than one in 100** give this client’s answer"
)
UNKNOWN_ANSWER = Text(fr="la réponse de ce client n’est pas renseignée", en="this client’s answer is not provided")
SPLIT_LABEL = Text(
    fr="{label} : sans difficultés (en haut) et en difficulté (en bas) ; ce client : {value}",
    en="{label}: without difficulties (above) and in difficulty (below); this client: {value}",
)
SPLIT_LEVELS_LABEL = Text(
    fr="{label} : sans difficultés et en difficulté, réponse par réponse ; ce client : {value}",
    en="{label}: without difficulties and in difficulty, answer by answer; this client: {value}",
)
SPLIT_CAPTION = Text(
    fr=(
        "En haut, sans difficultés ; en bas, en difficulté ; hauteur : part de chacun des deux groupes. "
        "Trait plein : ce client ; pointillés : médianes."
    ),
    en=(
        "Above, without difficulties; below, in difficulty; height: share of each of the two groups. "
        "Solid line: this client; dotted lines: medians."
    ),
)
SPLIT_LEVELS_CAPTION = Text(
    fr=(
        "Barre pleine : sans difficultés ; barre hachurée : en difficulté ; longueur : part de chacun des deux "
        "groupes. En gras, la réponse de ce client."
    ),
    en=(
        "Plain bar: without difficulties; hatched bar: in difficulty; length: share of each of the two groups. "
        "In bold, this client’s answer."
    ),
)
SPLIT_HOVER = Text(fr="{interval} : {share} des clients {side}", en="{interval}: {share} of the clients {side}")
TWO_SHARES = Text(fr="{repaid} · {difficulties}", en="{repaid} · {difficulties}")

PART = Counted(
    one=Text(
        fr="Avec une valeur comme celle de ce client ({part}), **{n} sur 100** a eu des difficultés.",
        en="With a value like this client’s ({part}), **{n} in 100** had difficulties.",
    ),
    many=Text(
        fr="Avec une valeur comme celle de ce client ({part}), **{n} sur 100** ont eu des difficultés.",
        en="With a value like this client’s ({part}), **{n} in 100** had difficulties.",
    ),
)
PART_UNDER_ONE = Text(
    fr="Avec une valeur comme celle de ce client ({part}), **moins d’un sur 100** a eu des difficultés.",
    en="With a value like this client’s ({part}), **fewer than one in 100** had difficulties.",
)
BY_CHANCE = Text(
    fr="Compte tenu du hasard : entre {low} et {high}.", en="Allowing for chance: between {low} and {high}."
)
NO_PART = Text(
    fr="Moins de 30 clients d’issue connue ont une valeur comme celle de ce client ({part}) : pas de part donnée.",
    en="Fewer than 30 clients with a known outcome have a value like this client’s ({part}): no share is given.",
)
NOBODY_LIKE = Text(
    fr="Personne dans ce groupe n’a une valeur comme celle de ce client.",
    en="Nobody in this group has a value like this client’s.",
)
RANGE = Text(
    fr="D’une partie à l’autre : de {low} à {high} sur 100 ; tout le groupe : {group}.",
    en="From part to part: {low} to {high} in 100; the whole group: {group}.",
)
HIDDEN_PARTS = Counted(
    one=Text(
        fr="{n} partie de moins de 30 clients d’issue connue n’a pas de part.",
        en="{n} part with fewer than 30 clients of known outcome has no share.",
    ),
    many=Text(
        fr="{n} parties de moins de 30 clients d’issue connue n’ont pas de part.",
        en="{n} parts with fewer than 30 clients of known outcome have no share.",
    ),
)
PARTS_LABEL = Text(
    fr="Part de difficultés selon : {label} ; ce client : {value}",
    en="Share with difficulties by: {label}; this client: {value}",
)
PARTS_CAPTION = Text(
    fr=(
        "Point : sur 100 clients, combien ont eu des difficultés ; barre : ce que le hasard peut y changer. "
        "Losange : là où se trouve ce client ; pointillé : tout le portefeuille."
    ),
    en=(
        "Point: out of 100 clients, how many had difficulties; bar: what chance may change. "
        "Diamond: where this client is; dotted line: the whole portfolio."
    ),
)
PARTS_LEFT_OUT = Counted(
    one=Text(fr="{n} partie plus petite est dans le tableau.", en="{n} smaller part is in the table."),
    many=Text(fr="{n} parties plus petites sont dans le tableau.", en="{n} smaller parts are in the table."),
)
AXIS_IN_100 = Text(fr="clients en difficulté sur 100", en="clients in difficulty out of 100")
FEW = Text(fr="moins de 30", en="fewer than 30")
PART_HOVER = Text(fr="{part} : {n} sur 100, entre {low} et {high}", en="{part}: {n} in 100, between {low} and {high}")
KNOWN_OUTCOME = Text(fr="Issue connue", en="Known outcome")
IN_100 = Text(fr="En difficulté sur 100", en="In difficulty out of 100")
BETWEEN = Text(fr="Entre", en="Between")
LOW_TO_HIGH = Text(fr="{low} et {high}", en="{low} and {high}")
PART_BELOW = Text(fr="moins de {high}", en="under {high}")
PART_FROM = Text(fr="{low} et plus", en="{low} and more")
PART_BETWEEN = Text(fr="de {low} à moins de {high}", en="{low} to under {high}")
PART_SHORT = Text(fr="{low} à {high}", en="{low} to {high}")
"""On an axis, where the caption says the unit."""
THIS_ONE = Text(fr="{part} (ce client)", en="{part} (this client)")
WHOLE_GROUP = Text(fr="Tout le groupe", en="Whole group")
WHOLE_PORTFOLIO = Text(fr="Tout le portefeuille", en="Whole portfolio")

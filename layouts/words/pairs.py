"""Words of two items at once."""

from features.text import Text
from layouts.words.saying import Counted

TITLE = Text(fr="Deux éléments à la fois", en="Two items at once")
HINT = Text(
    fr="Dans le groupe choisi plus haut. « Automatique » prend ce qui pèse le plus dans le score.",
    en="Within the group chosen above. “Automatic” takes what weighs most in the score.",
)
FIRST = Text(fr="En largeur", en="Across")
SECOND = Text(fr="En hauteur", en="Upwards")
CHOOSE_TWO = Text(
    fr="Choisissez deux éléments différents pour les croiser.",
    en="Choose two different items to set one against the other.",
)
NOBODY = Text(
    fr="Personne dans ce groupe n’a les deux valeurs à la fois. Choisissez un autre élément ou un autre groupe.",
    en="Nobody in this group has both values. Choose another item or another group.",
)
ABOVE_MOST = Text(fr="{label} **au-dessus de la plupart** ({value})", en="{label} **above most** ({value})")
BELOW_MOST = Text(fr="{label} **au-dessous de la plupart** ({value})", en="{label} **below most** ({value})")
AVERAGE = Text(fr="{label} **dans la moyenne** ({value})", en="{label} **about average** ({value})")
ANSWER = Text(fr="{label} : **{value}**", en="{label}: **{value}**")
BOTH = Text(fr="{first} ; {second}.", en="{first}; {second}.")
BEYOND = Counted(
    one=Text(
        fr="{n} client sur 100 est au moins aussi loin de la médiane, du même côté, pour les deux à la fois.",
        en="{n} client out of 100 is at least as far from the median, on the same side, for both at once.",
    ),
    many=Text(
        fr="{n} clients sur 100 sont au moins aussi loin de la médiane, du même côté, pour les deux à la fois.",
        en="{n} clients out of 100 are at least as far from the median, on the same side, for both at once.",
    ),
)
BEYOND_NOBODY = Text(
    fr="Moins d’un client sur 100 est au moins aussi loin de la médiane, du même côté, pour les deux à la fois.",
    en="Fewer than one client out of 100 is at least as far from the median, on the same side, for both at once.",
)
WITHIN_LEVEL = Text(
    fr="Parmi ceux qui ont la même réponse, {label} : {place}.",
    en="Among those with the same answer, {label}: {place}.",
)
TOGETHER = Text(
    fr="Dans le groupe, les deux vont nettement de pair : quand l’un est plus haut, l’autre l’est d’habitude aussi.",
    en="In the group, the two clearly go together: where one is higher, the other usually is too.",
)
SOMEWHAT_TOGETHER = Text(
    fr="Dans le groupe, les deux vont un peu de pair : quand l’un est haut, l’autre l’est un peu plus souvent.",
    en="In the group, the two go together a little: where one is higher, the other is somewhat more often too.",
)
UNLINKED = Text(
    fr="Dans le groupe, l’un ne dit presque rien de l’autre.", en="In the group, one says next to nothing of the other."
)
SOMEWHAT_OPPOSED = Text(
    fr="Dans le groupe, les deux s’opposent un peu : quand l’un est plus haut, l’autre est un peu plus souvent bas.",
    en="In the group, the two are somewhat opposed: where one is higher, the other is somewhat more often low.",
)
OPPOSED = Text(
    fr="Dans le groupe, les deux s’opposent nettement : quand l’un est plus haut, l’autre est d’habitude plus bas.",
    en="In the group, the two are clearly opposed: where one is higher, the other is usually lower.",
)
KNOWN = Text(
    fr="Les deux valeurs sont connues pour {both} sur {group}.", en="Both values are known for {both} out of {group}."
)
NOT_DRAWN = Counted(
    one=Text(
        fr="{n} n’est pas dessiné : seul ou presque dans sa case, ou hors de l’échelle.",
        en="{n} is not drawn: alone or nearly so in a cell, or off the scale.",
    ),
    many=Text(
        fr="{n} ne sont pas dessinés : seuls ou presque dans leur case, ou hors de l’échelle.",
        en="{n} are not drawn: alone or nearly so in a cell, or off the scale.",
    ),
)
LABEL = Text(
    fr="{first} (en largeur) et {second} (en hauteur) dans le groupe ; ce client : {first_value} et {second_value}",
    en="{first} (across) and {second} (upwards) in the group; this client: {first_value} and {second_value}",
)
CAPTION = Text(
    fr=(
        "Plus une case se détache du fond, plus elle compte de clients ; une case de moins de {fewest} reste vide. "
        "Losange : ce client ; pointillés : médianes du groupe."
    ),
    en=(
        "The more a cell stands out, the more clients it holds; a cell of fewer than {fewest} stays empty. "
        "Diamond: this client; dotted lines: medians of the group."
    ),
)
OFF_SCALE = Text(
    fr="Ce client est hors de l’échelle : le losange est au bord.",
    en="This client is off the scale: the diamond is at the edge.",
)
NO_MARK = Text(
    fr="Une des deux valeurs n’est pas renseignée pour ce client : il n’a pas de losange.",
    en="One of the two values is not provided for this client: there is no diamond.",
)
OTHERS = Text(fr="{n} autres réponses", en="{n} other answers")
ROWS = Text(fr="{first} \\ {second}", en="{first} \\ {second}")
FEWER = Text(fr="moins de {n}", en="fewer than {n}")
HOVER = Text(fr="{first} ; {second} : {clients}", en="{first}; {second}: {clients}")

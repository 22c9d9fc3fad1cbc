"""Words of the confidence in a score."""

from features.text import Text
from layouts.words.saying import Counted

TITLE = Text(fr="Ce score est-il solide ?", en="How solid is this score?")
BY_CONTROL = Text(fr="d’après cinq autres modèles", en="by five other models")
BETWEEN = Text(
    fr="Cinq modèles de contrôle donnent à ce client **entre {low} et {high} points**.",
    en="Five control models give this client **between {low} and {high} points**.",
)
ALL_THE_SAME = Text(
    fr="Cinq modèles de contrôle donnent tous à ce client **{low} points**.",
    en="Five control models all give this client **{low} points**.",
)
ABOVE = Text(
    fr="Le score, {score}, est un peu au-dessus des cinq.",
    en="The score, {score}, is a little above all five.",
)
BELOW = Text(
    fr="Le score, {score}, est un peu au-dessous des cinq.",
    en="The score, {score}, is a little below all five.",
)
AGREE = Text(fr="Tous donnent le même avis.", en="All give the same opinion.")
DISAGREE = Text(
    fr="**Ils ne donnent pas tous le même avis** : {opinions}. L’avis est donc à lire avec prudence.",
    en="**They do not all give the same opinion**: {opinions}. So the opinion is to be read with care.",
)
ANOTHER_OPINION = Text(
    fr="**Tous donnent un autre avis que le modèle** : {opinions}. L’avis est donc à lire avec prudence.",
    en="**All give another opinion than the model**: {opinions}. So the opinion is to be read with care.",
)
FAVOURABLE = Counted(
    one=Text(fr="{n} favorable", en="{n} favourable"), many=Text(fr="{n} favorables", en="{n} favourable")
)
TO_STUDY = Counted(
    one=Text(fr="{n} à étudier", en="{n} to be studied"), many=Text(fr="{n} à étudier", en="{n} to be studied")
)
UNFAVOURABLE = Counted(
    one=Text(fr="{n} défavorable", en="{n} unfavourable"), many=Text(fr="{n} défavorables", en="{n} unfavourable")
)
WHAT_THEY_ARE = Text(
    fr=(
        "Ils sont faits comme le modèle, chacun sans un cinquième des clients passés. "
        "Traits fins : les cinq ; trait épais : le score de ce client."
    ),
    en=(
        "They are made as the model is, each without a fifth of the past clients. "
        "Thin marks: the five; thick mark: this client’s score."
    ),
)

MISSING_TITLE = Text(fr="Ce qui manque et pourrait compter", en="What is missing and could matter")
ALONE = Text(fr="une information à la fois", en="one piece of information at a time")
NOTHING_MISSING = Text(
    fr="Rien ne manque : tout ce que le modèle lit est renseigné.",
    en="Nothing is missing: all that the model reads is provided.",
)
NOTHING_MATTERS = Text(
    fr="Aucune information manquante ne changerait à elle seule le score de cinq points ou plus.",
    en="No missing information would by itself change the score by five points or more.",
)
STRONGEST = Text(
    fr=(
        "L’information manquante qui pourrait le plus changer le score : **{label}**. "
        "Selon sa valeur, il serait entre {low} et {high} points au lieu de {score}, tout le reste étant égal."
    ),
    en=(
        "The missing information that could change the score most: **{label}**. "
        "Depending on its value, it would be between {low} and {high} points instead of {score}, all else being equal."
    ),
)
OPINION_TOO = Text(fr="L’avis pourrait alors changer.", en="The opinion might then change.")
NEXT = Text(fr="Ensuite : {items}.", en="Next: {items}.")
NEXT_ITEM = Text(fr="{label} (entre {low} et {high})", en="{label} (between {low} and {high})")
CARE = Text(
    fr=(
        "Ce n’est pas une promesse : les valeurs essayées sont celles que l’on voit chez 9 clients sur 10 parmi "
        "ceux qui ont cette information. Elle peut aussi manquer parce qu’elle n’existe pas pour ce client."
    ),
    en=(
        "This is no promise: the values tried are those seen among 9 out of 10 clients who have this information. "
        "It may also be missing because it does not exist for this client."
    ),
)

"""Words of what moves in the score between an application and its simulation."""

from features.text import Text
from layouts.words.saying import Counted

TITLE = Text(fr="Ce qui bouge dans le score", en="What moves in the score")
ASIDE = Text(fr="en points ; d’abord ce qui change", en="in points; what changes comes first")
NOTHING = Text(
    fr="Rien ne bouge encore. Changez un champ, et ce qui bouge s’affichera ici.",
    en="Nothing moves yet. Change a field, and what moves will stand here.",
)
VALUE = Text(fr="{label} : {after} au lieu de {before}", en="{label}: {after} instead of {before}")
SAME_VALUE = Text(
    fr="{label} ({value}) : ne change pas, mais pèse autrement à côté de ce qui change",
    en="{label} ({value}): does not change, but weighs otherwise beside what does",
)
BARELY = Text(fr="{label} ({value}) : change à peine", en="{label} ({value}): hardly changes")
POINTS = Text(fr="(comptait {before}, compterait {after})", en="(counted {before}, would count {after})")
REST_SLIGHTLY = Counted(
    one=Text(fr="L’autre élément bouge de moins d’un point.", en="The other item moves by less than a point."),
    many=Text(
        fr="Les {n} autres bougent chacun de moins d’un point.", en="The {n} others each move by less than a point."
    ),
)
ALL_SLIGHTLY = Text(fr="Rien ne bouge d’un point ou plus.", en="Nothing moves by a point or more.")
REST = Counted(
    one=Text(fr="{n} autre élément bouge aussi.", en="{n} other item moves too."),
    many=Text(fr="{n} autres éléments bougent aussi.", en="{n} other items move too."),
)
BY_THEME = Text(
    fr="Par thème : {themes}. Ce qui rapporte le prêt au revenu, par exemple, compte avec le revenu.",
    en="By theme: {themes}. What sets the loan against the income, for example, counts with the income.",
)

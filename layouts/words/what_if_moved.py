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
POINTS = Text(fr="(comptait {before}, compterait {after})", en="(counted {before}, would count {after})")
REST_SLIGHTLY = Text(
    fr="Le reste bouge de moins d’un point chacun.", en="Each of the others moves by less than a point."
)
ALL_SLIGHTLY = Text(fr="Rien ne bouge d’un point ou plus.", en="Nothing moves by a point or more.")
REST = Counted(
    one=Text(fr="{n} autre élément bouge aussi.", en="{n} other item moves too."),
    many=Text(fr="{n} autres éléments bougent aussi.", en="{n} other items move too."),
)
BY_THEME = Text(
    fr="Par thème : {themes} (ce qui compare ce prêt à un thème en fait partie).",
    en="By theme: {themes} (including what compares this loan with a theme).",
)

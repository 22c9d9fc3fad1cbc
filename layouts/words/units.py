"""Words of units."""

from features.text import Text
from layouts.words.saying import Counted

UNNAMED_CURRENCY = Text(fr="u.m.", en="m.u.")
UNKNOWN = Text(fr="non renseigné", en="not provided")
YES = Text(fr="oui", en="yes")
NO = Text(fr="non", en="no")
AND = Text(fr="{years} et {months}", en="{years} and {months}")
LESS_THAN_A_MONTH = Text(fr="moins d’un mois", en="less than a month")
RATING = Text(fr="{n} sur 100", en="{n} out of 100")

YEARS = Counted(one=Text(fr="{n} an", en="{n} year"), many=Text(fr="{n} ans", en="{n} years"))
MONTHS = Counted(one=Text(fr="{n} mois", en="{n} month"), many=Text(fr="{n} mois", en="{n} months"))
DAYS = Counted(one=Text(fr="{n} jour", en="{n} day"), many=Text(fr="{n} jours", en="{n} days"))
TIMES = Counted(one=Text(fr="{n} fois", en="{n} time"), many=Text(fr="{n} fois", en="{n} times"))
POINTS = Counted(one=Text(fr="{n} point", en="{n} point"), many=Text(fr="{n} points", en="{n} points"))
LESS_THAN_A_POINT = Text(fr="moins d’un point", en="less than a point")

AXIS_CURRENCY = Text(fr="en {currency}", en="in {currency}")
AXIS_RATIO = Text(fr="en nombre de fois", en="in times")
AXIS_YEARS = Text(fr="en années", en="in years")
AXIS_MONTHS = Text(fr="en mois", en="in months")
AXIS_DAYS = Text(fr="en jours", en="in days")
AXIS_COUNT = Text(fr="en nombre", en="as a number")
AXIS_RATING = Text(fr="sur 100", en="out of 100")
AXIS_POINTS = Text(fr="points", en="points")

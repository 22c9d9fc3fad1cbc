"""Short words to declare features that are many of a kind."""

from collections.abc import Iterable

import narwhals as nw

from features.feature import Feature, Level, Risk, Theme, Unit
from features.history.period import HALF_YEAR, THREE_MONTHS, THREE_YEARS, TWO_MONTHS, TWO_YEARS, YEAR, Period
from features.text import Text


def said(fr: str, en: str, **names: Text) -> Text:
    """Give a text in both languages, each `{name}` replaced by its own words in that language."""
    return Text(
        fr=fr.format(**{name: text.fr for name, text in names.items()}),
        en=en.format(**{name: text.en for name, text in names.items()}),
    )


def declared(
    theme: Theme,
    name: str,
    expr: nw.Expr,
    risk: Risk,
    *,
    label: Text,
    means: Text,
    unknown: Text,
    levels: Iterable[Level] = (),
) -> Feature:
    """Declare a feature whose unit is the end of its name.

    Args:
        theme: Where it stands.
        name: Ends with its unit.
        expr: Row-wise.
        risk: Direction.
        label: A noun phrase without article.
        means: Whole sentences: what it is, from what.
        unknown: What an unknown value means, without a capital and a full stop.
        levels: Of a category.
    """
    return Feature(
        name=name,
        expr=expr,
        unit=Unit(name.rsplit("_", maxsplit=1)[-1]),
        theme=theme,
        risk=risk,
        levels=tuple(levels),
        label=label,
        description=said(
            "{means} Non renseigné\u00a0: {unknown}.", "{means} Unknown: {unknown}.", means=means, unknown=unknown
        ),
    )


LENGTHS = {
    TWO_MONTHS: Text(fr="deux mois", en="two months"),
    THREE_MONTHS: Text(fr="trois mois", en="three months"),
    HALF_YEAR: Text(fr="six mois", en="six months"),
    YEAR: Text(fr="un an", en="a year"),
    TWO_YEARS: Text(fr="deux ans", en="two years"),
    THREE_YEARS: Text(fr="trois ans", en="three years"),
}
LASTS = {
    TWO_MONTHS: Text(fr="deux derniers mois", en="last two months"),
    THREE_MONTHS: Text(fr="trois derniers mois", en="last three months"),
    HALF_YEAR: Text(fr="six derniers mois", en="last six months"),
    YEAR: Text(fr="douze derniers mois", en="last twelve months"),
    TWO_YEARS: Text(fr="deux dernières années", en="last two years"),
    THREE_YEARS: Text(fr="trois dernières années", en="last three years"),
}


def of_period(period: Period, fr: str, en: str) -> Text:
    """Give a text with `{length}` (« six mois ») and `{last}` (« six derniers mois ») said of a period."""
    return said(fr, en, length=LENGTHS[period], last=LASTS[period])

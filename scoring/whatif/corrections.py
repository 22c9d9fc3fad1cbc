"""Values of the application that a paper can prove wrong, and what a correction makes of the raw columns.

A column can be corrected where it is declared here, at least one feature of the model reads it, no protected attribute
does, and a feature made of it alone gives it a plain name. What was declared wrong is mended within bounds that no
paper goes beyond; what was not declared may be given. History is corrected where it is kept, not here.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from features.catalog.sources import source_columns
from features.feature import Feature, Unit
from scoring.whatif.loan import PRICE
from scoring.whatif_views import CorrectableView, CorrectedBy, Correction, Rejected, RejectedCorrection

DAYS_PER_MONTH = 365.25 / 12
LEAST_SHARE, MOST_SHARE = 0.5, 2.0
"""Of the amount declared: an error mended, not another purchase."""
LONGEST_WORK, LONGEST_DOCUMENT, LONGEST_RESIDENCE = 600.0, 480.0, 960.0
"""Months: of fifty, forty and eighty years."""
OLDEST_CAR = 60.0
"""Years."""
UNITS: Mapping[CorrectedBy, tuple[Unit, ...]] = {
    CorrectedBy.AMOUNT: (Unit.CURRENCY,),
    CorrectedBy.MONTHS: (Unit.YEARS,),
    CorrectedBy.YEARS: (Unit.YEARS,),
    CorrectedBy.LEVEL: (Unit.CATEGORY, Unit.FLAG),
}
FLAG_CODES = ("N", "Y")


@dataclass(frozen=True, kw_only=True)
class Provable:
    """An application column whose true value a paper shows."""

    column: str
    by: CorrectedBy
    most: float | None = None
    """In months or years; None for a share of what is declared, or a level."""


PROVABLE: tuple[Provable, ...] = (
    Provable(column="DAYS_EMPLOYED", by=CorrectedBy.MONTHS, most=LONGEST_WORK),
    Provable(column="NAME_INCOME_TYPE", by=CorrectedBy.LEVEL),
    Provable(column="OCCUPATION_TYPE", by=CorrectedBy.LEVEL),
    Provable(column="ORGANIZATION_TYPE", by=CorrectedBy.LEVEL),
    Provable(column="NAME_EDUCATION_TYPE", by=CorrectedBy.LEVEL),
    Provable(column=PRICE, by=CorrectedBy.AMOUNT),
    Provable(column="FLAG_OWN_REALTY", by=CorrectedBy.LEVEL),
    Provable(column="FLAG_OWN_CAR", by=CorrectedBy.LEVEL),
    Provable(column="OWN_CAR_AGE", by=CorrectedBy.YEARS, most=OLDEST_CAR),
    Provable(column="DAYS_ID_PUBLISH", by=CorrectedBy.MONTHS, most=LONGEST_DOCUMENT),
    Provable(column="DAYS_REGISTRATION", by=CorrectedBy.MONTHS, most=LONGEST_RESIDENCE),
)
PROVABLE_COLUMNS = frozenset(each.column for each in PROVABLE)


@lru_cache(maxsize=8)
def provable_of(catalog: tuple[Feature, ...]) -> tuple[tuple[Provable, Feature], ...]:
    """Give what can be corrected under a catalog, each with the feature that names it."""
    found = ((each, _naming(each, catalog)) for each in PROVABLE)
    return tuple((each, feature) for each, feature in found if feature is not None)


def _naming(provable: Provable, catalog: Sequence[Feature]) -> Feature | None:
    readers = [feature for feature in catalog if provable.column in source_columns(feature)]
    if any(each.protected for each in readers) or not any(each.in_model for each in readers):
        return None
    alone = (each for each in readers if source_columns(each) == {provable.column})
    return next((each for each in alone if each.unit in UNITS[provable.by]), None)


def correctable(provable: Provable, feature: Feature, declared: float | None) -> CorrectableView | None:
    """Give one value that can be corrected; None for an amount that is not declared.

    Args:
        provable: The column.
        feature: What names it.
        declared: The value of the feature; None is unknown.
    """
    lowest, highest = (None, None) if provable.most is None else (0.0, provable.most)
    if provable.by is CorrectedBy.AMOUNT:
        if not declared or declared < 0:
            return None
        lowest, highest = LEAST_SHARE * declared, MOST_SHARE * declared
    codes = tuple(level.code for level in feature.levels) or FLAG_CODES if provable.by is CorrectedBy.LEVEL else ()
    return CorrectableView(
        column=provable.column,
        by=provable.by,
        feature=feature,
        declared=declared,
        lowest=lowest,
        highest=highest,
        codes=codes,
    )


def checked_corrections(
    asked: Sequence[Correction], views: Sequence[CorrectableView]
) -> tuple[tuple[Correction, ...], tuple[RejectedCorrection, ...]]:
    """Sort corrections by whether they can be made; one that says what is declared anyway is none."""
    by_column = {view.column: view for view in views}
    made, rejected = [], []
    for each in sorted(asked, key=lambda correction: correction.column):
        view = by_column.get(each.column)
        if view is not None and view.asked == each.value:
            continue
        fault = _fault(each, view)
        if fault is None:
            made.append(each)
        else:
            rejected.append(fault)
    return tuple(made), tuple(rejected)


def _fault(correction: Correction, view: CorrectableView | None) -> RejectedCorrection | None:
    column, value = correction.column, correction.value
    if view is None:
        return RejectedCorrection(column=column, why=Rejected.LOCKED)
    if view.by is CorrectedBy.LEVEL:
        return None if value in view.codes else RejectedCorrection(column=column, why=Rejected.NOT_LISTED)
    if isinstance(value, str) or not math.isfinite(value):
        return RejectedCorrection(column=column, why=Rejected.NOT_A_NUMBER)
    if view.lowest is not None and value < view.lowest:
        return RejectedCorrection(column=column, why=Rejected.BELOW, limit=view.lowest)
    if view.highest is not None and value > view.highest:
        return RejectedCorrection(column=column, why=Rejected.ABOVE, limit=view.highest)
    return None


def raw_columns(corrections: Sequence[Correction]) -> dict[str, float | str | None]:
    """Give the application columns that corrections write: days before the application for months since a day."""
    months = {each.column for each in PROVABLE if each.by is CorrectedBy.MONTHS}
    return {
        each.column: -float(round(each.value * DAYS_PER_MONTH))
        if each.column in months and not isinstance(each.value, str)
        else each.value
        for each in corrections
    }

"""Columns that are codes: official categories, and combinations of flags taken as one code."""

from collections.abc import Iterable, Mapping, Sequence

import numpy as np
import polars as pl

from features.portfolio.engine.cells import Coordinates
from features.portfolio.figures import Flags, Floats, Ints

type Lists = Mapping[str, tuple[str | None, ...]]
"""What the codes of each coordinate stand for, in order; None for a missing value."""

OTHER = "other"
"""Stands for every combination too rare to be listed."""

TEXTS = (
    "CODE_GENDER", "NAME_INCOME_TYPE", "NAME_EDUCATION_TYPE", "NAME_FAMILY_STATUS", "NAME_HOUSING_TYPE",
    "FLAG_OWN_REALTY", "FLAG_OWN_CAR", "OCCUPATION_TYPE", "NAME_CONTRACT_TYPE", "WEEKDAY_APPR_PROCESS_START",
    "NAME_TYPE_SUITE",
)  # fmt: skip
COUNTS = (
    "CNT_CHILDREN", "REGION_RATING_CLIENT", "REGION_RATING_CLIENT_W_CITY", "HOUR_APPR_PROCESS_START",
    "FLAG_WORK_PHONE", "FLAG_CONT_MOBILE", "FLAG_PHONE", "FLAG_EMAIL",
)  # fmt: skip
"""Whole numbers that are never missing."""
DECIMALS = ("REGION_POPULATION_RELATIVE",)

COMBINATIONS: Mapping[str, tuple[str, ...]] = {
    "region_flags": ("REG_REGION_NOT_LIVE_REGION", "REG_REGION_NOT_WORK_REGION", "LIVE_REGION_NOT_WORK_REGION"),
    "city_flags": ("REG_CITY_NOT_LIVE_CITY", "REG_CITY_NOT_WORK_CITY", "LIVE_CITY_NOT_WORK_CITY"),
    "documents": tuple(f"FLAG_DOCUMENT_{number}" for number in range(2, 22)),
}


def positions(texts: pl.Series, categories: Sequence[str | None]) -> Floats:
    """Give the place of each text in a list; NaN for a text that is not listed."""
    known = {text: float(place) for place, text in enumerate(categories)}
    missing = known.pop(None, None)
    found = texts.replace_strict(known, default=None, return_dtype=pl.Float64)
    if missing is not None:
        found = pl.select(pl.when(texts.is_null()).then(missing).otherwise(found)).to_series()
    return found.fill_null(np.nan).to_numpy()


def texts_of(frame: pl.DataFrame, column: str) -> pl.Series:
    """Give a column as texts; numbers as they are written without a needless decimal."""
    if column in TEXTS:
        return frame[column]
    if column in DECIMALS:
        return frame[column].round(6).cast(pl.String)
    return frame[column].cast(pl.Int64).cast(pl.String)


def combination_of(frame: pl.DataFrame, columns: Iterable[str]) -> pl.Series:
    """Join flags into one text, such as `010`."""
    return frame.select(pl.concat_str([pl.col(name).cast(pl.Int64) for name in columns])).to_series()


def code_coordinates(frame: pl.DataFrame, lists: Lists) -> Coordinates:
    """Turn official codes into coordinates."""
    direct = {name: positions(texts_of(frame, name), lists[name]) for name in (*TEXTS, *COUNTS, *DECIMALS)}
    joined = {name: positions(combination_of(frame, flags), lists[name]) for name, flags in COMBINATIONS.items()}
    return direct | joined


def code_columns(coordinates: Coordinates, lists: Lists) -> dict[str, pl.Series]:
    """Turn coordinates back into official columns."""
    columns = {name: labels(coordinates[name], lists[name]) for name in TEXTS}
    columns |= {name: labels(coordinates[name], lists[name]).cast(pl.Int64) for name in COUNTS}
    columns |= {name: labels(coordinates[name], lists[name]).cast(pl.Float64) for name in DECIMALS}
    for name, flags in COMBINATIONS.items():
        table = np.array([[int(digit) for digit in text or ""] for text in lists[name]])
        chosen = table[coordinates[name].astype(np.int64)]
        columns |= {flag: pl.Series(chosen[:, place]) for place, flag in enumerate(flags)}
    return columns


def labels(codes: Floats, categories: Sequence[str | None]) -> pl.Series:
    """Give the texts that codes stand for; null where the code is NaN."""
    places = pl.Series(codes).fill_nan(None).cast(pl.Int64)
    return pl.Series(categories, dtype=pl.String).gather(places)


def is_one_of(codes: Floats, categories: Sequence[str | None], *texts: str) -> Flags:
    """Tell which codes stand for one of the texts."""
    places: Ints = np.array([categories.index(text) for text in texts if text in categories], dtype=np.int64)
    return np.isin(codes, places)

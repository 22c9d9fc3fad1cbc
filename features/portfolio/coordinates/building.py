"""The building as coordinates: one pattern of missing measures, one version of each measure, and small differences."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import polars as pl

from features.portfolio.coordinates.codes import OTHER, Lists, combination_of, labels, positions
from features.portfolio.engine.cells import Coordinates
from features.portfolio.figures import Floats
from features.portfolio.unknown import known

PATTERN = "building_pattern"
DEVIATION_EDGES = (1, 2, 4, 7)
DEVIATION_CLASSES = ("0", "1", "2-3", "4-6", "7+")
"""How many of a building's measures differ from what their other version says."""
CODES = ("FONDKAPREMONT_MODE", "HOUSETYPE_MODE", "WALLSMATERIAL_MODE", "EMERGENCYSTATE_MODE")
_DECIMALS = 4
_HALF_STEP = 0.6e-4


@dataclass(frozen=True, kw_only=True)
class Measure:
    """A measure in three versions, of which one is drawn."""

    drawn: str = "AVG"
    ratio_to: str | None = None
    """Measure by which the drawn version is divided, where that one is known and above 0."""
    factors: Mapping[str, float]
    """How many times the drawn version each other version is, unless it deviates (median of the real ratios)."""
    backwards: bool = False
    """The factors hold for the distance to 1."""


MEASURES: Mapping[str, Measure] = {
    "FLOORSMAX": Measure(drawn="MODE", factors={"AVG": 1.0, "MEDI": 1.0}),
    "FLOORSMIN": Measure(drawn="MODE", factors={"AVG": 1.0, "MEDI": 1.0}),
    "APARTMENTS": Measure(factors={"MODE": 1.01874, "MEDI": 1.0097}),
    "ENTRANCES": Measure(drawn="MODE", factors={"AVG": 1.0, "MEDI": 1.0}),
    "ELEVATORS": Measure(drawn="MODE", factors={"AVG": 1 / 1.007, "MEDI": 1 / 1.007}),
    "YEARS_BUILD": Measure(factors={"MODE": 0.96078, "MEDI": 0.98663}, backwards=True),
    "YEARS_BEGINEXPLUATATION": Measure(factors={"MODE": 1.0, "MEDI": 1.0}),
    "LIVINGAREA": Measure(ratio_to="APARTMENTS", factors={"MODE": 1.0418, "MEDI": 1.01797}),
    "LIVINGAPARTMENTS": Measure(ratio_to="APARTMENTS", factors={"MODE": 1.09251, "MEDI": 1.01737}),
    "BASEMENTAREA": Measure(ratio_to="APARTMENTS", factors={"MODE": 1.03764, "MEDI": 1.0}),
    "COMMONAREA": Measure(ratio_to="APARTMENTS", factors={"MODE": 1.00893, "MEDI": 1.00627}),
    "LANDAREA": Measure(ratio_to="APARTMENTS", factors={"MODE": 1.02273, "MEDI": 1.01741}),
    "NONLIVINGAPARTMENTS": Measure(factors={"MODE": 1.00741, "MEDI": 1.0}),
    "NONLIVINGAREA": Measure(factors={"MODE": 1.05854, "MEDI": 1.02094}),
}
TOTAL = "TOTALAREA_MODE"
FLAGS = (*(f"{name}_AVG" for name in MEASURES), TOTAL, *CODES)
"""The nineteen columns that say what is missing, in the order of a pattern's digits."""


def missing_pattern(frame: pl.DataFrame) -> pl.Series:
    """Give which of the nineteen are missing, as digits."""
    return combination_of(frame.select(pl.col(name).is_null().cast(pl.Int64) for name in FLAGS), FLAGS)


def building_coordinates(frame: pl.DataFrame, lists: Lists) -> Coordinates:
    """Turn the 47 official columns into coordinates."""
    patterns = positions(missing_pattern(frame), lists[PATTERN])
    other = float(lists[PATTERN].index(OTHER)) if OTHER in lists[PATTERN] else np.nan
    coordinates: Coordinates = {PATTERN: np.where(np.isnan(patterns), other, patterns)}
    for name in FLAGS:
        coordinates[f"{name}_missing"] = frame[name].is_null().to_numpy().astype(np.float64)
    deviates: dict[str, list[Floats]] = {"first": [], "second": []}
    for name, measure in MEASURES.items():
        values = {version: _numbers(frame[f"{name}_{version}"]) for version in ("AVG", "MODE", "MEDI")}
        drawn = values[measure.drawn]
        coordinates[name] = drawn / _base(frame, measure, len(drawn))
        for order, (version, factor) in zip(deviates, measure.factors.items(), strict=True):
            gap = np.round(values[version] - _expected(drawn, factor, backwards=measure.backwards), _DECIMALS)
            gap = np.where(np.abs(gap) < _HALF_STEP, 0.0, gap)
            coordinates[f"{name}_{order}_gap"] = gap
            deviates[order].append(np.nan_to_num(gap) != 0.0)
    known_any = np.mean([coordinates[f"{name}_AVG_missing"] for name in MEASURES], axis=0) < 1.0
    for order, gaps in deviates.items():
        classes = np.searchsorted(DEVIATION_EDGES, np.sum(gaps, axis=0), side="right").astype(np.float64)
        coordinates[f"deviations_{order}"] = np.where(known_any, classes, np.nan)
    living = _numbers(frame["LIVINGAREA_AVG"])
    coordinates[TOTAL] = _numbers(frame[TOTAL]) / np.where(np.nan_to_num(living) > 0.0, living, 1.0)
    return coordinates | {name: positions(frame[name], lists[name]) for name in CODES}


def building_columns(coordinates: Coordinates, lists: Lists) -> dict[str, pl.Series]:
    """Turn coordinates back into the 47 official columns."""
    numbers: dict[str, Floats] = {}
    for name, measure in MEASURES.items():
        base = _average(numbers, measure.ratio_to, coordinates[name])
        drawn = _bounded(np.round(coordinates[name] * base, _DECIMALS))
        numbers[f"{name}_{measure.drawn}"] = drawn
        for order, (version, factor) in zip(("first", "second"), measure.factors.items(), strict=True):
            expected = _expected(drawn, factor, backwards=measure.backwards)
            changed = expected + coordinates[f"{name}_{order}_gap"]
            numbers[f"{name}_{version}"] = _bounded(np.round(changed, _DECIMALS))
    total = coordinates[TOTAL] * _average(numbers, "LIVINGAREA", coordinates[TOTAL])
    numbers[TOTAL] = _bounded(np.round(total, _DECIMALS))
    columns = {name: known(values) for name, values in numbers.items()}
    return columns | {name: labels(coordinates[name], lists[name]) for name in CODES}


def _base(frame: pl.DataFrame, measure: Measure, count: int) -> Floats:
    if measure.ratio_to is None:
        return np.ones(count)
    base = _numbers(frame[f"{measure.ratio_to}_AVG"])
    return np.where(np.nan_to_num(base) > 0.0, base, 1.0)


def _average(numbers: Mapping[str, Floats], name: str | None, like: Floats) -> Floats:
    if name is None:
        return np.ones(len(like))
    base = numbers[f"{name}_AVG"]
    return np.where(np.nan_to_num(base) > 0.0, base, 1.0)


def _expected(drawn: Floats, factor: float, *, backwards: bool) -> Floats:
    expected = 1.0 - (1.0 - drawn) * factor if backwards else drawn * factor
    return np.round(expected, _DECIMALS)


def _bounded(values: Floats) -> Floats:
    return np.clip(values, 0.0, 1.0)


def _numbers(values: pl.Series) -> Floats:
    return values.cast(pl.Float64).fill_null(np.nan).to_numpy()

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
_OF_NONLIVING = 0.2
"""Part of the non-living area that the total area holds, on the scale of the living area (robust regression)."""


@dataclass(frozen=True, kw_only=True)
class Measure:
    """A measure in three versions, of which one is drawn.

    Official values are counts divided by the largest one, rounded: a version is the count over its `units`. Areas have
    no count: theirs is the AVG version itself, and the units are the median ratios.
    """

    drawn: str
    units: Mapping[str, float]
    """By version: the drawn one, then the two others."""
    ratio_to: str | None = None
    """Measure by whose count the count is divided, where that one is known and above 0."""
    less: tuple[str, ...] = ()
    """Measures whose counts it mostly equals, the first less the others: taken off where all are known."""
    backwards: bool = False
    """The official value is 1 less the count over its unit."""

    @property
    def is_counted(self) -> bool:
        """Tell whether the drawn version is a whole count."""
        return self.drawn == "MODE"

    @property
    def others(self) -> tuple[str, str]:
        """Give the two versions that are not drawn."""
        first, second = (version for version in self.units if version != self.drawn)
        return first, second

    def count_of(self, values: Floats, version: str) -> Floats:
        """Give the count behind official values."""
        return (1.0 - values if self.backwards else values) * self.units[version]

    def value_of(self, counts: Floats, version: str) -> Floats:
        """Give the official values of counts."""
        shares = counts / self.units[version]
        return np.clip(np.round(1.0 - shares if self.backwards else shares, _DECIMALS), 0.0, 1.0)

    def tolerance(self, version: str) -> float:
        """Give the difference of counts that the rounding of official values explains."""
        return 1.1e-4 * self.units[version]


def _counted(mode: float, avg: float, medi: float, *less: str, backwards: bool = False) -> Measure:
    return Measure(drawn="MODE", units={"MODE": mode, "AVG": avg, "MEDI": medi}, less=tuple(less), backwards=backwards)


def _area(mode: float, medi: float, ratio_to: str | None = "APARTMENTS") -> Measure:
    return Measure(drawn="AVG", units={"AVG": 1.0, "MODE": 1.0 / mode, "MEDI": 1.0 / medi}, ratio_to=ratio_to)


MEASURES: Mapping[str, Measure] = {
    "FLOORSMAX": _counted(24.0, 24.0, 24.0),
    "FLOORSMIN": _counted(24.0, 24.0, 24.0, "FLOORSMAX"),
    "APARTMENTS": _counted(952.0, 970.0, 960.692),
    "ENTRANCES": _counted(29.0, 29.0, 29.0),
    "ELEVATORS": _counted(24.8262, 25.0, 25.0),
    "YEARS_BEGINEXPLUATATION": _counted(2013.993, 2013.012, 2012.982, backwards=True),
    "YEARS_BUILD": _counted(153.0515, 147.0588, 149.0515, "YEARS_BEGINEXPLUATATION", backwards=True),
    "LIVINGAREA": _area(1.0418, 1.01797),
    "LIVINGAPARTMENTS": _counted(1089.0, 1189.72, 1169.477, "APARTMENTS"),
    "NONLIVINGAPARTMENTS": _counted(257.0, 259.0, 257.605, "APARTMENTS", "LIVINGAPARTMENTS"),
    "BASEMENTAREA": _area(1.03764, 1.0),
    "COMMONAREA": _area(1.00893, 1.00627),
    "LANDAREA": _area(1.02273, 1.01741),
    "NONLIVINGAREA": _area(1.05854, 1.02094, None),
}
"""In an order in which a measure comes after those it hangs on."""
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
    counts: dict[str, Floats] = {}
    for name, measure in MEASURES.items():
        found = {version: measure.count_of(_numbers(frame[f"{name}_{version}"]), version) for version in measure.units}
        counts[name] = np.round(found[measure.drawn]) if measure.is_counted else found[measure.drawn]
        coordinates[name] = (counts[name] - _usual(counts, measure.less, counts[name])) / _base(
            counts, measure.ratio_to, counts[name]
        )
        for order, version in zip(deviates, measure.others, strict=True):
            gap = np.round(found[version] - counts[name], _DECIMALS)
            gap = np.where(np.abs(gap) <= measure.tolerance(version), 0.0, gap)
            coordinates[f"{name}_{order}_gap"] = gap
            deviates[order].append(np.nan_to_num(gap) != 0.0)
    known_any = np.mean([coordinates[f"{name}_AVG_missing"] for name in MEASURES], axis=0) < 1.0
    for order, gaps in deviates.items():
        classes = np.searchsorted(DEVIATION_EDGES, np.sum(gaps, axis=0), side="right").astype(np.float64)
        coordinates[f"deviations_{order}"] = np.where(known_any, classes, np.nan)
    coordinates[TOTAL] = _numbers(frame[TOTAL]) / _areas(counts)
    return coordinates | {name: positions(frame[name], lists[name]) for name in CODES}


def building_columns(coordinates: Coordinates, lists: Lists) -> dict[str, pl.Series]:
    """Turn coordinates back into the 47 official columns."""
    numbers: dict[str, Floats] = {}
    counts: dict[str, Floats] = {}
    for name, measure in MEASURES.items():
        count = coordinates[name] * _base(counts, measure.ratio_to, coordinates[name])
        count = np.maximum(count + _usual(counts, measure.less, count), 0.0)
        counts[name] = np.round(count) if measure.is_counted else count
        numbers[f"{name}_{measure.drawn}"] = measure.value_of(counts[name], measure.drawn)
        for order, version in zip(("first", "second"), measure.others, strict=True):
            numbers[f"{name}_{version}"] = measure.value_of(counts[name] + coordinates[f"{name}_{order}_gap"], version)
    total = coordinates[TOTAL] * _areas(counts)
    numbers[TOTAL] = np.clip(np.round(total, _DECIMALS), 0.0, 1.0)
    columns = {name: known(values) for name, values in numbers.items()}
    return columns | {name: labels(coordinates[name], lists[name]) for name in CODES}


def _base(counts: Mapping[str, Floats], name: str | None, like: Floats) -> Floats:
    """Give what a count is divided by: 1 where there is nothing to divide by."""
    if name is None:
        return np.ones(len(like))
    shares = counts[name] / MEASURES[name].units[MEASURES[name].drawn]
    return np.where(np.nan_to_num(shares) > 0.0, shares, 1.0)


def _areas(counts: Mapping[str, Floats]) -> Floats:
    """Give about what the total area is; 1 where the living area is not known."""
    living = _base(counts, "LIVINGAREA", counts["LIVINGAREA"])
    total: Floats = living + _OF_NONLIVING * np.nan_to_num(counts["NONLIVINGAREA"]) * (living != 1.0)
    return total


def _usual(counts: Mapping[str, Floats], names: tuple[str, ...], like: Floats) -> Floats:
    """Give the count that a measure mostly has; 0 where it is not known."""
    if not names:
        return np.zeros(len(like))
    first, *others = (counts[name] for name in names)
    return np.nan_to_num(first - np.sum(others, axis=0))


def _numbers(values: pl.Series) -> Floats:
    return values.cast(pl.Float64).fill_null(np.nan).to_numpy()

"""Figures of the client's building: what is missing together, and each measure."""

import numpy as np
import polars as pl
from polars import col

from scripts.portfolio_figures.cells import (
    LEAST_ROWS,
    Figure,
    Figures,
    Floats,
    Json,
    Page,
    measured,
    short,
    sources,
    stated,
)
from scripts.portfolio_figures.normal_scores import scores
from scripts.portfolio_figures.people import text
from scripts.portfolio_figures.quantile_tables import Shape, quantiles
from scripts.portfolio_figures.shares import choice

_SOURCE = "applications"
_MISSING = {
    "APARTMENTS_AVG": 0.507497, "BASEMENTAREA_AVG": 0.58516, "YEARS_BEGINEXPLUATATION_AVG": 0.48781,
    "YEARS_BUILD_AVG": 0.664978, "COMMONAREA_AVG": 0.698723, "ELEVATORS_AVG": 0.53296, "ENTRANCES_AVG": 0.503488,
    "FLOORSMAX_AVG": 0.497608, "FLOORSMIN_AVG": 0.678486, "LANDAREA_AVG": 0.593767, "LIVINGAPARTMENTS_AVG": 0.68355,
    "LIVINGAREA_AVG": 0.501933, "NONLIVINGAPARTMENTS_AVG": 0.69433, "NONLIVINGAREA_AVG": 0.551792,
    "FONDKAPREMONT_MODE": 0.683862, "HOUSETYPE_MODE": 0.501761, "TOTALAREA_MODE": 0.482685,
    "WALLSMATERIAL_MODE": 0.508408, "EMERGENCYSTATE_MODE": 0.473983,
}  # fmt: skip
"""Published missing rates."""
_MEASURES = [name.removesuffix("_AVG") for name in _MISSING if name.endswith("_AVG")]
_CATEGORIES = ("FONDKAPREMONT_MODE", "HOUSETYPE_MODE", "WALLSMATERIAL_MODE", "EMERGENCYSTATE_MODE")
_ROUNDS = 400
_ROUNDING = 0.00011
_SMALLEST = 0.01


def building_page(applications: pl.DataFrame) -> Page:
    """Measure the page of the building."""
    pattern, rates = _pattern(applications)
    living = scores(applications["LIVINGAREA_AVG"].to_numpy())
    total = applications["TOTALAREA_MODE"].to_numpy()
    with_living, known = _with_living_area(living, total)
    numbers: Figures = {
        "pattern_changes": stated(_changes(rates)),
        **{name: _versions(applications, name, living) for name in _MEASURES},
        "TOTALAREA": measured({"with_living_area": with_living}, _SOURCE, known),
    }
    fine = Shape(pieces=60, atom_share=0.01, decimals=4)
    tables = {name: quantiles(applications, col(f"{name}_AVG"), source=_SOURCE, shape=fine) for name in _MEASURES}
    total_area = quantiles(applications, col("TOTALAREA_MODE"), source=_SOURCE, shape=Shape(decimals=4))
    return {
        "sources": sources(_SOURCE, "population"),
        "note": "Digits of a missing pattern: 1 = missing, in the order of the columns below; its shares are raked to "
        "the published missing rates.",
        "columns": list(_MISSING),
        "numbers": numbers,
        "choices": {
            "missing_pattern": pattern,
            **{name: choice(applications, name, source=_SOURCE) for name in _CATEGORIES},
        },
        "quantiles": {**tables, "TOTALAREA": total_area},
    }


def _pattern(applications: pl.DataFrame) -> tuple[Figure, Floats]:
    """Measure what is missing together, raked; and the missing rate of each column after it. (columns,)."""
    rows = applications.with_columns(pattern=pl.concat_str([text(col(name).is_null()) for name in _MISSING]))
    figure = choice(rows, "pattern", source=_SOURCE)
    content = figure.content
    categories = content["categories"]
    missing = np.array([[int(digit) for digit in category] for category in categories])
    shares = np.array(content["shares"][0])
    for _ in range(_ROUNDS):
        for column, wanted in enumerate(_MISSING.values()):
            inside = missing[:, column] == 1
            current = shares[inside].sum()
            shares = np.where(inside, shares * wanted / current, shares * (1 - wanted) / (1 - current))
    raked: Json = [[short(round(share, 5)) for share in shares]]
    return Figure(content={**content, "shares": raked}, fewest_rows=figure.fewest_rows), missing.T @ shares


def _changes(rates: Floats) -> dict[str, Json]:
    """Give what share of missing values to fill (negative) or of known ones to take out, after raking."""
    pairs = zip(_MISSING.items(), rates, strict=True)
    return {
        name: short(round(float((wanted - rate) / (rate if wanted < rate else 1 - rate)), 5))
        for (name, wanted), rate in pairs
    }


def _with_living_area(living: Floats, values: Floats) -> tuple[float, int]:
    scored = scores(values)
    known = np.isfinite(living) & np.isfinite(scored)
    return round(float(np.corrcoef(living[known], scored[known])[0, 1]), 3), int(known.sum())


def _versions(applications: pl.DataFrame, name: str, living: Floats) -> Figure:
    """Measure how the MODE and MEDI versions of a measure follow its AVG."""
    average = applications[f"{name}_AVG"].to_numpy()
    with_living, fewest = _with_living_area(living, average)
    value: dict[str, Json] = {"with_living_area": with_living}
    for kind in ("MODE", "MEDI"):
        version = applications[f"{name}_{kind}"].to_numpy()
        known = np.isfinite(average) & np.isfinite(version) & (average > 0) & (average < 1)
        value[kind.lower()] = _ratio(average[known], version[known], from_the_top=name == "YEARS_BUILD")
        fewest = min(fewest, int(known.sum()))
    return measured(value, _SOURCE, fewest)


def _ratio(average: Floats, version: Floats, *, from_the_top: bool) -> dict[str, Json]:
    ratio = np.median((1 - version) / (1 - average)) if from_the_top else np.median(version / average)
    expected = 1 - (1 - average) * ratio if from_the_top else average * ratio
    away = np.abs(np.round(expected, 4) - version) > _ROUNDING
    distances = np.abs(version[away] - expected[away]) / np.maximum(expected[away], _SMALLEST)
    return {
        "ratio": round(float(ratio), 4),
        "deviates": round(float(away.mean()), 3),
        "by": round(float(np.median(distances)) if away.sum() >= LEAST_ROWS else 0, 3),
    }

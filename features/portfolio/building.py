"""The building the client lives in: fourteen measures in three versions, and five more; missing in blocks."""

import json
import math

import numpy as np
import polars as pl

from features.portfolio.chance import follow, happens, stream
from features.portfolio.clients import Clients
from features.portfolio.figures import FIGURES_FOLDER, Figures, Flags, Floats, read_figures
from features.portfolio.unknown import unless

_CODES = ("FONDKAPREMONT_MODE", "HOUSETYPE_MODE", "WALLSMATERIAL_MODE", "EMERGENCYSTATE_MODE")
_COUNTED_BACKWARDS = "YEARS_BUILD"
"""Its versions differ by a factor on its distance to 1."""


def draw_buildings(clients: Clients, seed: int) -> dict[str, pl.Series]:
    """Draw the 47 columns; one pattern a client says which of the nineteen measures are missing."""
    random, figures = stream(seed, "building"), read_figures("building")
    content = json.loads((FIGURES_FOLDER / "building.json").read_text(encoding="utf-8"))
    patterns = figures.choices["missing_pattern"]
    table = np.array([[digit == "1" for digit in pattern or ""] for pattern in patterns.categories])
    missing = table[patterns.codes(random.random(clients.count))]
    changes = figures.numbers["pattern_changes"]
    absent = {
        name: missing[:, column] ^ happens(random, _change_of(missing[:, column], changes[name]), clients.count)
        for column, name in enumerate(content["columns"])
    }
    columns: dict[str, pl.Series] = {}
    for measure in figures.quantiles:
        if measure == "TOTALAREA":
            columns["TOTALAREA_MODE"] = unless(absent["TOTALAREA_MODE"], _average(random, clients, figures, measure))
        else:
            columns |= _versions(random, clients, figures, measure, absent[f"{measure}_AVG"])
    for code in _CODES:
        choice = figures.choices[code]
        labels = choice.labels(choice.codes(random.random(clients.count)))
        columns[code] = labels.zip_with(pl.Series(~absent[code]), pl.Series([None], dtype=pl.String))
    return columns


def _change_of(missing: Flags, change: float) -> Floats:
    """Give the chance to leave the pattern: to hide a known measure (above 0) or to show a missing one (below)."""
    return np.where(missing, max(-change, 0.0), max(change, 0.0))


def _average(random: np.random.Generator, clients: Clients, figures: Figures, measure: str) -> Floats:
    strength = figures.numbers[measure]["with_living_area"]
    uniforms = follow(random, math.copysign(1.0, strength) * clients.traits["building"], min(abs(strength), 0.99))
    return np.round(figures.quantiles[measure].at(uniforms), 4)


def _versions(
    random: np.random.Generator, clients: Clients, figures: Figures, measure: str, absent: Flags
) -> dict[str, pl.Series]:
    average = _average(random, clients, figures, measure)
    columns = {f"{measure}_AVG": unless(absent, average)}
    for version in ("MODE", "MEDI"):
        rule = figures.numbers[measure][version.lower()]
        deviates = happens(random, rule["deviates"], clients.count)
        factor = rule["ratio"] * (1.0 + deviates * rule["by"] * random.standard_normal(clients.count))
        changed = 1.0 - (1.0 - average) * factor if measure == _COUNTED_BACKWARDS else average * factor
        columns[f"{measure}_{version}"] = unless(absent, np.round(np.clip(changed, 0.0, 1.0), 4))
    return columns

"""The traits of a client that histories follow: correlated normal numbers, drawn given the client's application."""

import json

import numpy as np

from features.portfolio.engine.cells import Coordinates
from features.portfolio.engine.column import Column
from features.portfolio.engine.normal import normal_scores
from features.portfolio.figures import FIGURES_FOLDER, Flags, Floats, Ints

SEEN = {
    "age": "age_days",
    "income": "AMT_INCOME_TOTAL",
    "goods": "goods",
    "phone_change": "phone_change_days",
    "region": "REGION_POPULATION_RELATIVE",
    "ext_source_1": "EXT_SOURCE_1",
    "ext_source_2": "EXT_SOURCE_2",
    "ext_source_3": "EXT_SOURCE_3",
    "requests": "AMT_REQ_CREDIT_BUREAU_YEAR",
}
"""Traits that the application shows, and the coordinate that shows them."""


def traits_given(
    random: np.random.Generator, coordinates: Coordinates, columns: dict[str, Column]
) -> dict[str, Floats]:
    """Draw every trait of `figures/traits.json`: those the application shows as it shows them, the others given them.

    Returns:
        Standard normal numbers by name, (clients,); none is missing: what the application leaves out is drawn too.
    """
    content = json.loads((FIGURES_FOLDER / "traits.json").read_text(encoding="utf-8"))
    names: list[str] = content["names"]
    lower = np.zeros((len(names), len(names)))
    for row, name in enumerate(names):
        lower[row, : row + 1] = content["correlations"][name]
    seen = [names.index(name) for name in SEEN]
    shown = np.column_stack([_scores(columns[column], coordinates[column]) for column in SEEN.values()])
    count = len(shown)
    traits = np.empty((count, len(names)))
    traits[:, seen] = shown
    noise = random.standard_normal((count, len(names)))
    missing = np.isnan(traits)
    missing[:, [place for place in range(len(names)) if place not in seen]] = True
    _complete(traits, missing, lower + np.tril(lower, -1).T, noise)
    return {name: np.ascontiguousarray(traits[:, place]) for place, name in enumerate(names)}


def _complete(traits: Floats, missing: Flags, correlations: Floats, noise: Floats) -> None:
    """Draw the missing numbers of each row given the known ones, pattern after pattern."""
    patterns, which = np.unique(missing, axis=0, return_inverse=True)
    for place, pattern in enumerate(patterns):
        rows: Ints = np.flatnonzero(which.ravel() == place)
        absent, present = np.flatnonzero(pattern), np.flatnonzero(~pattern)
        slopes = np.linalg.solve(correlations[np.ix_(present, present)], correlations[np.ix_(present, absent)])
        left = correlations[np.ix_(absent, absent)] - correlations[np.ix_(absent, present)] @ slopes
        root = np.linalg.cholesky(left + 1e-9 * np.eye(len(absent)))
        drawn = traits[np.ix_(rows, present)] @ slopes + noise[np.ix_(rows, absent)] @ root.T
        traits[np.ix_(rows, absent)] = drawn


def _scores(column: Column, values: Floats) -> Floats:
    """Give the normal score of each value in the whole column; NaN where the value is missing."""
    known = ~np.isnan(values)
    scores = np.full(len(values), np.nan)
    scores[known] = normal_scores(np.clip(column.shares_of(values[known]), 0.0005, 0.9995))
    return scores

"""Two coordinates made by hand: a kind (70 % a, 30 % b), and an amount that depends on it."""

from typing import Any

import numpy as np
import pytest

from features.portfolio.engine.aggregates import aggregates_of
from features.portfolio.engine.draw import draw_coordinates
from features.portfolio.engine.ranks import scores_within
from features.portfolio.engine.weights import PairWeights, choose, weights_of

KIND = {
    "name": "kind",
    "n": 100,
    "categories": ["a", "b"],
    "conditions": [],
    "drivers": [],
    "whole": None,
    "levels": [{"depth": 0, "keys": [0], "rows": [100]}],
    "cells": {"pieces": [2], "upper": [70_000, 100_000], "low": [0, 1], "rows": [70, 30]},
}
# over all rows from 0 to 100; those of kind b lie in the upper half
AMOUNT = {
    "name": "amount",
    "n": 100,
    "categories": None,
    "conditions": [],
    "drivers": [["kind", [1.0]]],
    "whole": {"shares": [0, 100_000], "values": [0.0, 100.0], "rows": [100], "step": None},
    "levels": [{"depth": 0, "keys": [0], "rows": [100]}, {"depth": 1, "keys": [1], "rows": [30]}],
    "cells": {
        "pieces": [1, 1],
        "upper": [100_000, 100_000],
        "low": [0, 50_000],
        "high": [100_000, 100_000],
        "rows": [100, 30],
    },
}
# a car's age: only for kind b
AGE = AMOUNT | {"name": "age", "conditions": [["kind", [1]]], "drivers": [], "levels": [AMOUNT["levels"][0]]}  # type: ignore[index] # the literal above
AGE["cells"] = {"pieces": [1], "upper": [100_000], "low": [0], "high": [100_000], "rows": [100]}


def _content(correlation: float) -> dict[str, Any]:
    return {
        "columns": [KIND, AMOUNT, AGE],
        "latent": {"correlations": [[1.0], [0.0, 1.0], [0.0, correlation, 1.0]]},
    }


def test_shares_and_conditional_tables_come_out_exactly() -> None:
    aggregates = aggregates_of(_content(0.0))
    drawn = draw_coordinates(np.random.default_rng(1), 4000, aggregates.columns, aggregates.factor)
    is_b = drawn["kind"] == 1

    assert is_b.mean() == pytest.approx(0.3, abs=0.001)
    assert drawn["amount"][is_b].min() >= 50
    assert np.median(drawn["amount"][is_b]) == pytest.approx(75, abs=0.5)
    assert np.median(drawn["amount"][~is_b]) == pytest.approx(50, abs=0.5)


def test_a_coordinate_is_missing_where_it_does_not_apply() -> None:
    aggregates = aggregates_of(_content(0.0))
    drawn = draw_coordinates(np.random.default_rng(1), 500, aggregates.columns, aggregates.factor)

    assert (np.isnan(drawn["age"]) == (drawn["kind"] == 0)).all()


def test_ranks_within_cells_correlate_as_the_copula_says() -> None:
    aggregates = aggregates_of(_content(0.6))
    drawn = draw_coordinates(np.random.default_rng(1), 20_000, aggregates.columns, aggregates.factor)
    rows = np.flatnonzero(drawn["kind"] == 1)
    one_cell = np.zeros(len(rows), dtype=np.int64)
    amount, age = (scores_within(one_cell, drawn[name][rows]) for name in ("amount", "age"))

    assert np.corrcoef(amount, age)[0, 1] == pytest.approx(0.6, abs=0.03)


def test_the_same_numbers_draw_the_same_rows() -> None:
    aggregates = aggregates_of(_content(0.3))
    first, again = (
        draw_coordinates(np.random.default_rng(5), 100, aggregates.columns, aggregates.factor) for _ in range(2)
    )

    assert all(np.array_equal(first[name], again[name], equal_nan=True) for name in first)


def test_weights_multiply_the_factors_of_a_row_and_average_one() -> None:
    # log 2 is 69.3 hundredths: pairs of classes 0 and 0 weigh half, 1 and 1 double
    entry = {"columns": [["a", [1.0]], ["b", [1.0]]], "log_factors": [-69, 0, 0, 0, 69, 0, 0, 0, 0]}
    pairs = (PairWeights.read(entry),)
    weights = weights_of({"a": np.array([0.0, 1.0, 0.0]), "b": np.array([0.0, 1.0, 1.0])}, pairs)

    assert weights.mean() == pytest.approx(1)
    assert (weights / weights[2]).tolist() == pytest.approx([0.5, 2.0, 1.0], rel=0.01)


def test_a_row_is_chosen_as_often_as_it_weighs() -> None:
    random = np.random.default_rng(3)
    weights = np.array([1.0] * 5000 + [3.0] * 5000)
    chosen = choose(random, weights, 500)

    assert len(set(chosen.tolist())) == 500
    # few are taken of many: about three of four are heavy
    assert (chosen >= 5000).mean() == pytest.approx(0.75, abs=0.05)


def test_a_row_without_weight_is_never_chosen_while_others_are_left() -> None:
    chosen = choose(np.random.default_rng(3), np.array([0.0, 1.0, 1.0]), 2)

    assert chosen.tolist() == [1, 2]

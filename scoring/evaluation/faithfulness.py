"""Whether the reasons told are what moves the score: they are neutralised, and the score is asked again."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import xgboost as xgb
from numpy.typing import NDArray

from scoring.main_reasons import LEAST_POINTS, ReasonRule
from scoring.matrix import margins
from scoring.points import points_of_margin

TOP_REASONS = 3
N_OTHERS = 20
CLEAR_POINTS = 5.0
SAME_POINTS = 1e-3
"""Two moves closer than this are equal: sums of Float32 leaves."""

type Replace = Callable[[NDArray[np.float32], NDArray[np.intp]], NDArray[np.float32]]
"""From clients' values, (n, n_in_model), and one column for each, (n,): what to put there, (n,)."""


@dataclass(frozen=True, kw_only=True)
class Neutralised:
    """What followed one way of neutralising each client's three strongest reasons, whichever side they are on."""

    sign_share: float
    """Share of the reasons without which the score moves against the effect told: it rises without what weighs
    against the client."""
    order_share: float
    """Share of the pairs of reasons of one client in which the stronger one moves the score at least as much."""
    clear_order_share: float
    """Same, of the pairs whose effects differ by five points or more."""
    together_share: float
    """Share of the clients whose score moves against the sum of the effects when all three are neutralised."""
    mean_points: float
    """Mean size of the moves of one reason."""


@dataclass(frozen=True, kw_only=True)
class Faithfulness:
    """Two ways of neutralising, and what a feature drawn at random does."""

    reasons: int
    """How many were neutralised."""
    mean_points_told: float
    """Mean size of the effects told."""
    by_median: Neutralised
    """A number becomes the portfolio's median; a category, and a value that is the median, unknown."""
    by_others: Neutralised
    """A value becomes that of another client; mean of 20 drawn at random."""
    mean_points_by_chance: float
    """Mean size of the moves when a feature drawn at random becomes the median."""


def faithfulness(
    booster: xgb.Booster, rule: ReasonRule, values: NDArray[np.float32], is_category: NDArray[np.bool_], *, seed: int
) -> Faithfulness:
    """Neutralise each client's strongest reasons, one by one and together.

    Args:
        booster: The final model.
        rule: Says which effects are told.
        values: The model's features of some clients, (n, n_in_model); NaN is unknown.
        is_category: Of each feature of the model, (n_in_model,).
        seed: Of what is drawn at random.
    """
    told = rule.told(booster, values)
    strongest = np.argsort(-np.abs(told), axis=1, kind="stable")[:, :TOP_REASONS]
    effects = np.take_along_axis(told, strongest, axis=1)
    effects[np.abs(effects) < LEAST_POINTS] = 0.0
    random = np.random.default_rng(seed)
    neutral = np.where(is_category, np.nan, rule.medians).astype(np.float32)

    def median(of: NDArray[np.float32], columns: NDArray[np.intp]) -> NDArray[np.float32]:
        own, middle = of[np.arange(len(of)), columns], neutral[columns]
        return np.where(own == middle, np.float32(np.nan), middle)

    def another(of: NDArray[np.float32], columns: NDArray[np.intp]) -> NDArray[np.float32]:
        return np.asarray(values[random.integers(0, len(values), len(of)), columns])

    chance = random.integers(0, values.shape[1], len(values))
    return Faithfulness(
        reasons=int(np.count_nonzero(effects)),
        mean_points_told=float(np.mean(np.abs(effects[effects != 0]))),
        by_median=_neutralised(booster, values, strongest, effects, median, times=1),
        by_others=_neutralised(booster, values, strongest, effects, another, times=N_OTHERS),
        mean_points_by_chance=float(np.mean(np.abs(_moves(booster, values, chance[:, np.newaxis], median, 1)))),
    )


def _neutralised(
    booster: xgb.Booster,
    values: NDArray[np.float32],
    strongest: NDArray[np.intp],
    effects: NDArray[np.float64],
    replace: Replace,
    *,
    times: int,
) -> Neutralised:
    is_reason = effects != 0
    moves = np.stack([_moves(booster, values, column[:, np.newaxis], replace, times) for column in strongest.T], axis=1)
    together = _moves(booster, values, strongest, replace, times)
    sums = np.sum(effects, axis=1)
    order, gaps = _order(np.abs(moves), np.abs(effects))
    return Neutralised(
        sign_share=float(np.mean((moves * effects < 0)[is_reason])),
        order_share=float(np.mean(order)),
        clear_order_share=float(np.mean(order[gaps >= CLEAR_POINTS])) if (gaps >= CLEAR_POINTS).any() else float("nan"),
        together_share=float(np.mean((together * sums < 0)[sums != 0])),
        mean_points=float(np.mean(np.abs(moves[is_reason]))),
    )


def _moves(
    booster: xgb.Booster, values: NDArray[np.float32], columns: NDArray[np.intp], replace: Replace, times: int
) -> NDArray[np.float64]:
    """Give how many points each client's score moves when the features in `columns`, (n, n_replaced), are replaced."""
    moves = np.zeros(len(values))
    before = points_of_margin(margins(booster, values))
    for _ in range(times):
        changed = values.copy()
        for column in columns.T:
            changed[np.arange(len(values)), column] = replace(values, column)
        moves += points_of_margin(margins(booster, changed)) - before
    return moves / times


def _order(sizes: NDArray[np.float64], effects: NDArray[np.float64]) -> tuple[NDArray[np.bool_], NDArray[np.float64]]:
    """Tell of each pair of reasons of one client whether the stronger moves more, and how far their effects differ."""
    pairs = [(first, second) for first in range(TOP_REASONS) for second in range(first + 1, TOP_REASONS)]
    are_two = [(effects[:, a] > 0) & (effects[:, b] > 0) for a, b in pairs]
    order = [(sizes[:, a] >= sizes[:, b] - SAME_POINTS)[two] for (a, b), two in zip(pairs, are_two, strict=True)]
    gaps = [(effects[:, a] - effects[:, b])[two] for (a, b), two in zip(pairs, are_two, strict=True)]
    return np.concatenate(order), np.concatenate(gaps)

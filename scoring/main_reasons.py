"""What weighs most against each client, and what speaks most in favour: computed for everybody, once, by the build."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import xgboost as xgb
from numpy.typing import NDArray

from features.feature import Feature, Risk, Unit
from scoring.countdown import Countdown
from scoring.matrix import contributions
from scoring.points import points_of_contribution

CLIENTS_AT_A_TIME = 10_000
LEAST_POINTS = 0.5
"""A smaller effect is shown as none."""
NO_FEATURE = -1
AGAINST, IN_FAVOUR = 0, 1
"""The columns."""
CLEAR_SHARE = 0.595
"""60 out of 100, rounded: from there on a value is said to be higher, or lower, than most."""
SHARED_BY_SHARE = 0.2
"""A value that so many have is said to be theirs too, not average."""
EXPECTED = {Risk.INCREASES: -1.0, Risk.DECREASES: 1.0, Risk.FREE: 0.0}
"""The sign of the effect of a value above the median."""


def main_reasons(
    booster: xgb.Booster,
    matrix: NDArray[np.float32],
    catalog: Sequence[Feature],
    *,
    progress: Callable[[str], None],
) -> NDArray[np.int16]:
    """Find the main reasons, by the rule of the reasons that a file tells.

    Protected features have no effect. Effects that go against their side of the median are left out, and those of
    average values: they come from several values together, and one of them alone would mislead.

    Args:
        booster: The final model.
        matrix: All features of all clients in catalog order, (n_clients, n_features); NaN is unknown.
        catalog: The features, in the order of `matrix`.
        progress: Told from time to time how many clients are done, and what time is left.

    Returns:
        The features of the strongest effect of each side, (n_clients, 2): against, in favour; places in the catalog, −1
        where no effect of this side reaches half a point.
    """
    rule = ReasonRule.of(lambda index: matrix[:, index], catalog)
    features = np.full((len(matrix), 2), NO_FEATURE, dtype=np.int16)
    countdown = Countdown(progress)
    for start in range(0, len(matrix), CLIENTS_AT_A_TIME):
        part = slice(start, start + CLIENTS_AT_A_TIME)
        told = rule.told(booster, matrix[part][:, rule.in_model])
        for column, strongest in ((AGAINST, np.argmin(told, axis=1)), (IN_FAVOUR, np.argmax(told, axis=1))):
            found = np.take_along_axis(told, strongest[:, np.newaxis], axis=1)[:, 0]
            weighs = found <= -LEAST_POINTS if column == AGAINST else found >= LEAST_POINTS
            features[part, column] = np.where(weighs, rule.in_model[strongest], NO_FEATURE)
        done = min(part.stop, len(matrix))
        countdown.say(f"{done:,} of {len(matrix):,} clients", done=done, total=len(matrix))
    return features


@dataclass(frozen=True, kw_only=True, eq=False)
class ReasonRule:
    """Which effects are told as reasons in one portfolio."""

    in_model: NDArray[np.intp]
    """The places in the catalog of the features of the model, (n_in_model,)."""
    medians: NDArray[np.float64]
    """Of each of them, (n_in_model,)."""
    middles: "Sequence[_Middle]"
    expected: NDArray[np.float64]
    """The sign of the effect of a value above the median, (n_in_model,)."""

    @classmethod
    def of(cls, column: Callable[[int], NDArray[np.float32]], catalog: Sequence[Feature]) -> "ReasonRule":
        """Read the portfolio: `column` gives one feature of all its clients, (n_clients,), by its place."""
        in_model = np.flatnonzero([feature.in_model for feature in catalog])
        columns = {index: column(index) for index in in_model.tolist()}
        return cls(
            in_model=in_model,
            medians=np.array([_median(values) for values in columns.values()]),
            middles=[_middle(values, catalog[index]) for index, values in columns.items()],
            expected=np.array([EXPECTED[catalog[index].risk] for index in columns]),
        )

    def told(self, booster: xgb.Booster, values: NDArray[np.float32]) -> NDArray[np.float64]:
        """Give the effects in points, 0 where one is not told.

        Args:
            booster: The final model.
            values: The model's features of some clients, (n, n_in_model); NaN is unknown.

        Returns:
            (n, n_in_model).
        """
        effects = points_of_contribution(contributions(booster, values)[:, :-1].astype(np.float64))
        sides = np.nan_to_num(np.sign(values - self.medians))
        return np.where((effects * sides * self.expected < 0) | _are_average(values, self.middles), 0.0, effects)


@dataclass(frozen=True, kw_only=True, eq=False)
class _Middle:
    """The values of a feature that are neither clearly high nor clearly low: from the one to the other."""

    low: float
    high: float
    shared: NDArray[np.float32]
    """Those in between that many have."""


def _middle(column: NDArray[np.float32], feature: Feature) -> _Middle:
    """Find the average values; a category has none."""
    levels, counts = np.unique(column[~np.isnan(column)], return_counts=True)
    shares = counts / max(int(np.sum(counts)), 1)
    below = np.cumsum(shares) - shares
    middle = levels[(below < CLEAR_SHARE) & (1 - below - shares < CLEAR_SHARE)]
    if not middle.size or feature.unit in {Unit.CATEGORY, Unit.FLAG}:
        return _Middle(low=np.inf, high=-np.inf, shared=levels[:0])
    return _Middle(low=float(middle[0]), high=float(middle[-1]), shared=levels[shares >= SHARED_BY_SHARE])


def _are_average(values: NDArray[np.float32], middles: Sequence[_Middle]) -> NDArray[np.bool_]:
    """Tell of each value whether it is average, (n_clients, n_features)."""
    low = np.array([middle.low for middle in middles])
    high = np.array([middle.high for middle in middles])
    average = (values >= low) & (values <= high)
    for index, middle in enumerate(middles):
        if middle.shared.size:
            average[:, index] &= ~np.isin(values[:, index], middle.shared)
    return np.asarray(average)


def _median(column: NDArray[np.float32]) -> float:
    known = column[~np.isnan(column)].astype(np.float64)
    return float(np.median(known)) if known.size else np.nan

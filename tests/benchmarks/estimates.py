"""Figures written by hand."""

from benchmarks.model.measure import Measured
from scoring.resampling import MEASURES, Estimate


def between(low: float, high: float) -> Estimate:
    """Give a figure in the middle of its interval."""
    return Estimate(value=(low + high) / 2, low=low, high=high)


def figures(*, share: Estimate | None = None, **quality: Estimate) -> Measured:
    """Give a rival's figures; those not named do not exist."""
    nothing = dict.fromkeys(MEASURES, Estimate(value=None, low=None, high=None))
    return Measured(
        quality={**nothing, **quality}, auc_of_repetitions=(), auc_behind_ours=None, share_of_true_gini=share
    )

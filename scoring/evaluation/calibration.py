"""Whether probabilities can be read as they stand: by tenths, by segment, and whether a calibrator would help."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from features.feature import Feature, Unit
from scoring.evaluation.clients import EvaluatedClients
from scoring.folds import N_FOLDS, stratified_folds
from scoring.group_views import FEWEST_FOR_A_RATE
from scoring.measures import calibration_line
from scoring.points import probability_of_margin
from scoring.resampling import LOG_LOSS, MEASURES, Estimate, estimate, measured_draws
from scoring.wilson import wilson_interval

N_TENTHS = 10
FEWEST_DEFAULTS_FOR_A_SLOPE = 30
SEGMENTS = ("contract_type_category", "income_type_category")
ELSEWHERE = "other_credit_count"
BANDS = 4


@dataclass(frozen=True, kw_only=True)
class Rate:
    """Clients together: what was predicted and what came."""

    name: str
    clients: int
    predicted: float
    """Mean of the default probabilities."""
    observed: float
    """Share of defaults."""
    low: float
    """Wilson's 95 % interval of `observed`."""
    high: float
    slope: float | None
    """Of the calibration within the segment; None with fewer than 30 defaults."""

    @property
    def is_right(self) -> bool:
        """Whether the predicted share lies in the interval of the observed one."""
        return self.low <= self.predicted <= self.high


@dataclass(frozen=True, kw_only=True)
class Segmentation:
    """One way to divide the clients."""

    name: str
    protected: bool
    """For the audit only."""
    rates: tuple[Rate, ...]
    """Of the segments of at least 30 clients."""


@dataclass(frozen=True, kw_only=True)
class Calibrator:
    """A line in log-odds, fitted on four folds and measured on the fifth."""

    constant: float
    slope: float
    """Both fitted on everybody."""
    log_loss_gain: Estimate
    """Log loss without less log loss with it, both measured on clients that it was not fitted on."""
    model_slope: Estimate
    needed: bool
    """Whether the slope's interval leaves out 1 and the gain's interval lies above 0."""


def tenths(target: NDArray[np.int8], probability: NDArray[np.float64]) -> tuple[Rate, ...]:
    """Give predicted and observed shares by tenths of the clients, the safest first."""
    order = np.argsort(probability, kind="stable")
    return tuple(
        rate(str(number), target[part], probability[part])
        for number, part in enumerate(np.array_split(order, N_TENTHS), start=1)
        if part.size
    )


def rate(name: str, target: NDArray[np.int8], probability: NDArray[np.float64]) -> Rate:
    """Put together some clients, at least one."""
    defaults = int(np.count_nonzero(target == 1))
    low, high = wilson_interval(defaults, len(target))
    slope = math.nan
    if min(defaults, len(target) - defaults) >= FEWEST_DEFAULTS_FOR_A_SLOPE:
        slope = calibration_line(target, log_odds(probability))[1]
    return Rate(
        name=name,
        clients=len(target),
        predicted=float(np.mean(probability)),
        observed=defaults / len(target),
        low=low,
        high=high,
        slope=slope if math.isfinite(slope) else None,
    )


def segmentations(clients: EvaluatedClients, probability: NDArray[np.float64]) -> tuple[Segmentation, ...]:
    """Divide by contract, income, credits elsewhere and each protected attribute, as far as the catalog has them."""
    return tuple(
        Segmentation(name=feature.label.en, protected=feature.protected, rates=rates)
        for feature in clients.catalog
        if feature.name in (*SEGMENTS, ELSEWHERE) or feature.protected
        if (rates := tuple(_rates(clients, feature, probability)))
    )


def calibrator(target: NDArray[np.int8], probability: NDArray[np.float64], *, seed: int) -> Calibrator:
    """Measure what a calibrator linear in log-odds would bring."""
    margin = log_odds(probability)
    folds = stratified_folds(target, N_FOLDS, seed)
    calibrated = np.empty_like(probability)
    for fold in range(N_FOLDS):
        constant, slope = calibration_line(target[folds != fold], margin[folds != fold])
        calibrated[folds == fold] = probability_of_margin(constant + slope * margin[folds == fold])
    without, with_it = (measured_draws(target, [each], seed=seed) for each in (probability, calibrated))
    gain = estimate(without[:, LOG_LOSS] - with_it[:, LOG_LOSS])
    model_slope = estimate(without[:, MEASURES.index("calibration_slope")])
    constant, slope = calibration_line(target, margin)
    is_off = (
        model_slope.low is not None and model_slope.high is not None and not model_slope.low <= 1 <= model_slope.high
    )
    return Calibrator(
        constant=constant,
        slope=slope,
        log_loss_gain=gain,
        model_slope=model_slope,
        needed=is_off and gain.low is not None and gain.low > 0,
    )


def log_odds(probability: NDArray[np.float64]) -> NDArray[np.float64]:
    """Give the log-odds of probabilities strictly between 0 and 1."""
    return np.asarray(np.log(probability) - np.log1p(-probability))


def _rates(clients: EvaluatedClients, feature: Feature, probability: NDArray[np.float64]) -> Iterator[Rate]:
    column = clients.column(feature.name)
    if column is None or np.isnan(column).all():
        return
    for name, members in _segments(feature, column):
        if np.count_nonzero(members) >= FEWEST_FOR_A_RATE:
            yield rate(name, clients.target[members], probability[members])


def _segments(feature: Feature, column: NDArray[np.float32]) -> Iterator[tuple[str, NDArray[np.bool_]]]:
    if feature.name == ELSEWHERE:
        yield "none known", ~(column > 0)
        yield "one at least", column > 0
        return
    if feature.unit is Unit.CATEGORY:
        yield from ((level.label.en, column == place) for place, level in enumerate(feature.levels))
    else:
        yield from _bands(column)
    yield "unknown", np.isnan(column)


def _bands(column: NDArray[np.float32]) -> Iterator[tuple[str, NDArray[np.bool_]]]:
    """Divide a number at its quartiles, equal values together."""
    edges = np.unique(np.nanquantile(column, np.linspace(0, 1, BANDS + 1)[1:-1]))
    lows: Sequence[float] = (-np.inf, *edges.tolist())
    highs: Sequence[float] = (*edges.tolist(), np.inf)
    for low, high in zip(lows, highs, strict=True):
        name = (
            f"up to {high:.3g}"
            if low == -np.inf
            else f"above {low:.3g}"
            if high == np.inf
            else f"{low:.3g} to {high:.3g}"
        )
        yield name, (column > low) & (column <= high)

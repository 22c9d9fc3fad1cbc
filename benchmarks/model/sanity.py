"""Which measured figures are too good, or too bad, to be believed without a second look."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from benchmarks.model.measure import Measured
from scoring.evaluation.binormal import expected
from scoring.evaluation.sanity import SLACK
from scoring.resampling import Estimate

OFFICIAL_CLIENTS = 307_511
MANY_CLIENTS = 100_000
"""Below, a model that learned on so few is expected to stay under the published range."""


@dataclass(frozen=True, kw_only=True)
class Range:
    """What others published for the like on the official tables."""

    low: float
    high: float
    source: str


PUBLISHED_AUC: Mapping[str, Range] = MappingProxyType(
    {
        "dummy": Range(low=0.5, high=0.5, source="by definition"),
        "logistic": Range(
            low=0.743,
            high=0.770,
            source="0.7431 on the application alone (Zhenghao-Young/home-credit-reproduction), 0.7630 on all tables",
        ),
        "points": Range(low=0.730, high=0.770, source="no published card: the range of logistic regressions"),
        "kernel": Range(
            low=0.785,
            high=0.797,
            source="0.791–0.792 by the kernel (its title), 0.798 by the best tuned aggregates (NoxMoon)",
        ),
        "ours": Range(
            low=0.7576,
            high=0.800,
            source="0.7576 on the application alone (Zhenghao-Young), 0.7968 by the 43rd place’s XGBoost (chbyang); a "
            "single model above 0.80 is a leak or one of the twenty best",
        ),
    }
)
BESIDE_AUC = ("ks", "brier", "log_loss")
LARGER_IS_BETTER = ("ks",)
CALIBRATED = Range(low=0.9, high=1.1, source="0.994 for boosting at the natural rate; 1 by definition")


def suspicions(name: str, figures: Measured, *, n_clients: int, base_rate: float) -> tuple[str, ...]:
    """Say in one sentence each which figures of a rival lie outside what is known, with the source.

    A figure is suspicious when its whole 95 % interval lies outside.
    """
    return (*_auc(name, figures, n_clients), *_beside_auc(figures, base_rate), *_calibration(figures), *_truth(figures))


def _auc(name: str, figures: Measured, n_clients: int) -> Iterator[str]:
    known = PUBLISHED_AUC[name]
    side = _side(figures.quality["auc"], known)
    if side is not None:
        few = f"; learned on {n_clients:,} clients instead of {OFFICIAL_CLIENTS:,}, so low is no surprise"
        note = few if side == "low" and n_clients < MANY_CLIENTS else ""
        yield f"auc {_shown(figures.quality['auc'])} is {side}: {known.low} to {known.high} ({known.source}){note}"


def _beside_auc(figures: Measured, base_rate: float) -> Iterator[str]:
    auc = figures.quality["auc"].value
    if auc is None or not 0.0 < auc < 1.0:
        return
    of_such_a_model = expected(auc, base_rate)
    for measure in BESIDE_AUC:
        value, slack = getattr(of_such_a_model, measure), SLACK[measure]
        known = Range(low=value - slack, high=value + slack, source="a calibrated model of this AUC, binormal")
        side = _side(figures.quality[measure], known)
        if side is not None:
            verdict = "good" if (side == "high") == (measure in LARGER_IS_BETTER) else "bad"
            yield (
                f"{measure} {_shown(figures.quality[measure])} is too {verdict} for its AUC: "
                f"{known.low:.4f} to {known.high:.4f} ({known.source})"
            )


def _calibration(figures: Measured) -> Iterator[str]:
    slope = figures.quality["calibration_slope"]
    side = _side(slope, CALIBRATED)
    if side is not None:
        known = f"{CALIBRATED.low} to {CALIBRATED.high} ({CALIBRATED.source})"
        yield f"calibration_slope {_shown(slope)} is {side}: {known}"


def _truth(figures: Measured) -> Iterator[str]:
    share = figures.share_of_true_gini
    if share is not None and share.low is not None and share.low > 1.0:
        yield f"share_of_true_gini {_shown(share)} is high: nothing can rank better than the true probabilities"


def _side(figure: Estimate, known: Range) -> str | None:
    if figure.low is None or figure.high is None:
        return None
    if figure.low > known.high:
        return "high"
    return "low" if figure.high < known.low else None


def _shown(figure: Estimate) -> str:
    return f"{figure.value:.4f} ({figure.low:.4f} to {figure.high:.4f})"

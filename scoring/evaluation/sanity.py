"""Each figure beside what a calibrated model of the same AUC measures: far better is a bug."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from scoring.cost import Cost
from scoring.evaluation.binormal import expected
from scoring.resampling import Estimate

SLACK: Mapping[str, float] = MappingProxyType({"ks": 0.02, "brier": 0.0008, "log_loss": 0.003, "lowest_cost": 0.015})
"""How far published pairs themselves lie from the binormal curve."""
HIGHEST_CREDIBLE_AUC = 0.80
"""Of a single model on the official tables; above, a leak is likelier than skill."""


@dataclass(frozen=True, kw_only=True)
class Beside:
    """One figure and its row of the table."""

    measure: str
    found: float
    usual: float
    """Of a calibrated model with this AUC and default rate."""
    slack: float
    too_good: bool
    """Whether even the worst of the interval is better than what is usual, by more than the slack."""


def beside_usual(
    quality: Mapping[str, Estimate], lowest_cost: Cost, *, base_rate: float, cost_ratio: float
) -> tuple[Beside, ...]:
    """Put the figures beside what is usual; nothing where the AUC is 0 or 1.

    Args:
        quality: By the names of the measures.
        lowest_cost: At the best threshold found on the clients themselves: the best that a threshold can do.
        base_rate: Share of defaults.
        cost_ratio: Of `lowest_cost`.
    """
    auc = quality["auc"].value
    if auc is None or not 0.0 < auc < 1.0:
        return ()
    usual = expected(auc, base_rate, cost_ratio=cost_ratio)
    ks = quality["ks"]
    return (
        _beside("ks", ks.value, ks.low, usual.ks, larger_is_better=True),
        _beside("brier", quality["brier"].value, quality["brier"].high, usual.brier),
        _beside("log_loss", quality["log_loss"].value, quality["log_loss"].high, usual.log_loss),
        _beside("lowest_cost", lowest_cost.cost_per_client, None, usual.lowest_cost_per_client),
    )


def warnings(figures: Sequence[Beside], auc: Estimate) -> tuple[str, ...]:
    """Say which figures are too good to be believed."""
    too_high = auc.low is not None and auc.low > HIGHEST_CREDIBLE_AUC
    return (
        *(
            f"{each.measure} {each.found:.4f} is far better than {each.usual:.4f}, the usual value at this AUC: look "
            "for a leak, a threshold fitted on the clients it is measured on, or wrong weights."
            for each in figures
            if each.too_good
        ),
        *((f"AUC {auc.value:.4f} is above {HIGHEST_CREDIBLE_AUC}: look for a leak.",) if too_high else ()),
    )


def _beside(
    measure: str, found: float | None, worst: float | None, usual: float, *, larger_is_better: bool = False
) -> Beside:
    value = float("nan") if found is None else found
    judged = value if worst is None else worst
    better_by = judged - usual if larger_is_better else usual - judged
    return Beside(
        measure=measure,
        found=value,
        usual=usual,
        slack=SLACK[measure],
        too_good=bool(better_by > SLACK[measure]),
    )

"""What the desk says about itself, written by hand."""

from scoring.views import AboutView, EstimateView, QualityView
from tests.layouts.handmade import AGE, PORTFOLIO


def estimate(value: float | None, low: float | None = None, high: float | None = None) -> EstimateView:
    return EstimateView(value=value, low=low, high=high)


MODEL = QualityView(
    auc=estimate(0.7432, 0.7235, 0.7624),
    gini=estimate(0.4864, 0.447, 0.5248),
    ks=estimate(0.3727, 0.3451, 0.4182),
    brier=estimate(0.0686, 0.0675, 0.0698),
    calibration_slope=estimate(1.004, 0.905, 1.093),
)
LOGISTIC = QualityView(
    auc=estimate(0.7, 0.68, 0.72),
    gini=estimate(0.4, 0.36, 0.44),
    ks=estimate(0.31),
    brier=estimate(None),
    calibration_slope=estimate(1.0, 0.9, 1.1),
)
ABOUT = AboutView(
    program_version="0.1.0",
    bundle_schema=1,
    built_on=PORTFOLIO.built_on,
    made_up=True,
    fingerprint="31b950ac99d1" + "0" * 52,
    absent_tables=(),
    n_clients=50_000,
    n_learned=43_000,
    n_in_difficulty=3_470,
    n_features=57,
    protected=(AGE,),
    cost_ratio=10.0,
    threshold_points=500.0,
    half_width_points=15.0,
    share_above_threshold=0.711,
    share_found=0.62,
    model=MODEL,
    logistic=LOGISTIC,
    brier_of_the_rate=estimate(0.074, 0.074, 0.074),
    auc_gain=estimate(0.0432, 0.03, 0.056),
)

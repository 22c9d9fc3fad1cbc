"""The bureau table, the kernel's way: all credits at other lenders, then the active and the closed ones."""

import pandas as pd

from benchmarks.kernel.aggregate import Statistics, aggregated, means_of, with_flags
from benchmarks.kernel.bureau_balance import CREDIT_STATISTICS, credit_months

KEY = "SK_ID_CURR"
STATISTICS: Statistics = {
    "DAYS_CREDIT": ("min", "max", "mean", "var"),
    "DAYS_CREDIT_ENDDATE": ("min", "max", "mean"),
    "DAYS_CREDIT_UPDATE": ("mean",),
    "CREDIT_DAY_OVERDUE": ("max", "mean"),
    "AMT_CREDIT_MAX_OVERDUE": ("mean",),
    "AMT_CREDIT_SUM": ("max", "mean", "sum"),
    "AMT_CREDIT_SUM_DEBT": ("max", "mean", "sum"),
    "AMT_CREDIT_SUM_OVERDUE": ("mean",),
    "AMT_CREDIT_SUM_LIMIT": ("mean", "sum"),
    "AMT_ANNUITY": ("max", "mean"),
    "CNT_CREDIT_PROLONG": ("sum",),
}


def bureau_features(bureau: pd.DataFrame, months: pd.DataFrame) -> pd.DataFrame:
    """Give BURO_, ACTIVE_ and CLOSED_ columns by client; without any month, those on months are left out."""
    flagged, kinds = with_flags(bureau, unknown=True)
    statistics, shares = STATISTICS, kinds
    if not months.empty:
        followed = credit_months(months)
        flagged = flagged.join(followed, on="SK_ID_BUREAU", how="left")
        statistics = {**STATISTICS, **CREDIT_STATISTICS}
        shares = [*kinds, *(name for name in followed.columns if name.startswith("STATUS"))]
    features = aggregated(flagged, KEY, {**statistics, **means_of(shares)}, prefix="BURO_")
    for state in ("Active", "Closed"):
        of_state = flagged[bureau["CREDIT_ACTIVE"] == state]
        features = features.join(aggregated(of_state, KEY, statistics, prefix=f"{state.upper()}_"), how="left")
    return features

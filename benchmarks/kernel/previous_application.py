"""The previous_application table, the kernel's way: all earlier applications, then the approved and the refused."""

import pandas as pd

from benchmarks.kernel.aggregate import Statistics, aggregated, means_of, with_flags
from features.tables.declare import NO_DATE_CODE

KEY = "SK_ID_CURR"
DATES = (
    "DAYS_FIRST_DRAWING",
    "DAYS_FIRST_DUE",
    "DAYS_LAST_DUE_1ST_VERSION",
    "DAYS_LAST_DUE",
    "DAYS_TERMINATION",
)
"""Their code 365243 is made unknown; no statistic is then asked of them."""
STATISTICS: Statistics = {
    "AMT_ANNUITY": ("min", "max", "mean"),
    "AMT_APPLICATION": ("min", "max", "mean"),
    "AMT_CREDIT": ("min", "max", "mean"),
    "APP_CREDIT_PERC": ("min", "max", "mean", "var"),
    "AMT_DOWN_PAYMENT": ("min", "max", "mean"),
    "AMT_GOODS_PRICE": ("min", "max", "mean"),
    "HOUR_APPR_PROCESS_START": ("min", "max", "mean"),
    "RATE_DOWN_PAYMENT": ("min", "max", "mean"),
    "DAYS_DECISION": ("min", "max", "mean"),
    "CNT_PAYMENT": ("mean", "sum"),
}


def previous_application_features(previous: pd.DataFrame) -> pd.DataFrame:
    """Give PREV_, APPROVED_ and REFUSED_ columns by client."""
    flagged, kinds = with_flags(previous, unknown=True)
    for name in DATES:
        flagged[name] = flagged[name].where(flagged[name] != NO_DATE_CODE)
    flagged["APP_CREDIT_PERC"] = flagged["AMT_APPLICATION"] / flagged["AMT_CREDIT"]
    features = aggregated(flagged, KEY, {**STATISTICS, **means_of(kinds)}, prefix="PREV_")
    for outcome in ("Approved", "Refused"):
        of_outcome = flagged[previous["NAME_CONTRACT_STATUS"] == outcome]
        features = features.join(aggregated(of_outcome, KEY, STATISTICS, prefix=f"{outcome.upper()}_"), how="left")
    return features

"""The POS_CASH_balance table, the kernel's way."""

import pandas as pd

from benchmarks.kernel.aggregate import Statistics, aggregated, means_of, with_flags

KEY = "SK_ID_CURR"
STATISTICS: Statistics = {
    "MONTHS_BALANCE": ("max", "mean", "size"),
    "SK_DPD": ("max", "mean"),
    "SK_DPD_DEF": ("max", "mean"),
}


def pos_cash_balance_features(months: pd.DataFrame) -> pd.DataFrame:
    """Give POS_ columns by client."""
    flagged, statuses = with_flags(months, unknown=True)
    features = aggregated(flagged, KEY, {**STATISTICS, **means_of(statuses)}, prefix="POS_")
    return features.assign(POS_COUNT=flagged.groupby(KEY).size())

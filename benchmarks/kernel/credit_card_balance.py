"""The credit_card_balance table, the kernel's way: every statistic of every column."""

import pandas as pd

from benchmarks.kernel.aggregate import aggregated, with_flags

KEY = "SK_ID_CURR"
EVERY_STATISTIC = ("min", "max", "mean", "sum", "var")


def credit_card_balance_features(months: pd.DataFrame) -> pd.DataFrame:
    """Give CC_ columns by client."""
    flagged, _ = with_flags(months.drop(columns="SK_ID_PREV"), unknown=True)
    columns = [name for name in flagged.columns if name != KEY]
    features = aggregated(flagged, KEY, dict.fromkeys(columns, EVERY_STATISTIC), prefix="CC_")
    return features.assign(CC_COUNT=flagged.groupby(KEY).size())

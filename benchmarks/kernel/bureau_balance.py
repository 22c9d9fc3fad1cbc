"""The bureau_balance table, the kernel's way: one row per credit at another lender."""

import pandas as pd

from benchmarks.kernel.aggregate import Statistics, aggregated, means_of, with_flags

CREDIT_STATISTICS: Statistics = {
    "MONTHS_BALANCE_MIN": ("min",),
    "MONTHS_BALANCE_MAX": ("max",),
    "MONTHS_BALANCE_SIZE": ("mean", "sum"),
}
"""What is asked, for each client, of the rows given here."""


def credit_months(months: pd.DataFrame) -> pd.DataFrame:
    """Give first, last and number of months of each credit, and the share of each STATUS, by SK_ID_BUREAU."""
    flagged, statuses = with_flags(months, unknown=True)
    statistics: Statistics = {"MONTHS_BALANCE": ("min", "max", "size"), **means_of(statuses)}
    return aggregated(flagged, "SK_ID_BUREAU", statistics)

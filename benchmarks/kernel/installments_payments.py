"""The installments_payments table, the kernel's way: every row is taken for an instalment."""

import numpy as np
import pandas as pd

from benchmarks.kernel.aggregate import Statistics, aggregated

KEY = "SK_ID_CURR"
STATISTICS: Statistics = {
    "NUM_INSTALMENT_VERSION": ("nunique",),
    "DPD": ("max", "mean", "sum"),
    "DBD": ("max", "mean", "sum"),
    "PAYMENT_PERC": ("max", "mean", "sum", "var"),
    "PAYMENT_DIFF": ("max", "mean", "sum", "var"),
    "AMT_INSTALMENT": ("max", "mean", "sum"),
    "AMT_PAYMENT": ("min", "max", "mean", "sum"),
    "DAYS_ENTRY_PAYMENT": ("max", "mean", "sum"),
}


def installments_payments_features(payments: pd.DataFrame) -> pd.DataFrame:
    """Give INSTAL_ columns by client; a payment that never came is zero days late (DPD) and zero days early (DBD)."""
    late = payments["DAYS_ENTRY_PAYMENT"] - payments["DAYS_INSTALMENT"]
    judged = payments.assign(
        PAYMENT_PERC=payments["AMT_PAYMENT"] / payments["AMT_INSTALMENT"],
        PAYMENT_DIFF=payments["AMT_INSTALMENT"] - payments["AMT_PAYMENT"],
        DPD=np.where(late > 0, late, 0.0),
        DBD=np.where(late < 0, -late, 0.0),
    )
    features = aggregated(judged, KEY, STATISTICS, prefix="INSTAL_")
    return features.assign(INSTAL_COUNT=payments.groupby(KEY).size())

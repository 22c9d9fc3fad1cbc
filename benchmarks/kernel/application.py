"""The application table, the kernel's way."""

import pandas as pd

from benchmarks.kernel.aggregate import with_flags
from features.tables.declare import NO_DATE_CODE

NUMBERED = ("CODE_GENDER", "FLAG_OWN_CAR", "FLAG_OWN_REALTY")
"""Two values each: the first that occurs becomes 0, the other 1."""


def stacked(train: pd.DataFrame, test: pd.DataFrame) -> pd.DataFrame:
    """Put both files one above the other; the old row numbers stay behind as a column `index`."""
    return pd.concat([train, test]).reset_index()


def application_features(application: pd.DataFrame) -> pd.DataFrame:
    """Give the columns as numbers, and five ratios, one row per client; clients of gender XNA are lost."""
    clients = application[application["CODE_GENDER"] != "XNA"].copy()
    for name in NUMBERED:
        clients[name], _ = pd.factorize(clients[name])
    clients, _ = with_flags(clients, unknown=False)
    employed = clients["DAYS_EMPLOYED"].where(clients["DAYS_EMPLOYED"] != NO_DATE_CODE)
    income, credit = clients["AMT_INCOME_TOTAL"], clients["AMT_CREDIT"]
    return clients.assign(
        DAYS_EMPLOYED=employed,
        DAYS_EMPLOYED_PERC=employed / clients["DAYS_BIRTH"],
        INCOME_CREDIT_PERC=income / credit,
        INCOME_PER_PERSON=income / clients["CNT_FAM_MEMBERS"],
        ANNUITY_INCOME_PERC=clients["AMT_ANNUITY"] / income,
        PAYMENT_RATE=clients["AMT_ANNUITY"] / credit,
    )

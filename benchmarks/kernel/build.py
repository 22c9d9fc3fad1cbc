"""All of the kernel's features, one row per client."""

from collections.abc import Mapping
from types import MappingProxyType

import pandas as pd

from benchmarks.kernel.application import application_features, stacked
from benchmarks.kernel.bureau import bureau_features
from benchmarks.kernel.credit_card_balance import credit_card_balance_features
from benchmarks.kernel.installments_payments import installments_payments_features
from benchmarks.kernel.pos_cash_balance import pos_cash_balance_features
from benchmarks.kernel.previous_application import previous_application_features
from benchmarks.kernel.raw import Frames
from features.tables.official import CLIENT_KEY, OUTCOME

NOT_FEATURES = (OUTCOME, CLIENT_KEY, "index")
"""What the kernel must remember to leave out before it trains."""

PUBLISHED_COUNTS: Mapping[str, int] = MappingProxyType(
    {
        "application": 245,
        "BURO_": 62,
        "ACTIVE_": 27,
        "CLOSED_": 27,
        "PREV_": 189,
        "APPROVED_": 30,
        "REFUSED_": 30,
        "POS_": 18,
        "INSTAL_": 26,
        "CC_": 141,
    }
)
"""How many features the kernel makes of the official files, by what their names begin with: 795 together."""


def kernel_table(frames: Frames) -> pd.DataFrame:
    """Give the kernel's wide table, one row per client in the order of the files; a table without rows adds nothing.

    Beside the features it holds what `NOT_FEATURES` names. Values may be NaN and infinite.
    """
    clients = application_features(stacked(frames["application_train"], frames["application_test"]))
    for history in _histories(frames):
        clients = clients.join(history, on=CLIENT_KEY, how="left")
    return clients


def kernel_features(frames: Frames) -> pd.DataFrame:
    """Give the features alone, by client number."""
    return kernel_table(frames).set_index(CLIENT_KEY).drop(columns=list(NOT_FEATURES), errors="ignore")


def counts(features: pd.DataFrame) -> dict[str, int]:
    """Count the features by what their names begin with, as `PUBLISHED_COUNTS` does."""
    prefixes = [prefix for prefix in PUBLISHED_COUNTS if prefix != "application"]
    found = {prefix: sum(name.startswith(prefix) for name in features.columns) for prefix in prefixes}
    return {"application": len(features.columns) - sum(found.values()), **found}


def _histories(frames: Frames) -> list[pd.DataFrame]:
    histories = []
    if not frames["bureau"].empty:
        histories.append(bureau_features(frames["bureau"], frames["bureau_balance"]))
    for name, features_of in (
        ("previous_application", previous_application_features),
        ("POS_CASH_balance", pos_cash_balance_features),
        ("installments_payments", installments_payments_features),
        ("credit_card_balance", credit_card_balance_features),
    ):
        if not frames[name].empty:
            histories.append(features_of(frames[name]))
    return histories

"""All the raw tables, by official name."""

from collections.abc import Mapping
from dataclasses import replace

from features.tables.application import APPLICATION
from features.tables.bureau import BUREAU
from features.tables.bureau_balance import BUREAU_BALANCE
from features.tables.column import Table
from features.tables.credit_card_balance import CREDIT_CARD_BALANCE
from features.tables.installments_payments import INSTALLMENTS_PAYMENTS
from features.tables.pos_cash_balance import POS_CASH_BALANCE
from features.tables.previous_application import PREVIOUS_APPLICATION

CLIENT_KEY = "SK_ID_CURR"
OUTCOME = "TARGET"

APPLICATION_TRAIN = replace(APPLICATION, name="application_train")
APPLICATION_TEST = replace(
    APPLICATION,
    name="application_test",
    columns=tuple(column for column in APPLICATION.columns if column.name != OUTCOME),
)

HISTORY_TABLES: tuple[Table, ...] = (
    BUREAU,
    BUREAU_BALANCE,
    PREVIOUS_APPLICATION,
    POS_CASH_BALANCE,
    INSTALLMENTS_PAYMENTS,
    CREDIT_CARD_BALANCE,
)

TABLES: Mapping[str, Table] = {table.name: table for table in (APPLICATION, *HISTORY_TABLES)}
"""The seven frames that the build reads: the application is one table."""

FILES: Mapping[str, Table] = {table.name: table for table in (APPLICATION_TRAIN, APPLICATION_TEST, *HISTORY_TABLES)}
"""The eight files of a folder, by stem: the application is split in train (TARGET known) and test (no TARGET)."""

"""Small raw tables written by hand."""

from collections.abc import Mapping, Sequence

import polars as pl

from features.tables.official import TABLES
from features.tables.raw import RawTables
from features.tables.reading.cells import official_schema
from tests.features.hand_application import APPLICATIONS
from tests.features.hand_elsewhere import CREDIT_MONTHS, CREDITS
from tests.features.hand_here import CARD_MONTHS, LOAN_MONTHS, PAST, PAYMENTS
from tests.features.hand_row import Row

type Rows = Mapping[str, Sequence[Row]]


def hand_tables(rows: Rows, absent: frozenset[str] = frozenset()) -> RawTables:
    """Give raw tables with these rows by table name, in the official schemas; a table that is not named has no row."""
    frames = {
        name: pl.LazyFrame(list(rows.get(name, ())), schema=official_schema(table)) for name, table in TABLES.items()
    }
    return RawTables(frames=frames, absent=absent, row_counts=(), warnings=(), fingerprint="by hand")


HAND_ROWS: Rows = {
    "application": APPLICATIONS,
    "bureau": CREDITS,
    "bureau_balance": CREDIT_MONTHS,
    "previous_application": PAST,
    "POS_CASH_balance": LOAN_MONTHS,
    "installments_payments": PAYMENTS,
    "credit_card_balance": CARD_MONTHS,
}

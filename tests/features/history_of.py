"""The history that a few rows of one table give one client."""

from features.build import build_history
from tests.features.hand_row import WELL_KNOWN, Row
from tests.features.hand_tables import hand_tables


def history_of(table: str, *rows: Row) -> dict[str, float | None]:
    """Give the history of a client with these rows in one table."""
    key: Row = {"SK_ID_CURR": WELL_KNOWN}
    tables = hand_tables({"application": [key], table: [{**key, **row} for row in rows]})
    return build_history(tables).collect().row(0, named=True)


def instalment(**values: float | None) -> Row:
    """Give an instalment of 100 paid on its due day, but for these values."""
    paid_on_the_due_day: Row = {
        "SK_ID_PREV": 11,
        "NUM_INSTALMENT_VERSION": 1.0,
        "NUM_INSTALMENT_NUMBER": 1,
        "DAYS_INSTALMENT": -100,
        "AMT_INSTALMENT": 100,
        "DAYS_ENTRY_PAYMENT": -100,
        "AMT_PAYMENT": 100,
    }
    return {**paid_on_the_due_day, **values}

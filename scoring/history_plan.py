"""From the raw history tables to the records of each kind; see `scoring/history_records.py`."""

from collections.abc import Callable, Mapping

import narwhals as nw
import polars as pl
from narwhals.dtypes import NumericType

from features.expressions import tally
from features.history.aggregate import Frames, Lazy
from features.history.card_month import BALANCE, DRAWN, LIMIT, MONTH, PAID
from features.history.instalment import judged_instalments
from features.tables.credit_card_balance import CREDIT_CARD_BALANCE
from features.tables.official import CLIENT_KEY, HISTORY_TABLES
from features.tables.reading.cells import official_schema
from scoring.history_fields import as_amount, as_count, as_days, sum_of
from scoring.history_plan_applications import applications_here
from scoring.history_plan_credits import credits_elsewhere
from scoring.history_records import QUARTER_DAYS, Record


def planned_records(tables: Mapping[str, pl.LazyFrame], record: Record, first: int, last: int) -> pl.LazyFrame:
    """Plan the records of the clients from number `first` to number `last`.

    Args:
        tables: The history tables by official name; one that is not there has no row.
        record: Kind of records.
        first: Lowest client number.
        last: Highest client number.

    Returns:
        SK_ID_CURR and the fields of the record; the rows of a client together, ascending by client, in an order that
        does not depend on that of the tables.
    """
    of_these = nw.col(CLIENT_KEY).is_between(first, last)
    frames: Frames = {table.name: nw.from_native(_frame(tables, table.name)) for table in HISTORY_TABLES}
    within = {
        name: frame.filter(of_these) if CLIENT_KEY in frame.collect_schema() else frame
        for name, frame in frames.items()
    }
    fields = list(record.dtype.names or ())
    records = _PLANS[record](within).with_columns(nw.col(name).cast(_TYPES[record.dtype[name].str]) for name in fields)
    plan: pl.LazyFrame = records.select(CLIENT_KEY, *fields).sort(CLIENT_KEY, *fields).to_native()
    return plan


def _frame(tables: Mapping[str, pl.LazyFrame], name: str) -> pl.LazyFrame:
    by_name = {table.name: table for table in HISTORY_TABLES}
    return tables[name] if name in tables else pl.LazyFrame(schema=official_schema(by_name[name]))


def _quarters(frames: Frames) -> Lazy:
    """Count the instalments due in each quarter of a year before the application, 0 is the latest."""
    delay, unpaid = nw.col("delay_days"), nw.col("unpaid")
    return (
        judged_instalments(frames)
        .with_columns(
            quarter=(nw.col("days") / QUARTER_DAYS).floor(),
            early=delay < 0,
            on_time=delay == 0,
            late=delay > 0,
            late_days=nw.when(delay > 0).then(delay),
        )
        .group_by(CLIENT_KEY, "quarter")
        .agg(
            *(tally(nw.col(name)).alias(name) for name in ("early", "on_time", "late")),
            tally(unpaid).alias("unpaid"),
            nw.col("late_days").max(),
            sum_of("due"),
            sum_of("kept"),
        )
        .select(
            CLIENT_KEY,
            quarter=as_days(nw.col("quarter")),
            **{name: as_count(nw.col(name)) for name in ("early", "on_time", "late", "unpaid")},
            worst_delay_days=as_days(nw.col("late_days")),
            due=as_amount(nw.col("due")),
            kept=as_amount(nw.col("kept")),
        )
    )


def _card_months(frames: Frames) -> Lazy:
    """Add up a client's cards in each month; −1 is the latest."""
    return (
        frames[CREDIT_CARD_BALANCE.name]
        .filter(MONTH <= 0)
        .select(CLIENT_KEY, "SK_DPD_DEF", month=MONTH, balance=BALANCE, limit=LIMIT, drawn=DRAWN, paid=PAID)
        .group_by(CLIENT_KEY, "month")
        .agg(nw.col("SK_DPD_DEF").max(), sum_of("balance"), sum_of("limit"), sum_of("drawn"), sum_of("paid"))
        .select(
            CLIENT_KEY,
            months=as_days(nw.col("month")),
            late_days=as_days(nw.when(nw.col("SK_DPD_DEF") > 0).then(nw.col("SK_DPD_DEF"))),
            **{name: as_amount(nw.col(name)) for name in ("balance", "limit", "drawn", "paid")},
        )
    )


_PLANS: Mapping[Record, Callable[[Frames], Lazy]] = {
    Record.CREDIT: credits_elsewhere,
    Record.APPLICATION: applications_here,
    Record.QUARTER: _quarters,
    Record.CARD_MONTH: _card_months,
}
_TYPES: Mapping[str, type[NumericType]] = {
    "|u1": nw.UInt8,
    "<u2": nw.UInt16,
    "<i2": nw.Int16,
    "<f4": nw.Float32,
    "<f8": nw.Float64,
}

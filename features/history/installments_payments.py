"""Instalments due to this lender: one row per client.

A row of the table is a payment, and an instalment may be paid in several: payments are first added up for each
instalment (contract, calendar version, number, due day, amount). It is judged if something was due by the day of the
application. Paid in full, within a cent, it is as late as its last payment; short or never paid, it is unpaid, which is
neither on time nor late. The few that are paid in full on an unknown day are not judged.
"""

import narwhals as nw

from features.expressions import EARLIEST_PLAUSIBLE_DAY, at_least_zero, known, tally, total
from features.history.aggregate import Aggregate, Frames, History, Lazy, NoRow
from features.tables.column import Column
from features.tables.installments_payments import INSTALLMENTS_PAYMENTS

CENT = 0.01
TOLERATED_DAYS = 5
RECENT_DAYS = 365

INSTALMENT_KEY = ("SK_ID_CURR", "SK_ID_PREV", "NUM_INSTALMENT_VERSION", "NUM_INSTALMENT_NUMBER", "due_day", "due")


def _day(column: Column) -> nw.Expr:
    return nw.when(known(column) >= EARLIEST_PLAUSIBLE_DAY).then(known(column))


def _instalments(frames: Frames) -> Lazy:
    return (
        frames[INSTALLMENTS_PAYMENTS.name]
        .with_columns(
            due_day=_day(INSTALLMENTS_PAYMENTS["DAYS_INSTALMENT"]),
            due=known(INSTALLMENTS_PAYMENTS["AMT_INSTALMENT"]),
            paid_day=_day(INSTALLMENTS_PAYMENTS["DAYS_ENTRY_PAYMENT"]),
            paid=known(INSTALLMENTS_PAYMENTS["AMT_PAYMENT"]),
        )
        .group_by(*INSTALMENT_KEY)
        .agg(nw.col("paid").sum(), nw.col("paid_day").max())
    )


def _rows(frames: Frames) -> Lazy:
    due, due_day, paid, paid_day = (nw.col(name) for name in ("due", "due_day", "paid", "paid_day"))
    in_full = paid >= due - CENT
    late = in_full & (paid_day > due_day)
    return (
        _instalments(frames)
        .filter(due > 0, due_day <= 0, ~(in_full & paid_day.is_null()))
        .select(
            "SK_ID_CURR",
            "due",
            recent=due_day >= -RECENT_DAYS,
            unpaid=~in_full,
            late_days=nw.when(late).then(paid_day - due_day),
            kept=nw.min_horizontal(at_least_zero(paid), due),
        )
        .with_columns(recent_late_days=nw.when(nw.col("recent")).then(nw.col("late_days")))
    )


INSTALLMENTS_PAYMENTS_HISTORY = History(
    table=INSTALLMENTS_PAYMENTS,
    rows=_rows,
    aggregates=(
        Aggregate(name="instalments_judged_count", expr=nw.len(), no_row=NoRow.ZERO),
        Aggregate(name="instalments_late_count", expr=nw.col("late_days").count(), no_row=NoRow.ZERO),
        Aggregate(name="instalments_unpaid_count", expr=tally(nw.col("unpaid")), no_row=NoRow.ZERO),
        Aggregate(name="instalments_recent_judged_count", expr=tally(nw.col("recent")), no_row=NoRow.ZERO),
        Aggregate(
            name="instalments_recent_late_count",
            expr=tally(nw.col("recent_late_days") > TOLERATED_DAYS),
            no_row=NoRow.ZERO,
        ),
        Aggregate(name="instalments_mean_late_days", expr=nw.col("late_days").mean(), no_row=NoRow.UNKNOWN),
        Aggregate(name="instalments_due_currency", expr=total(nw.col("due")), no_row=NoRow.UNKNOWN),
        Aggregate(name="instalments_kept_currency", expr=total(nw.col("kept")), no_row=NoRow.UNKNOWN),
    ),
)

"""One instalment due to this lender, judged from its payments.

A row of the table is a payment, and an instalment may be paid in several: payments are first added up for each
instalment (contract, calendar version, number, due day, amount). It is judged if something was due by the day of the
application. Paid in full, within a cent, it is as late as its last payment; short or never paid, it is unpaid, which is
neither on time nor late. The few that are paid in full on an unknown day are not judged.
"""

import narwhals as nw

from features.expressions import EARLIEST_PLAUSIBLE_DAY, at_least_zero, known
from features.history.aggregate import Frames, Lazy
from features.tables.column import Column
from features.tables.installments_payments import INSTALLMENTS_PAYMENTS
from features.tables.official import CLIENT_KEY

CENT = 0.01

INSTALMENT_KEY = (CLIENT_KEY, "SK_ID_PREV", "NUM_INSTALMENT_VERSION", "NUM_INSTALMENT_NUMBER", "due_day", "due")


def judged_instalments(frames: Frames) -> Lazy:
    """Give the instalments that can be judged.

    Returns:
        SK_ID_CURR; SK_ID_PREV, its contract; `version`, of its calendar (0 is a card's), and `rank` in it; `due` and
        `kept`, what of it was paid; `over`, paid beyond it, negative if short; `days`, since it was due; `payments`,
        their number; `unpaid`, whether it is; `delay_days`, from the due day to the last payment, negative if early,
        null if unpaid.
    """
    due, due_day, paid, paid_day = (nw.col(name) for name in ("due", "due_day", "paid", "paid_day"))
    in_full = paid >= due - CENT
    return (
        _instalments(frames)
        .filter(due > 0, due_day <= 0, ~(in_full & paid_day.is_null()))
        .select(
            CLIENT_KEY,
            "SK_ID_PREV",
            "due",
            "payments",
            version=known(INSTALLMENTS_PAYMENTS["NUM_INSTALMENT_VERSION"]),
            over=paid - due,
            rank=nw.col("NUM_INSTALMENT_NUMBER"),
            days=due_day.abs(),
            unpaid=~in_full,
            delay_days=nw.when(in_full).then(paid_day - due_day),
            kept=nw.min_horizontal(at_least_zero(paid), due),
        )
    )


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
        .agg(nw.col("paid").sum(), nw.col("paid_day").max(), nw.len().alias("payments"))
    )


def _day(column: Column) -> nw.Expr:
    return nw.when(known(column) >= EARLIEST_PLAUSIBLE_DAY).then(known(column))

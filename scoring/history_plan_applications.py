"""Earlier applications to this lender as records: what became of each, and of the loan that followed.

A loan stands as in the features: running when its last instalment was planned after the application and none is known
to be its last, or when one of its last months before the application is live; ended when its last instalment or its
end is known, or a month completes it. A contract that no application started has no record here; its instalments and
card months count all the same.
"""

import narwhals as nw

from features.expressions import known, tally
from features.history.aggregate import Frames, Lazy
from features.history.instalment import judged_instalments
from features.history.pos_cash_balance import LATEST_MONTHS, LIVE_STATUSES
from features.history.previous_outcomes import APPROVED
from features.tables.credit_card_balance import CREDIT_CARD_BALANCE
from features.tables.official import CLIENT_KEY
from features.tables.pos_cash_balance import POS_CASH_BALANCE
from features.tables.previous_application import PREVIOUS_APPLICATION
from scoring.history_codes import Goods, LoanKind, Outcome, Reason, Standing
from scoring.history_fields import as_amount, as_count, as_days, code, day, past_day
from scoring.history_records import NO_CODE

CONTRACT_KEY = (CLIENT_KEY, "SK_ID_PREV")
COMPLETED = "Completed"


def applications_here(frames: Frames) -> Lazy:
    """Give every earlier application of each client."""
    applications = (
        frames[PREVIOUS_APPLICATION.name]
        .join(_followed(frames), on=list(CONTRACT_KEY), how="left")
        .join(_judged(frames), on=list(CONTRACT_KEY), how="left")
    )
    asked, granted = known(PREVIOUS_APPLICATION["AMT_APPLICATION"]), known(PREVIOUS_APPLICATION["AMT_CREDIT"])
    return applications.select(
        CLIENT_KEY,
        kind=code(PREVIOUS_APPLICATION["NAME_CONTRACT_TYPE"], LoanKind),
        goods=code(PREVIOUS_APPLICATION["NAME_GOODS_CATEGORY"], Goods),
        outcome=code(PREVIOUS_APPLICATION["NAME_CONTRACT_STATUS"], Outcome),
        reason=code(PREVIOUS_APPLICATION["CODE_REJECT_REASON"], Reason),
        standing=_standing(),
        decided_days=as_days(past_day(PREVIOUS_APPLICATION["DAYS_DECISION"])),
        planned_end_days=as_days(day(PREVIOUS_APPLICATION["DAYS_LAST_DUE_1ST_VERSION"])),
        end_days=as_days(_end()),
        term_months=as_days(known(PREVIOUS_APPLICATION["CNT_PAYMENT"])),
        late_days=as_days(-nw.col("late_days")),
        worst_delay_days=as_days(nw.col("worst_delay")),
        late=as_count(nw.col("late")),
        unpaid=as_count(nw.col("unpaid")),
        asked=as_amount(nw.when(asked > 0).then(asked)),
        granted=as_amount(nw.when(granted > 0).then(granted)),
    )


def _end() -> nw.Expr:
    last_due, closed = (
        past_day(PREVIOUS_APPLICATION["DAYS_LAST_DUE"]),
        past_day(PREVIOUS_APPLICATION["DAYS_TERMINATION"]),
    )
    return nw.when(last_due.is_null()).then(closed).otherwise(last_due)


def _standing() -> nw.Expr:
    live, completed = nw.col("live").fill_null(0) > 0, nw.col("completed").fill_null(0) > 0
    ended = ~_end().is_null() | completed
    planned_later = (day(PREVIOUS_APPLICATION["DAYS_LAST_DUE_1ST_VERSION"]) > 0).fill_null(value=False)
    positions = {standing: position for position, standing in enumerate(Standing)}
    running = nw.when(APPROVED & (planned_later | live)).then(positions[Standing.RUNNING])
    return (
        nw.when(APPROVED & ended).then(positions[Standing.ENDED]).otherwise(running).fill_null(NO_CODE).cast(nw.UInt8)
    )


def _followed(frames: Frames) -> Lazy:
    """Tell of each contract whether a month completes it, and whether its latest is recent and live."""
    columns = (*CONTRACT_KEY, "MONTHS_BALANCE", "NAME_CONTRACT_STATUS")
    months = nw.concat([frames[table.name].select(columns) for table in (POS_CASH_BALANCE, CREDIT_CARD_BALANCE)])
    month, status = nw.col("MONTHS_BALANCE"), nw.col("NAME_CONTRACT_STATUS")
    latest = month == month.max().over(*CONTRACT_KEY)
    return (
        months.with_columns(
            live=latest & (month >= -LATEST_MONTHS) & status.is_in(LIVE_STATUSES), completed=status == COMPLETED
        )
        .group_by(*CONTRACT_KEY)
        .agg(tally(nw.col("live")).alias("live"), tally(nw.col("completed")).alias("completed"))
    )


def _judged(frames: Frames) -> Lazy:
    """Count the late and unpaid instalments of each contract; `late_days` is how long ago the latest was due."""
    late, unpaid = nw.col("delay_days") > 0, nw.col("unpaid")
    return (
        judged_instalments(frames)
        .with_columns(
            late=late,
            late_days=nw.when(late.fill_null(value=False) | unpaid).then(nw.col("days")),
            worst_delay=nw.when(late).then(nw.col("delay_days")),
        )
        .group_by(*CONTRACT_KEY)
        .agg(
            tally(nw.col("late")).alias("late"),
            tally(unpaid).alias("unpaid"),
            nw.col("late_days").min(),
            nw.col("worst_delay").max(),
        )
    )

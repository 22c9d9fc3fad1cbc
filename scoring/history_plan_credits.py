"""Credits elsewhere as records: what the bureau says of each, and the worst of its months.

A record holds whatever the features read of a credit: a what-if makes its row of the bureau table again from it.
"""

import narwhals as nw

from features.expressions import known, level_position
from features.history.aggregate import Frames, Lazy
from features.history.bureau_credit import AMOUNT, DEBT, LEADING_CURRENCY, in_leading_currency, known_in_time
from features.tables.bureau import BUREAU
from features.tables.bureau_balance import BUREAU_BALANCE
from features.tables.official import CLIENT_KEY
from scoring.history_codes import CreditKind, CreditState, Delay
from scoring.history_fields import as_amount, as_count, as_days, code, day, past_day
from scoring.history_records import NO_CODE

CREDIT_KEY = "SK_ID_BUREAU"


def credits_elsewhere(frames: Frames) -> Lazy:
    """Give the credits that were known when the client applied.

    Amounts in another currency than the first are unknown: no rate is published. Months of a credit that the bureau
    table lacks belong to nobody.
    """
    known_credits = known_in_time(frames)
    followed = known_credits.join(_worst_months(known_credits, frames), on=CREDIT_KEY, how="left")
    overdue_days = known(BUREAU["CREDIT_DAY_OVERDUE"])
    return followed.select(
        CLIENT_KEY,
        kind=code(BUREAU["CREDIT_TYPE"], CreditKind),
        state=code(BUREAU["CREDIT_ACTIVE"], CreditState),
        worst_delay=nw.col("worst").fill_null(NO_CODE).cast(nw.UInt8),
        other_currency=(nw.col("CREDIT_CURRENCY") != LEADING_CURRENCY).fill_null(value=False).cast(nw.UInt8),
        start_days=as_days(past_day(BUREAU["DAYS_CREDIT"])),
        planned_end_days=as_days(day(BUREAU["DAYS_CREDIT_ENDDATE"])),
        end_days=as_days(past_day(BUREAU["DAYS_ENDDATE_FACT"])),
        overdue_days=as_days(nw.when(overdue_days > 0).then(overdue_days)),
        late_months=as_days(nw.col("late_month")),
        amount=as_amount(AMOUNT),
        debt=as_amount(DEBT),
        overdue=as_amount(in_leading_currency(BUREAU["AMT_CREDIT_SUM_OVERDUE"])),
        max_overdue=as_amount(in_leading_currency(BUREAU["AMT_CREDIT_MAX_OVERDUE"])),
        update_days=as_days(past_day(BUREAU["DAYS_CREDIT_UPDATE"])),
        extensions=as_count(known(BUREAU["CNT_CREDIT_PROLONG"])),
        instalment=as_amount(in_leading_currency(BUREAU["AMT_ANNUITY"])),
    )


def _worst_months(known_credits: Lazy, frames: Frames) -> Lazy:
    """Give the worst level of delay of each credit, and its latest month with one; month 0 is the latest."""
    delay = nw.col("delay")
    return (
        frames[BUREAU_BALANCE.name]
        .join(known_credits.select(CREDIT_KEY), on=CREDIT_KEY, how="semi")
        .with_columns(delay=level_position(BUREAU_BALANCE["STATUS"], tuple(Delay)))
        .with_columns(late_month=nw.when(delay > 0).then(nw.col("MONTHS_BALANCE")))
        .group_by(CREDIT_KEY)
        .agg(delay.max().alias("worst"), nw.col("late_month").max())
    )

"""One client's past, read from the records of the bundle."""

from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import Any

from numpy.typing import NDArray

from features.tables.bureau import BUREAU
from features.tables.bureau_balance import BUREAU_BALANCE
from features.tables.credit_card_balance import CREDIT_CARD_BALANCE
from features.tables.installments_payments import INSTALLMENTS_PAYMENTS
from features.tables.previous_application import PREVIOUS_APPLICATION
from scoring.bundle import Bundle
from scoring.history_codes import CreditKind, CreditState, Delay, Goods, LoanKind, Outcome, Reason, Standing
from scoring.history_records import NO_CODE, NO_DAY, QUARTER_DAYS, Record
from scoring.history_views import ApplicationView, CardMonthView, CreditView, HistoryView, InstalmentPeriodView

MONTHS_PER_QUARTER = 3
MOST_PERIODS = 17
"""More would not be told apart on a chart: quarters are then put together, by two, by four…"""
LONG_AGO = NO_DAY
"""Where an unknown day stands in the order: last."""

type Fields = dict[str, Any]
"""One record by the names of its fields."""


def history_view(bundle: Bundle, client_id: int, *, every_quarter: bool = False) -> HistoryView:
    """Give a client's past.

    Args:
        bundle: The bundle.
        client_id: The client.
        every_quarter: Keep the quarters of the instalments apart, however many there are.

    Raises:
        UnknownClientError: If no client has this number.
    """
    case = bundle.case_of(client_id)
    records, tables = case.records(), case.history_tables
    quarters = {fields["quarter"]: fields for fields in _named(records[Record.QUARTER])}
    length = 1 if every_quarter else _quarters_per_period(max(quarters, default=0) + 1)
    periods = _periods(quarters, length)
    return HistoryView(
        credits_elsewhere=_credits(records[Record.CREDIT]) if BUREAU.name in tables else None,
        months_elsewhere=BUREAU_BALANCE.name in tables,
        applications=_applications(records[Record.APPLICATION]) if PREVIOUS_APPLICATION.name in tables else None,
        instalments=periods if INSTALLMENTS_PAYMENTS.name in tables else None,
        period_months=length * MONTHS_PER_QUARTER,
        card_months=_card_months(records[Record.CARD_MONTH]) if CREDIT_CARD_BALANCE.name in tables else None,
    )


def _credits(records: NDArray[Any]) -> tuple[CreditView, ...]:
    views = [
        CreditView(
            kind=_code(CreditKind, fields["kind"]),
            state=_code(CreditState, fields["state"]),
            start_days=_days(fields["start_days"]),
            end_days=_days(fields["end_days"]),
            planned_end_days=_days(fields["planned_end_days"]),
            amount=_amount(fields["amount"]),
            debt=_amount(fields["debt"]),
            overdue=_amount(fields["overdue"]),
            overdue_days=_days(fields["overdue_days"]),
            max_overdue=_amount(fields["max_overdue"]),
            worst_delay=_code(Delay, fields["worst_delay"]),
            late_months=_days(fields["late_months"]),
            in_other_currency=bool(fields["other_currency"]),
        )
        for fields in _named(records)
    ]
    return tuple(sorted(views, key=lambda view: (not view.is_running, -_or_long_ago(view.start_days))))


def _applications(records: NDArray[Any]) -> tuple[ApplicationView, ...]:
    views = [
        ApplicationView(
            kind=_code(LoanKind, fields["kind"]),
            goods=_code(Goods, fields["goods"]),
            outcome=_code(Outcome, fields["outcome"]),
            reason=_code(Reason, fields["reason"]),
            standing=_code(Standing, fields["standing"]),
            decided_days=_days(fields["decided_days"]),
            end_days=_days(fields["end_days"]),
            planned_end_days=_days(fields["planned_end_days"]),
            term_months=_days(fields["term_months"]),
            asked=_amount(fields["asked"]),
            granted=_amount(fields["granted"]),
            late=fields["late"],
            unpaid=fields["unpaid"],
            late_days=_days(fields["late_days"]),
            worst_delay_days=_days(fields["worst_delay_days"]),
        )
        for fields in _named(records)
    ]
    return tuple(sorted(views, key=lambda view: -_or_long_ago(view.decided_days)))


def _quarters_per_period(n_quarters: int) -> int:
    length = 1
    while n_quarters > MOST_PERIODS * length:
        length *= 2
    return length


def _periods(quarters: dict[int, Fields], length: int) -> tuple[InstalmentPeriodView, ...]:
    if not quarters:
        return ()
    oldest = max(quarters) // length
    return tuple(
        _period(period, [quarters[each] for each in _within(period, length) if each in quarters], length)
        for period in range(oldest, -1, -1)
    )


def _within(period: int, length: int) -> range:
    return range(period * length, (period + 1) * length)


def _period(period: int, quarters: Sequence[Fields], length: int) -> InstalmentPeriodView:
    delays = [days for fields in quarters if (days := _days(fields["worst_delay_days"])) is not None]
    return InstalmentPeriodView(
        from_days=-(period + 1) * length * QUARTER_DAYS,
        to_days=-period * length * QUARTER_DAYS,
        early=sum(fields["early"] for fields in quarters),
        on_time=sum(fields["on_time"] for fields in quarters),
        late=sum(fields["late"] for fields in quarters),
        unpaid=sum(fields["unpaid"] for fields in quarters),
        worst_delay_days=max(delays, default=None),
        due=_sum([fields["due"] for fields in quarters]),
        paid=_sum([fields["kept"] for fields in quarters]),
    )


def _card_months(records: NDArray[Any]) -> tuple[CardMonthView, ...]:
    return tuple(
        CardMonthView(
            months=fields["months"],
            balance=_amount(fields["balance"]),
            limit=_amount(fields["limit"]),
            drawn=_amount(fields["drawn"]),
            paid=_amount(fields["paid"]),
            late_days=_days(fields["late_days"]),
        )
        for fields in _named(records)
        if fields["months"] != NO_DAY
    )


def _named(records: NDArray[Any]) -> Iterator[Fields]:
    names = records.dtype.names or ()
    return (dict(zip(names, record, strict=True)) for record in records.tolist())


def _code[C: StrEnum](codes: type[C], position: int) -> C | None:
    members = tuple(codes)
    return members[position] if position != NO_CODE and position < len(members) else None


def _days(value: int) -> int | None:
    return None if value == NO_DAY else value


def _amount(value: float) -> float | None:
    return None if value != value else value  # noqa: PLR0124  # only NaN differs from itself


def _sum(values: Sequence[float]) -> float | None:
    known = [value for value in values if _amount(value) is not None]
    return sum(known) if known else None


def _or_long_ago(days: int | None) -> int:
    return LONG_AGO if days is None else days

"""A client's past as plain values with their units, ready to be handed over."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from scoring.export_views import PastKind, PastTable, StoredValue
from scoring.history_views import ApplicationView, CardMonthView, CreditView, HistoryView, InstalmentPeriodView

CODE, MONEY, COUNT, DAYS, MONTHS, FLAG = "code", "currency", "count", "days", "months", "flag"
DAY = "days_from_application"
"""Negative is before the application, positive still to come."""
MONTH = "months_from_application"

UNITS: Mapping[PastKind, Mapping[str, str]] = MappingProxyType(
    {
        PastKind.CREDIT: {
            "kind": CODE,
            "state": CODE,
            "start_days": DAY,
            "end_days": DAY,
            "planned_end_days": DAY,
            "amount": MONEY,
            "debt": MONEY,
            "overdue": MONEY,
            "overdue_days": DAYS,
            "max_overdue": MONEY,
            "worst_delay": CODE,
            "late_months": MONTH,
            "in_other_currency": FLAG,
        },
        PastKind.APPLICATION: {
            "kind": CODE,
            "goods": CODE,
            "outcome": CODE,
            "reason": CODE,
            "standing": CODE,
            "decided_days": DAY,
            "end_days": DAY,
            "planned_end_days": DAY,
            "term_months": MONTHS,
            "asked": MONEY,
            "granted": MONEY,
            "late": COUNT,
            "unpaid": COUNT,
            "late_days": DAY,
            "worst_delay_days": DAYS,
        },
        PastKind.QUARTER: {
            "from_days": DAY,
            "to_days": DAY,
            "early": COUNT,
            "on_time": COUNT,
            "late": COUNT,
            "unpaid": COUNT,
            "worst_delay_days": DAYS,
            "due": MONEY,
            "paid": MONEY,
        },
        PastKind.CARD_MONTH: {
            "months": MONTH,
            "balance": MONEY,
            "limit": MONEY,
            "drawn": MONEY,
            "paid": MONEY,
            "late_days": DAYS,
        },
    }
)
"""Every field of the records, in their order, with its unit."""

type Record = CreditView | ApplicationView | InstalmentPeriodView | CardMonthView


def past_tables(past: HistoryView) -> tuple[PastTable, ...]:
    """Give every record of a past; quarters without an instalment are left out."""
    quarters = None if past.instalments is None else [period for period in past.instalments if period.judged]
    return (
        _table(PastKind.CREDIT, past.credits_elsewhere),
        _table(PastKind.APPLICATION, past.applications),
        _table(PastKind.QUARTER, quarters),
        _table(PastKind.CARD_MONTH, past.card_months),
    )


def _table(kind: PastKind, records: Sequence[Record] | None) -> PastTable:
    rows = tuple(
        tuple(
            StoredValue(column=name, value=_plain(getattr(record, name)), unit=unit, meaning="")
            for name, unit in UNITS[kind].items()
        )
        for record in records or ()
    )
    return PastTable(kind=kind, delivered=records is not None, records=rows)


def _plain(value: float | str | None) -> float | str | None:
    return str(value) if isinstance(value, str) else value

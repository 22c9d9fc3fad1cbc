"""What a client borrowed from other lenders within each period before the application, and still owes of it."""

import narwhals as nw

from features.expressions import days_before, tally, total
from features.history.aggregate import Aggregate, NoRow, Part
from features.history.bureau_credit import AMOUNT, BOTH_KNOWN, DEBT
from features.history.period import LONG_PERIODS, Period
from features.tables.bureau import BUREAU

_days = days_before(BUREAU["DAYS_CREDIT"])


def _columns(period: Period) -> dict[str, nw.Expr]:
    within = _days <= period.days
    return {
        f"{period.name}_credit": within,
        f"{period.name}_amount": nw.when(within).then(AMOUNT),
        f"{period.name}_debt": nw.when(within & BOTH_KNOWN).then(DEBT),
        f"{period.name}_owed_of": nw.when(within & BOTH_KNOWN).then(AMOUNT),
    }


def _aggregates(period: Period) -> tuple[Aggregate, ...]:
    name = f"bureau_{period.name}"
    return (
        Aggregate(name=f"{name}_credit_count", expr=tally(nw.col(f"{period.name}_credit")), no_row=NoRow.ZERO),
        *(
            Aggregate(name=f"{name}_{what}_currency", expr=total(nw.col(f"{period.name}_{what}")), no_row=NoRow.UNKNOWN)
            for what in ("amount", "debt", "owed_of")
        ),
    )


BUREAU_PERIODS = Part(
    columns={name: expr for period in LONG_PERIODS for name, expr in _columns(period).items()},
    aggregates=tuple(aggregate for period in LONG_PERIODS for aggregate in _aggregates(period)),
)

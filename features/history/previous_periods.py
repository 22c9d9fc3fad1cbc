"""How many earlier applications a client made to this lender within each period, and how they ended."""

import narwhals as nw

from features.expressions import days_before, known, tally, total
from features.history.aggregate import Aggregate, NoRow, Part
from features.history.period import LONG_PERIODS, Period
from features.history.previous_outcomes import APPROVED, REFUSED
from features.tables.previous_application import PREVIOUS_APPLICATION

_days = days_before(PREVIOUS_APPLICATION["DAYS_DECISION"])
_asked = known(PREVIOUS_APPLICATION["AMT_APPLICATION"])


def _columns(period: Period) -> dict[str, nw.Expr]:
    within = _days <= period.days
    return {
        f"{period.name}_made": within,
        f"{period.name}_approved": within & APPROVED,
        f"{period.name}_refused": within & REFUSED,
        f"{period.name}_asked": nw.when(within & (_asked > 0)).then(_asked),
    }


def _aggregates(period: Period) -> tuple[Aggregate, ...]:
    name = f"previous_{period.name}"
    return (
        Aggregate(name=f"{name}_count", expr=tally(nw.col(f"{period.name}_made")), no_row=NoRow.ZERO),
        Aggregate(name=f"{name}_approved_count", expr=tally(nw.col(f"{period.name}_approved")), no_row=NoRow.ZERO),
        Aggregate(name=f"{name}_refused_count", expr=tally(nw.col(f"{period.name}_refused")), no_row=NoRow.ZERO),
        Aggregate(name=f"{name}_asked_currency", expr=total(nw.col(f"{period.name}_asked")), no_row=NoRow.UNKNOWN),
    )


PREVIOUS_PERIODS = Part(
    columns={name: expr for period in LONG_PERIODS for name, expr in _columns(period).items()},
    aggregates=tuple(aggregate for period in LONG_PERIODS for aggregate in _aggregates(period)),
)

"""How the instalments due to this lender were paid within each period before the application."""

import narwhals as nw

from features.expressions import tally, total
from features.history.aggregate import Aggregate, NoRow, Part
from features.history.instalment_delays import ADVANCE_OR_NONE, DAYS, DELAY, DELAY_OR_NONE, TOLERATED_DAYS
from features.history.period import SHORT_PERIODS, Period


def _columns(period: Period) -> dict[str, nw.Expr]:
    within = period.days >= DAYS
    return {
        f"{period.name}": within,
        f"{period.name}_late": within & (DELAY > 0),
        f"{period.name}_over_five_days_late": within & (DELAY > TOLERATED_DAYS),
        f"{period.name}_unpaid": within & nw.col("unpaid"),
        f"{period.name}_delay": nw.when(within).then(DELAY_OR_NONE),
        f"{period.name}_advance": nw.when(within).then(ADVANCE_OR_NONE),
        f"{period.name}_due": nw.when(within).then(nw.col("due")),
        f"{period.name}_kept": nw.when(within).then(nw.col("kept")),
    }


def _aggregates(period: Period) -> tuple[Aggregate, ...]:
    name, short = f"instalments_{period.name}", period.name
    return (
        Aggregate(name=f"{name}_judged_count", expr=tally(nw.col(short)), no_row=NoRow.ZERO),
        *(
            Aggregate(name=f"{name}_{what}_count", expr=tally(nw.col(f"{short}_{what}")), no_row=NoRow.ZERO)
            for what in ("late", "over_five_days_late", "unpaid")
        ),
        Aggregate(name=f"{name}_mean_delay_days", expr=nw.col(f"{short}_delay").mean(), no_row=NoRow.UNKNOWN),
        Aggregate(name=f"{name}_worst_delay_days", expr=nw.col(f"{short}_delay").max(), no_row=NoRow.UNKNOWN),
        Aggregate(name=f"{name}_mean_advance_days", expr=nw.col(f"{short}_advance").mean(), no_row=NoRow.UNKNOWN),
        Aggregate(name=f"{name}_due_currency", expr=total(nw.col(f"{short}_due")), no_row=NoRow.UNKNOWN),
        Aggregate(name=f"{name}_kept_currency", expr=total(nw.col(f"{short}_kept")), no_row=NoRow.UNKNOWN),
    )


INSTALMENT_PERIODS = Part(
    columns={name: expr for period in SHORT_PERIODS for name, expr in _columns(period).items()},
    aggregates=tuple(aggregate for period in SHORT_PERIODS for aggregate in _aggregates(period)),
)

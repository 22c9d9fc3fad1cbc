"""The latest few of the earlier applications to this lender.

Applications of one day stand at one place: no order between them is known, and all of them count.
"""

import narwhals as nw

from features.expressions import days_before, level_position, tally
from features.history.aggregate import Aggregate, NoRow, Part
from features.history.previous_latest import OUTCOMES
from features.history.previous_outcomes import APPROVED, REFUSED
from features.tables.official import CLIENT_KEY
from features.tables.previous_application import PREVIOUS_APPLICATION

LASTS = (3, 5, 10)
LAGS = (2, 3)

_days = days_before(PREVIOUS_APPLICATION["DAYS_DECISION"])
_place = _days.rank(method="min").over(CLIENT_KEY)
_place_of_day = _days.rank(method="dense").over(CLIENT_KEY)
_outcome = level_position(PREVIOUS_APPLICATION["NAME_CONTRACT_STATUS"], OUTCOMES)


def _columns(last: int) -> dict[str, nw.Expr]:
    among = _place <= last
    return {
        f"last_{last}": among,
        f"last_{last}_approved": among & APPROVED,
        f"last_{last}_refused": among & REFUSED,
    }


def _aggregates(last: int) -> tuple[Aggregate, ...]:
    name = f"previous_last_{last}"
    return (
        Aggregate(name=f"{name}_count", expr=tally(nw.col(f"last_{last}")), no_row=NoRow.ZERO),
        Aggregate(name=f"{name}_approved_count", expr=tally(nw.col(f"last_{last}_approved")), no_row=NoRow.ZERO),
        Aggregate(name=f"{name}_refused_count", expr=tally(nw.col(f"last_{last}_refused")), no_row=NoRow.ZERO),
    )


def _lagged(lag: int) -> dict[str, nw.Expr]:
    return {f"lag_{lag}_outcome": nw.when(_place_of_day == lag).then(_outcome)}


PREVIOUS_LASTS = Part(
    columns={
        **{name: expr for last in LASTS for name, expr in _columns(last).items()},
        **{name: expr for lag in LAGS for name, expr in _lagged(lag).items()},
        "day_before_last": nw.when(_place_of_day == LAGS[0]).then(_days),
    },
    aggregates=(
        *(aggregate for last in LASTS for aggregate in _aggregates(last)),
        *(
            Aggregate(
                name=f"previous_lag_{lag}_outcome_category",
                expr=nw.col(f"lag_{lag}_outcome").max(),
                no_row=NoRow.UNKNOWN,
            )
            for lag in LAGS
        ),
        Aggregate(name="previous_before_latest_days", expr=nw.col("day_before_last").min(), no_row=NoRow.UNKNOWN),
    ),
)

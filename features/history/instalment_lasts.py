"""How the latest few instalments due to this lender were paid, and those of the latest loan.

Instalments due on one day stand at one place: no order between them is known, and all of them count. The latest loan is
the one whose first instalment was due last.
"""

import narwhals as nw

from features.expressions import tally, total
from features.history.aggregate import Aggregate, Lazy, NoRow, Part
from features.history.instalment_delays import ADVANCE_OR_NONE, DAYS, DELAY, DELAY_OR_NONE
from features.tables.official import CLIENT_KEY

ONE = "last_1"
SEVERAL = ("last_3", "last_5", "last_10", "last_loan")

_among = {
    **{f"last_{last}": nw.col("place") <= last for last in (1, 3, 5, 10)},
    "last_loan": (nw.col("loan_start_days") - nw.col("loan_start_days").min().over(CLIENT_KEY)) == 0,
}


def with_place(instalments: Lazy) -> Lazy:
    """Add the place of each instalment, 1 for the latest, and `loan_start_days`, since its loan's first was due."""
    return instalments.with_columns(
        place=DAYS.rank(method="min").over(CLIENT_KEY),
        loan_start_days=DAYS.max().over(CLIENT_KEY, "SK_ID_PREV"),
    )


def _columns(name: str, among: nw.Expr) -> dict[str, nw.Expr]:
    return {
        name: among,
        f"{name}_late": among & (DELAY > 0),
        f"{name}_unpaid": among & nw.col("unpaid"),
        f"{name}_delay": nw.when(among).then(DELAY_OR_NONE),
        f"{name}_advance": nw.when(among).then(ADVANCE_OR_NONE),
        f"{name}_due": nw.when(among).then(nw.col("due")),
        f"{name}_kept": nw.when(among).then(nw.col("kept")),
    }


def _counts(name: str, *what: str) -> tuple[Aggregate, ...]:
    columns = {each: f"{name}_{each}" for each in what} | {"judged": name}
    return tuple(
        Aggregate(name=f"instalments_{name}_{each}_count", expr=tally(nw.col(column)), no_row=NoRow.ZERO)
        for each, column in columns.items()
    )


def _days(name: str, *what: str) -> tuple[Aggregate, ...]:
    delay, advance = nw.col(f"{name}_delay"), nw.col(f"{name}_advance")
    exprs = {"mean_delay": delay.mean(), "worst_delay": delay.max(), "mean_advance": advance.mean()}
    return tuple(
        Aggregate(name=f"instalments_{name}_{each}_days", expr=exprs[each], no_row=NoRow.UNKNOWN) for each in what
    )


def _sums(name: str) -> tuple[Aggregate, ...]:
    return tuple(
        Aggregate(
            name=f"instalments_{name}_{each}_currency", expr=total(nw.col(f"{name}_{each}")), no_row=NoRow.UNKNOWN
        )
        for each in ("due", "kept")
    )


def _aggregates(name: str) -> tuple[Aggregate, ...]:
    return (
        *_counts(name, "late", "unpaid"),
        *_days(name, "mean_delay", "worst_delay", "mean_advance"),
        *_sums(name),
    )


INSTALMENT_LASTS = Part(
    columns={name: expr for each, among in _among.items() for name, expr in _columns(each, among).items()},
    aggregates=(
        *_counts(ONE, "unpaid"),
        *_days(ONE, "mean_delay"),
        *(aggregate for each in SEVERAL for aggregate in _aggregates(each)),
    ),
)

"""What a client has and owes of each kind of credit at other lenders."""

from collections.abc import Mapping
from types import MappingProxyType

import narwhals as nw

from features.expressions import days_before, tally, total
from features.history.aggregate import Aggregate, NoRow, Part
from features.history.bureau_credit import ACTIVE, AMOUNT, BOTH_KNOWN, DEBT
from features.history.period import YEAR
from features.tables.bureau import BUREAU

KINDS: Mapping[str, str] = MappingProxyType(
    {
        "consumer": "Consumer credit",
        "card": "Credit card",
        "car": "Car loan",
        "mortgage": "Mortgage",
        "small": "Microloan",
    }
)
"""The kinds that are told apart, with the code of each in the table."""

_days = days_before(BUREAU["DAYS_CREDIT"])


def _columns(kind: str) -> dict[str, nw.Expr]:
    is_kind = nw.col("CREDIT_TYPE") == KINDS[kind]
    comparable = ACTIVE & is_kind & BOTH_KNOWN
    return {
        f"active_{kind}": ACTIVE & is_kind,
        f"{kind}_of_the_year": is_kind & (_days <= YEAR.days),
        f"{kind}_days": nw.when(is_kind).then(_days),
        f"{kind}_debt": nw.when(comparable).then(DEBT),
        f"{kind}_amount": nw.when(comparable).then(AMOUNT),
    }


def _aggregates(kind: str) -> tuple[Aggregate, ...]:
    name = f"bureau_{kind}"
    return (
        Aggregate(name=f"{name}_active_count", expr=tally(nw.col(f"active_{kind}")), no_row=NoRow.ZERO),
        Aggregate(name=f"{name}_year_count", expr=tally(nw.col(f"{kind}_of_the_year")), no_row=NoRow.ZERO),
        Aggregate(name=f"{name}_latest_days", expr=nw.col(f"{kind}_days").min(), no_row=NoRow.UNKNOWN),
        Aggregate(name=f"{name}_debt_currency", expr=total(nw.col(f"{kind}_debt")), no_row=NoRow.UNKNOWN),
        Aggregate(name=f"{name}_amount_currency", expr=total(nw.col(f"{kind}_amount")), no_row=NoRow.UNKNOWN),
    )


BUREAU_KINDS = Part(
    columns={name: expr for kind in KINDS for name, expr in _columns(kind).items()},
    aggregates=tuple(aggregate for kind in KINDS for aggregate in _aggregates(kind)),
)

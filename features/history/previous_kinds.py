"""Earlier applications to this lender by kind of loan, by way of applying, and by reason of refusal."""

from collections.abc import Mapping
from types import MappingProxyType

import narwhals as nw

from features.expressions import days_before, flag, known, tally
from features.history.aggregate import Aggregate, NoRow, Part
from features.history.previous_loans import YEARLY_COST
from features.history.previous_outcomes import APPROVED, REFUSED
from features.tables.previous_application import PREVIOUS_APPLICATION

KINDS: Mapping[str, str] = MappingProxyType(
    {"cash": "Cash loans", "consumer": "Consumer loans", "revolving": "Revolving loans"}
)
REASONS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {"rule": ("HC", "SYSTEM"), "limit": ("LIMIT",), "score": ("SCO", "SCOFR"), "check": ("VERIF",)}
)
"""Reasons of refusal that are told apart, with the codes of each."""
WAYS: Mapping[str, str] = MappingProxyType({"offered": "x-sell", "walked_in": "walk-in"})

_days = days_before(PREVIOUS_APPLICATION["DAYS_DECISION"])
_insured = known(PREVIOUS_APPLICATION["NFLAG_INSURED_ON_APPROVAL"])


def _columns(kind: str) -> dict[str, nw.Expr]:
    is_kind = nw.col("NAME_CONTRACT_TYPE") == KINDS[kind]
    return {
        kind: is_kind,
        f"{kind}_refused": is_kind & REFUSED,
        f"{kind}_days": nw.when(is_kind).then(_days),
        f"{kind}_yearly_cost": nw.when(is_kind & APPROVED).then(YEARLY_COST),
    }


def _aggregates(kind: str) -> tuple[Aggregate, ...]:
    name = f"previous_{kind}"
    cost = Aggregate(name=f"{name}_yearly_cost_share", expr=nw.col(f"{kind}_yearly_cost").mean(), no_row=NoRow.UNKNOWN)
    return (
        Aggregate(name=f"{name}_count", expr=tally(nw.col(kind)), no_row=NoRow.ZERO),
        Aggregate(name=f"{name}_refused_count", expr=tally(nw.col(f"{kind}_refused")), no_row=NoRow.ZERO),
        Aggregate(name=f"{name}_latest_days", expr=nw.col(f"{kind}_days").min(), no_row=NoRow.UNKNOWN),
        *(() if kind == "revolving" else (cost,)),  # a revolving loan has no term
    )


def _counted(name: str) -> Aggregate:
    return Aggregate(name=f"previous_{name}_count", expr=tally(nw.col(name)), no_row=NoRow.ZERO)


PREVIOUS_KINDS = Part(
    columns={
        **{name: expr for kind in KINDS for name, expr in _columns(kind).items()},
        **{
            f"{reason}_refused": REFUSED & nw.col("CODE_REJECT_REASON").is_in(list(codes))
            for reason, codes in REASONS.items()
        },
        **{way: nw.col("NAME_PRODUCT_TYPE") == code for way, code in WAYS.items()},
        "insured": nw.when(APPROVED).then(flag(_insured == 1)),
    },
    aggregates=(
        *(aggregate for kind in KINDS for aggregate in _aggregates(kind)),
        *(_counted(f"{reason}_refused") for reason in REASONS),
        *(_counted(way) for way in WAYS),
        Aggregate(name="previous_insured_share", expr=nw.col("insured").mean(), no_row=NoRow.UNKNOWN),
    ),
)

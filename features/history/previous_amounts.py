"""Amounts that a client asked of this lender before, and what came of them."""

import narwhals as nw

from features.expressions import known, ratio
from features.history.aggregate import Aggregate, NoRow, Part
from features.history.previous_latest import in_the_latest
from features.history.previous_loans import YEARLY_COST
from features.history.previous_outcomes import APPROVED, REFUSED
from features.tables.previous_application import PREVIOUS_APPLICATION

_asked = known(PREVIOUS_APPLICATION["AMT_APPLICATION"])
_granted = known(PREVIOUS_APPLICATION["AMT_CREDIT"])
_down_payment = ratio(known(PREVIOUS_APPLICATION["AMT_DOWN_PAYMENT"]), known(PREVIOUS_APPLICATION["AMT_GOODS_PRICE"]))


def _kept(name: str, expr: nw.Expr) -> Aggregate:
    return Aggregate(name=f"previous_{name}", expr=expr, no_row=NoRow.UNKNOWN)


PREVIOUS_AMOUNTS = Part(
    columns={
        "asked": nw.when(_asked > 0).then(_asked),
        "refused_asked": nw.when(REFUSED & (_asked > 0)).then(_asked),
        "last_obtained": in_the_latest(APPROVED, _granted),
        "last_obtained_to_asked": in_the_latest(APPROVED, ratio(_granted, _asked)),
        "last_yearly_cost": in_the_latest(APPROVED, YEARLY_COST),
        "last_down_payment": in_the_latest(APPROVED, _down_payment),
    },
    aggregates=(
        _kept("mean_asked_currency", nw.col("asked").mean()),
        _kept("max_asked_currency", nw.col("asked").max()),
        _kept("mean_refused_asked_currency", nw.col("refused_asked").mean()),
        _kept("max_refused_asked_currency", nw.col("refused_asked").max()),
        _kept("last_obtained_currency", nw.col("last_obtained").max()),
        _kept("last_obtained_to_asked_ratio", nw.col("last_obtained_to_asked").max()),
        _kept("last_yearly_cost_share", nw.col("last_yearly_cost").max()),
        _kept("last_down_payment_share", nw.col("last_down_payment").max()),
    ),
)

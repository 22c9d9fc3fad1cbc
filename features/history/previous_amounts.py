"""Amounts that a client asked of this lender before, and what came of them."""

import narwhals as nw

from features.expressions import days_before, known, ratio
from features.history.aggregate import Aggregate, NoRow, Part
from features.history.previous_loans import YEARLY_COST
from features.history.previous_outcomes import APPROVED, REFUSED
from features.tables.official import CLIENT_KEY
from features.tables.previous_application import PREVIOUS_APPLICATION

_asked = known(PREVIOUS_APPLICATION["AMT_APPLICATION"])
_granted = known(PREVIOUS_APPLICATION["AMT_CREDIT"])
_days = days_before(PREVIOUS_APPLICATION["DAYS_DECISION"])
_approval_days = nw.when(APPROVED).then(_days)
_last_approved = (_approval_days - _approval_days.min().over(CLIENT_KEY)) == 0
_down_payment = ratio(known(PREVIOUS_APPLICATION["AMT_DOWN_PAYMENT"]), known(PREVIOUS_APPLICATION["AMT_GOODS_PRICE"]))


def _kept(name: str, expr: nw.Expr) -> Aggregate:
    return Aggregate(name=f"previous_{name}", expr=expr, no_row=NoRow.UNKNOWN)


PREVIOUS_AMOUNTS = Part(
    columns={
        "asked": nw.when(_asked > 0).then(_asked),
        "refused_asked": nw.when(REFUSED & (_asked > 0)).then(_asked),
        "last_obtained": nw.when(_last_approved).then(_granted),
        "last_obtained_to_asked": nw.when(_last_approved).then(ratio(_granted, _asked)),
        "last_yearly_cost": nw.when(_last_approved).then(YEARLY_COST),
        "last_down_payment": nw.when(_last_approved).then(_down_payment),
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

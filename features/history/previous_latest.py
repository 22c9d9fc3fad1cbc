"""The latest of the earlier applications to this lender, and the latest that was approved.

Of several on the same day, the highest value of each is kept: no order between them is known.
"""

import narwhals as nw

from features.expressions import days_before, known, level_position
from features.history.aggregate import Aggregate, NoRow, Part
from features.history.previous_outcomes import APPROVED
from features.tables.official import CLIENT_KEY
from features.tables.previous_application import PREVIOUS_APPLICATION

OUTCOMES = ("Approved", "Unused offer", "Canceled", "Refused")
"""From the best to the worst."""
KINDS = ("Consumer loans", "Revolving loans", "Cash loans")
RATE_GROUPS = ("low_action", "low_normal", "middle", "high")

_days = days_before(PREVIOUS_APPLICATION["DAYS_DECISION"])
_asked = known(PREVIOUS_APPLICATION["AMT_APPLICATION"])


def in_the_latest(of: nw.Expr, value: nw.Expr) -> nw.Expr:
    """Keep the value in the client's latest application among those that meet the condition."""
    days = nw.when(of).then(_days)
    return nw.when(days == days.min().over(CLIENT_KEY)).then(value)


def _kept(name: str, column: str) -> Aggregate:
    return Aggregate(name=f"previous_{name}", expr=nw.col(column).max(), no_row=NoRow.UNKNOWN)


PREVIOUS_LATEST = Part(
    columns={
        "last_outcome": in_the_latest(
            ~_days.is_null(), level_position(PREVIOUS_APPLICATION["NAME_CONTRACT_STATUS"], OUTCOMES)
        ),
        "last_kind": in_the_latest(~_days.is_null(), level_position(PREVIOUS_APPLICATION["NAME_CONTRACT_TYPE"], KINDS)),
        "last_asked": in_the_latest(_asked > 0, _asked),
        "last_instalment": in_the_latest(APPROVED, known(PREVIOUS_APPLICATION["AMT_ANNUITY"])),
        "last_term": in_the_latest(APPROVED, known(PREVIOUS_APPLICATION["CNT_PAYMENT"])),
        "last_rate_group": in_the_latest(
            APPROVED, level_position(PREVIOUS_APPLICATION["NAME_YIELD_GROUP"], RATE_GROUPS)
        ),
    },
    aggregates=(
        _kept("last_outcome_category", "last_outcome"),
        _kept("last_kind_category", "last_kind"),
        _kept("last_asked_currency", "last_asked"),
        _kept("last_instalment_currency", "last_instalment"),
        _kept("last_term_months", "last_term"),
        _kept("last_rate_group_category", "last_rate_group"),
    ),
)

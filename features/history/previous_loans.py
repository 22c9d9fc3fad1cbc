"""The loans that earlier applications to this lender led to, as they were agreed and as they ended.

A yearly cost is what the instalments add to the amount, spread over the term: an even rate, without compounding.
A loan is running when its last instalment was planned after the application and none is known to be its last; a
revolving loan has no such plan. An end more than 30 days before the plan is early.
"""

import narwhals as nw

from features.expressions import EARLIEST_PLAUSIBLE_DAY, days_before, known, ratio, tally, total
from features.history.aggregate import Aggregate, NoRow, Part
from features.history.period import MONTH_DAYS
from features.history.previous_outcomes import APPROVED
from features.tables.previous_application import PREVIOUS_APPLICATION

MONTHS_PER_YEAR = 12

_amount = known(PREVIOUS_APPLICATION["AMT_CREDIT"])
_instalment = known(PREVIOUS_APPLICATION["AMT_ANNUITY"])
_term = known(PREVIOUS_APPLICATION["CNT_PAYMENT"])
_price = known(PREVIOUS_APPLICATION["AMT_GOODS_PRICE"])
_planned_end = nw.when(known(PREVIOUS_APPLICATION["DAYS_LAST_DUE_1ST_VERSION"]).abs() <= -EARLIEST_PLAUSIBLE_DAY).then(
    known(PREVIOUS_APPLICATION["DAYS_LAST_DUE_1ST_VERSION"])
)
_ended_days = days_before(PREVIOUS_APPLICATION["DAYS_LAST_DUE"])
_running = APPROVED & (_planned_end > 0) & _ended_days.is_null()
# Instalments are 30 days apart, the last one on the planned end; one due on the day of the application is not to come.
_to_come = (_planned_end - 1) // MONTH_DAYS + 1

YEARLY_COST = ratio((ratio(_instalment * _term, _amount) - 1) * MONTHS_PER_YEAR, _term)
"""What the instalments add to the amount, as a part of it and spread over the term; of any application."""

PREVIOUS_LOANS = Part(
    columns={
        "obtained": nw.when(APPROVED).then(_amount),
        "obtained_to_asked": nw.when(APPROVED).then(ratio(_amount, known(PREVIOUS_APPLICATION["AMT_APPLICATION"]))),
        "instalment": nw.when(APPROVED).then(_instalment),
        "term": nw.when(APPROVED & (_term > 0)).then(_term),
        "yearly_cost": nw.when(APPROVED).then(YEARLY_COST),
        "down_payment": nw.when(APPROVED).then(ratio(known(PREVIOUS_APPLICATION["AMT_DOWN_PAYMENT"]), _price)),
        "ended": APPROVED & ~_ended_days.is_null(),
        "beyond_plan": nw.when(APPROVED).then(-_ended_days - _planned_end),
        "days_of_end": nw.when(APPROVED).then(_ended_days),
        "running": _running,
        "running_instalment": nw.when(_running).then(_instalment),
        "running_left": nw.when(_running).then(_instalment * _to_come),
        "running_planned": nw.when(_running & (_term > 0)).then(_instalment * _term),
        "running_left_of_planned": nw.when(_running & (_term > 0)).then(_instalment * _to_come),
    },
    aggregates=(
        Aggregate(name="previous_max_obtained_currency", expr=nw.col("obtained").max(), no_row=NoRow.UNKNOWN),
        Aggregate(
            name="previous_mean_obtained_to_asked_ratio", expr=nw.col("obtained_to_asked").mean(), no_row=NoRow.UNKNOWN
        ),
        Aggregate(name="previous_mean_obtained_currency", expr=nw.col("obtained").mean(), no_row=NoRow.UNKNOWN),
        Aggregate(
            name="previous_min_obtained_to_asked_ratio", expr=nw.col("obtained_to_asked").min(), no_row=NoRow.UNKNOWN
        ),
        Aggregate(
            name="previous_max_obtained_to_asked_ratio", expr=nw.col("obtained_to_asked").max(), no_row=NoRow.UNKNOWN
        ),
        Aggregate(name="previous_mean_instalment_currency", expr=nw.col("instalment").mean(), no_row=NoRow.UNKNOWN),
        Aggregate(name="previous_min_term_months", expr=nw.col("term").min(), no_row=NoRow.UNKNOWN),
        Aggregate(name="previous_max_term_months", expr=nw.col("term").max(), no_row=NoRow.UNKNOWN),
        Aggregate(name="previous_min_yearly_cost_share", expr=nw.col("yearly_cost").min(), no_row=NoRow.UNKNOWN),
        Aggregate(name="previous_max_yearly_cost_share", expr=nw.col("yearly_cost").max(), no_row=NoRow.UNKNOWN),
        Aggregate(name="previous_mean_beyond_plan_days", expr=nw.col("beyond_plan").mean(), no_row=NoRow.UNKNOWN),
        Aggregate(name="previous_latest_end_days", expr=nw.col("days_of_end").min(), no_row=NoRow.UNKNOWN),
        Aggregate(
            name="previous_running_planned_currency", expr=total(nw.col("running_planned")), no_row=NoRow.UNKNOWN
        ),
        Aggregate(
            name="previous_running_left_of_planned_currency",
            expr=total(nw.col("running_left_of_planned")),
            no_row=NoRow.UNKNOWN,
        ),
        Aggregate(name="previous_max_instalment_currency", expr=nw.col("instalment").max(), no_row=NoRow.UNKNOWN),
        Aggregate(name="previous_mean_term_months", expr=nw.col("term").mean(), no_row=NoRow.UNKNOWN),
        Aggregate(name="previous_mean_yearly_cost_share", expr=nw.col("yearly_cost").mean(), no_row=NoRow.UNKNOWN),
        Aggregate(name="previous_mean_down_payment_share", expr=nw.col("down_payment").mean(), no_row=NoRow.UNKNOWN),
        Aggregate(name="previous_ended_count", expr=tally(nw.col("ended")), no_row=NoRow.ZERO),
        Aggregate(name="previous_planned_end_count", expr=nw.col("beyond_plan").count(), no_row=NoRow.ZERO),
        Aggregate(name="previous_early_end_count", expr=tally(nw.col("beyond_plan") < -MONTH_DAYS), no_row=NoRow.ZERO),
        Aggregate(name="previous_running_count", expr=tally(nw.col("running")), no_row=NoRow.ZERO),
        Aggregate(
            name="previous_running_instalment_currency",
            expr=total(nw.col("running_instalment")),
            no_row=NoRow.UNKNOWN,
        ),
        Aggregate(name="previous_running_left_currency", expr=total(nw.col("running_left")), no_row=NoRow.UNKNOWN),
    ),
)

"""When a client's credits at other lenders began, ended or should end.

A planned end more than 110 years away is junk. An end within 30 days of the plan is on time.
"""

import narwhals as nw

from features.expressions import DAYS_PER_YEAR, EARLIEST_PLAUSIBLE_DAY, days_before, known, tally
from features.history.aggregate import Aggregate, NoRow, Part
from features.history.bureau_credit import ACTIVE, CLOSED
from features.history.period import MONTH_DAYS, YEAR
from features.tables.bureau import BUREAU

_days = days_before(BUREAU["DAYS_CREDIT"])
_planned = nw.when(known(BUREAU["DAYS_CREDIT_ENDDATE"]).abs() <= -EARLIEST_PLAUSIBLE_DAY).then(
    known(BUREAU["DAYS_CREDIT_ENDDATE"])
)
_ended_days = days_before(BUREAU["DAYS_ENDDATE_FACT"])
_beyond_plan = nw.when(CLOSED).then(-_ended_days - _planned)
_length = nw.when(CLOSED & (_days >= _ended_days)).then((_days - _ended_days) / DAYS_PER_YEAR)

BUREAU_TIMES = Part(
    columns={
        "days": _days,
        "active_days": nw.when(ACTIVE).then(_days),
        "closed_days": nw.when(CLOSED).then(_ended_days),
        "beyond_plan": _beyond_plan,
        "years_to_go": nw.when(ACTIVE & (_planned > 0)).then(_planned / DAYS_PER_YEAR),
        "overrun": ACTIVE & (_planned < 0),
        "ended_of_the_year": CLOSED & (_ended_days <= YEAR.days),
        "length": _length,
        "news_days": days_before(BUREAU["DAYS_CREDIT_UPDATE"]),
    },
    aggregates=(
        Aggregate(name="bureau_dated_credit_count", expr=nw.col("days").count(), no_row=NoRow.ZERO),
        Aggregate(name="bureau_latest_credit_days", expr=nw.col("days").min(), no_row=NoRow.UNKNOWN),
        Aggregate(name="bureau_oldest_credit_days", expr=nw.col("days").max(), no_row=NoRow.UNKNOWN),
        Aggregate(
            name="bureau_mean_credit_age_years",
            expr=nw.col("days").mean() / DAYS_PER_YEAR,
            no_row=NoRow.UNKNOWN,
        ),
        Aggregate(name="bureau_latest_active_credit_days", expr=nw.col("active_days").min(), no_row=NoRow.UNKNOWN),
        Aggregate(name="bureau_latest_end_days", expr=nw.col("closed_days").min(), no_row=NoRow.UNKNOWN),
        Aggregate(name="bureau_planned_end_count", expr=nw.col("beyond_plan").count(), no_row=NoRow.ZERO),
        Aggregate(name="bureau_early_end_count", expr=tally(nw.col("beyond_plan") < -MONTH_DAYS), no_row=NoRow.ZERO),
        Aggregate(name="bureau_late_end_count", expr=tally(nw.col("beyond_plan") > MONTH_DAYS), no_row=NoRow.ZERO),
        Aggregate(name="bureau_longest_to_go_years", expr=nw.col("years_to_go").max(), no_row=NoRow.UNKNOWN),
        Aggregate(name="bureau_soonest_to_go_years", expr=nw.col("years_to_go").min(), no_row=NoRow.UNKNOWN),
        Aggregate(name="bureau_mean_to_go_years", expr=nw.col("years_to_go").mean(), no_row=NoRow.UNKNOWN),
        Aggregate(name="bureau_mean_beyond_plan_days", expr=nw.col("beyond_plan").mean(), no_row=NoRow.UNKNOWN),
        Aggregate(name="bureau_year_end_count", expr=tally(nw.col("ended_of_the_year")), no_row=NoRow.ZERO),
        Aggregate(name="bureau_mean_length_years", expr=nw.col("length").mean(), no_row=NoRow.UNKNOWN),
        Aggregate(name="bureau_latest_news_days", expr=nw.col("news_days").min(), no_row=NoRow.UNKNOWN),
        Aggregate(name="bureau_overrun_credit_count", expr=tally(nw.col("overrun")), no_row=NoRow.ZERO),
    ),
)

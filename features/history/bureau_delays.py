"""What is, or was, overdue at other lenders, and what was put off."""

import narwhals as nw

from features.expressions import days_before, known, ratio, tally, total
from features.history.aggregate import Aggregate, NoRow, Part
from features.history.bureau_credit import AMOUNT, in_leading_currency
from features.tables.bureau import BUREAU
from features.tables.official import CLIENT_KEY

_days = days_before(BUREAU["DAYS_CREDIT"])
_overdue = in_leading_currency(BUREAU["AMT_CREDIT_SUM_OVERDUE"])
_max_overdue = in_leading_currency(BUREAU["AMT_CREDIT_MAX_OVERDUE"])
_extensions = known(BUREAU["CNT_CREDIT_PROLONG"])
_latest = (_days - _days.min().over(CLIENT_KEY)) == 0

BUREAU_DELAYS = Part(
    columns={
        "overdue": _overdue,
        "max_overdue": _max_overdue,
        "extensions": _extensions,
        "extended": _extensions > 0,
        "overdue_now": _overdue > 0,
        "overdue_days": known(BUREAU["CREDIT_DAY_OVERDUE"]),
        "max_overdue_part": ratio(_max_overdue, AMOUNT),
        "last_max_overdue": nw.when(_latest).then(_max_overdue),
        "given_up": nw.col("CREDIT_ACTIVE").is_in(["Sold", "Bad debt"]),
    },
    aggregates=(
        Aggregate(name="bureau_overdue_currency", expr=total(nw.col("overdue")), no_row=NoRow.ZERO),
        Aggregate(name="bureau_max_overdue_currency", expr=nw.col("max_overdue").max(), no_row=NoRow.UNKNOWN),
        Aggregate(name="bureau_overdue_known_count", expr=nw.col("max_overdue").count(), no_row=NoRow.ZERO),
        Aggregate(name="bureau_ever_overdue_count", expr=tally(nw.col("max_overdue") > 0), no_row=NoRow.ZERO),
        Aggregate(name="bureau_overdue_credit_count", expr=tally(nw.col("overdue_now")), no_row=NoRow.ZERO),
        Aggregate(name="bureau_overdue_days", expr=nw.col("overdue_days").max(), no_row=NoRow.ZERO),
        Aggregate(name="bureau_max_overdue_share", expr=nw.col("max_overdue_part").max(), no_row=NoRow.UNKNOWN),
        Aggregate(name="bureau_last_max_overdue_currency", expr=nw.col("last_max_overdue").max(), no_row=NoRow.UNKNOWN),
        Aggregate(name="bureau_given_up_credit_count", expr=tally(nw.col("given_up")), no_row=NoRow.ZERO),
        Aggregate(name="bureau_extended_credit_count", expr=tally(nw.col("extended")), no_row=NoRow.ZERO),
        Aggregate(name="bureau_extension_count", expr=total(nw.col("extensions")), no_row=NoRow.ZERO),
    ),
)

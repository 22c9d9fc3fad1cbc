"""What is, or was, overdue at other lenders, and what was put off."""

import narwhals as nw

from features.expressions import known, tally, total
from features.history.aggregate import Aggregate, NoRow, Part
from features.history.bureau_credit import in_leading_currency
from features.tables.bureau import BUREAU

BUREAU_DELAYS = Part(
    columns={
        "overdue": in_leading_currency(BUREAU["AMT_CREDIT_SUM_OVERDUE"]),
        "max_overdue": in_leading_currency(BUREAU["AMT_CREDIT_MAX_OVERDUE"]),
        "extensions": known(BUREAU["CNT_CREDIT_PROLONG"]),
    },
    aggregates=(
        Aggregate(name="bureau_overdue_currency", expr=total(nw.col("overdue")), no_row=NoRow.ZERO),
        Aggregate(name="bureau_max_overdue_currency", expr=nw.col("max_overdue").max(), no_row=NoRow.UNKNOWN),
        Aggregate(name="bureau_overdue_known_count", expr=nw.col("max_overdue").count(), no_row=NoRow.ZERO),
        Aggregate(name="bureau_ever_overdue_count", expr=tally(nw.col("max_overdue") > 0), no_row=NoRow.ZERO),
        Aggregate(name="bureau_extension_count", expr=total(nw.col("extensions")), no_row=NoRow.ZERO),
    ),
)

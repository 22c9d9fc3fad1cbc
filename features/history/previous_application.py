"""Earlier applications to this lender: one row per client."""

import narwhals as nw

from features.expressions import known, ratio, tally, years_since
from features.history.aggregate import Aggregate, Frames, History, Lazy, NoRow
from features.tables.previous_application import PREVIOUS_APPLICATION


def _rows(frames: Frames) -> Lazy:
    approved = nw.col("NAME_CONTRACT_STATUS") == "Approved"
    refused = nw.col("NAME_CONTRACT_STATUS") == "Refused"
    obtained_to_asked = ratio(known(PREVIOUS_APPLICATION["AMT_CREDIT"]), known(PREVIOUS_APPLICATION["AMT_APPLICATION"]))
    return frames[PREVIOUS_APPLICATION.name].select(
        "SK_ID_CURR",
        approved=approved,
        refused=refused,
        refusal_years=nw.when(refused).then(years_since(PREVIOUS_APPLICATION["DAYS_DECISION"])),
        obtained_to_asked=nw.when(approved).then(obtained_to_asked),
    )


PREVIOUS_APPLICATION_HISTORY = History(
    table=PREVIOUS_APPLICATION,
    rows=_rows,
    aggregates=(
        Aggregate(name="previous_count", expr=nw.len(), no_row=NoRow.ZERO),
        Aggregate(name="previous_approved_count", expr=tally(nw.col("approved")), no_row=NoRow.ZERO),
        Aggregate(name="previous_refused_count", expr=tally(nw.col("refused")), no_row=NoRow.ZERO),
        Aggregate(name="previous_latest_refusal_years", expr=nw.col("refusal_years").min(), no_row=NoRow.UNKNOWN),
        Aggregate(
            name="previous_mean_obtained_to_asked_ratio", expr=nw.col("obtained_to_asked").mean(), no_row=NoRow.UNKNOWN
        ),
    ),
)

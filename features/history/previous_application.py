"""Earlier applications to this lender: one row per client."""

from features.history.aggregate import Frames, History, Lazy, aggregates_of, columns_of
from features.history.previous_amounts import PREVIOUS_AMOUNTS
from features.history.previous_kinds import PREVIOUS_KINDS
from features.history.previous_lasts import PREVIOUS_LASTS
from features.history.previous_latest import PREVIOUS_LATEST
from features.history.previous_loans import PREVIOUS_LOANS
from features.history.previous_outcomes import PREVIOUS_OUTCOMES
from features.history.previous_periods import PREVIOUS_PERIODS
from features.tables.official import CLIENT_KEY
from features.tables.previous_application import PREVIOUS_APPLICATION

PREVIOUS_PARTS = (
    PREVIOUS_OUTCOMES,
    PREVIOUS_PERIODS,
    PREVIOUS_LASTS,
    PREVIOUS_LATEST,
    PREVIOUS_KINDS,
    PREVIOUS_LOANS,
    PREVIOUS_AMOUNTS,
)


def _rows(frames: Frames) -> Lazy:
    return frames[PREVIOUS_APPLICATION.name].select(CLIENT_KEY, **columns_of(PREVIOUS_PARTS))


PREVIOUS_APPLICATION_HISTORY = History(
    table=PREVIOUS_APPLICATION,
    rows=_rows,
    presence="previous_count",
    aggregates=aggregates_of(PREVIOUS_PARTS),
)

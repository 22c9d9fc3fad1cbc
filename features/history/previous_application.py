"""Earlier applications to this lender: one row per client."""

from features.history.aggregate import Frames, History, Lazy, aggregates_of, columns_of
from features.history.previous_latest import PREVIOUS_LATEST
from features.history.previous_loans import PREVIOUS_LOANS
from features.history.previous_outcomes import PREVIOUS_OUTCOMES
from features.tables.official import CLIENT_KEY
from features.tables.previous_application import PREVIOUS_APPLICATION

PREVIOUS_PARTS = (PREVIOUS_OUTCOMES, PREVIOUS_LATEST, PREVIOUS_LOANS)


def _rows(frames: Frames) -> Lazy:
    return frames[PREVIOUS_APPLICATION.name].select(CLIENT_KEY, **columns_of(PREVIOUS_PARTS))


PREVIOUS_APPLICATION_HISTORY = History(table=PREVIOUS_APPLICATION, rows=_rows, aggregates=aggregates_of(PREVIOUS_PARTS))

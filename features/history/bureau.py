"""Credits at other lenders: one row per client."""

from features.history.aggregate import Frames, History, Lazy, aggregates_of, columns_of
from features.history.bureau_amounts import BUREAU_AMOUNTS
from features.history.bureau_credit import known_in_time
from features.history.bureau_delays import BUREAU_DELAYS
from features.history.bureau_gaps import BUREAU_GAPS, with_gap
from features.history.bureau_kinds import BUREAU_KINDS
from features.history.bureau_periods import BUREAU_PERIODS
from features.history.bureau_size import BUREAU_SIZE
from features.history.bureau_times import BUREAU_TIMES
from features.tables.bureau import BUREAU
from features.tables.official import CLIENT_KEY

BUREAU_PARTS = (
    BUREAU_SIZE,
    BUREAU_PERIODS,
    BUREAU_KINDS,
    BUREAU_AMOUNTS,
    BUREAU_TIMES,
    BUREAU_GAPS,
    BUREAU_DELAYS,
)


def _rows(frames: Frames) -> Lazy:
    return with_gap(known_in_time(frames)).select(CLIENT_KEY, **columns_of(BUREAU_PARTS))


BUREAU_HISTORY = History(
    table=BUREAU,
    rows=_rows,
    presence="bureau_credit_count",
    aggregates=aggregates_of(BUREAU_PARTS),
)

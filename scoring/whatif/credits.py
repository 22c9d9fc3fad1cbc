"""Running credits elsewhere, and what a client's history would be without some of them.

Stage one runs again over the client's rows of the bureau table, made from the records: a credit paid off is closed
today with nothing owed or overdue. Its months, which the bureau tells apart, stay as they were.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Any

import narwhals as nw
import numpy as np
import polars as pl
from numpy.typing import NDArray

from features.history import HISTORIES
from features.history.bureau_credit import LEADING_CURRENCY
from features.history.join import with_summary
from features.tables.bureau import BUREAU
from features.tables.official import CLIENT_KEY
from features.tables.reading.cells import official_schema
from scoring.history_codes import CreditKind, CreditState
from scoring.history_records import NO_CODE, NO_DAY
from scoring.whatif.prepared import Frames, Prepared
from scoring.whatif_views import OptionView

BUREAU_HISTORIES = tuple(history for history in HISTORIES if history.table is BUREAU)
BUREAU_AGGREGATES = frozenset(aggregate.name for history in BUREAU_HISTORIES for aggregate in history.aggregates)
ANOTHER_CURRENCY = "another"
TODAY = 0
CLIENTS = "clients"
OF_CLIENTS, OF_THE_BUREAU = pl.Schema({CLIENT_KEY: pl.Int64()}), official_schema(BUREAU)

type Credits = NDArray[Any]
"""A client's records of credits elsewhere; a credit's code is its place among them."""


def repayable(records: Credits) -> tuple[OptionView, ...]:
    """Give the running credits of which something is, or may be, left to repay; the least amount first."""
    options = [
        OptionView(
            code=str(place),
            amount=None if np.isnan(record["debt"]) else float(record["debt"]),
            kind=_member(CreditKind, record["kind"]),
            start_days=None if record["start_days"] == NO_DAY else int(record["start_days"]),
        )
        for place, record in enumerate(records)
        if _member(CreditState, record["state"]) is CreditState.RUNNING and record["debt"] != 0
    ]
    return tuple(sorted(options, key=lambda option: (option.amount is None, option.amount)))


@dataclass(frozen=True, kw_only=True, eq=False)
class PaidOff:
    """What paying credits off changes in one client's history, computed once for each combination of credits."""

    records: Credits
    kept: frozenset[str]
    """The history columns that the bundle keeps: no feature that it serves reads another."""
    _known: dict[frozenset[str], dict[str, float | None]] = field(default_factory=dict)

    def changed(self, wanted: Collection[frozenset[str]]) -> Mapping[frozenset[str], Mapping[str, float | None]]:
        """Give the aggregates that differ from those of the client as it is, for collections of codes; None is null.

        Only what differs counts: what records do not keep, such as junk days, stays as the build knew it.
        """
        if unseen := [codes for codes in dict.fromkeys(wanted) if codes and codes not in self._known]:
            as_is, *others = histories_without(self.records, [(), *unseen], self.kept)
            for codes, other in zip(unseen, others, strict=True):
                self._known[codes] = {name: value for name, value in other.items() if value != as_is[name]}
        return {codes: self._known.get(codes, {}) for codes in wanted}


def histories_without(
    records: Credits, repaid: Sequence[Collection[str]], kept: frozenset[str]
) -> list[dict[str, float | None]]:
    """Give the aggregates of the bureau table with credits paid off.

    Args:
        records: Of the client, one or more.
        repaid: Collections of codes.
        kept: The names of the aggregates wanted.

    Returns:
        One mapping for each collection, by name; None is null.
    """
    places = [str(place) for place in range(len(records))]
    clients = pl.DataFrame({CLIENT_KEY: range(len(repaid))}, schema=OF_CLIENTS)
    bureau = pl.concat([_rows(records)] * len(repaid)).with_columns(
        pl.Series(CLIENT_KEY, np.repeat(np.arange(len(repaid)), len(records)))
    )
    bureau = _paid_off(bureau, [place in codes for codes in repaid for place in places])
    return _plan(kept).run(**{CLIENTS: clients, BUREAU.name: bureau}).drop(CLIENT_KEY).to_dicts()


@lru_cache(maxsize=8)
def _plan(kept: frozenset[str]) -> Prepared:
    """Plan the aggregates wanted of each client, in the order of their numbers."""

    def plan(frames: Frames) -> pl.LazyFrame:
        clients, bureau = nw.from_native(frames[CLIENTS]), {BUREAU.name: nw.from_native(frames[BUREAU.name])}
        for history in BUREAU_HISTORIES:
            if wanted := tuple(aggregate for aggregate in history.aggregates if aggregate.name in kept):
                clients = with_summary(clients, replace(history, aggregates=wanted), bureau)
        return clients.to_native().sort(CLIENT_KEY)

    return Prepared({CLIENTS: OF_CLIENTS, BUREAU.name: OF_THE_BUREAU}, plan)


def _rows(records: Credits) -> pl.DataFrame:
    """Make the client's rows of the bureau table again; SK_ID_BUREAU is the place.

    A record keeps days overdue above 0 only; the limit of a card, which no feature reads, it does not keep.
    """
    of_another = records["other_currency"] != 0
    return pl.DataFrame(
        {
            CLIENT_KEY: np.zeros(len(records), dtype=np.int64),
            "SK_ID_BUREAU": np.arange(len(records), dtype=np.int64),
            "CREDIT_ACTIVE": _texts(CreditState, records["state"]),
            "CREDIT_CURRENCY": np.where(of_another, ANOTHER_CURRENCY, LEADING_CURRENCY).tolist(),
            "DAYS_CREDIT": _days(records["start_days"]),
            "CREDIT_DAY_OVERDUE": _days(records["overdue_days"]).fill_null(0),
            "DAYS_CREDIT_ENDDATE": _days(records["planned_end_days"]),
            "DAYS_ENDDATE_FACT": _days(records["end_days"]),
            "AMT_CREDIT_MAX_OVERDUE": _amounts(records["max_overdue"]),
            "CNT_CREDIT_PROLONG": records["extensions"].astype(np.int64),
            "AMT_CREDIT_SUM": _amounts(records["amount"]),
            "AMT_CREDIT_SUM_DEBT": _amounts(records["debt"]),
            "AMT_CREDIT_SUM_LIMIT": pl.Series([None] * len(records), dtype=pl.Float64),
            "AMT_CREDIT_SUM_OVERDUE": _amounts(records["overdue"]),
            "CREDIT_TYPE": _texts(CreditKind, records["kind"]),
            "DAYS_CREDIT_UPDATE": _days(records["update_days"]),
            "AMT_ANNUITY": _amounts(records["instalment"]),
        },
        schema=OF_THE_BUREAU,
    )


def _paid_off(rows: pl.DataFrame, of_these: Sequence[bool]) -> pl.DataFrame:
    today: Mapping[str, str | float] = {
        "CREDIT_ACTIVE": CreditState.CLOSED.value,
        "DAYS_ENDDATE_FACT": TODAY,
        "DAYS_CREDIT_UPDATE": TODAY,
        "CREDIT_DAY_OVERDUE": 0,
        "AMT_CREDIT_SUM_DEBT": 0.0,
        "AMT_CREDIT_SUM_OVERDUE": 0.0,
    }
    paid_off = pl.lit(pl.Series(of_these, dtype=pl.Boolean))
    return rows.with_columns(
        pl.when(paid_off).then(pl.lit(value, dtype=OF_THE_BUREAU[name])).otherwise(pl.col(name)).alias(name)
        for name, value in today.items()
    )


def _member[C: (CreditKind, CreditState)](codes: type[C], place: np.uint8) -> C | None:
    return None if place == NO_CODE else list(codes)[place]


def _texts(codes: type[CreditKind | CreditState], places: NDArray[np.uint8]) -> list[str | None]:
    texts = [str(code) for code in codes]
    return [None if place == NO_CODE else texts[place] for place in places.tolist()]


def _days(values: NDArray[np.int16]) -> pl.Series:
    return pl.Series([None if value == NO_DAY else value for value in values.tolist()], dtype=pl.Int64)


def _amounts(values: NDArray[np.float64]) -> pl.Series:
    return pl.Series(values).fill_nan(None)

"""From an application handed in to a case: features, score and records as the build makes them."""

from collections.abc import Mapping
from typing import Any

import numpy as np
import polars as pl
from numpy.typing import NDArray

from features.tables.application import APPLICATION
from features.tables.handed_in import NO_NUMBER, HandedIn
from features.tables.official import HISTORY_TABLES
from scoring.bundle import Bundle
from scoring.case import Case
from scoring.errors import UnknownClientError
from scoring.handed_in_views import HandedInFacts, UnseenCode
from scoring.history_records import Record
from scoring.history_write import client_records
from scoring.inputs import features_of
from scoring.matrix import float32_matrix, margins
from scoring.peers import coordinates_beside


def case_of_application(bundle: Bundle, handed: HandedIn) -> Case:
    """Make the case of someone who is not in the portfolio; the portfolio stays as it is.

    Raises:
        RefusedInputError: If the features cannot be computed.
    """
    built = features_of(handed.tables, bundle.catalog)
    values = float32_matrix(built.features, [feature.name for feature in bundle.catalog])[0]
    values.flags.writeable = False
    in_model = [feature.in_model for feature in bundle.catalog]
    application = _application(bundle, built.application)
    history = _numbers(built.history, bundle.manifest["history"])
    records = _records(handed)
    coordinates = coordinates_beside(bundle, values)
    return Case(
        client_id=handed.client_key,
        position=None,
        values=values,
        margin=float(margins(bundle.booster, values[np.newaxis, in_model])[0]),
        target=None,
        history_tables=frozenset(handed.tables.delivered_histories),
        application=lambda: application,
        history=lambda: history,
        records=lambda: records,
        coordinates=lambda: coordinates,
        handed_in=_facts(bundle, handed, application),
    )


def _application(bundle: Bundle, frame: pl.DataFrame) -> Mapping[str, float | str | None]:
    categories: Mapping[str, str | None] = frame.select(bundle.manifest["application_categories"]).row(0, named=True)
    return {**_numbers(frame, bundle.manifest["application_numbers"]), **categories}


def _numbers(frame: pl.DataFrame, names: list[str]) -> Mapping[str, float | None]:
    numbers: Mapping[str, float | None] = frame.select(pl.col(names).cast(pl.Float64)).row(0, named=True)
    return numbers


def _records(handed: HandedIn) -> Mapping[Record, NDArray[Any]]:
    tables, client = handed.tables.delivered_histories, np.array([handed.client_key])
    return {
        record: np.frombuffer(b"".join(client_records(tables, client, record, np.zeros(1, np.int64))), record.dtype)
        for record in Record
    }


def _facts(bundle: Bundle, handed: HandedIn, application: Mapping[str, float | str | None]) -> HandedInFacts:
    return HandedInFacts(
        number=None if handed.client_key == NO_NUMBER else handed.client_key,
        is_of_a_client=_is_in_portfolio(bundle, handed.client_key),
        n_answers=len(application),
        n_missing_answers=sum(answer is None for answer in application.values()),
        unread_columns=handed.unread,
        unseen=_unseen(bundle, application),
        orphaned_rows=handed.orphaned,
        absent_histories=tuple(table.name for table in HISTORY_TABLES if table.name in handed.tables.absent),
    )


def _unseen(bundle: Bundle, application: Mapping[str, float | str | None]) -> tuple[UnseenCode, ...]:
    """Give the codes that are of no client of the portfolio, of no item and not one for "unknown"."""
    of_items = {level.code for feature in bundle.catalog for level in feature.levels}
    return tuple(
        UnseenCode(column=name, code=code)
        for name, codes in bundle.dictionaries.items()
        if isinstance(code := application[name], str)
        and code not in {*codes, *of_items, *APPLICATION[name].missing_codes}
    )


def _is_in_portfolio(bundle: Bundle, client_id: int) -> bool:
    try:
        bundle.position_of(client_id)
    except UnknownClientError:
        return False
    return True

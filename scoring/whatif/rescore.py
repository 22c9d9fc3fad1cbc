"""Scoring versions of one client: the catalog's own expressions run again on all of them in one plan."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import narwhals as nw
import numpy as np
import polars as pl
from numpy.typing import NDArray

from features.build import row_features
from features.tables.official import CLIENT_KEY
from scoring.matrix import float32_matrix, margins
from scoring.whatif.client import Client
from scoring.whatif.loan import AMOUNT, ANNUITY, INCOME, PRICE
from scoring.whatif.papers import PAPERS
from scoring.whatif.readers import ROW_SCHEMA, readers
from scoring.whatif_views import Changes

LOAN_COLUMNS = frozenset({AMOUNT, ANNUITY, PRICE, INCOME})
EDITABLE = LOAN_COLUMNS.union(PAPERS)


@dataclass(frozen=True, kw_only=True, eq=False)
class Rescored:
    """Versions of one client as the model sees them."""

    values: NDArray[np.float32]
    """(n_versions, n_model_features)."""
    margins: NDArray[np.float64]
    """(n_versions,); a version without any other value has the client's own to the last digit."""


def rescored(client: Client, versions: Sequence[Changes]) -> Rescored:
    """Score versions of a client; their changes are within the limits."""
    names = client.bundle.booster.feature_names
    places = {name: place for place, name in enumerate(names)}
    wanted = [feature for feature in readers(client.bundle.catalog, EDITABLE) if feature.name in places]
    values = np.repeat(client.values[np.newaxis], len(versions), axis=0)
    if wanted:
        computed = row_features(nw.from_native(_frame(client, versions)), wanted).to_native().collect()
        ordered = computed.sort(CLIENT_KEY)
        values[:, [places[feature.name] for feature in wanted]] = float32_matrix(
            ordered, [each.name for each in wanted]
        )
    answers = margins(client.bundle.booster, values)
    unchanged = ((values == client.values) | (np.isnan(values) & np.isnan(client.values))).all(axis=1)
    return Rescored(values=values, margins=np.where(unchanged, client.margin, answers))


def _frame(client: Client, versions: Sequence[Changes]) -> pl.LazyFrame:
    """Give one row for each version, numbered from 0; the columns that never change beside those that may."""
    rows = [client.columns(changes) for changes in versions]
    moving = pl.DataFrame(
        {CLIENT_KEY: range(len(rows)), **{name: [row[name] for row in rows] for name in rows[0]}},
        schema_overrides={name: pl.Float64() for name in rows[0]},
    )
    whole = moving.select(CLIENT_KEY, *(pl.col(name).cast(ROW_SCHEMA[name]) for name in rows[0]))
    still = {**client.application, **client.history}
    constant = pl.DataFrame(
        [_cell(name, still) for name in ROW_SCHEMA if name not in whole.columns],
    )
    return whole.lazy().join(constant.lazy(), how="cross")


def _cell(name: str, values: Mapping[str, float | str | None]) -> pl.Series:
    return pl.Series(name, [values.get(name)], dtype=pl.Float64 if isinstance(values.get(name), float) else None).cast(
        ROW_SCHEMA[name]
    )

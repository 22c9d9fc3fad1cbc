"""Scoring versions of one client: the catalog's own expressions run again on all of them in one plan."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

import numpy as np
import polars as pl
from numpy.typing import NDArray

from features.catalog.sources import source_columns
from features.planned import planned_row_features
from features.tables.official import CLIENT_KEY
from scoring.matrix import float32_matrix, margins
from scoring.whatif.client import Client
from scoring.whatif.credits import BUREAU_AGGREGATES
from scoring.whatif.loan import AMOUNT, ANNUITY, INCOME, PRICE
from scoring.whatif.papers import PAPERS
from scoring.whatif.readers import ROW_SCHEMA, readers
from scoring.whatif_views import Changes

OF_THE_APPLICATION = frozenset({AMOUNT, ANNUITY, PRICE, INCOME, *PAPERS})
OF_THE_BUREAU = OF_THE_APPLICATION.union(BUREAU_AGGREGATES)

type Row = dict[str, float | str | None]
"""Raw application columns and history columns of one version, by name."""


@dataclass(frozen=True, kw_only=True, eq=False)
class Rescored:
    """Versions of one client as the model sees them."""

    values: NDArray[np.float32]
    """(n_versions, n_model_features)."""
    margins: NDArray[np.float64]
    """(n_versions,); a version without any other value has the client's own to the last digit."""


def rescored(client: Client, versions: Sequence[Changes]) -> Rescored:
    """Score versions of a client, one or more; their changes are within the limits."""
    booster = client.bundle.booster
    places = {name: place for place, name in enumerate(booster.feature_names)}
    columns = OF_THE_BUREAU if any(version.repaid for version in versions) else OF_THE_APPLICATION
    wanted = tuple(feature for feature in readers(client.bundle.catalog, columns) if feature.name in places)
    values = np.repeat(client.values[np.newaxis], len(versions), axis=0)
    if wanted:
        frame = _frame(client, _moving(client, versions), frozenset().union(*map(source_columns, wanted)))
        computed = planned_row_features(frame, wanted).collect().sort(CLIENT_KEY)
        names = [feature.name for feature in wanted]
        values[:, [places[name] for name in names]] = float32_matrix(computed, names)
    as_stored = ((values == client.values) | (np.isnan(values) & np.isnan(client.values))).all(axis=1)
    return Rescored(values=values, margins=np.where(as_stored, client.margin, margins(booster, values)))


def _moving(client: Client, versions: Sequence[Changes]) -> list[Row]:
    """Give the columns that differ between versions, the same ones for each."""
    histories = client.paid_off.changed({version.repaid for version in versions})
    names = sorted({name for changed in histories.values() for name in changed})
    as_is = {name: client.history.get(name) for name in names}
    return [{**client.columns(version), **as_is, **histories[version.repaid]} for version in versions]


def _frame(client: Client, rows: Sequence[Row], read: Collection[str]) -> pl.LazyFrame:
    """Give one row for each version, numbered from 0: the columns that differ beside those read that do not."""
    still = {**client.application, **client.history}
    moving = [_column(name, [row[name] for row in rows]) for name in rows[0]]
    constant = [_column(name, [still.get(name)]) for name in read if name not in rows[0]]
    numbered = pl.DataFrame([pl.Series(CLIENT_KEY, range(len(rows)), dtype=pl.Int64), *moving])
    return numbered.lazy().join(pl.DataFrame(constant).lazy(), how="cross") if constant else numbered.lazy()


def _column(name: str, values: Sequence[float | str | None]) -> pl.Series:
    """Give a column in its own type; the bundle keeps whole numbers as floats."""
    column = pl.Series(name, values, strict=False)
    return column.cast(ROW_SCHEMA[name])

"""Scoring versions of one client: the catalog's own expressions run again on all of them in one plan."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import polars as pl
from numpy.typing import NDArray

from features.tables.official import CLIENT_KEY
from scoring.matrix import float32_matrix, margins
from scoring.whatif.client import Client
from scoring.whatif.corrections import PROVABLE_COLUMNS
from scoring.whatif.credits import BUREAU_AGGREGATES
from scoring.whatif.loan import AMOUNT, ANNUITY, INCOME, PRICE
from scoring.whatif.papers import PAPERS
from scoring.whatif.readers import Reading, reading
from scoring.whatif_views import Changes

OF_THE_APPLICATION = frozenset({AMOUNT, ANNUITY, PRICE, INCOME, *PAPERS, *PROVABLE_COLUMNS})
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
    columns = OF_THE_BUREAU if any(version.repaid for version in versions) else OF_THE_APPLICATION
    wanted = reading(client.bundle.catalog, columns)
    values = np.repeat(client.values[np.newaxis], len(versions), axis=0)
    if wanted.features:
        computed = wanted.computed(_rows(client, _moving(client, versions), wanted)).sort(CLIENT_KEY)
        values[:, wanted.places] = float32_matrix(computed, wanted.names)
    as_stored = ((values == client.values) | (np.isnan(values) & np.isnan(client.values))).all(axis=1)
    scored = margins(client.bundle.booster, values)
    return Rescored(values=values, margins=np.where(as_stored, client.margin, scored))


def _moving(client: Client, versions: Sequence[Changes]) -> list[Row]:
    """Give the columns that differ between versions, the same ones for each."""
    histories = client.paid_off.changed({version.repaid for version in versions})
    names = sorted({name for changed in histories.values() for name in changed})
    corrected = sorted({each.column for version in versions for each in version.corrections})
    as_is: Row = {
        **{name: client.history.get(name) for name in names},
        **{name: client.application[name] for name in corrected},
    }
    return [{**as_is, **client.columns(version), **histories[version.repaid]} for version in versions]


def _rows(client: Client, versions: Sequence[Row], wanted: Reading) -> pl.DataFrame:
    """Give what the features read, one row for each version, numbered from 0."""
    still = {**client.application, **client.history}
    columns = [pl.Series(CLIENT_KEY, range(len(versions)), dtype=pl.Int64)]
    for name, dtype in wanted.schema.items():
        if name in versions[0]:
            columns.append(_column(name, [version[name] for version in versions], dtype))
        elif name != CLIENT_KEY:
            columns.append(_column(name, [still.get(name)], dtype).new_from_index(0, len(versions)))
    return pl.DataFrame(columns)


def _column(name: str, values: Sequence[float | str | None], dtype: pl.DataType) -> pl.Series:
    """Give a column in its own type; the bundle keeps whole numbers as floats."""
    return pl.Series(name, values, strict=False).cast(dtype)

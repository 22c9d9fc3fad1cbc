"""From checked tables to features, in one sentence if that fails."""

from collections.abc import Sequence

import polars as pl

from features.build import BuiltTables, build_features
from features.catalog import CATALOG
from features.errors import RefusedInputError
from features.feature import Feature
from features.tables.raw import RawTables


def features_of(tables: RawTables, features: Sequence[Feature] = CATALOG) -> BuiltTables:
    """Compute features of every client.

    Raises:
        RefusedInputError: If the files are no longer what the reader checked.
    """
    try:
        return build_features(tables, features)
    except pl.exceptions.PolarsError as error:
        message = f"The tables could not be read again for the features ({error}): let nobody change them meanwhile."
        raise RefusedInputError(message) from error

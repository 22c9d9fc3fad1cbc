"""From checked tables to features, in one sentence if that fails."""

import polars as pl

from features.build import BuiltTables, build_features
from features.errors import RefusedInputError
from features.tables.raw import RawTables


def features_of(tables: RawTables) -> BuiltTables:
    """Compute every feature of every client.

    Raises:
        RefusedInputError: If the files are no longer what the reader checked.
    """
    try:
        return build_features(tables)
    except pl.exceptions.PolarsError as error:
        message = f"The tables could not be read again for the features ({error}): let nobody change them meanwhile."
        raise RefusedInputError(message) from error

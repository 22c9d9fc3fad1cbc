"""From checked tables to features, in one sentence if that fails."""

from collections.abc import Sequence

import polars as pl

from features.build import BuiltTables, build_features
from features.catalog import CATALOG
from features.catalog.sources import history_columns
from features.errors import RefusedInputError
from features.feature import Feature
from features.tables.application import APPLICATION
from features.tables.official import CLIENT_KEY
from features.tables.raw import RawTables
from scoring.finished_steps import Kept


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


def kept_features(tables: RawTables, features: Sequence[Feature], kept: Kept) -> BuiltTables:
    """Give the features as they were kept, or compute them now; see `features_of`."""

    def make() -> pl.DataFrame:
        built = features_of(tables, features)
        others = [frame.drop(CLIENT_KEY) for frame in (built.history, built.features)]
        return built.application.hstack([column for frame in others for column in frame.iter_columns()])

    frame = kept("features", make)
    return BuiltTables(
        application=frame.select(tables.frames[APPLICATION.name].collect_schema().names()),
        history=frame.select(CLIENT_KEY, *history_columns(features)),
        features=frame.select(CLIENT_KEY, *(feature.name for feature in features)),
    )

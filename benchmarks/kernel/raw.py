"""The checked tables as the kernel would have read them: pandas frames, unknown as NaN."""

from collections.abc import Mapping

import pandas as pd
import polars as pl

from features.tables.application import APPLICATION
from features.tables.official import APPLICATION_TEST, APPLICATION_TRAIN, OUTCOME
from features.tables.raw import RawTables

type Frames = Mapping[str, pd.DataFrame]
"""Frames by official name; the application is told apart in train and test, as its files are."""


def pandas_frames(tables: RawTables) -> Frames:
    """Give the rows of every table; an absent one is empty. The clients without a known TARGET are those of test."""
    frames = {name: _pandas(frame.collect()) for name, frame in tables.frames.items()}
    application = frames.pop(APPLICATION.name)
    labelled = application[OUTCOME].notna()
    return {
        APPLICATION_TRAIN.name: application[labelled].reset_index(drop=True),
        APPLICATION_TEST.name: application[~labelled].drop(columns=OUTCOME).reset_index(drop=True),
        **frames,
    }


def _pandas(frame: pl.DataFrame) -> pd.DataFrame:
    """Convert by column: `to_pandas` needs a library that nothing else here needs."""
    return pd.DataFrame({name: _column(frame[name]) for name in frame.columns})


def _column(column: pl.Series) -> "pd.Series[float] | pd.Series[str]":
    if column.dtype == pl.String:
        return pd.Series(column.to_list(), dtype="str")
    return pd.Series(column.to_numpy())

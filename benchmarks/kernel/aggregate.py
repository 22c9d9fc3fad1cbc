"""What the kernel does to every table: flags out of text columns, then statistics for each client."""

from collections.abc import Mapping, Sequence

import pandas as pd
from pandas.api.types import is_numeric_dtype

type Statistics = Mapping[str, Sequence[str]]
"""For each column, the statistics wanted: min, max, mean, sum, var, size, nunique."""


def with_flags(frame: pd.DataFrame, *, unknown: bool) -> tuple[pd.DataFrame, list[str]]:
    """Replace each text column by one 0/1 column for each value that occurs in these rows.

    Args:
        frame: Any table.
        unknown: Whether an unknown value gets a column of its own, `COLUMN_nan`.

    Returns:
        The frame and the names of the new columns.
    """
    texts = [name for name in frame.columns if not is_numeric_dtype(frame[name])]
    flagged = pd.get_dummies(frame, columns=texts, dummy_na=unknown, dtype="uint8")
    return flagged, [name for name in flagged.columns if name not in frame.columns]


def aggregated(frame: pd.DataFrame, key: str, statistics: Statistics, *, prefix: str = "") -> pd.DataFrame:
    """Give one row per value of `key`; columns are named PREFIX, column, `_`, statistic in capitals."""
    summary = frame.groupby(key).agg({name: list(wanted) for name, wanted in statistics.items()})
    summary.columns = pd.Index(
        [f"{prefix}{name}_{wanted.upper()}" for name, each in statistics.items() for wanted in each]
    )
    return summary


def means_of(columns: Sequence[str]) -> Statistics:
    """Ask for the mean of each column."""
    return dict.fromkeys(columns, ("mean",))

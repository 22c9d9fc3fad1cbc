"""Raw tables as the kernel reads them: one frame at a time, let go before the next."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, override

import numpy as np
import pandas as pd

from features.tables.official import FILES

if TYPE_CHECKING:
    import polars as pl


class FramesInTurn(Mapping[str, pd.DataFrame]):
    """Frames by official name, read when they are asked for; only the last one is kept."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._last: tuple[str, pd.DataFrame] | None = None

    @override
    def __getitem__(self, name: str) -> pd.DataFrame:
        if self._last is None or self._last[0] != name:
            self._last = None
            self._last = name, self._read(name)
        return self._last[1]

    @override
    def __iter__(self) -> Iterator[str]:
        return iter(FILES)

    @override
    def __len__(self) -> int:
        return len(FILES)

    def _read(self, name: str) -> pd.DataFrame:
        csv = self._folder / f"{name}.csv"
        if csv.exists():
            return pd.read_csv(csv)
        return _of_parquet(self._folder / f"{name}.parquet")


def _of_parquet(path: Path) -> pd.DataFrame:
    """Read by polars, column by column: `pd.read_parquet` needs a library that nothing else here needs."""
    import polars as pl  # noqa: PLC0415  # not loaded, and its memory not counted, where the tables are CSV

    names = pl.read_parquet_schema(path)
    return pd.DataFrame({name: _column(pl.read_parquet(path, columns=[name])[name]) for name in names})


def _column(column: "pl.Series") -> "pd.Series[float] | pd.Series[str]":
    """Convert; rows of the same text share it, as `pd.read_csv` has it."""
    import polars as pl  # noqa: PLC0415  # see above

    if column.dtype != pl.String:
        return pd.Series(column.to_numpy())
    values = column.unique().drop_nulls()
    codes = column.cast(pl.Enum(values)).to_physical().cast(pl.Int64).fill_null(len(values))
    return pd.Series(np.array([*values, None], dtype=object)[codes.to_numpy()], dtype="str")

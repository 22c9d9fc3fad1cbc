"""Tables written part by part, so that memory holds one part of the clients at a time."""

from collections.abc import Mapping
from pathlib import Path
from typing import Literal, assert_never

import polars as pl

from features.tables.column import Kind, Table

type FileFormat = Literal["parquet", "csv"]

ROWS_OF_A_GROUP = 262_144
_TYPES: Mapping[Kind, type[pl.DataType]] = {
    Kind.IDENTIFIER: pl.Int64,
    Kind.INTEGER: pl.Int64,
    Kind.NUMBER: pl.Float64,
    Kind.CATEGORY: pl.String,
}


class GrowingTable:
    """One official table on its way to a file: parts are added in order, then it is closed.

    Parquet has no appending: parts wait in files of their own, and closing streams them into one.
    """

    def __init__(self, table: Table, folder: Path, waiting: Path, file_format: FileFormat) -> None:
        self._table = table
        self._path = folder / f"{table.name}.{file_format}"
        self._waiting = waiting
        self._format = file_format
        self._parts: list[Path] = []
        self.height = 0

    def add(self, rows: pl.DataFrame) -> None:
        """Write a part, in the official order and types."""
        official = rows.select(pl.col(column.name).cast(_TYPES[column.kind]) for column in self._table.columns)
        is_first = not self._parts
        match self._format:
            case "parquet":
                part = self._waiting / f"{self._table.name}-{len(self._parts)}.parquet"
                official.write_parquet(part, compression="lz4", statistics=False)
            case "csv":
                part = self._path
                with part.open("wb" if is_first else "ab") as file:
                    official.write_csv(file, include_header=is_first)
            case _:
                assert_never(self._format)
        self._parts.append(part)
        self.height += official.height

    def close(self) -> None:
        """Leave one file, and remove the same table in the other format: a reader would find two."""
        match self._format:
            case "parquet":
                pl.scan_parquet(self._parts).sink_parquet(
                    self._path, row_group_size=ROWS_OF_A_GROUP, maintain_order=True
                )
                for part in self._parts:
                    part.unlink()
                self._path.with_suffix(".csv").unlink(missing_ok=True)
            case "csv":
                self._path.with_suffix(".parquet").unlink(missing_ok=True)
            case _:
                assert_never(self._format)

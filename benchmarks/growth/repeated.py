"""Raw tables of as many clients as wanted: whole copies of a portfolio under new numbers, streamed to files."""

from pathlib import Path
from typing import Final

import polars as pl

from features.tables.official import FILES

NUMBERED: Final = ("SK_ID_CURR", "SK_ID_PREV", "SK_ID_BUREAU")


def write_repeated_tables(source: Path, folder: Path, copies: int) -> None:
    """Write the Parquet tables of `source` so many times into `folder`; numbers of a copy are in no other."""
    frames = {name: pl.scan_parquet(source / f"{name}.parquet") for name in FILES}
    spans = {number: _span(frames, number) for number in NUMBERED}
    for name, frame in frames.items():
        numbers = [number for number in NUMBERED if number in FILES[name].by_name]
        shifted = (
            frame.with_columns(pl.col(number) + copy * spans[number] for number in numbers) for copy in range(copies)
        )
        pl.concat(shifted).sink_parquet(folder / f"{name}.parquet")


def _span(frames: dict[str, pl.LazyFrame], number: str) -> int:
    """Give how many numbers lie between the first and the last, over every table that has them."""
    holding = [frame.select(number) for name, frame in frames.items() if number in FILES[name].by_name]
    ends = pl.concat(holding).select(pl.col(number).max() - pl.col(number).min() + 1)
    return int(ends.collect(engine="streaming").item())

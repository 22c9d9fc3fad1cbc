"""The rows of one client of a folder of parquet tables, as small CSV files."""

from pathlib import Path

import polars as pl

from features.tables.official import HISTORY_TABLES


def application_of(folder: Path, client_id: int) -> pl.DataFrame:
    """Give the application of a client, without its outcome."""
    parts = [pl.scan_parquet(folder / f"application_{part}.parquet") for part in ("train", "test")]
    both = pl.concat([parts[0].drop("TARGET"), parts[1]])
    return both.filter(pl.col("SK_ID_CURR") == client_id).collect()


def files_of(folder: Path, client_id: int) -> dict[str, bytes]:
    """Give the application and all histories of a client, by the name of the file."""
    frames = {"application": application_of(folder, client_id)}
    for name in (table.name for table in HISTORY_TABLES):
        table = pl.scan_parquet(folder / f"{name}.parquet")
        if name == "bureau_balance":
            rows = table.join(frames["bureau"].lazy(), on="SK_ID_BUREAU", how="semi")
        else:
            rows = table.filter(pl.col("SK_ID_CURR") == client_id)
        frames[name] = rows.collect()
    return {f"{name}.csv": frame.write_csv().encode() for name, frame in frames.items()}

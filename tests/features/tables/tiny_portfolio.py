"""Three made-up clients in the eight official tables, made from the schemas, and ways to write and spoil them."""

import gzip
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Literal

import polars as pl

from features.tables.column import Kind
from features.tables.official import FILES
from features.tables.reading.cells import official_schema

type Frames = dict[str, pl.DataFrame]
type Packing = Literal[".csv", ".csv.gz", ".csv.zip", ".zip", ".parquet"]

DEFAULTS: Mapping[Kind, int | float | str] = {
    Kind.IDENTIFIER: 1,
    Kind.INTEGER: -3,
    Kind.NUMBER: 1.5,
    Kind.CATEGORY: "one, two",
}
PLAUSIBLE: Mapping[str, int | float] = {
    "CNT_CHILDREN": 2,
    "DAYS_BIRTH": -12_000,
    "DAYS_REGISTRATION": -1_000,
    "DAYS_LAST_PHONE_CHANGE": -1_000,
    "EXT_SOURCE_1": 0.5,
    "EXT_SOURCE_2": 0.5,
    "EXT_SOURCE_3": 0.5,
}
"""Where the default of the kind would be warned of, or refused of a single application."""


def rows(name: str, *differences: Mapping[str, int | float | str | None]) -> pl.DataFrame:
    """Make one row for each mapping; the columns it does not name have a default."""
    table = FILES[name]
    default = {column.name: PLAUSIBLE.get(column.name, DEFAULTS[column.kind]) for column in table.columns}
    return pl.DataFrame([{**default, **difference} for difference in differences], schema=official_schema(table))


def tiny_frames() -> Frames:
    """Clients 1 and 2 with a known outcome, client 3 without; client 2 has no history; contract 29 has no application.

    Bureau credits 11 (client 1) and 12 (client 3); previous application 21 (client 1).
    """
    return {
        "application_train": rows("application_train", {"SK_ID_CURR": 1, "TARGET": 0}, {"SK_ID_CURR": 2, "TARGET": 1}),
        "application_test": rows("application_test", {"SK_ID_CURR": 3}),
        "bureau": rows(
            "bureau", {"SK_ID_CURR": 1, "SK_ID_BUREAU": 11}, {"SK_ID_CURR": 3, "SK_ID_BUREAU": 12, "AMT_ANNUITY": None}
        ),
        "bureau_balance": rows("bureau_balance", {"SK_ID_BUREAU": 11, "STATUS": "C"}, {"SK_ID_BUREAU": 11}),
        "previous_application": rows("previous_application", {"SK_ID_CURR": 1, "SK_ID_PREV": 21}),
        "POS_CASH_balance": rows("POS_CASH_balance", {"SK_ID_CURR": 1, "SK_ID_PREV": 21}),
        "installments_payments": rows(
            "installments_payments", {"SK_ID_CURR": 1, "SK_ID_PREV": 21}, {"SK_ID_CURR": 1, "SK_ID_PREV": 21}
        ),
        "credit_card_balance": rows("credit_card_balance", {"SK_ID_CURR": 3, "SK_ID_PREV": 29}),
    }


def write_folder(folder: Path, frames: Mapping[str, pl.DataFrame], packing: Packing = ".csv") -> Path:
    """Write each frame under its official name."""
    for name, frame in frames.items():
        write_table(folder / f"{name}{packing}", frame, packing)
    return folder


def write_table(path: Path, frame: pl.DataFrame, packing: Packing = ".csv") -> None:
    """Write one frame at `path`, whose name need not be official."""
    match packing:
        case ".parquet":
            frame.write_parquet(path)
        case ".csv":
            frame.write_csv(path)
        case ".csv.gz":
            path.write_bytes(gzip.compress(frame.write_csv().encode()))
        case ".csv.zip" | ".zip":
            with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
                archive.writestr("table.csv", frame.write_csv())


def with_cell(frame: pl.DataFrame, row: int, column: str, text: str | None) -> pl.DataFrame:
    """Put a text (None: nothing) in one cell; the column becomes String, as it is in a CSV file."""
    texts = frame[column].cast(pl.String).to_list()
    texts[row] = text
    return frame.with_columns(pl.Series(column, texts, dtype=pl.String))


def edit_line(path: Path, line: int, old: str, new: str) -> None:
    """Replace text in one line of a file; lines count from 1, as in an editor."""
    lines = path.read_text("utf-8").splitlines(keepends=True)
    assert old in lines[line - 1]
    lines[line - 1] = lines[line - 1].replace(old, new, 1)
    path.write_text("".join(lines), "utf-8")

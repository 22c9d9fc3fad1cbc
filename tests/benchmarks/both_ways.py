"""A few hand-made rows, seen the kernel's way and ours."""

import numpy as np
import pandas as pd

from benchmarks.kernel.build import kernel_features, kernel_table
from benchmarks.kernel.raw import pandas_frames
from features.build import build_features
from tests.features.hand_row import WELL_KNOWN, Row
from tests.features.hand_tables import Rows, hand_tables

CLIENT: Row = {"SK_ID_CURR": WELL_KNOWN}


def applications(*rows: Row) -> Rows:
    """Give these applications and no history."""
    return {"application": rows}


def of_client(table: str, *rows: Row) -> Rows:
    """Give one client these rows in one history table."""
    return {"application": [CLIENT], table: [{**CLIENT, **row} for row in rows]}


def kernel(rows: Rows) -> pd.DataFrame:
    """Give the kernel's features, by client number."""
    return kernel_features(pandas_frames(hand_tables(rows)))


def kernel_wide(rows: Rows) -> pd.DataFrame:
    """Give the kernel's table before it leaves out what is no feature."""
    return kernel_table(pandas_frames(hand_tables(rows)))


def ours(rows: Rows) -> dict[int, dict[str, float | None]]:
    """Give our features, by client number."""
    return {row.pop("SK_ID_CURR"): row for row in build_features(hand_tables(rows)).features.to_dicts()}


def kernel_value(rows: Rows, name: str) -> float:
    """Give one of the kernel's features of the well-known client, who is alone."""
    return float(kernel(rows)[name].to_numpy(dtype=np.float64)[0])


def our_value(rows: Rows, name: str) -> float | None:
    """Give one of our features of the well-known client."""
    return ours(rows)[WELL_KNOWN][name]

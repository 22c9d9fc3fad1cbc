"""The features' benchmark judges by ratios, and the pandas way reads what the files hold."""

from pathlib import Path

import pandas as pd
import polars as pl
import pytest

from benchmarks.feature_tables.__main__ import verdicts
from benchmarks.feature_tables.frames import FramesInTurn
from benchmarks.growth.repeated import write_repeated_tables
from benchmarks.usage import Usage
from features.tables.official import FILES


def _usage(seconds: float, gigabytes: float, rows: int = 1_000) -> Usage:
    return Usage(wall_seconds=seconds, cpu_seconds=seconds, peak_gb=gigabytes, rows=rows, columns=1)


def test_three_times_faster_with_sixty_percent_of_the_memory_meets_both_targets() -> None:
    faster, smaller = verdicts(_usage(10, 0.6), _usage(30, 1.0))
    assert faster.startswith("3.0 times faster")
    assert faster.endswith("met)")
    assert smaller.startswith("60%")
    assert smaller.endswith("met)")


def test_slower_and_larger_than_that_misses_them_and_the_bounds_of_the_official_size() -> None:
    told = list(verdicts(_usage(40, 4.0, rows=356_255), _usage(80, 5.0)))
    assert len(told) == 4
    assert all("missed" in line for line in told)


@pytest.mark.parametrize("form", ["csv", "parquet"])
def test_pandas_is_given_the_same_frame_from_either_form(tmp_path: Path, form: str) -> None:
    rows = pl.DataFrame({"SK_ID_BUREAU": [1, 2, 3], "MONTHS_BALANCE": [0, -1, -2], "STATUS": ["C", None, "C"]})
    rows.write_csv(tmp_path / "bureau_balance.csv") if form == "csv" else rows.write_parquet(
        tmp_path / "bureau_balance.parquet"
    )
    expected = pd.DataFrame({"SK_ID_BUREAU": [1, 2, 3], "MONTHS_BALANCE": [0, -1, -2], "STATUS": ["C", None, "C"]})
    pd.testing.assert_frame_equal(FramesInTurn(tmp_path)["bureau_balance"], expected)


def test_copies_of_a_portfolio_share_no_number_and_keep_their_links(tmp_path: Path) -> None:
    for name, table in FILES.items():
        numbers = {number: [7, 9] for number in ("SK_ID_CURR", "SK_ID_PREV", "SK_ID_BUREAU") if number in table.by_name}
        pl.DataFrame(numbers).write_parquet(tmp_path / f"{name}.parquet")
    copies = tmp_path / "copies"
    copies.mkdir()
    write_repeated_tables(tmp_path, copies, 2)
    bureau = pl.read_parquet(copies / "bureau.parquet")
    assert bureau["SK_ID_CURR"].to_list() == [7, 9, 10, 12]
    assert bureau["SK_ID_BUREAU"].equals(pl.read_parquet(copies / "bureau_balance.parquet")["SK_ID_BUREAU"])

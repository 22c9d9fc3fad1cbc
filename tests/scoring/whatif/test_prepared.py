from concurrent.futures import ThreadPoolExecutor

import polars as pl
from hypothesis import given
from hypothesis import strategies as st

from scoring.whatif.prepared import Frames, Prepared

SUMS = pl.Schema({"group": pl.Int64(), "value": pl.Float64()})
NAMES = pl.Schema({"group": pl.Int64(), "name": pl.String()})


def sum_by_name(frames: Frames) -> pl.LazyFrame:
    sums = frames["sums"].group_by("group").agg(pl.col("value").sum())
    return frames["names"].join(sums, on="group", how="left").sort("group").select("name", "value")


PREPARED = Prepared({"sums": SUMS, "names": NAMES}, sum_by_name)


def run(values: list[float]) -> list[tuple[str, float | None]]:
    sums = pl.DataFrame({"group": [1] * len(values), "value": values}, schema=SUMS)
    names = pl.DataFrame({"group": [1, 2], "name": ["first", "second"]}, schema=NAMES)
    return PREPARED.run(sums=sums, names=names).rows()


@given(st.lists(st.integers(-1_000, 1_000).map(float), min_size=1))
def test_each_run_is_of_its_own_rows(values: list[float]) -> None:
    assert run(values) == [("first", sum(values)), ("second", None)]


def test_threads_that_run_it_at_once_each_get_their_own_answer() -> None:
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda value: run([float(value)])[0], range(200)))
    assert answers == [("first", float(value)) for value in range(200)]


def test_a_choice_of_rows_and_columns_does_not_reach_below_the_rows() -> None:
    prepared = Prepared({"sums": SUMS}, lambda frames: frames["sums"].filter(pl.col("value") > 1).select("group"))
    rows = pl.DataFrame({"group": [1, 2, 3], "value": [0.5, 1.5, 2.5]}, schema=SUMS)
    assert prepared.run(sums=rows).rows() == [(2,), (3,)]

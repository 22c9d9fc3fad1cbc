"""The shipped aggregates, and the recipe that measures them."""

import copy
import gzip
import json
from typing import Any

import numpy as np
import pytest

from features.portfolio.application import AGGREGATES
from scripts.portfolio_aggregates.check import ThinCellError, check
from scripts.portfolio_aggregates.columns import measure
from scripts.portfolio_aggregates.planned import EACH, Planned
from scripts.portfolio_aggregates.segments import Segment, around, stretches

FOUR_MEGABYTES = 4_000_000


@pytest.fixture(scope="module")
def shipped() -> dict[str, Any]:
    content: dict[str, Any] = json.loads(gzip.decompress(AGGREGATES.read_bytes()))
    return content


def test_the_shipped_file_is_small_and_no_number_rests_on_fewer_than_thirty_rows(shipped: dict[str, Any]) -> None:
    assert AGGREGATES.stat().st_size < FOUR_MEGABYTES
    assert check(shipped) > 50_000


def test_the_shipped_file_says_where_it_comes_from(shipped: dict[str, Any]) -> None:
    assert "Home Credit" in shipped["source"]
    assert shipped["n"] >= 20_000
    assert all(entry["n"] >= 30 for entry in shipped["columns"])


def _thinned(shipped: dict[str, Any], group: str) -> dict[str, Any]:
    content = copy.deepcopy({name: shipped[name] for name in ("columns", "latent", "pairs", "target")})
    rows = {
        "a piece": content["columns"][1]["cells"]["rows"],
        "a cell": content["columns"][1]["levels"][0]["rows"],
        "a whole column": content["columns"][1]["whole"]["rows"],
        "a two-way table": content["pairs"][0]["rows"],
        "a class of the target": content["target"]["effects"][0]["rows"],
    }[group]
    place = next(place for place, count in enumerate(rows) if count is not None)
    rows[place] = 29
    return content


@pytest.mark.parametrize("group", ["a piece", "a cell", "a whole column", "a two-way table", "a class of the target"])
def test_a_file_with_a_thinner_number_is_refused(shipped: dict[str, Any], group: str) -> None:
    with pytest.raises(ThinCellError, match="a cell of 29 rows, under 30"):
        check(_thinned(shipped, group))


def test_rows_are_cut_in_stretches_of_thirty_or_more() -> None:
    found = stretches(np.arange(100.0), most=10)

    assert [segment.behind for segment in found] == [33, 34, 33]
    assert (found[0].low, found[-1].high) == (0, 99)
    # the end of one and the start of the next lie between two rows
    assert found[0].high == found[1].low == 32.5
    assert stretches(np.arange(29.0), most=10) == []


def test_a_value_that_many_rows_share_splits_the_stretch_around_it() -> None:
    stretch = Segment(rows=40.0, behind=40, low=0.0, high=10.0)
    shared = Segment(rows=30.0, behind=30, low=2.5, high=2.5)

    found = around([stretch], [shared])

    assert [(item.low, item.high, item.rows) for item in found] == [(0, 2.5, 10), (2.5, 2.5, 30), (2.5, 10, 30)]


def test_categories_with_few_rows_of_a_cell_share_its_pool() -> None:
    # of 100 rows in group 0, 40 are a, 30 b, 20 c, 10 d; in all, as many c as d
    group = np.array([0.0] * 100 + [1.0] * 100)
    kind = np.array([0.0] * 40 + [1.0] * 30 + [2.0] * 20 + [3.0] * 10 + [2.0] * 45 + [3.0] * 55)
    lists: dict[str, tuple[str | None, ...]] = {"group": ("x", "y"), "kind": ("a", "b", "c", "d")}

    entry = measure(Planned(name="kind", drivers=(("group", EACH),)), {"group": group, "kind": kind}, lists)

    first = slice(entry["cells"]["pieces"][0], entry["cells"]["pieces"][0] + entry["cells"]["pieces"][1])
    assert entry["cells"]["low"][first] == [0, 1, 2, 3]
    assert entry["cells"]["rows"][first] == [40, 30, 30, 30]
    assert entry["cells"]["upper"][first] == [40_000, 70_000, 85_000, 100_000]


def test_a_table_stops_before_the_extremes() -> None:
    values = np.concatenate((np.linspace(0.0, 1.0, 2000), [1e9, 2e9]))

    entry = measure(Planned(name="amount"), {"amount": values}, {})

    assert entry["whole"]["values"][-1] <= 1.0
    assert min(entry["whole"]["rows"]) >= 30

import ast
import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import features.portfolio
from features.portfolio.chance import follow, shares_of, stream, unique_numbers
from features.portfolio.figures import FIGURES_FOLDER, Choice, Quantiles
from features.portfolio.rows import months_of, rows_of

FILES = sorted(FIGURES_FOLDER.glob("*.json"))


def _entries(content: dict[str, Any]) -> list[tuple[str, dict[str, Any]]]:
    kinds = ("choices", "quantiles", "numbers", "categories", "traits")
    return [(name, entry) for kind in kinds for name, entry in content.get(kind, {}).items()]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_figure_names_a_source_and_rests_on_thirty_rows(path: Path) -> None:
    content = json.loads(path.read_text(encoding="utf-8"))

    assert content["sources"]
    for name, entry in _entries(content):
        assert entry["source"] in content["sources"], name
        assert entry.get("rows", 30) >= 30, name


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_shares_add_up_and_quantile_tables_never_fall(path: Path) -> None:
    content = json.loads(path.read_text(encoding="utf-8"))

    for name, entry in content.get("choices", {}).items():
        assert len(entry["shares"]) == np.prod([len(driver) for driver in entry["drivers"]], initial=1), name
        assert np.allclose(np.sum(entry["shares"], axis=1), 1, atol=0.001), name
    for name, entry in content.get("quantiles", {}).items():
        assert len(entry["cells"]) == np.prod([len(driver) for driver in entry["drivers"]], initial=1), name
        for shares, values in entry["cells"]:
            assert (shares[0], shares[-1]) == (0, 1), name
            assert (np.diff(shares) >= 0).all(), name
            assert (np.diff(values) >= 0).all(), name


def test_a_choice_gives_the_category_that_the_uniform_number_falls_on() -> None:
    choice = Choice(
        categories=("a", "b", None), drivers=(("x", "y"),), cumulative=np.array([[0.2, 0.5, 1.0], [0.0, 0.0, 1.0]])
    )
    codes = choice.codes(np.array([0.1, 0.2, 0.49, 0.9, 0.1]), np.array([0, 0, 0, 0, 1]))

    assert codes.tolist() == [0, 1, 1, 2, 2]
    assert choice.labels(codes).to_list() == ["a", "b", "b", None, None]


def test_a_quantile_table_is_flat_where_a_value_repeats_and_straight_elsewhere() -> None:
    table = (np.array([0.0, 0.5, 1.0]), np.array([10.0, 10.0, 20.0]))
    quantiles = Quantiles(drivers=(), tables=(table,))

    assert quantiles.at(np.array([0.0, 0.3, 0.5, 0.75, 1.0])).tolist() == [10, 10, 10, 15, 20]


def test_shares_of_a_normal_number_are_those_of_the_bell_curve() -> None:
    assert shares_of(np.array([-1.96, 0.0, 1.0])) == pytest.approx([0.025, 0.5, 0.8413], abs=1e-4)


def test_following_a_trait_keeps_shares_uniform_and_correlated() -> None:
    trait = stream(0, "trait").standard_normal(20_000)
    shares = follow(stream(0, "noise"), trait + 3.0, 0.6)

    assert float(shares.mean()) == pytest.approx(0.5, abs=0.01)
    assert float(np.mean(shares < 0.1)) == pytest.approx(0.1, abs=0.01)
    # the rank correlation of a normal pair with correlation 0.6 is (6/pi) asin(0.3) = 0.582
    assert float(np.corrcoef(shares, shares_of(trait))[0, 1]) == pytest.approx(0.582, abs=0.02)


def test_streams_of_two_tables_are_independent_and_repeatable() -> None:
    first, again, other = (stream(1, name).random(5).tolist() for name in ("bureau", "bureau", "application"))

    assert first == again
    assert first != other


def test_numbers_are_unique() -> None:
    numbers = unique_numbers(stream(1, "ids"), 1000, 500)

    assert len(set(numbers.tolist())) == 1000
    assert numbers.min() >= 500


def test_rows_are_laid_out_parent_by_parent() -> None:
    rows = rows_of(np.array([2, 0, 3]))

    assert rows.parent.tolist() == [0, 0, 2, 2, 2]
    assert rows.place.tolist() == [0, 1, 0, 1, 2]
    assert rows.starts.tolist() == [0, 2, 2]


def test_a_month_is_30_days_and_a_half_long() -> None:
    assert months_of(np.array([-1, -30, -31, -61])).tolist() == [-1, -1, -2, -3]


def test_the_portfolio_never_imports_the_catalog() -> None:
    folder = Path(features.portfolio.__file__ or "").parent
    imported = {
        name
        for path in folder.glob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        for name in (
            [node.module or ""]
            if isinstance(node, ast.ImportFrom)
            else [alias.name for alias in node.names]
            if isinstance(node, ast.Import)
            else []
        )
    }

    assert "features.tables.official" in imported
    assert not {
        name for name in imported if name.startswith(("features.catalog", "features.history", "features.build"))
    }

from pathlib import Path

import numpy as np
import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from polars.testing import assert_frame_equal

from features.errors import RefusedInputError
from features.portfolio.write import write_portfolio
from features.tables.column import Kind
from features.tables.official import FILES

type Tables = dict[str, pl.DataFrame]

TYPES = {
    Kind.IDENTIFIER: pl.Int64(),
    Kind.INTEGER: pl.Int64(),
    Kind.NUMBER: pl.Float64(),
    Kind.CATEGORY: pl.String(),
}


def _written(folder: Path, clients: int, seed: int) -> Tables:
    write_portfolio(folder, clients=clients, seed=seed, file_format="parquet", progress=lambda _sentence: None)
    return {path.stem: pl.read_parquet(path) for path in sorted(folder.iterdir())}


def test_the_same_seed_gives_the_same_content(tmp_path: Path) -> None:
    first, second = _written(tmp_path / "a", 700, 5), _written(tmp_path / "b", 700, 5)

    assert first.keys() == second.keys() == {*FILES, "truth"}
    for name, frame in first.items():
        assert_frame_equal(frame, second[name], check_exact=True)


def test_another_seed_gives_another_portfolio(tmp_path: Path) -> None:
    first, second = _written(tmp_path / "a", 50, 5), _written(tmp_path / "b", 50, 6)

    assert not any(frame.equals(second[name]) for name, frame in first.items())


@pytest.mark.parametrize("name", FILES)
def test_each_file_has_the_official_columns_in_order_and_type(tables: Tables, name: str) -> None:
    official = [(column.name, TYPES[column.kind]) for column in FILES[name].columns]

    assert list(tables[name].schema.items()) == official


def test_csv_and_parquet_hold_the_same_content(tmp_path: Path) -> None:
    as_parquet = _written(tmp_path / "parquet", 60, 3)
    folder = tmp_path / "csv"
    write_portfolio(folder, clients=60, seed=3, file_format="csv", progress=lambda _sentence: None)

    for name in FILES:
        parquet = as_parquet[name]
        assert_frame_equal(pl.read_csv(folder / f"{name}.csv", schema=parquet.schema), parquet, check_exact=True)
    assert_frame_equal(pl.read_parquet(folder / "truth.parquet"), as_parquet["truth"], check_exact=True)


def test_a_second_writing_in_the_other_format_leaves_no_table_twice(tmp_path: Path) -> None:
    for file_format in ("parquet", "csv"):
        write_portfolio(tmp_path, clients=4, seed=3, file_format=file_format, progress=lambda _sentence: None)

    assert {path.name for path in tmp_path.iterdir()} == {*(f"{name}.csv" for name in FILES), "truth.parquet"}


def test_progress_hears_of_every_table(tmp_path: Path) -> None:
    sentences: list[str] = []
    write_portfolio(tmp_path, clients=50, seed=3, file_format="parquet", progress=sentences.append)

    assert [sentence.split(":")[0] for sentence in sentences] == [*FILES, "truth"]
    assert sentences[0] == "application_train: 43 rows"


def test_one_client_cannot_be_split_and_is_refused(tmp_path: Path) -> None:
    with pytest.raises(RefusedInputError, match="1 clients"):
        write_portfolio(tmp_path / "none", clients=1, seed=0, file_format="csv", progress=lambda _sentence: None)
    assert not (tmp_path / "none").exists()


def test_a_negative_seed_is_refused(tmp_path: Path) -> None:
    with pytest.raises(RefusedInputError, match="-1"):
        write_portfolio(tmp_path, clients=10, seed=-1, file_format="csv", progress=lambda _sentence: None)


def test_train_and_test_are_split_86_to_14_and_mixed_in_number(tables: Tables) -> None:
    train, test = tables["application_train"]["SK_ID_CURR"], tables["application_test"]["SK_ID_CURR"]

    assert (len(train), len(test)) == (8600, 1400)
    assert sorted([*train, *test]) == list(range(100_001, 110_001))
    # 1,400 of 10,000 at random: the middle one is rarely more than 5 points away from the middle
    assert abs(np.median(test.to_numpy()) - 105_000) < 500


@given(clients=st.integers(2, 40), seed=st.integers(0, 2**32))
@settings(max_examples=12)
def test_any_small_portfolio_keeps_its_keys(tmp_path_factory: pytest.TempPathFactory, clients: int, seed: int) -> None:
    tables = _written(tmp_path_factory.mktemp("small"), clients, seed)
    ids = tables["truth"]["SK_ID_CURR"]

    assert ids.to_list() == list(range(100_001, 100_001 + clients))
    assert tables["truth"]["default_probability"].is_between(0, 1, closed="none").all()
    assert tables["application_train"].height + tables["application_test"].height == clients
    assert min(tables["application_train"].height, tables["application_test"].height) >= 1
    for name in ("bureau", "previous_application", "POS_CASH_balance", "installments_payments", "credit_card_balance"):
        assert tables[name]["SK_ID_CURR"].is_in(ids.implode()).all()
    for name, key in (("bureau", "SK_ID_BUREAU"), ("previous_application", "SK_ID_PREV")):
        assert tables[name][key].is_unique().all()

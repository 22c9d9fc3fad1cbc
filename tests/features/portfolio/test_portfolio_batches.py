from pathlib import Path

import polars as pl
import pytest
from polars.testing import assert_frame_equal

from features.portfolio.clients import client_batches, draw_clients
from features.portfolio.parts import FileFormat
from features.portfolio.write import write_portfolio
from features.tables.official import FILES


def _written(folder: Path, file_format: FileFormat, batch: int) -> dict[str, pl.DataFrame]:
    write_portfolio(folder, clients=250, seed=9, file_format=file_format, progress=lambda _line: None, batch=batch)
    return {name: _read(folder / f"{name}.{file_format}") for name in FILES}


def _read(path: Path) -> pl.DataFrame:
    return pl.read_parquet(path) if path.suffix == ".parquet" else pl.read_csv(path, infer_schema=False)


@pytest.fixture(scope="module")
def in_three_batches(tmp_path_factory: pytest.TempPathFactory) -> dict[str, pl.DataFrame]:
    return _written(tmp_path_factory.mktemp("three"), "parquet", 100)


def test_batches_hold_the_same_people_as_a_single_one() -> None:
    whole = draw_clients(250, 9)
    batches = list(client_batches(250, 9, 100))

    assert [batch.count for batch in batches] == [100, 100, 50]
    assert [client for batch in batches for client in batch.ids] == whole.ids.tolist()
    assert [known for batch in batches for known in batch.is_train] == whole.is_train.tolist()
    assert [age for batch in batches for age in batch.traits["age"]] == whole.traits["age"].tolist()


def test_clients_and_their_split_do_not_depend_on_the_batch(
    in_three_batches: dict[str, pl.DataFrame], tmp_path: Path
) -> None:
    at_once = _written(tmp_path, "parquet", 250)

    for name in ("application_train", "application_test"):
        assert in_three_batches[name]["SK_ID_CURR"].to_list() == at_once[name]["SK_ID_CURR"].to_list()


def test_numbers_of_credits_and_requests_never_come_twice_over_batches(
    in_three_batches: dict[str, pl.DataFrame],
) -> None:
    assert in_three_batches["bureau"]["SK_ID_BUREAU"].is_unique().all()
    assert in_three_batches["previous_application"]["SK_ID_PREV"].is_unique().all()
    months = in_three_batches["POS_CASH_balance"].group_by("SK_ID_PREV").agg(pl.col("SK_ID_CURR").n_unique())
    assert months["SK_ID_CURR"].to_list() == [1] * months.height


def test_a_batch_is_not_a_copy_of_another(in_three_batches: dict[str, pl.DataFrame]) -> None:
    people = pl.concat(
        [in_three_batches["application_train"].drop("TARGET"), in_three_batches["application_test"]]
    ).sort("SK_ID_CURR")

    assert people["DAYS_BIRTH"][:100].to_list() != people["DAYS_BIRTH"][100:200].to_list()


def test_csv_appended_batch_by_batch_holds_the_same_rows(
    in_three_batches: dict[str, pl.DataFrame], tmp_path: Path
) -> None:
    as_csv = _written(tmp_path, "csv", 100)

    for name, rows in in_three_batches.items():
        assert_frame_equal(as_csv[name].cast(rows.schema), rows, check_exact=True)


def test_nothing_but_the_tables_and_the_truth_is_left_behind(tmp_path: Path) -> None:
    _written(tmp_path, "parquet", 100)

    assert {path.name for path in tmp_path.iterdir()} == {*(f"{name}.parquet" for name in FILES), "truth.parquet"}

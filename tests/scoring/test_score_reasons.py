import shutil
from pathlib import Path

import numpy as np
import polars as pl
import pytest

from scoring import manifest as contents
from scoring.bundle import Bundle, open_bundle
from scoring.main_reasons import AGAINST, NO_FEATURE
from scoring.score import SCORE_SCHEMA, score_tables


@pytest.fixture(scope="module")
def bundle(demo_bundle_folder: Path) -> Bundle:
    return open_bundle(demo_bundle_folder)


@pytest.fixture(scope="module")
def scores(demo_data_folder: Path, demo_bundle_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> pl.DataFrame:
    out = tmp_path_factory.mktemp("scored") / "scores.parquet"
    score_tables(demo_data_folder, demo_bundle_folder, out, progress=lambda _: None)
    return pl.read_parquet(out)


def test_the_first_reason_is_the_one_that_the_list_of_clients_shows(bundle: Bundle, scores: pl.DataFrame) -> None:
    places = bundle.arrays[contents.MAIN_REASON_FEATURES].column(AGAINST)
    names = [None if place == NO_FEATURE else bundle.catalog[place].name for place in places.tolist()]
    assert scores["reason_1"].to_list() == names


def test_a_client_has_up_to_three_different_reasons_and_no_gap(scores: pl.DataFrame) -> None:
    for first, second, third in scores.select("reason_1", "reason_2", "reason_3").iter_rows():
        told = [reason for reason in (first, second, third) if reason is not None]
        assert len(set(told)) == len(told)
        assert [first, second, third][: len(told)] == told


def test_no_protected_feature_is_a_reason(bundle: Bundle, scores: pl.DataFrame) -> None:
    protected = {feature.name for feature in bundle.catalog if feature.protected}
    told = {name for column in ("reason_1", "reason_2", "reason_3") for name in scores[column].to_list()}
    assert protected
    assert not told & protected


def test_the_value_beside_a_reason_is_the_clients(bundle: Bundle, scores: pl.DataFrame) -> None:
    for position, (name, value) in enumerate(scores.select("reason_2", "reason_2_value").iter_rows()):
        if name is None:
            assert value is None
            continue
        kept = float(bundle.values_of_client(position)[bundle.feature_index(name)])
        assert value is None if np.isnan(kept) else value == kept


def test_scores_of_an_older_version_are_replaced(
    demo_data_folder: Path, demo_bundle_folder: Path, scores: pl.DataFrame, tmp_path: Path
) -> None:
    out = tmp_path / "scores.parquet"
    scores.select(list(SCORE_SCHEMA)).write_parquet(out)
    score_tables(demo_data_folder, demo_bundle_folder, out, progress=lambda _: None)
    assert pl.read_parquet(out).equals(scores)


def test_a_category_nobody_knows_is_missing_and_counted_without_naming_a_client(
    demo_data_folder: Path, demo_bundle_folder: Path, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    data.mkdir()
    for path in demo_data_folder.glob("*.parquet"):
        shutil.copy(path, data / path.name)
    table = pl.read_parquet(data / "application_train.parquet").with_row_index("row")
    occupation = pl.when(pl.col("row") < 3).then(pl.lit("Astronaut")).when(pl.col("row") < 5).then(pl.lit("Diver"))
    table.with_columns(OCCUPATION_TYPE=occupation.otherwise("OCCUPATION_TYPE")).drop("row").write_parquet(
        data / "application_train.parquet"
    )
    said: list[str] = []
    score_tables(data, demo_bundle_folder, tmp_path / "scores.parquet", progress=said.append)
    (warning,) = [line for line in said if "does not know" in line]
    assert "OCCUPATION_TYPE: 2 values that the catalog does not know, in 5 rows" in warning


def test_codes_that_stand_for_unknown_are_no_unseen_category(
    demo_data_folder: Path, demo_bundle_folder: Path, tmp_path: Path
) -> None:
    train = pl.read_parquet(demo_data_folder / "application_train.parquet")
    assert (train["ORGANIZATION_TYPE"] == "XNA").any()
    said: list[str] = []
    score_tables(demo_data_folder, demo_bundle_folder, tmp_path / "scores.parquet", progress=said.append)
    assert not [line for line in said if "does not know" in line]

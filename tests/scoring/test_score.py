from pathlib import Path

import numpy as np
import polars as pl
import pytest

from features.errors import RefusedInputError
from scoring.bundle import open_bundle
from scoring.explain import score_view
from scoring.score import SCHEMA, score_tables


def scored(data: Path, bundle: Path, out: Path) -> pl.DataFrame:
    score_tables(data, bundle, out, progress=lambda _: None)
    return pl.read_parquet(out)


def test_scoring_the_same_tables_gives_the_scores_of_the_bundle(
    demo_data_folder: Path, demo_bundle_folder: Path, tmp_path: Path
) -> None:
    bundle = open_bundle(demo_bundle_folder)
    frame = scored(demo_data_folder, demo_bundle_folder, tmp_path / "scores.parquet")
    assert dict(frame.schema) == SCHEMA
    assert np.array_equal(frame["SK_ID_CURR"].to_numpy(), bundle.client_ids)
    for row in frame.iter_rows(named=True):
        view = score_view(bundle, row["SK_ID_CURR"])
        assert row["default_probability"] == view.default_probability
        assert row["points"] == view.points
        assert row["recommendation"] == view.recommendation


def test_every_client_of_both_application_tables_is_scored(
    demo_data_folder: Path, demo_bundle_folder: Path, tmp_path: Path
) -> None:
    frame = scored(demo_data_folder, demo_bundle_folder, tmp_path / "scores.parquet")
    applied = pl.concat(
        pl.read_parquet(demo_data_folder / f"application_{part}.parquet", columns=["SK_ID_CURR"])
        for part in ("train", "test")
    )
    assert frame["SK_ID_CURR"].to_list() == sorted(applied["SK_ID_CURR"])


def test_clients_are_scored_from_what_is_known_of_them_alone(
    demo_data_folder: Path, demo_bundle_folder: Path, tmp_path: Path
) -> None:
    """A portfolio of ten test clients, without the clients that the model learned from."""
    few = tmp_path / "few"
    few.mkdir()
    for path in demo_data_folder.glob("*.parquet"):
        if path.stem == "application_test":
            pl.read_parquet(path).head(10).write_parquet(few / path.name)
        elif path.stem not in {"application_train", "truth"}:
            (few / path.name).symlink_to(path)
    everyone = scored(demo_data_folder, demo_bundle_folder, tmp_path / "all.parquet")
    alone = scored(few, demo_bundle_folder, tmp_path / "few.parquet")
    assert len(alone) == 10
    assert alone.equals(everyone.filter(pl.col("SK_ID_CURR").is_in(alone["SK_ID_CURR"].to_list())))


def test_older_scores_are_replaced(demo_data_folder: Path, demo_bundle_folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "scores.parquet"
    first = scored(demo_data_folder, demo_bundle_folder, out)
    assert scored(demo_data_folder, demo_bundle_folder, out).equals(first)
    assert [path.name for path in tmp_path.iterdir()] == ["scores.parquet"]


@pytest.mark.parametrize("made", ["table", "text", "folder"])
def test_something_that_does_not_hold_scores_is_kept(
    demo_data_folder: Path, demo_bundle_folder: Path, tmp_path: Path, made: str
) -> None:
    out = tmp_path / "out.parquet"
    match made:
        case "table":
            pl.DataFrame({"SK_ID_CURR": [1], "TARGET": [0]}).write_parquet(out)
        case "text":
            out.write_text("mine")
        case _:
            out.mkdir()
    with pytest.raises(RefusedInputError, match="does not hold scores, so it stays"):
        score_tables(demo_data_folder, demo_bundle_folder, out, progress=lambda _: None)
    assert out.exists()


def test_a_missing_place_is_refused_before_the_work(
    demo_data_folder: Path, demo_bundle_folder: Path, tmp_path: Path
) -> None:
    with pytest.raises(RefusedInputError, match="does not exist: create it"):
        score_tables(demo_data_folder, demo_bundle_folder, tmp_path / "no" / "x.parquet", progress=pytest.fail)

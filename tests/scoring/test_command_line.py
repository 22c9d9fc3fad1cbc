import os
import shutil
from pathlib import Path

import polars as pl
import pytest

from scoring.bundle import open_bundle
from scoring.errors import BundleError
from tests.scoring.commands import assert_refused, run


def test_demo_build_verify_and_score_from_beginning_to_end(tmp_path: Path) -> None:
    data, bundle, scores = tmp_path / "data", tmp_path / "bundle", tmp_path / "scores.parquet"
    policy = tmp_path / "policy.json"
    policy.write_text('{"cost_ratio": 5, "half_width_points": 0}')
    said = {}
    for arguments in (
        ("demo", "--clients", 400, "--seed", 3, "--out", data, "--format", "csv"),
        ("build", "--data", data, "--out", bundle, "--seed", 3, "--policy", policy),
        ("verify", bundle),
        ("score", "--data", data, "--bundle", bundle, "--out", scores),
    ):
        done = run(*arguments)
        assert (done.returncode, done.stderr) == (0, "")
        said[arguments[0]] = done.stdout
    assert all(f"step {step} of 7" in said["build"] for step in range(1, 8))
    assert len(pl.read_parquet(scores)) == 400
    portfolio = open_bundle(bundle).portfolio
    assert portfolio.made_up
    assert portfolio.threshold_points == pytest.approx(450)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["bundle", "data", "policy.json", "scores.parquet"]


def test_a_wrong_policy_is_refused(demo_data_folder: Path, tmp_path: Path) -> None:
    (tmp_path / "mine.json").write_text('{"cost_ratio": -5, "half_width_points": 0}')
    done = run("build", "--data", demo_data_folder, "--out", tmp_path / "bundle", "--policy", tmp_path / "mine.json")
    assert_refused(done, "mine.json", "cost_ratio is -5")


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        ((), "command"),
        (("fly",), "'fly'"),
        (("build",), "--data"),
        (("build", "--data", "x"), "--out"),
        (("demo", "--clients", "many", "--out", "x"), "'many'"),
        (("demo", "--clients", "-3", "--out", "x"), "--clients"),
        (("demo", "--clients", "400", "--out", "x", "--format", "xlsx"), "'xlsx'"),
        (("verify",), "BUNDLE"),
        (("verify", "/nowhere/at/all"), "/nowhere/at/all"),
        (("build", "--data", "/nowhere/at/all", "--out", "never-written-bundle"), "/nowhere/at/all"),
        (("score", "--data", ".", "--bundle", "/nowhere", "--out", "never.parquet"), "/nowhere"),
    ],
)
def test_a_command_that_makes_no_sense_is_refused_in_one_sentence(arguments: tuple[str, ...], named: str) -> None:
    assert_refused(run(*arguments), named)


def test_too_few_clients_for_a_portfolio_are_refused(tmp_path: Path) -> None:
    assert_refused(run("demo", "--clients", 0, "--out", tmp_path / "data"))
    assert not list(tmp_path.iterdir())


def test_tables_without_an_outcome_are_refused(demo_data_folder: Path, tmp_path: Path) -> None:
    data = tmp_path / "data"
    data.mkdir()
    for path in demo_data_folder.glob("*.parquet"):
        if path.stem == "application_train":
            pl.read_parquet(path).with_columns(pl.lit(0, pl.Int64).alias("TARGET")).write_parquet(data / path.name)
        else:
            (data / path.name).symlink_to(path)
    assert_refused(run("build", "--data", data, "--out", tmp_path / "bundle"), "TARGET", "0 of")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["data"]


def test_verify_refuses_a_damaged_bundle(demo_bundle_folder: Path, tmp_path: Path) -> None:
    bundle = Path(shutil.copytree(demo_bundle_folder, tmp_path / "bundle"))
    os.truncate(bundle / "history.bin", 10)
    assert_refused(run("verify", bundle), "history.bin", "python -m scoring build")
    with pytest.raises(BundleError):
        open_bundle(bundle)


def test_scores_are_refused_with_a_damaged_bundle(
    demo_data_folder: Path, demo_bundle_folder: Path, tmp_path: Path
) -> None:
    bundle = Path(shutil.copytree(demo_bundle_folder, tmp_path / "bundle"))
    (bundle / "model.ubj").write_bytes(b"")
    done = run("score", "--data", demo_data_folder, "--bundle", bundle, "--out", tmp_path / "scores.parquet")
    assert_refused(done, "model.ubj")
    assert not (tmp_path / "scores.parquet").exists()

import json
from pathlib import Path

import pytest

from tests.scoring.commands import assert_refused, run

SECTIONS = (
    "How to read this",
    "How well it ranks and how true its probabilities are",
    "Whether probabilities can be read as they stand",
    "What the policy does",
    "Whether the reasons can be relied on",
    "Whether the clients to be scored are like those learned from",
)


@pytest.fixture(scope="module")
def written(demo_data_folder: Path, demo_bundle_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a report on 2,000 made-up clients and their bundle."""
    folder = tmp_path_factory.mktemp("report")
    files = ("--out", folder / "report.md", "--json", folder / "report.json")
    sources = ("--data", demo_data_folder, "--bundle", demo_bundle_folder)
    done = run("evaluate", *sources, "--repeats", 1, "--ablations", 0, *files)
    assert (done.returncode, done.stderr) == (0, "")
    assert "step 6 of 6" in done.stdout
    return folder


def test_the_report_has_every_section_and_no_path(written: Path) -> None:
    text = (written / "report.md").read_text(encoding="utf-8")
    assert [line[3:] for line in text.splitlines() if line.startswith("## ")] == list(SECTIONS)
    assert "Made-up clients" in text
    assert "nan" not in text.replace("Finance", "")
    assert str(written.parent) not in text


def test_the_figures_are_those_of_the_report(written: Path) -> None:
    text = (written / "report.md").read_text(encoding="utf-8")
    figures = json.loads((written / "report.json").read_text(encoding="utf-8"))
    model = figures["How well it ranks and how true its probabilities are"]["models"][0]
    assert f"| the model | {model['quality']['auc']['value']:.4f} (" in text
    assert figures["facts"]["fingerprint"] in text


def test_no_sweep_goes_against_its_direction(written: Path) -> None:
    figures = json.loads((written / "report.json").read_text(encoding="utf-8"))
    sweeps = figures["Whether the reasons can be relied on"]["sweeps"]
    assert sweeps["sweeps"] == 10_000
    assert sweeps["features"] > 50
    assert sweeps["violations"] == 0


def test_no_segment_of_fewer_than_thirty_clients_is_told(written: Path) -> None:
    figures = json.loads((written / "report.json").read_text(encoding="utf-8"))
    calibration = figures["Whether probabilities can be read as they stand"]
    assert calibration["segmentations"]
    for segmentation in calibration["segmentations"]:
        assert all(rate["clients"] >= 30 for rate in segmentation["rates"])


def test_a_bundle_of_other_tables_is_refused(demo_bundle_folder: Path, tmp_path: Path, written: Path) -> None:
    demo = run("demo", "--clients", 400, "--seed", 8, "--out", tmp_path / "other")
    assert demo.returncode == 0
    out = ("--out", tmp_path / "report.md")
    done = run("evaluate", "--data", tmp_path / "other", "--bundle", demo_bundle_folder, "--repeats", 1, *out)
    assert_refused(done, "was built from other tables")
    assert not (tmp_path / "report.md").exists()
    assert (written / "report.md").exists()


def test_something_that_is_no_report_is_kept(demo_data_folder: Path, tmp_path: Path) -> None:
    (tmp_path / "mine.md").write_text("# My notes")
    assert_refused(run("evaluate", "--data", demo_data_folder, "--out", tmp_path / "mine.md"), "so it stays")
    assert (tmp_path / "mine.md").read_text() == "# My notes"


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (("--repeats", 0), "0 is less than one"),
        (("--policy", "/nowhere.json"), "/nowhere.json"),
        (("--out", "/nowhere/report.md"), "/nowhere"),
    ],
)
def test_an_order_that_makes_no_sense_is_refused(
    demo_data_folder: Path, tmp_path: Path, arguments: tuple[object, ...], named: str
) -> None:
    assert_refused(run("evaluate", "--data", demo_data_folder, "--out", tmp_path / "report.md", *arguments), named)

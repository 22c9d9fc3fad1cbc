"""Exports from the command line: every score, or one client, as a spreadsheet or a program reads them."""

import csv
import json
from pathlib import Path

import numpy as np
import pytest

from scoring.__main__ import main
from scoring.bundle import Bundle, open_bundle
from scoring.explain import score_view
from scoring.history_records import Record
from scoring.offline_export import _cell


@pytest.fixture(scope="session")
def bundle(demo_bundle_folder: Path) -> Bundle:
    """The small made-up portfolio."""
    return open_bundle(demo_bundle_folder)


def exported(bundle_folder: Path, out: Path, *more: str) -> int:
    return main(["export", "--bundle", str(bundle_folder), "--out", str(out), *more])


def test_every_score_goes_into_a_table_that_a_french_spreadsheet_opens(
    bundle: Bundle, demo_bundle_folder: Path, tmp_path: Path
) -> None:
    out = tmp_path / "scores.csv"
    assert exported(demo_bundle_folder, out) == 0
    assert out.read_bytes().startswith(b"\xef\xbb\xbfclient_id;points;")
    rows = list(csv.DictReader(out.read_text(encoding="utf-8-sig").splitlines(), delimiter=";"))
    assert [int(row["client_id"]) for row in rows] == bundle.client_ids.tolist()
    score = score_view(bundle, int(rows[0]["client_id"]))
    assert float(rows[0]["points"].replace(",", ".")) == pytest.approx(score.points)
    assert rows[0]["recommendation"] == score.recommendation
    assert {row["outcome"] for row in rows} == {"", "0", "1"}
    assert sum(row["outcome"] == "1" for row in rows) == int(np.count_nonzero(bundle.targets() == 1))


def test_one_client_goes_into_a_file_with_every_item_and_every_column(
    bundle: Bundle, demo_bundle_folder: Path, tmp_path: Path
) -> None:
    out, client_id = tmp_path / "client.json", int(bundle.client_ids[3])
    assert exported(demo_bundle_folder, out, "--client", str(client_id)) == 0
    rows = json.loads(out.read_text(encoding="utf-8"))
    assert rows[0]["value"] == client_id
    assert sum(row["part"] == "item" for row in rows) == len(bundle.catalog)
    records = bundle.records.of(3)
    past = [row for row in rows if row["part"] == "past"]
    assert sum(row["name"].endswith("_debt") for row in past) == len(records[Record.CREDIT])
    assert sum(row["name"].endswith("_asked") for row in past) == len(records[Record.APPLICATION])
    assert sum(row["name"].endswith("_limit") for row in past) == len(records[Record.CARD_MONTH])
    written = {row["name"]: row["value"] for row in rows if row["part"] == "application"}
    assert written == {
        name: value if value is None or isinstance(value, str) else pytest.approx(value)
        for name, value in bundle.application_of(3).items()
    }


def test_what_cannot_be_exported_is_one_sentence(
    demo_bundle_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    there = tmp_path / "there.csv"
    there.write_text("mine")
    for out, more, said in (
        (there, (), "exists, so it stays"),
        (tmp_path / "scores.txt", (), "must end by one of .csv, .json"),
        (tmp_path / "no" / "scores.csv", (), "does not exist"),
        (tmp_path / "client.csv", ("--client", "999999999"), "No client of the portfolio has the number"),
    ):
        assert exported(demo_bundle_folder, out, *more) == 2
        assert said in capsys.readouterr().err
    assert there.read_text() == "mine"
    assert [path.name for path in tmp_path.iterdir()] == ["there.csv"]


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, ""),
        (float("nan"), ""),
        (12.5, "12,5"),
        (-3.0, "-3"),
        (7, "7"),
        ("=1+1", "'=1+1"),
        ("@a", "'@a"),
        ("Cash loans", "Cash loans"),
    ],
)
def test_a_cell_is_a_number_or_a_text_and_never_a_formula(value: object, text: str) -> None:
    assert _cell(value) == text

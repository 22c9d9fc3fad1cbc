import json
import signal
import subprocess
import time
from dataclasses import replace
from pathlib import Path

import pytest

from features.errors import RefusedInputError
from scoring.demo import write_demo
from scoring.tuned import read_tuned
from scoring.tuning.journal import Finished, Subject, append_trial, read_study, write_study
from tests.scoring.commands import PATIENCE_SECONDS, assert_refused, command, run

SUBJECT = Subject(fingerprint="abc", features=178, seed=1)
TRIAL = Finished(parameters=read_tuned(), log_losses=(0.25, 0.24, 0.245), pruned=False)


@pytest.fixture
def study(tmp_path: Path) -> Path:
    path = tmp_path / "study.jsonl"
    write_study(path, SUBJECT, [TRIAL])
    return path


def test_what_was_kept_is_read(study: Path) -> None:
    given_up = replace(TRIAL, log_losses=(0.26,), pruned=True)
    append_trial(study, given_up)
    assert read_study(study, SUBJECT) == [TRIAL, given_up]


def test_no_file_is_no_trial(tmp_path: Path) -> None:
    assert read_study(tmp_path / "none.jsonl", SUBJECT) == []


def test_a_last_line_that_a_kill_cut_off_is_no_trial(study: Path) -> None:
    with study.open("a") as file:
        file.write('{"parameters": {"max_de')
    assert read_study(study, SUBJECT) == [TRIAL]


@pytest.mark.parametrize("other", [{"fingerprint": "def"}, {"features": 400}, {"seed": 2}])
def test_a_study_of_something_else_is_not_gone_on_with(study: Path, other: dict[str, str | int]) -> None:
    with pytest.raises(RefusedInputError, match="is of other tables, features or another seed"):
        read_study(study, replace(SUBJECT, **other))  # type: ignore[arg-type]  # each is of its field's type


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("nonsense", "cannot be read"),
        ("[]", "line 3: this is no trial"),
        ('{"parameters": {}, "log_losses": [], "pruned": false}', "has parameters and log losses"),
        ('{"parameters": {}, "log_losses": [-1.0], "pruned": false}', "not a number above 0"),
        ('{"parameters": {"eta": 9}, "log_losses": [0.2], "pruned": false}', "line 3: max_depth is null"),
    ],
)
def test_a_damaged_study_is_refused_in_one_sentence(study: Path, line: str, said: str) -> None:
    with study.open("a") as file:
        file.write(f"{line}\n")
    with pytest.raises(RefusedInputError, match=said):
        read_study(study, SUBJECT)


@pytest.fixture(scope="module")
def few_clients(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Tables of 400 made-up clients: a search among them is quick."""
    folder = tmp_path_factory.mktemp("few") / "data"
    write_demo(folder, clients=400, seed=5, file_format="parquet", progress=lambda _: None)
    return folder


def arguments_of(data: Path, folder: Path) -> tuple[object, ...]:
    kept = ("--out", folder / "tuned.json", "--study", folder / "study.jsonl")
    return ("tune", "--data", data, "--minutes", 5, "--trials", 3, "--seed", 1, *kept)


@pytest.mark.slow
def test_a_killed_search_goes_on_and_finds_what_it_would_have_found(few_clients: Path, tmp_path: Path) -> None:
    killed, whole = tmp_path / "killed", tmp_path / "whole"
    killed.mkdir()
    whole.mkdir()
    process = subprocess.Popen(  # noqa: S603  # our own program
        command(*arguments_of(few_clients, killed)), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
    )
    deadline = time.monotonic() + PATIENCE_SECONDS * 3
    study = killed / "study.jsonl"
    while not (study.exists() and len(study.read_text().splitlines()) > 1):
        assert time.monotonic() < deadline
        assert process.poll() is None
        time.sleep(0.01)
    process.send_signal(signal.SIGKILL)
    process.communicate(timeout=PATIENCE_SECONDS)
    assert not (killed / "tuned.json").exists()
    resumed, straight = (run(*arguments_of(few_clients, folder)) for folder in (killed, whole))
    assert (resumed.returncode, resumed.stderr) == (0, "")
    assert (straight.returncode, straight.stderr) == (0, "")
    assert "trials were done before" in resumed.stdout
    assert "3: " in resumed.stdout
    assert study.read_text() == (whole / "study.jsonl").read_text()
    first, second = (json.loads((folder / "tuned.json").read_text()) for folder in (killed, whole))
    assert first == second
    assert read_tuned(killed / "tuned.json") == first["parameters"]


def test_a_search_that_would_replace_something_else_is_refused(few_clients: Path, tmp_path: Path) -> None:
    (tmp_path / "tuned.json").write_text("mine")
    assert_refused(run(*arguments_of(few_clients, tmp_path)), "does not hold tuned parameters, so it stays")
    assert [path.name for path in tmp_path.iterdir()] == ["tuned.json"]

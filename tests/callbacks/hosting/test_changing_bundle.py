"""Another bundle takes over while the desk answers."""

import gc
import json
import logging
import shutil
import threading
import weakref
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from flask.testing import FlaskClient

from app import create_changing_app, create_server
from callbacks.hosting.bundle_watch import BundleWatch, mark_of
from callbacks.hosting.logs import JsonLines
from callbacks.serving import Serving
from callbacks.settings import Settings
from layouts import ids
from scoring import manifest as contents
from scoring.bundle import open_bundle
from scoring.bundle_place import folder_named
from scoring.errors import BundleError
from tests.callbacks.posting import call, words_of

DATES = {"old": "2001-02-03", "new": "2004-05-06"}
SAID = {"old": "3 février 2001", "new": "6 mai 2004"}


def edited(folder: Path, change: Callable[[dict[str, Any]], object]) -> Path:
    """Change the manifest as somebody who knows of its checksum would."""
    manifest = json.loads((folder / contents.MANIFEST).read_bytes())
    change(manifest)
    written = json.dumps(manifest).encode()
    (folder / contents.MANIFEST).write_bytes(written)
    (folder / contents.CHECKSUM).write_bytes(contents.checksum_line(written))
    return folder


class Desk:
    """A desk whose bundle is named by a file, beside an old and a new bundle that tell each other by their dates."""

    def __init__(self, folder: Path, source: Path) -> None:
        self.folder = folder
        for name, date in DATES.items():
            copy = Path(shutil.copytree(source, folder / name))
            edited(copy, lambda manifest, date=date: manifest.update(built_on=date))  # type: ignore[misc]  # a default
        self.pointer = folder / "bundle.txt"
        self.name("old")
        self.settings = Settings(bundle=self.pointer, currency=None)
        self.serving = Serving(open_bundle(folder_named(self.pointer)))
        self.watch = BundleWatch(self.serving, self.settings, mark_of(self.pointer))
        self.server = create_changing_app(self.serving, self.settings).server

    def name(self, line: str) -> None:
        """Name another bundle as a careful operator does, in one step."""
        fresh = self.folder / "fresh.txt"
        fresh.write_text(f"{line}\n")
        fresh.replace(self.pointer)

    @property
    def client(self) -> FlaskClient:
        """A reader's browser."""
        tester: FlaskClient = self.server.test_client()
        return tester

    def ready(self) -> dict[str, object]:
        """Ask which bundle serves."""
        facts: dict[str, object] = self.client.get("/ready").get_json()
        return facts


def page_of(client: FlaskClient) -> str:
    return words_of(call(client, ids.PAGE, language="fr"))


def fingerprint(folder: Path) -> str:
    return (folder / contents.CHECKSUM).read_text().split()[0]


@pytest.fixture
def desk(demo_bundle_folder: Path, tmp_path: Path) -> Desk:
    return Desk(tmp_path, demo_bundle_folder)


def test_a_new_bundle_answers_from_the_next_request_on(desk: Desk) -> None:
    assert SAID["old"] in page_of(desk.client)
    assert desk.ready() == {"ready": True, "bundle": fingerprint(desk.folder / "old"), "refused_change": False}
    desk.watch.look()
    assert SAID["old"] in page_of(desk.client)
    desk.name("new")
    desk.watch.look()
    said = page_of(desk.client)
    assert SAID["new"] in said
    assert SAID["old"] not in said
    assert desk.ready() == {"ready": True, "bundle": fingerprint(desk.folder / "new"), "refused_change": False}


def test_a_page_drawn_before_says_at_the_next_client_that_the_portfolio_was_updated(desk: Desk) -> None:
    client, drawn_from = "100002", fingerprint(desk.folder / "old")
    assert (
        call(desk.client, ids.UPDATED, client=client, served=drawn_from, language="fr")[ids.UPDATED]["children"] is None
    )
    desk.name("new")
    desk.watch.look()
    notice = words_of(call(desk.client, ids.UPDATED, client=client, served=drawn_from, language="fr"))
    assert "Le portefeuille a été mis à jour" in notice
    assert drawn_from not in words_of(desk.client.get("/_dash-layout").get_json())


def test_a_request_under_way_sees_one_bundle_from_its_beginning_to_its_end(desk: Desk) -> None:
    new = open_bundle(desk.folder / "new")
    with desk.server.test_request_context("/"):
        before = desk.serving.now
        desk.serving.change(new)
        assert desk.serving.now is before
    assert desk.serving.now.bundle is new


def damaged(folder: Path, name: str) -> None:
    data = bytearray((folder / name).read_bytes())
    data[-1] ^= 1
    (folder / name).write_bytes(data)


BROKEN: dict[str, Callable[[Desk], object]] = {
    "a flipped byte": lambda desk: damaged(desk.folder / "new", contents.OUT_OF_FOLD),
    "a missing file": lambda desk: (desk.folder / "new" / contents.MODEL).unlink(),
    "another catalog": lambda desk: edited(desk.folder / "new", lambda manifest: manifest["catalog"].pop()),
    "real clients": lambda desk: edited(desk.folder / "new", lambda manifest: manifest.update(made_up=False)),
    "no manifest at all": lambda desk: (desk.folder / "new" / contents.MANIFEST).write_text("{"),
    "no folder": lambda desk: shutil.rmtree(desk.folder / "new"),
}


@pytest.mark.parametrize("break_it", BROKEN.values(), ids=BROKEN.keys())
def test_a_broken_bundle_is_refused_with_one_line_and_the_former_stays(
    desk: Desk, caplog: pytest.LogCaptureFixture, break_it: Callable[[Desk], object]
) -> None:
    caplog.set_level(logging.INFO)
    break_it(desk)
    desk.name("new")
    for _ in range(3):
        desk.watch.look()
    [line] = [json.loads(JsonLines().format(record)) for record in caplog.records]
    assert line["message"] == "bundle refused"
    assert line["level"] == "error"
    assert SAID["old"] in page_of(desk.client)
    assert desk.ready() == {"ready": True, "bundle": fingerprint(desk.folder / "old"), "refused_change": True}


def test_after_a_refusal_a_sound_bundle_is_taken(desk: Desk) -> None:
    desk.name("nothing")
    desk.watch.look()
    assert desk.ready()["refused_change"] is True
    desk.name("new")
    desk.watch.look()
    assert desk.ready() == {"ready": True, "bundle": fingerprint(desk.folder / "new"), "refused_change": False}


def test_a_bundle_with_other_filters_asks_for_a_new_start(desk: Desk, caplog: pytest.LogCaptureFixture) -> None:
    summaries = json.loads((desk.folder / "new" / contents.SUMMARIES).read_bytes())
    summaries["contract_type_category"].update(n_known=0, median=None, percentiles=[])
    written = json.dumps(summaries).encode()
    (desk.folder / "new" / contents.SUMMARIES).write_bytes(written)
    checksums = facts_of(written)
    edited(desk.folder / "new", lambda manifest: manifest["files"][contents.SUMMARIES].update(checksums))
    desk.name("new")
    desk.watch.look()
    assert "same filters" in json.loads(JsonLines().format(caplog.records[-1]))["sentence"]
    assert SAID["old"] in page_of(desk.client)


def facts_of(written: bytes) -> dict[str, object]:
    return {"size": len(written), "sha256": contents.checksum_line(written).split()[0].decode()}


def test_under_load_each_answer_is_wholly_of_one_bundle(desk: Desk) -> None:
    stop, wrong, seen = threading.Event(), [], set()

    def ask() -> None:
        client = desk.client
        while not stop.is_set():
            said = page_of(client)
            dates = {name for name, date in SAID.items() if date in said}
            seen.update(dates)
            if len(dates) != 1:
                wrong.append(dates)

    threads = [threading.Thread(target=ask) for _ in range(4)]
    for thread in threads:
        thread.start()
    try:
        for change in range(8):
            desk.name(("new", "old")[change % 2])
            desk.watch.look()
    finally:
        stop.set()
        for thread in threads:
            thread.join()
    assert wrong == []
    assert seen == {"old", "new"}


def test_the_former_bundle_leaves_nothing_in_memory_and_no_open_file(desk: Desk) -> None:
    page_of(desk.client)
    former, open_files = weakref.ref(desk.serving.now.bundle), len(list(Path("/proc/self/fd").iterdir()))
    desk.name("new")
    desk.watch.look()
    desk.watch.look()
    assert former() is None
    gc.collect()
    assert len(list(Path("/proc/self/fd").iterdir())) <= open_files


def test_the_desk_looks_by_itself(desk: Desk) -> None:
    stop = desk.watch.start(every_seconds=0.01)
    desk.name("new")
    waited = threading.Event()
    for _ in range(2000):
        if desk.serving.now.bundle.portfolio.built_on == DATES["new"]:
            break
        waited.wait(0.01)
    stop.set()
    assert desk.serving.now.bundle.portfolio.built_on == DATES["new"]


def test_the_setting_may_name_a_file_that_names_the_folder(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BUNDLE", str(desk.pointer))
    assert create_server().test_client().get("/ready").get_json()["bundle"] == fingerprint(desk.folder / "old")


@pytest.mark.parametrize("line", ["old", "./old", "old\n", "  old  \n", "sub/../old"])
def test_one_line_names_a_folder_beside_the_file(tmp_path: Path, line: str) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "pointer").write_text(line)
    assert folder_named(tmp_path / "pointer").resolve() == tmp_path / "old"


@pytest.mark.parametrize("data", [b"", b"\n\n", b"one\ntwo\n", b"\xff\xfe", b"a\x00b", b"x" * 5000])
def test_a_file_that_names_no_folder_is_refused(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "pointer").write_bytes(data)
    with pytest.raises(BundleError, match="write one line"):
        folder_named(tmp_path / "pointer")

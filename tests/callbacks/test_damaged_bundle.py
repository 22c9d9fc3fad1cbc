"""What the page says where a file of the bundle changed: an incident, never a figure that is not true."""

import json
import shutil
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
from flask.testing import FlaskClient

from app import create_app
from callbacks.settings import Settings
from layouts import ids
from layouts.ids import list_id
from scoring import manifest as contents
from scoring.blocks import BLOCK_BYTES
from scoring.bundle import Bundle, open_bundle
from scoring.errors import BundleError
from scoring.history_records import Record
from tests.callbacks.posting import call, press, words_of

INCIDENT = "numéro d’incident"
READ_WHEN_ASKED = (
    contents.FEATURES_BY_CLIENT,
    contents.FEATURES_BY_FEATURE,
    contents.SORTED_BY_FEATURE,
    contents.APPLICATION_NUMBERS,
    contents.APPLICATION_CATEGORIES,
    contents.HISTORY,
    contents.HISTORY_OFFSETS,
    contents.TARGETS,
    *Record,
)


def desk_over(folder: Path) -> FlaskClient:
    """Serve a bundle whose files are all verified block by block."""
    app = create_app(open_bundle(folder, whole_bytes=0), Settings(bundle=folder, currency=None))
    tester: FlaskClient = app.server.test_client()
    return tester


def damaged(source: Path, folder: Path, name: str, places: Iterable[int]) -> Path:
    copy = Path(shutil.copytree(source, folder / "bundle"))
    data = bytearray((copy / name).read_bytes())
    for place in places:
        data[place] ^= 1
    (copy / name).write_bytes(data)
    return copy


def answers_about(desk: FlaskClient, client: str) -> list[dict[str, Any]]:
    """Ask for what the page shows of a client."""
    shown = {ids.CLIENT.replace("-", "_"): client, "language": "fr"}
    asked = {list_id("grid").replace("-", "_"): {"startRow": 0, "endRow": 25, "sortModel": []}}
    return [
        call(desk, ids.HEAD, **shown),
        call(desk, ids.INFORMATION, **shown),
        call(desk, ids.HISTORY, **shown),
        call(desk, ids.COMPARISON, **shown),
        call(desk, ids.POPULATION, **shown),
        call(desk, list_id("grid"), **asked),
        press(desk, ids.EXPORT_JSON, **{ids.EXPORT_JSON: 1}, **shown),
    ]


@pytest.fixture(scope="module")
def sound(demo_bundle_folder: Path) -> FlaskClient:
    return desk_over(demo_bundle_folder)


@pytest.mark.parametrize("name", READ_WHEN_ASKED)
def test_every_answer_over_flipped_bytes_is_the_true_one_or_an_incident(
    sound: FlaskClient, bundle: Bundle, demo_bundle_folder: Path, tmp_path: Path, name: str
) -> None:
    size = (demo_bundle_folder / name).stat().st_size
    all_blocks_but_the_first = range(BLOCK_BYTES, size, BLOCK_BYTES) or [size - 1]
    folder = damaged(demo_bundle_folder, tmp_path, name, all_blocks_but_the_first)
    try:
        desk = desk_over(folder)
    except BundleError as refused:
        assert name in str(refused)  # noqa: PT017  # what is read at the start is refused there
        return
    client = str(bundle.client_ids[len(bundle.client_ids) * 3 // 4])
    pairs = list(zip(answers_about(desk, client), answers_about(sound, client), strict=True))
    for found, true in pairs:
        assert found == true or INCIDENT in words_of(found) or not found
    assert any(found != true for found, true in pairs)


def test_a_client_in_another_block_is_answered_for_as_if_nothing_had_happened(
    sound: FlaskClient, bundle: Bundle, demo_bundle_folder: Path, tmp_path: Path
) -> None:
    row = 4 * len(bundle.catalog)
    hit, spared = 1000, 1000 + BLOCK_BYTES // row + 1
    desk = desk_over(damaged(demo_bundle_folder, tmp_path, contents.FEATURES_BY_CLIENT, [hit * row]))
    file_of = {place: call(desk, ids.HEAD, **{ids.CLIENT: str(bundle.client_ids[place])}) for place in (hit, spared)}
    assert INCIDENT in words_of(file_of[hit][ids.HEAD])
    assert file_of[hit][ids.OPINION]["children"] is None
    assert file_of[spared] == call(sound, ids.HEAD, **{ids.CLIENT: str(bundle.client_ids[spared])})
    assert desk.get("/ready").status_code == 200


def test_the_log_names_the_file_that_changed_and_nothing_of_the_client(
    bundle: Bundle, demo_bundle_folder: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    client = str(bundle.client_ids[1000])
    row = 4 * len(bundle.catalog)
    desk = desk_over(damaged(demo_bundle_folder, tmp_path, contents.FEATURES_BY_CLIENT, [1000 * row]))
    call(desk, ids.HEAD, **{ids.CLIENT: client})
    [facts] = [record.facts for record in caplog.records if record.message == "incident"]  # type: ignore[attr-defined]  # ours
    assert facts["file"] == contents.FEATURES_BY_CLIENT
    assert client not in json.dumps(facts)

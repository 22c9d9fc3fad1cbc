import os
import shutil
from pathlib import Path

from flask.testing import FlaskClient

from app import create_app
from callbacks.settings import Settings
from scoring.bundle import open_bundle


def test_a_living_desk_that_can_explain_a_client_is_ready(desk: FlaskClient) -> None:
    assert desk.get("/health").get_data(as_text=True) == "OK"
    answer = desk.get("/ready")
    assert answer.status_code == 200
    assert answer.get_json()["ready"] is True


def test_a_desk_whose_bundle_was_truncated_is_alive_and_not_ready(demo_bundle_folder: Path, tmp_path: Path) -> None:
    folder = tmp_path / "bundle"
    shutil.copytree(demo_bundle_folder, folder)
    app = create_app(open_bundle(folder), Settings(bundle=folder, currency=None))
    desk = app.server.test_client()
    assert desk.get("/ready").status_code == 200
    for file in folder.iterdir():
        os.truncate(file, 0)
    answer = desk.get("/ready")
    assert answer.status_code == 503
    assert answer.get_json()["ready"] is False
    assert desk.get("/health").status_code == 200

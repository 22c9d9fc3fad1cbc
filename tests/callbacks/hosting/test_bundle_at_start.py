"""The bundle fetched before the desk starts, as the Procfile starts it."""

import subprocess
import sys
import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from callbacks.settings import read_settings
from tests.deployed import ROOT, deployed_server, wait_until_answers


@pytest.fixture
def address(demo_bundle_folder: Path) -> Iterator[str]:
    handler = partial(SimpleHTTPRequestHandler, directory=str(demo_bundle_folder))
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    thread.join()
    server.server_close()


def test_the_settings_name_an_address_and_a_checksum() -> None:
    settings = read_settings({"BUNDLE_URL": "https://host/b", "BUNDLE_SHA256": " AB12 "})
    assert (settings.bundle_url, settings.bundle_sha256) == ("https://host/b", "ab12")
    assert (read_settings({}).bundle_url, read_settings({"BUNDLE_SHA256": ""}).bundle_sha256) == (None, None)


def test_the_deployed_desk_fetches_its_bundle_and_serves_it(
    address: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BUNDLE_URL", address)
    with deployed_server(tmp_path / "fetched" / "bundle", tmp_path) as (process, desk):
        assert b'"ready":true' in wait_until_answers(f"{desk}/ready", process)
    log = (tmp_path / "log").read_text()
    assert "fetching a bundle of" in log
    assert "are there and verified" in log


def test_a_bundle_that_cannot_be_fetched_stops_the_start_once_with_one_sentence(address: str, tmp_path: Path) -> None:
    asked = {"BUNDLE": str(tmp_path / "bundle"), "BUNDLE_URL": f"{address}/nothing", "PORT": "0"}
    done = subprocess.run(
        [sys.executable, "-m", "gunicorn", "app:create_server()", "-c", "gunicorn.conf.py"],
        cwd=ROOT,
        env={"PATH": "/usr/bin:/bin", **asked},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 4
    assert done.stderr.count("the server answers 404") == 1
    assert "Traceback" not in done.stdout + done.stderr
    assert "Booting worker" not in done.stdout + done.stderr

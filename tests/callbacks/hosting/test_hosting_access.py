import dataclasses
import hashlib
import json
import shutil
from pathlib import Path

import pytest

from app import create_server
from callbacks.hosting.access import NoSignInError, check_access
from callbacks.hosting.download import EXIT_DOES_NOT_LOAD
from callbacks.settings import Settings, read_settings
from scoring.bundle import Bundle

CLOSED = Settings(bundle=Path("bundle"), currency=None)
OPEN = dataclasses.replace(CLOSED, allows_open_access=True)


@pytest.mark.parametrize("value", ["", "0", "true", "yes", "1 "])
def test_open_access_is_allowed_by_a_one_and_nothing_else(value: str) -> None:
    assert read_settings({"ALLOW_OPEN_ACCESS": "1"}).allows_open_access
    assert not read_settings({"ALLOW_OPEN_ACCESS": value}).allows_open_access
    assert not read_settings({}).allows_open_access


def test_a_made_up_portfolio_needs_no_permission_and_another_does(bundle: Bundle) -> None:
    real = dataclasses.replace(bundle.portfolio, made_up=False)
    check_access(bundle.portfolio, CLOSED)
    check_access(real, OPEN)
    with pytest.raises(NoSignInError, match="ALLOW_OPEN_ACCESS=1"):
        check_access(real, CLOSED)


def test_a_bundle_that_is_not_made_up_stops_the_start_with_one_sentence_until_allowed(
    demo_bundle_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    built = tmp_path / "bundle"
    shutil.copytree(demo_bundle_folder, built)
    manifest = built / "manifest.json"
    manifest.write_text(json.dumps(json.loads(manifest.read_text()) | {"made_up": False}))
    (built / "manifest.sha256").write_text(f"{hashlib.sha256(manifest.read_bytes()).hexdigest()}  {manifest.name}\n")
    monkeypatch.setenv("BUNDLE", str(built))
    with pytest.raises(SystemExit) as stop:
        create_server()
    assert stop.value.code == EXIT_DOES_NOT_LOAD
    assert "no sign-in yet" in capsys.readouterr().err
    monkeypatch.setenv("ALLOW_OPEN_ACCESS", "1")
    assert create_server().test_client().get("/ready").status_code == 200


def test_the_environment_turns_on_neither_debugging_nor_dash_s_own_servers(
    demo_bundle_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BUNDLE", str(demo_bundle_folder))
    for name in ("DEBUG", "UI", "HOT_RELOAD", "PROPS_CHECK", "SERVE_DEV_BUNDLES", "MCP_ENABLED"):
        monkeypatch.setenv(f"DASH_{name}", "true")
    monkeypatch.setenv("dash_ui", "true")
    monkeypatch.setenv("FLASK_DEBUG", "1")
    server = create_server()
    desk = server.test_client()
    page = desk.get("/").get_data(as_text=True)
    assert not server.debug
    assert '"ui":false' in page
    assert '"props_check":false' in page
    assert "hot_reload" not in page
    assert ".dev.js" not in page
    assert desk.post("/_mcp", json={}).status_code in {404, 405}
    assert not [rule.rule for rule in server.url_map.iter_rules() if "mcp" in rule.rule]

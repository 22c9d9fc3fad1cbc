"""The server exactly as the Procfile starts it, in the environment made from requirements.txt alone."""

import shutil
import signal
from pathlib import Path

from tests.deployed import START_SECONDS, deployed_server, wait_until_answers


def test_the_deployed_server_answers_without_importing_a_training_library(
    demo_bundle_folder: Path, tmp_path: Path
) -> None:
    with deployed_server(demo_bundle_folder, tmp_path) as (process, address):
        page = wait_until_answers(address, process)
        assert wait_until_answers(f"{address}/health", process)
        assert wait_until_answers(f"{address}/_dash-layout", process)
        process.send_signal(signal.SIGTERM)
        assert process.wait(timeout=15) == 0
    assert "Prêt à dépenser".encode() in page
    imported = {name.split(".")[0] for name in (tmp_path / "modules").read_text().splitlines()}
    assert {"xgboost", "dash", "numpy"} <= imported
    assert imported & {"sklearn", "pandas", "shap", "matplotlib", "joblib"} == set()


def test_a_damaged_bundle_stops_the_start_with_one_sentence(demo_bundle_folder: Path, tmp_path: Path) -> None:
    damaged = tmp_path / "bundle"
    shutil.copytree(demo_bundle_folder, damaged)
    model = damaged / "model.ubj"
    content = bytearray(model.read_bytes())
    content[len(content) // 2] ^= 1
    model.write_bytes(content)
    with deployed_server(damaged, tmp_path) as (process, _):
        assert process.wait(timeout=START_SECONDS) != 0
    log = (tmp_path / "log").read_text()
    assert log.count("model.ubj") == 1
    assert "Traceback" not in log

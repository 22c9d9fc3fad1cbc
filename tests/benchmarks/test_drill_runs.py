"""A short drill: a few advisors at the server as deployed, and another bundle taking over while it answers."""

import threading
from pathlib import Path

import pytest

from benchmarks.drill.desk import served_desk
from benchmarks.drill.run import Drill
from scoring.bundle import open_bundle

SECONDS = 20


@pytest.mark.slow
def test_five_advisors_meet_no_error_while_another_bundle_takes_over_in_half_a_gigabyte(
    demo_bundle_folder: Path, tmp_path: Path
) -> None:
    changed: list[float] = []
    with served_desk(demo_bundle_folder, tmp_path, memory_limit=512) as desk:
        clients = open_bundle(demo_bundle_folder).client_ids.tolist()
        drill = Drill(desk=desk, clients=clients, n_advisors=5, seconds=SECONDS, seed=7)
        timer = threading.Timer(SECONDS / 4, lambda: changed.append(desk.change_bundle()))
        timer.start()
        drill.run()
        timer.join()
        assert desk.log_errors() == []
    assert len(changed) == 1
    assert drill.records.breaks == []
    assert [answer for answer in drill.records.answers if answer.wrong] == []
    assert len(drill.records.clicks) > 5

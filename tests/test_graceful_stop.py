"""The server as the Procfile starts it: asked to stop while it answers, it answers first; what it logs is JSON."""

import json
import signal
import socket
import time
import urllib.request
from pathlib import Path
from urllib.parse import urlsplit

from tests.deployed import deployed_server, wait_until_answers

TYPED = "100002"
BODY = json.dumps(
    {
        "output": "find-client-suggestions.children",
        "outputs": {"id": "find-client-suggestions", "property": "children"},
        "inputs": [
            {"id": "find-client", "property": "value", "value": TYPED},
            {"id": "client-present", "property": "data", "value": False},
        ],
        "changedPropIds": ["find-client.value"],
    }
).encode()
HEAD = (
    b"POST /_dash-update-component HTTP/1.1\r\nHost: desk\r\nContent-Type: application/json\r\n"
    + f"Content-Length: {len(BODY)}\r\nConnection: close\r\n\r\n".encode()
)


def test_a_request_under_way_is_answered_before_the_server_stops(demo_bundle_folder: Path, tmp_path: Path) -> None:
    with deployed_server(demo_bundle_folder, tmp_path) as (process, address):
        wait_until_answers(f"{address}/ready", process)
        where = urlsplit(address)
        with socket.create_connection((where.hostname, where.port), timeout=20) as connection:
            half = len(BODY) // 2
            connection.sendall(HEAD + BODY[:half])
            time.sleep(0.5)
            process.send_signal(signal.SIGTERM)
            time.sleep(0.5)
            assert process.poll() is None
            connection.sendall(BODY[half:])
            with connection.makefile("rb") as answer:
                received = answer.read()
        assert received.startswith(b"HTTP/1.1 200 ")
        assert TYPED.encode() in received
        assert process.wait(timeout=15) == 0
    lines = [json.loads(line) for line in (tmp_path / "log").read_text().splitlines()]
    assert [line["status"] for line in lines if line.get("callback") == "find-client-suggestions.children"] == [200]
    assert TYPED not in (tmp_path / "log").read_text()


def test_what_is_not_http_leaves_no_trace_of_itself_in_the_log(demo_bundle_folder: Path, tmp_path: Path) -> None:
    with deployed_server(demo_bundle_folder, tmp_path) as (process, address):
        wait_until_answers(f"{address}/ready", process)
        where = urlsplit(address)
        with socket.create_connection((where.hostname, where.port), timeout=20) as connection:
            connection.sendall(b"GET /client-100002 NONSENSE\r\n\r\n")
            connection.settimeout(10)
            assert b" 400 " in connection.recv(4096)
        with urllib.request.urlopen(f"{address}/ready", timeout=10) as answer:  # noqa: S310  # our own http address
            assert answer.status == 200
    assert "100002" not in (tmp_path / "log").read_text()

import re

import pytest
from flask.testing import FlaskClient

from layouts import ids
from scoring.bundle import Bundle
from tests.callbacks.hosting.posting import body_for, post

YEAR = 365 * 24 * 3600


@pytest.mark.parametrize("path", ["/", "/health", "/ready", "/nothing-here"])
def test_every_answer_carries_the_security_headers_and_data_is_never_kept(desk: FlaskClient, path: str) -> None:
    headers = desk.get(path).headers
    policy = dict(part.split(" ", 1) for part in headers["Content-Security-Policy"].split("; "))
    assert policy["default-src"] == "'self'"
    assert policy["object-src"] == "'none'"
    assert policy["frame-ancestors"] == "'none'"
    assert "unsafe" not in policy["script-src"]
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "no-referrer"
    assert headers["X-Frame-Options"] == "DENY"
    assert headers["Cross-Origin-Opener-Policy"] == "same-origin"
    assert headers["Cross-Origin-Resource-Policy"] == "same-origin"
    assert "camera=()" in headers["Permissions-Policy"]
    assert headers["Cache-Control"] == "no-store"


@pytest.mark.parametrize("path", ["/_dash-layout", "/_dash-dependencies"])
def test_the_empty_page_is_kept_by_its_reader_and_asked_for_each_time(desk: FlaskClient, path: str) -> None:
    browser = {"Accept-Encoding": "gzip, deflate, br, zstd"}
    answer = desk.get(path, headers=browser)
    assert answer.headers["Cache-Control"] == "private, no-cache"
    assert answer.headers["Content-Encoding"] == "br"
    again = desk.get(path, headers={**browser, "If-None-Match": answer.headers["ETag"]})
    assert (again.status_code, again.data) == (304, b"")
    assert again.headers["Cache-Control"] == "private, no-cache"
    assert "default-src 'self'" in again.headers["Content-Security-Policy"]


def test_the_empty_page_names_no_client(desk: FlaskClient, bundle: Bundle) -> None:
    page = desk.get("/_dash-layout").get_data(as_text=True)
    assert [number for number in bundle.client_ids.tolist() if str(number) in page] == []


def test_a_callback_s_answer_is_never_kept(desk: FlaskClient) -> None:
    answer = post(desk, body_for(desk, ids.FIND_SUGGESTIONS, {ids.FIND_INPUT: "1000"}))
    assert answer.status_code == 200
    assert answer.headers["Cache-Control"] == "no-store"


def test_files_whose_address_changes_with_their_content_are_kept_for_a_year(desk: FlaskClient) -> None:
    page = desk.get("/").get_data(as_text=True)
    addresses = re.findall(r'(?:src|href)="(/[^"]+)"', page)
    fingerprinted = [address for address in addresses if "?m=" in address or "/_dash-component-suites/" in address]
    assert len(fingerprinted) > 10
    for address in fingerprinted:
        with desk.get(address) as answer:
            assert answer.status_code == 200
            assert answer.headers["Cache-Control"] == f"public, max-age={YEAR}, immutable", address


def test_a_component_file_without_fingerprint_is_asked_for_each_time(desk: FlaskClient) -> None:
    desk.get("/")
    answer = desk.get("/_dash-component-suites/dash/dcc/async-graph.js")
    assert answer.status_code == 200
    assert answer.headers["Cache-Control"] == "public, no-cache"
    again = desk.get(answer.request.path, headers={"If-None-Match": answer.headers["ETag"]})
    assert again.status_code == 304


def test_the_browser_is_told_to_stay_on_https_only_over_https(desk: FlaskClient) -> None:
    assert "Strict-Transport-Security" not in desk.get("/health").headers
    behind_proxy = desk.get("/health", headers={"X-Forwarded-Proto": "https"})
    assert behind_proxy.headers["Strict-Transport-Security"] == f"max-age={YEAR}"


def test_the_page_names_no_python_version_and_no_foreign_address(desk: FlaskClient) -> None:
    page = desk.get("/").get_data(as_text=True)
    assert "python_version" not in page
    assert "dash_version" not in page
    assert re.findall(r"https?://", page) == []

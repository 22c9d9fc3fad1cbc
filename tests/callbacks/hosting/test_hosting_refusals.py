import json
import logging
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from dash import Dash, Input, Output, dcc, html
from dash.exceptions import PreventUpdate
from flask.testing import FlaskClient

from app import create_app
from callbacks.hosting.host import host
from callbacks.hosting.incidents import incident_in_place
from callbacks.hosting.logs import JsonLines
from callbacks.hosting.server import LARGEST_BODY_BYTES, closed_server
from callbacks.serving import Serving
from callbacks.settings import Settings
from layouts import ids
from scoring.bundle import Bundle, open_bundle
from tests.callbacks.hosting.posting import UPDATE, Body, body_for, post

SECRET = "100002-secret"  # noqa: S105  # stands for a client's value


def lines_of(caplog: pytest.LogCaptureFixture) -> list[dict[str, object]]:
    return [json.loads(JsonLines().format(record)) for record in caplog.records]


def desk_that_raises(
    bundle: Bundle, error: Callable[[str], Exception], on_error: Callable[[Exception], object] | None = None
) -> FlaskClient:
    app = Dash("app", server=closed_server("app"), add_log_handler=False, on_error=on_error)
    app.layout = html.Div([dcc.Input(id="typed"), html.Div(id="answer")])

    @app.callback(Output("answer", "children"), Input("typed", "value"))  # type: ignore[untyped-decorator]  # Dash's
    def answer(typed: str) -> str:
        raise error(typed)

    host(app, Serving(bundle))
    tester: FlaskClient = app.server.test_client()
    return tester


@pytest.mark.parametrize(
    "path", ["/nothing", "/_reload-hash", "/_favicon.ico", "/_mcp", "/static/x", "/assets/no.css", "/client/100002"]
)
def test_an_address_with_nothing_says_so_in_both_languages(desk: FlaskClient, path: str) -> None:
    answer = desk.get(path)
    said = answer.get_data(as_text=True)
    assert answer.status_code == 404
    assert "Il n’y a rien à cette adresse." in said
    assert "There is nothing at this address." in said
    assert path not in said


@pytest.mark.parametrize("path", ["/_dash-component-suites/os/path.py", "/_dash-component-suites/dash/../../x.py"])
def test_a_file_that_no_component_has_is_not_there(desk: FlaskClient, path: str) -> None:
    answer = desk.get(path)
    assert answer.status_code == 404
    assert "registered" not in answer.get_data(as_text=True)


@pytest.mark.parametrize(
    ("method", "path"),
    [("GET", UPDATE), ("PUT", UPDATE), ("OPTIONS", UPDATE), ("POST", "/"), ("DELETE", "/"), ("POST", "/ready")],
)
def test_another_method_is_refused_and_the_right_one_named(desk: FlaskClient, method: str, path: str) -> None:
    answer = desk.open(path, method=method)
    assert answer.status_code == 405
    assert answer.headers["Allow"]
    assert "ne s’utilise pas" in answer.get_data(as_text=True)


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "OPTIONS", "NONSENSE"])
def test_an_address_with_nothing_has_nothing_for_any_method(desk: FlaskClient, method: str) -> None:
    assert desk.open("/nothing", method=method).status_code == 404


def test_a_body_beyond_256_kb_is_refused_with_a_sentence(desk: FlaskClient) -> None:
    body = body_for(desk, ids.FIND_SUGGESTIONS, {ids.FIND_INPUT: "1" * LARGEST_BODY_BYTES})
    answer = post(desk, body)
    assert answer.status_code == 413
    assert "256" in answer.get_data(as_text=True)


def test_an_error_in_a_callback_gives_an_incident_number_and_nothing_of_what_was_sent(
    bundle: Bundle, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    desk = desk_that_raises(bundle, lambda typed: ValueError(f"no score for {typed}"))
    answer = post(desk, body_for(desk, "answer", {"typed": SECRET}))
    said = answer.get_data(as_text=True)
    [line] = [line for line in lines_of(caplog) if line["message"] == "incident"]
    assert answer.status_code == 500
    assert str(line["incident"]) in said
    assert "numéro d’incident" in said
    assert line["exception"] == "builtins.ValueError"
    assert line["callback"] == "answer.children"
    assert any("test_hosting_refusals.py" in str(place) for place in list(line["places"]))  # type: ignore[call-overload]  # JSON
    assert "Traceback" not in said
    assert SECRET not in said
    assert SECRET not in json.dumps(lines_of(caplog))
    assert SECRET not in caplog.text


def test_a_callback_that_fails_says_so_in_its_place(bundle: Bundle, caplog: pytest.LogCaptureFixture) -> None:
    desk = desk_that_raises(bundle, lambda typed: ValueError(f"no score for {typed}"), incident_in_place)
    answer = post(desk, body_for(desk, "answer", {"typed": SECRET}))
    said = json.dumps(answer.get_json()["response"]["answer"]["children"])
    [line] = [line for line in lines_of(caplog) if line["message"] == "incident"]
    assert str(line["incident"]) in said
    assert '"role": "alert"' in said
    assert SECRET not in answer.get_data(as_text=True)
    assert SECRET not in json.dumps(lines_of(caplog))


def test_a_file_that_cannot_be_computed_is_emptied_and_says_so(demo_bundle_folder: Path, tmp_path: Path) -> None:
    folder = tmp_path / "bundle"
    shutil.copytree(demo_bundle_folder, folder)
    bundle = open_bundle(folder)
    desk = create_app(bundle, Settings(bundle=folder, currency=None)).server.test_client()
    body = body_for(desk, ids.HEAD, {ids.CLIENT: str(bundle.client_ids[0])})
    assert "numéro d’incident" not in json.dumps(post(desk, body).get_json(), ensure_ascii=False)
    for file in folder.iterdir():
        os.truncate(file, 0)
    answer = post(desk, body).get_json()["response"]
    assert "numéro d’incident" in json.dumps(answer[ids.HEAD], ensure_ascii=False)
    assert answer[ids.OPINION]["children"] is None
    assert answer[ids.WHY]["children"] is None


def test_nothing_to_update_stays_an_empty_answer(bundle: Bundle) -> None:
    desk = desk_that_raises(bundle, lambda _: PreventUpdate())
    answer = post(desk, body_for(desk, "answer", {"typed": "x"}))
    assert answer.status_code == 204
    assert answer.get_data() == b""


def without(key: str) -> Callable[[Body], object]:
    return lambda body: {name: value for name, value in body.items() if name != key}


def with_(**parts: object) -> Callable[[Body], object]:
    return lambda body: {**body, **parts}


MALFORMED: dict[str, Callable[[Body], object]] = {
    "a list": lambda body: [body],
    "a text": lambda _: "body",
    "null": lambda _: None,
    "nothing in it": lambda _: {},
    "no output": without("output"),
    "no outputs": without("outputs"),
    "no inputs": without("inputs"),
    "an unknown output": with_(output="nobody.children"),
    "the output of a callback in the browser": with_(output=f"{ids.CLIENT}.data"),
    "a list as output": with_(output=["a"]),
    "another output's component": with_(outputs={"id": ids.PAGE, "property": "children"}),
    "several outputs for one": lambda body: {**body, "outputs": [body["outputs"]]},
    "inputs as an object": with_(inputs={}),
    "an input twice": lambda body: {**body, "inputs": body["inputs"] * 2},
    "another property": lambda body: {**body, "inputs": [{**body["inputs"][0], "property": "n_submit"}]},
    "a wildcard": lambda body: {**body, "inputs": [{**body["inputs"][0], "id": {"type": "x", "index": ["ALL"]}}]},
    "an input within a list": lambda body: {**body, "inputs": [body["inputs"]]},
    "a part too many": lambda body: {**body, "inputs": [{**body["inputs"][0], "more": 1}]},
    "state that was not declared": lambda body: {**body, "state": body["inputs"]},
    "a change elsewhere": with_(changedPropIds=["elsewhere.value"]),
    "changes that are no list": with_(changedPropIds="all"),
    "infinity": lambda body: {**body, "inputs": [{**body["inputs"][0], "value": float("inf")}]},
    "not a number": lambda body: {**body, "inputs": [{**body["inputs"][0], "value": float("nan")}]},
    "half a surrogate pair": lambda body: {**body, "inputs": [{**body["inputs"][0], "value": "\ud800"}]},
}


@pytest.mark.parametrize("change", MALFORMED.values(), ids=MALFORMED.keys())
def test_a_body_that_the_page_does_not_send_is_refused(desk: FlaskClient, change: Callable[[Body], object]) -> None:
    body = body_for(desk, ids.FIND_SUGGESTIONS, {ids.FIND_INPUT: "1"})
    assert post(desk, body).status_code == 200
    answer = post(desk, change(body))
    assert answer.status_code == 400
    assert "n’a pas la forme attendue" in answer.get_data(as_text=True)


@pytest.mark.parametrize("data", [b"", b"{", b"\xff\xfe\x00", b"[" * 100_000, b"1e999", b"9" * 5000, b'{"a":' * 2000])
def test_a_body_that_is_no_json_is_refused(desk: FlaskClient, data: bytes) -> None:
    assert desk.post(UPDATE, data=data, content_type="application/json").status_code == 400


def test_a_text_of_10_000_characters_is_answered_and_a_longer_one_refused(desk: FlaskClient) -> None:
    assert post(desk, body_for(desk, ids.FIND_SUGGESTIONS, {ids.FIND_INPUT: "1" * 10_000})).status_code == 200
    assert post(desk, body_for(desk, ids.FIND_SUGGESTIONS, {ids.FIND_INPUT: "1" * 10_001})).status_code == 400


def test_a_list_of_1_000_parts_is_answered_and_a_longer_one_refused(desk: FlaskClient) -> None:
    assert post(desk, body_for(desk, ids.FIND_SUGGESTIONS, {ids.FIND_INPUT: [1] * 1000})).status_code == 200
    assert post(desk, body_for(desk, ids.FIND_SUGGESTIONS, {ids.FIND_INPUT: [1] * 1001})).status_code == 400


def test_a_body_of_16_levels_is_answered_and_a_deeper_one_refused(desk: FlaskClient) -> None:
    def deep(levels: int) -> object:
        return [] if levels == 1 else [deep(levels - 1)]

    # The body, its list of inputs and the input itself are the first three levels.
    assert post(desk, body_for(desk, ids.FIND_SUGGESTIONS, {ids.FIND_INPUT: deep(13)})).status_code == 200
    assert post(desk, body_for(desk, ids.FIND_SUGGESTIONS, {ids.FIND_INPUT: deep(14)})).status_code == 400


def test_a_form_is_refused(desk: FlaskClient) -> None:
    assert desk.post(UPDATE, data={"output": "x"}).status_code == 400


def test_a_refusal_is_logged_with_its_reason_and_nothing_of_the_body(
    desk: FlaskClient, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    body = body_for(desk, ids.FIND_SUGGESTIONS, {ids.FIND_INPUT: SECRET})
    post(desk, {**body, "output": SECRET})
    post(desk, body)
    refused, answered = lines_of(caplog)[-2:]
    assert refused["refused"] == "no callback has this output"
    assert refused["status"] == 400
    assert answered["callback"] == f"{ids.FIND_SUGGESTIONS}.children"
    assert answered["status"] == 200
    assert SECRET not in json.dumps(lines_of(caplog))


def test_a_library_s_log_line_keeps_its_words_and_loses_its_values() -> None:
    said = ValueError(SECRET)
    raised = (ValueError, said, None)
    record = logging.LogRecord("library", logging.WARNING, "x.py", 1, "cannot read %s", (SECRET,), raised)
    line = JsonLines().format(record)
    assert "cannot read %s" in line
    assert "builtins.ValueError" in line
    assert SECRET not in line
    assert SECRET not in JsonLines().format(logging.LogRecord("library", logging.ERROR, "x.py", 1, said, (), None))


def test_the_server_s_own_lines_keep_processes_and_codes_and_lose_what_was_asked() -> None:
    def line(level: int, words: str, *values: object) -> str:
        return JsonLines().format(logging.LogRecord("gunicorn.error", level, "x.py", 1, words, values, None))

    assert "pid: 12" in line(logging.INFO, "Booting worker with pid: %s", 12)
    assert "12 exited 4" in line(logging.ERROR, "Worker %s exited %s", 12, 4)
    assert SECRET not in line(logging.WARNING, "Invalid request from ip=%s: %s", "127.0.0.1", SECRET)

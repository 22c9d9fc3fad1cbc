"""The callbacks as the browser calls them: posts to the update route, no browser."""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
from flask.testing import FlaskClient

from app import create_app
from callbacks.settings import Settings
from layouts import ids
from scoring.bundle import Bundle, open_bundle
from scoring.find import suggest

UNKNOWN = "999999999"


@pytest.fixture(scope="module")
def bundle(demo_bundle_folder: Path) -> Bundle:
    return open_bundle(demo_bundle_folder)


@pytest.fixture(scope="module")
def server(bundle: Bundle, demo_bundle_folder: Path) -> FlaskClient:
    app = create_app(bundle, Settings(bundle=demo_bundle_folder, currency=None))
    tester: FlaskClient = app.server.test_client()
    return tester


@pytest.fixture(scope="module")
def some_client(bundle: Bundle) -> str:
    return str(suggest(bundle, "", 1)[0])


def dependencies(server: FlaskClient) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = server.get("/_dash-dependencies").get_json()
    return found


def call(server: FlaskClient, output: str, **values: object) -> dict[str, Any]:
    """Post one callback; `values` are given by id with `_` for `-`, what is not given is null."""
    callback = next(entry for entry in dependencies(server) if output in entry["output"])
    given = {name.replace("_", "-"): value for name, value in values.items()}

    def filled(entries: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
        return [{**entry, "value": given.get(entry["id"])} for entry in entries]

    outputs = [
        dict(zip(("id", "property"), part.rsplit(".", 1), strict=True))
        for part in callback["output"].strip(".").split("...")
    ]
    body = {
        "output": callback["output"],
        "outputs": outputs if callback["output"].startswith("..") else outputs[0],
        "inputs": filled(callback["inputs"]),
        "state": filled(callback["state"]),
        "changedPropIds": [f"{entry['id']}.{entry['property']}" for entry in callback["inputs"]],
    }
    answer = server.post("/_dash-update-component", json=body)
    assert answer.status_code == 200, answer.data
    response: dict[str, Any] = answer.get_json()["response"]
    return response


def words_of(part: object) -> str:
    return json.dumps(part, ensure_ascii=False)


def ids_in(part: object) -> set[str]:
    match part:
        case dict():
            own = {part["id"]} if isinstance(part.get("id"), str) else set()
            return own.union(*(ids_in(value) for value in part.values()))
        case list():
            return set().union(*(ids_in(value) for value in part))
        case _:
            return set()


def test_every_id_that_a_callback_names_is_on_the_page(server: FlaskClient) -> None:
    on_page = ids_in(server.get("/_dash-layout").get_json())
    named = {entry["id"] for callback in dependencies(server) for entry in callback["inputs"] + callback["state"]}
    written = {
        part.split(".")[0] for callback in dependencies(server) for part in callback["output"].strip(".").split("...")
    }
    assert named | written <= on_page


def test_the_file_shows_the_score_that_the_bundle_holds(server: FlaskClient, some_client: str) -> None:
    answer = call(server, ids.HEAD, client=some_client)
    assert f"Client {some_client}" in words_of(answer[ids.HEAD])
    assert "clients ayant ce score" in words_of(answer[ids.OPINION])
    assert "risque moyen" in words_of(answer[ids.WHY])


def test_an_unknown_client_is_a_sentence_and_no_file(server: FlaskClient) -> None:
    answer = call(server, ids.HEAD, client=UNKNOWN)
    assert answer[ids.HEAD]["children"] is None
    assert answer[ids.OPINION]["children"] is None
    assert f"Aucun client ne porte le numéro {UNKNOWN}" in words_of(answer[ids.WELCOME])
    assert call(server, ids.INFORMATION, client=UNKNOWN)[ids.INFORMATION]["children"] == []
    assert call(server, ids.COMPARISON, client=UNKNOWN)[ids.COMPARISON]["children"] == []


@pytest.mark.parametrize("typed", [UNKNOWN, "abc", "", None, "1e5", "-1", "１２３", "9" * 400, {"a": 1}, [1], True])
def test_a_search_that_finds_nobody_says_so_and_leaves_the_open_file(server: FlaskClient, typed: object) -> None:
    answer = call(server, ids.FIND_STATUS, find_client=typed)
    assert ids.LOCATION not in answer
    said = answer[ids.FIND_STATUS]["children"]
    assert said.endswith(".")
    assert "numéro" in said


def test_a_search_with_spaces_opens_the_file(server: FlaskClient, some_client: str) -> None:
    typed = f" {some_client[:3]}\u202f{some_client[3:]} "
    answer = call(server, ids.FIND_STATUS, find_client=typed)
    assert answer[ids.LOCATION]["hash"] == f"#client={some_client}"
    assert some_client in answer[ids.FIND_STATUS]["children"]


def test_suggestions_begin_as_typed(server: FlaskClient) -> None:
    options = call(server, ids.FIND_SUGGESTIONS, find_client="1000")[ids.FIND_SUGGESTIONS]["children"]
    values = [option["props"]["value"] for option in options]
    assert 0 < len(values) <= 10
    assert all(value.startswith("1000") for value in values)


def test_the_filter_keeps_what_it_names(server: FlaskClient, some_client: str) -> None:
    every = words_of(call(server, ids.INFORMATION, client=some_client))
    loan = words_of(call(server, ids.INFORMATION, client=some_client, information_query="revenu déclaré"))
    assert "Revenu déclaré" in every
    assert "Revenu déclaré" in loan
    assert "Âge" in every
    assert "Âge" not in loan


def test_the_page_speaks_english_on_request(server: FlaskClient, some_client: str) -> None:
    answer = words_of(call(server, ids.HEAD, client=some_client, language="en"))
    assert "clients with this score" in answer
    assert "Parmi" not in answer


@pytest.mark.parametrize("size", [None, "100", -5, 0, 10**9, 1.5, [], True])
def test_any_group_size_compares_with_a_group(server: FlaskClient, some_client: str, size: object) -> None:
    answer = call(
        server,
        ids.COMPARISON,
        client=some_client,
        comparison_feature="income_currency",
        comparison_group="similar",
        comparison_size=size,
    )
    assert "Groupe : " in words_of(answer).replace("\u00a0", " ").replace("\u202f", " ")


@pytest.mark.parametrize("feature", ["no_such_feature", None, "", "theme:loan", 3, ["income_currency"]])
def test_an_unknown_feature_is_no_chart(server: FlaskClient, some_client: str, feature: object) -> None:
    answer = call(server, ids.COMPARISON, client=some_client, comparison_feature=feature, comparison_group="all")
    assert answer[ids.COMPARISON]["children"] == []

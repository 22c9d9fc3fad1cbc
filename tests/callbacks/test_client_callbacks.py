"""The callbacks as the browser calls them: posts to the update route, no browser."""

import pytest
from flask.testing import FlaskClient

from layouts import ids
from tests.callbacks.posting import call, dependencies, words_of

UNKNOWN = "999999999"


def ids_in(part: object) -> set[str]:
    match part:
        case dict():
            own = {part["id"]} if isinstance(part.get("id"), str) else set()
            return own.union(*(ids_in(value) for value in part.values()))
        case list():
            return set().union(*(ids_in(value) for value in part))
        case _:
            return set()


def test_every_id_that_a_callback_names_is_on_the_page(server: FlaskClient, some_client: str) -> None:
    listed = [
        call(server, ids.WORKLIST_CONTENT, worklist_opened={}, client_present=present) for present in (False, True)
    ]
    form = call(server, ids.what_if_id("form"), what_if_client=some_client)
    on_page = ids_in(server.get("/_dash-layout").get_json()) | ids_in([*listed, form])
    named = {entry["id"] for callback in dependencies(server) for entry in callback["inputs"] + callback["state"]}
    written = {
        part.split(".")[0] for callback in dependencies(server) for part in callback["output"].strip(".").split("...")
    }
    assert named | written <= on_page


def test_no_callback_is_connected_twice(server: FlaskClient) -> None:
    declared = server.get("/_dash-dependencies").get_json()
    outputs = [each["output"] for each in declared]
    assert len(outputs) > 30
    assert sorted({*outputs}) == sorted(outputs)


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
    said = words_of(call(server, ids.COMPARISON, client=UNKNOWN)[ids.COMPARISON]["children"])
    assert f"Aucun client ne porte le numéro {UNKNOWN}" in said


@pytest.mark.parametrize("typed", [UNKNOWN, "abc", "", None, "1e5", "-1", "１２３", "9" * 400, {"a": 1}, [1], True])
def test_a_search_that_finds_nobody_says_so_and_leaves_the_open_file(server: FlaskClient, typed: object) -> None:
    answer = call(server, ids.FIND_STATUS, find_client=typed, find_client_open=1)
    assert ids.LOCATION not in answer
    said = answer[ids.FIND_STATUS]["children"]
    assert said.endswith(".")
    assert "numéro" in said


def test_a_search_with_spaces_opens_the_file(server: FlaskClient, some_client: str) -> None:
    typed = f" {some_client[:3]}\u202f{some_client[3:]} "
    answer = call(server, ids.FIND_STATUS, find_client=typed, find_client_open=1)
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

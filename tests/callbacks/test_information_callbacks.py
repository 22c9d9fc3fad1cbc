"""What the reader asks of the information, and the files of a client, as the browser calls for them."""

import json
import logging

import pytest
from flask.testing import FlaskClient

from layouts import ids
from tests.callbacks.posting import call, press, words_of


def asked(server: FlaskClient, client: str, **values: object) -> str:
    return words_of(call(server, ids.INFORMATION, client=client, **values)[ids.INFORMATION])


def test_a_theme_and_a_filter_leave_what_meets_both(server: FlaskClient, some_client: str) -> None:
    cards = asked(server, some_client, information_theme="cards")
    assert "Cartes" in cards
    assert "Revenu déclaré" not in cards
    said = asked(server, some_client, information_only=["missing", "odd"])
    assert "ne peut pas être aussi hors de l’ordinaire" in said


@pytest.mark.parametrize("odd", [None, 7, "no such", {"a": 1}, [["missing"]], [{}], True])
def test_what_is_no_choice_asks_nothing(server: FlaskClient, some_client: str, odd: object) -> None:
    every = asked(server, some_client)
    assert asked(server, some_client, information_theme=odd, information_only=odd) == every


@pytest.mark.parametrize(("button", "ending"), [(ids.EXPORT_CSV, ".csv"), (ids.EXPORT_JSON, ".json")])
def test_a_file_holds_the_client_and_is_named_without_it(
    server: FlaskClient, some_client: str, button: str, ending: str, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.INFO):
        answer = press(server, button, client=some_client, language="fr", **{button.replace("-", "_"): 1})
    data = answer[ids.EXPORT_FILE]["data"]
    assert some_client in data["content"]
    assert data["filename"].endswith(ending)
    assert some_client not in data["filename"]
    assert not any(some_client in str(vars(record)) for record in caplog.records)


def test_the_json_file_is_one_document(server: FlaskClient, some_client: str) -> None:
    data = press(server, ids.EXPORT_JSON, client=some_client, export_json=1)[ids.EXPORT_FILE]["data"]
    assert json.loads(data["content"])["client"]["number"] == int(some_client)


@pytest.mark.parametrize("client", [None, "999999999", "abc", {"a": 1}, [1]])
def test_without_a_client_there_is_no_file(server: FlaskClient, client: object) -> None:
    assert press(server, ids.EXPORT_CSV, client=client, export_csv=1) == {}
    assert press(server, ids.EXPORT_CSV, client=client) == {}

"""The client's past as the browser asks for it, without a browser."""

import pytest
from flask.testing import FlaskClient

from layouts import ids
from scoring.bundle import Bundle
from scoring.history_view import history_view
from tests.callbacks.posting import call, words_of


def has_past(bundle: Bundle, client: int) -> bool:
    view = history_view(bundle, client)
    return bool(view.credits_elsewhere and view.applications and view.instalments)


def first_client(bundle: Bundle, *, with_past: bool) -> str:
    return str(next(client for client in bundle.client_ids.tolist() if has_past(bundle, client) is with_past))


def test_the_past_is_said_in_either_language(server: FlaskClient, bundle: Bundle) -> None:
    client = first_client(bundle, with_past=True)

    french = words_of(call(server, ids.HISTORY, client=client))
    english = words_of(call(server, ids.HISTORY, client=client, language="en"))

    assert "demandes passées chez nous" in french or "demande passée chez nous" in french
    assert "past application" in english
    assert "Demandes passées chez nous" not in english


def test_a_client_who_lacks_a_part_of_the_past_is_told_of_in_words(server: FlaskClient, bundle: Bundle) -> None:
    client = first_client(bundle, with_past=False)

    assert "is-empty" in words_of(call(server, ids.HISTORY, client=client))


@pytest.mark.parametrize("client", ["999999999", "abc", "", None, {"a": 1}, [1], True, "9" * 400])
def test_whoever_is_no_client_has_no_past(server: FlaskClient, client: object) -> None:
    assert call(server, ids.HISTORY, client=client)[ids.HISTORY]["children"] == []

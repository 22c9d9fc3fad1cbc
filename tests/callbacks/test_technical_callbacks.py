"""The technical view, filled when it is opened and not before."""

import re

import pytest
from flask.testing import FlaskClient

from layouts import ids
from scoring.bundle import Bundle
from tests.callbacks.posting import call, words_of

STRONGEST = "auto"


def technical(server: FlaskClient, client: object, clicks: object, **more: object) -> object:
    return call(server, f"{ids.TECHNICAL}.children", client=client, technical_open=clicks, **more)[ids.TECHNICAL][
        "children"
    ]


def dependence(server: FlaskClient, client: object, clicks: object, feature: object) -> object:
    answer = call(server, ids.TECHNICAL_DEPENDENCE, client=client, technical_open=clicks, technical_feature=feature)
    return answer[ids.TECHNICAL_DEPENDENCE]["children"]


@pytest.mark.parametrize("clicks", [None, 0, 2, "1", [1], {}, 1.5])
def test_a_view_that_is_not_open_holds_nothing(server: FlaskClient, some_client: str, clicks: object) -> None:
    assert technical(server, some_client, clicks) is None
    assert dependence(server, some_client, clicks, STRONGEST) is None


def test_an_open_view_holds_the_log_odds_and_every_feature_of_the_model(
    server: FlaskClient, bundle: Bundle, some_client: str
) -> None:
    said = words_of(technical(server, some_client, 1))
    margin = bundle.margin_of(bundle.position_of(int(some_client)))

    assert f"{abs(margin):.4f}".replace(".", ",") in said
    assert all((f"<code>{feature.name}</code>" in said) is feature.in_model for feature in bundle.catalog)


def test_an_open_view_speaks_english_on_request(server: FlaskClient, some_client: str) -> None:
    assert "Log-odds of difficulty" in words_of(technical(server, some_client, 3, language="en"))


def test_no_number_of_a_sampled_client_leaves_the_server(server: FlaskClient, bundle: Bundle, some_client: str) -> None:
    said = words_of([technical(server, some_client, 1), dependence(server, some_client, 1, STRONGEST)])

    written = {int(number) for number in re.findall(r"(?<![\d.,])\d{6}(?![\d.,])", said)}
    assert written & set(bundle.client_ids.tolist()) == set()


@pytest.mark.parametrize("client", ["999999999", "abc", "", None, {"a": 1}])
def test_without_a_client_there_is_nothing(server: FlaskClient, client: object) -> None:
    assert technical(server, client, 1) is None
    assert dependence(server, client, 1, STRONGEST) is None


@pytest.mark.parametrize("feature", [STRONGEST, None])
def test_the_strongest_feature_of_the_client_is_shown_at_first(
    server: FlaskClient, some_client: str, feature: object
) -> None:
    assert "chez ce client" in words_of(dependence(server, some_client, 1, feature))


def test_a_chosen_feature_is_shown(server: FlaskClient, some_client: str) -> None:
    assert "Montant du crédit demandé" in words_of(dependence(server, some_client, 1, "loan_amount_currency"))


@pytest.mark.parametrize("feature", ["age_years", "no_such_feature", ["income_currency"], {"a": 1}, 7, True])
def test_what_is_not_in_the_model_is_a_sentence(server: FlaskClient, some_client: str, feature: object) -> None:
    assert "n’entre pas dans le modèle" in words_of(dependence(server, some_client, 1, feature))

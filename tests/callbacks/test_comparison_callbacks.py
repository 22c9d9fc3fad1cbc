"""The comparison and the ways to other clients, as the browser asks for them."""

from typing import Any

import pytest
from flask.testing import FlaskClient

from layouts import ids
from scoring.bundle import Bundle
from scoring.find import neighbour_by_score
from scoring.strongest import strongest_features
from tests.callbacks.posting import call, press, words_of

HOSTILE = [None, "", "no such thing", 7, 1.5, True, [], [None], ["x"] * 1_000, {"a": [1]}, "9" * 10_000, [["0"]]]
AUTOMATIC = {f"comparison_feature_{slot}": "auto" for slot in (1, 2, 3, 4)}


def compared(server: FlaskClient, client: object, **values: object) -> str:
    """Compare, four automatic items unless told otherwise; every space is an ordinary one."""
    answer = call(server, ids.COMPARISON, client=client, **{**AUTOMATIC, **values})
    return words_of(answer[ids.COMPARISON]["children"]).replace("\u00a0", " ").replace("\u202f", " ")


def charts_in(said: str) -> int:
    return sum(f'"{ids.histogram_id(slot)}"' in said for slot in (1, 2, 3, 4))


def labels(bundle: Bundle, names: list[str]) -> list[str]:
    written = {feature.name: feature.label.fr.replace("\u00a0", " ") for feature in bundle.catalog}
    return [written[name] for name in names]


def test_the_four_strongest_items_are_compared_unless_told_otherwise(
    server: FlaskClient, bundle: Bundle, some_client: str
) -> None:
    said = compared(server, some_client, comparison_group="all")
    assert charts_in(said) == 4
    for label in labels(bundle, list(strongest_features(bundle, int(some_client))[:4])):
        assert label in said


def test_an_automatic_slot_takes_what_no_other_slot_shows(
    server: FlaskClient, bundle: Bundle, some_client: str
) -> None:
    first, second, *_ = strongest_features(bundle, int(some_client))
    said = compared(
        server, some_client, comparison_feature_2=first, comparison_feature_3="none", comparison_feature_4="none"
    )
    assert charts_in(said) == 2
    assert labels(bundle, [second])[0] in said


def test_the_same_item_twice_is_one_chart(server: FlaskClient, some_client: str) -> None:
    same = dict.fromkeys(AUTOMATIC, "income_currency")
    assert charts_in(compared(server, some_client, **same)) == 1


def test_no_item_is_a_sentence(server: FlaskClient, some_client: str) -> None:
    said = compared(server, some_client, **dict.fromkeys(AUTOMATIC, "none"))
    assert charts_in(said) == 0
    assert "Aucun élément n’est choisi" in said


def test_filters_choose_a_group_and_count_it(server: FlaskClient, some_client: str) -> None:
    answer = call(
        server,
        ids.COMPARISON,
        client=some_client,
        comparison_group="filtered",
        filter_owns_car_flag=["1"],
        filter_income_type_category=["5", "4"],
        **AUTOMATIC,
    )
    said = words_of(answer[ids.COMPARISON]["children"])
    assert "Possession d’une voiture (oui)" in said
    assert "Origine du revenu (activité commerciale ou emploi salarié)" in said
    count = answer[ids.COMPARISON_COUNT]["children"]
    assert count.endswith(" clients sur 2\u202f000")
    assert count.removesuffix(" sur 2\u202f000") in said


def test_filters_of_another_group_are_left_alone(server: FlaskClient, some_client: str) -> None:
    said = compared(server, some_client, comparison_group="all", filter_owns_car_flag=["1"])
    assert "tout le portefeuille" in said
    assert "Filtres : " not in said


def test_a_protected_filter_gives_charts_without_a_rate(server: FlaskClient, some_client: str) -> None:
    said = compared(server, some_client, comparison_group="filtered", filter_gender_category=["0"])
    assert charts_in(said) == 4
    assert "sans taux de difficultés" in said
    assert "sur 100</b> ont eu des difficultés" not in said


@pytest.mark.parametrize("risk", [{"filter_outcome": ["difficulties"]}, {"filter_opinion": ["favourable"]}])
def test_a_protected_filter_with_outcome_or_opinion_is_refused_in_a_sentence(
    server: FlaskClient, some_client: str, risk: dict[str, list[str]]
) -> None:
    answer = call(
        server,
        ids.COMPARISON,
        client=some_client,
        comparison_group="filtered",
        filter_age_years=["0"],
        **AUTOMATIC,
        **risk,
    )
    said = words_of(answer[ids.COMPARISON]["children"])
    assert "ne se croise pas" in said
    assert charts_in(said) == 0
    assert answer[ids.COMPARISON_COUNT]["children"] == ""


def test_filters_that_leave_nobody_are_a_sentence(server: FlaskClient, some_client: str) -> None:
    said = compared(
        server,
        some_client,
        comparison_group="filtered",
        filter_income_type_category=["1"],
        filter_occupation_category=["0"],
        filter_loan_amount_currency=["3"],
    )
    assert "Aucun client" in said
    assert charts_in(said) == 0


def test_similar_clients_say_how_close_they_are(server: FlaskClient, some_client: str) -> None:
    said = compared(server, some_client, comparison_group="similar", comparison_size=40)
    assert "40 clients" in said
    assert "deux clients pris au hasard" in said
    assert "proches par : " in said


@pytest.mark.parametrize("size", [None, "100", -5, 0, 9, 501, 10**9, 1.5, [], True])
def test_a_size_out_of_range_takes_a_hundred_and_says_so(server: FlaskClient, some_client: str, size: object) -> None:
    said = compared(server, some_client, comparison_group="similar", comparison_size=size)
    assert "100 clients" in said
    assert "de 10 à 500 : 100 sont pris ici" in said


@pytest.mark.parametrize("value", HOSTILE)
def test_items_may_be_anything(server: FlaskClient, some_client: str, value: object) -> None:
    said = compared(server, some_client, comparison_feature_1=value)
    assert charts_in(said) == 3


@pytest.mark.parametrize("value", HOSTILE)
def test_groups_may_be_anything(server: FlaskClient, some_client: str, value: object) -> None:
    assert "tout le portefeuille" in compared(server, some_client, comparison_group=value)


@pytest.mark.parametrize("value", HOSTILE)
def test_filters_may_be_anything(server: FlaskClient, some_client: str, value: object) -> None:
    said = compared(
        server, some_client, comparison_group="filtered", filter_outcome=value, filter_gender_category=value
    )
    assert "Aucun filtre n’est coché" in said


@pytest.mark.parametrize("client", HOSTILE)
def test_without_a_client_there_is_no_comparison(server: FlaskClient, client: object) -> None:
    said = compared(server, client)
    assert charts_in(said) == 0
    assert (said == "[]") is (not client)


def address(answer: dict[str, Any]) -> str | None:
    found: str | None = answer.get(ids.LOCATION, {}).get("hash")
    return found


def test_the_neighbouring_scores_open_and_lead_back(server: FlaskClient, bundle: Bundle) -> None:
    client_id = int(bundle.client_ids[bundle.score_order.positions[1_000]])
    higher = neighbour_by_score(bundle, client_id, 1)
    answer = press(server, ids.HIGHER_CLIENT, higher_client=1, client=str(client_id))
    assert address(answer) == f"#client={higher}"
    assert answer[ids.FIND_STATUS]["children"] == f"Dossier du client {higher} ouvert."
    assert address(press(server, ids.LOWER_CLIENT, lower_client=1, client=str(higher))) == f"#client={client_id}"


@pytest.mark.parametrize(
    ("button", "rank", "said"), [(ids.LOWER_CLIENT, 0, "le plus bas"), (ids.HIGHER_CLIENT, -1, "le plus haut")]
)
def test_at_the_end_of_the_scores_the_file_stays_and_it_is_said(
    server: FlaskClient, bundle: Bundle, button: str, rank: int, said: str
) -> None:
    last = int(bundle.client_ids[bundle.score_order.positions[rank]])
    answer = press(server, button, **{button: 1}, client=str(last))
    assert address(answer) is None
    assert said in answer[ids.FIND_STATUS]["children"]


@pytest.mark.parametrize("client", HOSTILE)
def test_a_neighbour_of_nobody_is_a_sentence(server: FlaskClient, client: object) -> None:
    answer = press(server, ids.HIGHER_CLIENT, higher_client=1, client=client)
    assert address(answer) is None
    assert answer[ids.FIND_STATUS]["children"].startswith("Ouvrez d’abord un dossier")


def test_chance_opens_a_client_of_the_portfolio(server: FlaskClient, bundle: Bundle) -> None:
    opened = str(address(press(server, ids.RANDOM_CLIENT, random_client=1)))
    assert int(opened.removeprefix("#client=")) in set(bundle.client_ids.tolist())


@pytest.mark.parametrize("button", [ids.LOWER_CLIENT, ids.HIGHER_CLIENT, ids.RANDOM_CLIENT])
def test_a_button_that_was_not_pressed_changes_nothing(server: FlaskClient, some_client: str, button: str) -> None:
    assert press(server, button, client=some_client) == {}

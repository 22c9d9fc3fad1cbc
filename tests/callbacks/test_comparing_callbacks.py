"""The comparison by outcome, by two items, with the nearest and among all scores, as the browser asks for them."""

import re

import pytest
from flask.testing import FlaskClient

from layouts import ids
from scoring.bundle import Bundle
from tests.callbacks.posting import call, words_of

HOSTILE = [None, "", "no such thing", 7, 1.5, True, [], [None], ["x"] * 1_000, {"a": [1]}, "9" * 10_000, [["0"]]]
FOUR = {
    "comparison_feature_1": "income_currency",
    "comparison_feature_2": "external_2_rating",
    "comparison_feature_3": "contract_type_category",
    "comparison_feature_4": "age_years",
}
PAIR = {"pair_first": "loan_amount_currency", "pair_second": "income_currency"}


def plain(said: str) -> str:
    return said.replace("\u00a0", " ").replace("\u202f", " ")


def compared(server: FlaskClient, client: object, **values: object) -> str:
    answer = call(server, ids.COMPARISON, client=client, **{"comparison_group": "all", **FOUR, **values})
    return plain(words_of(answer[ids.COMPARISON]["children"]))


def crossed(server: FlaskClient, client: object, **values: object) -> str:
    answer = call(server, ids.PAIR, client=client, **{"comparison_group": "all", **PAIR, **values})
    return plain(words_of(answer[ids.PAIR]["children"]))


def placed(server: FlaskClient, client: object) -> str:
    return plain(words_of(call(server, ids.POPULATION, client=client)[ids.POPULATION]["children"]))


def charts_in(said: str) -> int:
    return sum(f'"{ids.histogram_id(slot)}"' in said for slot in (1, 2, 3, 4))


def test_by_outcome_three_items_are_drawn_and_the_protected_one_is_a_sentence(
    server: FlaskClient, some_client: str
) -> None:
    said = compared(server, some_client, comparison_mode="outcome")
    assert charts_in(said) == 3
    assert "clients sans difficultés</b>" in said
    assert "clients en difficulté</b>" in said
    assert "ne se montre jamais selon l’issue du prêt" in said


def test_shares_with_difficulties_stand_beside_the_portfolio_s(server: FlaskClient, some_client: str) -> None:
    said = compared(server, some_client, comparison_mode="share")
    assert charts_in(said) == 3
    assert "Avec une valeur comme celle de ce client" in said
    assert "Tout le portefeuille" in said
    assert "ne se montre jamais selon l’issue du prêt" in said


@pytest.mark.parametrize("mode", ["outcome", "share"])
def test_a_protected_filter_shows_nothing_by_outcome(server: FlaskClient, some_client: str, mode: str) -> None:
    said = compared(
        server, some_client, comparison_mode=mode, comparison_group="filtered", filter_gender_category=["0"]
    )
    assert charts_in(said) == 0
    assert "rien n’y est montré selon l’issue du prêt" in said


@pytest.mark.parametrize("mode", ["outcome", "share"])
def test_filters_that_leave_nobody_are_a_sentence(server: FlaskClient, some_client: str, mode: str) -> None:
    nobody = {
        "comparison_group": "filtered",
        "filter_income_type_category": ["1"],
        "filter_occupation_category": ["0"],
        "filter_loan_amount_currency": ["3"],
    }
    for said in (compared(server, some_client, comparison_mode=mode, **nobody), crossed(server, some_client, **nobody)):
        assert "Aucun client" in said
        assert "js-plotly" not in said
        assert f'"{ids.PAIR_CHART}"' not in said
        assert charts_in(said) == 0


def test_too_few_similar_clients_have_no_two_sides(server: FlaskClient, some_client: str) -> None:
    said = compared(server, some_client, comparison_mode="outcome", comparison_group="similar", comparison_size=40)
    assert charts_in(said) == 0
    assert "Moins de 30 valeurs connues d’un côté" in said


def test_similar_clients_are_described_in_bands_and_never_by_number(
    server: FlaskClient, bundle: Bundle, some_client: str
) -> None:
    said = compared(server, some_client, comparison_group="similar", comparison_size=100)
    assert "les 50 plus proches" in said
    assert "du 51e au 100e" in said
    # Digits of a fraction may look like a client's number.
    whole_numbers = set(re.findall(r"(?<!\d)(?<!\d\.)\d+(?!\d|\.\d)", said))
    assert whole_numbers.isdisjoint(map(str, bundle.client_ids.tolist()))


@pytest.mark.parametrize(
    ("basis", "named"), [("loan", "Échéance du crédit demandé"), ("profile", "Ancienneté dans l’emploi")]
)
def test_likeness_is_judged_on_the_set_that_is_chosen(
    server: FlaskClient, some_client: str, basis: str, named: str
) -> None:
    said = compared(server, some_client, comparison_group="similar", comparison_size=100, comparison_basis=basis)
    items = said.partition("Leur moitié centrale")[2].partition("</table>")[0]
    assert named in items
    assert items.count("<tr>") == 4


def test_two_items_are_drawn_with_their_table(server: FlaskClient, some_client: str) -> None:
    said = crossed(server, some_client)
    assert f'"{ids.PAIR_CHART}"' in said
    assert "Montant du crédit demandé" in said
    assert "revenu déclaré" in said


def test_two_items_are_the_strongest_unless_told_otherwise(server: FlaskClient, some_client: str) -> None:
    assert f'"{ids.PAIR_CHART}"' in crossed(server, some_client, pair_first="auto", pair_second="auto")


@pytest.mark.parametrize("second", ["loan_amount_currency", "none", "no_such_item", None])
def test_fewer_than_two_items_ask_for_two(server: FlaskClient, some_client: str, second: object) -> None:
    assert "Choisissez deux éléments différents" in crossed(server, some_client, pair_second=second)


def test_a_protected_item_is_withheld_from_a_group_by_outcome(server: FlaskClient, some_client: str) -> None:
    chosen = {"comparison_group": "filtered", "filter_outcome": ["difficulties"]}
    said = crossed(server, some_client, pair_first="age_years", **chosen)
    assert "Non montré : âge" in said
    assert f'"{ids.PAIR_CHART}"' not in said


def test_a_protected_filter_with_the_outcome_is_refused_for_two_items_too(
    server: FlaskClient, some_client: str
) -> None:
    chosen = {"comparison_group": "filtered", "filter_outcome": ["difficulties"], "filter_age_years": ["0"]}
    assert "ne se croise pas" in crossed(server, some_client, **chosen)


def test_the_score_is_placed_among_all(server: FlaskClient, some_client: str) -> None:
    said = placed(server, some_client)
    assert "Sur 100 clients, " in said
    assert "clients sur 100</b>" in said or "parmi les plus bas" in said


@pytest.mark.parametrize("value", HOSTILE)
def test_modes_sets_and_items_may_be_anything(server: FlaskClient, some_client: str, value: object) -> None:
    assert charts_in(compared(server, some_client, comparison_mode=value)) == 4
    similar = compared(server, some_client, comparison_group="similar", comparison_size=100, comparison_basis=value)
    assert "les 50 plus proches" in similar
    assert "Choisissez deux éléments différents" in crossed(server, some_client, pair_first=value)


@pytest.mark.parametrize("client", HOSTILE)
def test_without_a_client_nothing_is_said_and_an_unknown_one_is_a_sentence(server: FlaskClient, client: object) -> None:
    for said in (placed(server, client), crossed(server, client), compared(server, client)):
        assert (said == "[]") is (not client)
        assert "Traceback" not in said
        if client == 7:
            assert "Aucun client ne porte le numéro 7" in said


def test_every_answer_is_in_the_language_of_the_page(server: FlaskClient, some_client: str) -> None:
    english = {"language": "en"}
    assert "Of 100 clients" in words_of(call(server, ids.POPULATION, client=some_client, **english))
    for mode in ("outcome", "share"):
        said = compared(server, some_client, comparison_mode=mode, **english)
        assert "They do not say that the item causes a difficulty" in said
        assert "difficulté" not in said
    assert "(across)" in crossed(server, some_client, **english)

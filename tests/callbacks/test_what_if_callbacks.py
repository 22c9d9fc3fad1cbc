"""What would change the opinion, as the browser asks for it; what it sends may be anything."""

import json
from typing import Any

import pytest
from flask.testing import FlaskClient
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from callbacks.what_if_choices import asked_changes, changes_of, kept_scenarios, unreadable
from layouts import ids
from layouts.ids import what_if_id
from layouts.simulation import LONGEST_NAME, MOST_KEPT, AskedChanges
from layouts.theme import DARK, LIGHT
from scoring.bundle import Bundle
from scoring.find import APPLICATION_MARK
from scoring.whatif import simulate
from scoring.whatif_views import Changes, Lever, LeverView, Rejected
from tests.callbacks.posting import call, words_of

FORM, RESULT, SAID, FAULTS, MARK = (what_if_id(each) for each in ("form", "result", "said", "faults", "mark"))
CARDS, CHARTS, SCENARIOS = (what_if_id(each) for each in ("cards", "charts", "scenarios"))
NOBODY = ["999999999", "abc", "", None, {"a": 1}, [1], True, "9" * 400]


def lever_of(bundle: Bundle, client: str, lever: Lever) -> LeverView:
    return next(view for view in simulate(bundle, int(client), Changes()).levers if view.lever is lever)


def simulated(server: FlaskClient, client: object, *, language: str = "fr", **fields: Any) -> dict[str, Any]:  # noqa: ANN401 - anything
    asked = {"client": client, **fields}
    return call(server, SAID, what_if_asked=asked, language=language)


def test_an_amount_within_its_limits_is_scored(server: FlaskClient, bundle: Bundle, some_client: str) -> None:
    lowest = lever_of(bundle, some_client, Lever.AMOUNT).lowest
    assert lowest is not None
    answer = simulated(server, some_client, amount=lowest)
    expected = simulate(bundle, int(some_client), Changes(amount=lowest)).simulated
    assert f"{expected.whole_points} points" in words_of(answer[SAID])
    assert answer[MARK]["data"] == {
        "amount": expected.amount,
        "term": expected.term,
        "down_payment": 0.0,
        "points": expected.points,
    }
    assert answer[FAULTS]["data"] == {}


def test_the_answer_is_in_either_language(server: FlaskClient, some_client: str) -> None:
    assert "Rien n’est encore changé" in words_of(simulated(server, some_client))
    assert "Nothing is changed yet" in words_of(simulated(server, some_client, language="en"))


@pytest.mark.parametrize("wrong", ["abc", "12 000", -1, 0.001, 1e300, True, [1], {"a": 1}])
def test_a_wrong_amount_is_a_sentence_and_the_last_simulation_stays(
    server: FlaskClient, some_client: str, wrong: object
) -> None:
    answer = simulated(server, some_client, amount=wrong)
    assert set(answer) == {FAULTS}
    assert answer[FAULTS]["data"]["amount"].startswith(("Ce n’est pas un nombre", "Au moins", "Au plus"))
    assert answer[FAULTS]["data"]["stays"].endswith("la dernière simulation reste affichée.")


def test_corrections_count_with_their_reason_and_show_the_declared_values_too(
    server: FlaskClient, some_client: str
) -> None:
    corrections = {"DAYS_EMPLOYED": 300, "NAME_EDUCATION_TYPE": "Academic degree"}
    alone = simulated(server, some_client, corrections=corrections)
    assert "cela, elle n’est pas comptée" in alone[FAULTS]["data"]["note"]
    assert "Rien n’est encore changé" in words_of(alone[SAID])
    said = simulated(server, some_client, corrections=corrections, note="Contrat de travail")
    assert said[FAULTS]["data"] == {}
    assert "Corriger « Ancienneté dans l’emploi » (25 ans au lieu de" in words_of(said[SAID]).replace("\u00a0", " ")
    assert "Données corrigées." in words_of(said[RESULT])
    assert "diplôme universitaire avancé au lieu de" in words_of(said[RESULT])


@pytest.mark.parametrize(
    ("column", "value", "said"),
    [
        ("DAYS_EMPLOYED", 9_999, "Au plus 50 ans"),
        ("DAYS_EMPLOYED", -5, "Au moins 0 mois"),
        ("DAYS_EMPLOYED", "jamais", "Ce n’est pas un nombre"),
        ("NAME_EDUCATION_TYPE", "<b>", "Choisissez dans la liste"),
        ("CODE_GENDER", "F", "Ne peut pas être changé"),
        ("DAYS_BIRTH", 12, "Ne peut pas être changé"),
    ],
)
def test_a_correction_out_of_bounds_or_of_a_protected_value_is_a_sentence(
    server: FlaskClient, some_client: str, column: str, value: object, said: str
) -> None:
    answer = simulated(server, some_client, corrections={column: value}, note="Pièce")
    assert said in answer[FAULTS]["data"][f"correct-{column}"].replace("\u00a0", " ")
    assert set(answer) == {FAULTS}


def test_an_income_without_a_reason_is_not_counted_and_with_one_it_is(
    server: FlaskClient, bundle: Bundle, some_client: str
) -> None:
    income = lever_of(bundle, some_client, Lever.INCOME).highest
    alone = simulated(server, some_client, income=income, note="  ")
    assert "D’où vient" not in words_of(alone[SAID])
    assert "elle n’est pas comptée" in alone[FAULTS]["data"]["note"]
    assert "Rien n’est encore changé" in words_of(alone[SAID])
    explained = simulated(server, some_client, income=income, note="Bulletin <b>de paie</b>")
    assert explained[FAULTS]["data"] == {}
    assert "Corriger le revenu" in words_of(explained[SAID])
    assert "Bulletin &lt;b&gt;de paie&lt;/b&gt;" in words_of(explained[RESULT])
    too_long = simulated(server, some_client, income=income, note="x" * 201)
    assert "200" in too_long[FAULTS]["data"]["note"]
    assert "Rien n’est encore changé" in words_of(too_long[SAID])


@pytest.mark.parametrize("client", NOBODY)
def test_whoever_is_no_client_has_no_simulation(server: FlaskClient, client: object) -> None:
    for output in (FORM, CARDS, CHARTS):
        assert call(server, output, what_if_client=client)[output]["children"] == []
    assert call(server, SCENARIOS, what_if_kept={"client": client, "kept": []})[SCENARIOS]["children"] == []
    answer = simulated(server, client, amount=1)
    assert (answer[SAID]["children"], answer[RESULT]["children"], answer[MARK]["data"]) == ([], [], None)


@pytest.mark.parametrize("text", ["\x00", "{0}{client}", "**gras**", "<!--", "𝕏" * 100, "\u202e"])
def test_a_reason_and_a_name_may_be_any_text(server: FlaskClient, bundle: Bundle, some_client: str, text: str) -> None:
    income = lever_of(bundle, some_client, Lever.INCOME).highest
    assert simulated(server, some_client, income=income, note=text)[FAULTS]["data"] == {}
    assert "Corriger" in scenarios(server, some_client, [{"name": text, "asked": {"income": income, "note": text}}])


def test_what_was_asked_of_another_client_is_not_asked_of_this_one(server: FlaskClient, some_client: str) -> None:
    form = call(server, FORM, what_if_client=some_client, what_if_asked={"client": "1", "note": "Bulletin"})
    assert "Bulletin" not in words_of(form)


def test_the_cards_say_what_was_tried_and_never_to_earn_or_borrow_more(server: FlaskClient, bundle: Bundle) -> None:
    for client in bundle.client_ids.tolist()[:12]:
        said = words_of(call(server, CARDS, what_if_client=client))
        assert "favorable" in said or "Rien ne peut être changé" in said
        assert '"income"' not in said


def test_the_charts_are_drawn_in_the_colours_of_the_page(server: FlaskClient, some_client: str) -> None:
    light = words_of(call(server, CHARTS, what_if_client=some_client))
    dark = words_of(call(server, CHARTS, what_if_client=some_client, appearance="dark"))
    assert LIGHT.ink_2 in light
    assert LIGHT.ink_2 not in dark
    assert DARK.ink_2 in dark


def scenarios(server: FlaskClient, client: str, kept: object) -> str:
    return words_of(call(server, SCENARIOS, what_if_kept={"client": client, "kept": kept})[SCENARIOS])


def test_scenarios_are_scored_side_by_side_and_named(server: FlaskClient, bundle: Bundle, some_client: str) -> None:
    lowest = lever_of(bundle, some_client, Lever.AMOUNT).lowest
    expected = simulate(bundle, int(some_client), Changes(amount=lowest)).simulated.whole_points
    said = scenarios(server, some_client, [{"name": "<i>Petit</i>", "asked": {"amount": lowest}}, {"asked": {}}])
    assert "&lt;i&gt;Petit&lt;/i&gt;" in said
    assert "Scénario 2" in said
    assert f"<b>{expected}</b>" in said


@pytest.mark.parametrize("kept", [None, "x", 5, [], [[]], [None, 3], {"a": 1}])
def test_what_is_no_list_of_scenarios_is_said_in_words(server: FlaskClient, some_client: str, kept: object) -> None:
    said = scenarios(server, some_client, kept)
    assert "Aucun scénario n’est gardé" in said
    assert ("n’a pas pu être lu" in said) == (isinstance(kept, list) and len(kept) > 0)


def test_a_long_name_is_cut_and_said_so(server: FlaskClient, some_client: str) -> None:
    said = scenarios(server, some_client, [{"name": "n" * 41, "asked": {}}])
    assert "n" * 41 not in said
    assert "Un nom a au plus 40 caractères" in said


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)
asked_of = st.fixed_dictionaries(
    {"client": st.just(1)},
    optional=dict.fromkeys(
        ("amount", "down_payment", "term", "income", "papers", "repaid", "corrections", "note"), anything
    ),
)


@given(value=anything | asked_of)
def test_whatever_stands_in_the_fields_becomes_numbers_or_is_told(value: object) -> None:
    asked = asked_changes(value)
    changes = changes_of(asked)
    numbers = [changes.amount, changes.down_payment, changes.term, changes.income]
    assert all(each is None or isinstance(each, float) for each in numbers)
    assert all(each.why is Rejected.NOT_A_NUMBER for each in unreadable(asked))
    assert all(isinstance(code, str) for code in changes.papers | changes.repaid)
    assert changes.income is None or asked.note.strip()


@given(value=anything | st.fixed_dictionaries({"client": st.just(1), "kept": anything}))
def test_whatever_was_kept_is_at_most_four_scenarios_with_short_names(value: object) -> None:
    read = kept_scenarios(value)
    assert len(read.scenarios) + read.n_unreadable <= MOST_KEPT
    assert all(each.name is None or 0 < len(each.name) <= LONGEST_NAME for each in read.scenarios)


def test_nothing_asked_changes_nothing() -> None:
    assert asked_changes(None) == AskedChanges()
    assert changes_of(AskedChanges()) == Changes()
    assert asked_changes({"client": "1", "amount": 10**400}).typed[Lever.AMOUNT] == "?"


@given(asked=asked_of)
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_form_breaks_the_server(server: FlaskClient, some_client: str, asked: dict[str, object]) -> None:
    fields: dict[str, Any] = {name: value for name, value in asked.items() if name != "client"}
    try:
        json.dumps(fields, allow_nan=False)
    except ValueError:  # what JSON cannot say, no browser sends
        return
    answer = simulated(server, some_client, **fields)
    assert "is-error" not in words_of(answer)
    assert ids.INFORMATION not in answer


def test_an_application_handed_in_is_simulated_like_a_client_s(
    server: FlaskClient, bundle: Bundle, some_client: str
) -> None:
    named = f"{APPLICATION_MARK}{bundle.applicants.add(bundle.case_of(int(some_client)))}"
    lowest = lever_of(bundle, some_client, Lever.AMOUNT).lowest
    assert simulated(server, named, amount=lowest)[MARK] == simulated(server, some_client, amount=lowest)[MARK]
    for output in (FORM, CARDS, CHARTS):
        assert call(server, output, what_if_client=named)[output]["children"] != []

"""The comparison's panel: sentences and charts side by side."""

import dataclasses

import plotly.graph_objects as go
import pytest
from dash import dcc

from features.text import Language
from layouts import ids
from layouts.display import Display
from layouts.panels.comparison import comparison_panel_content, refused_group
from layouts.panels.comparison_choices import SLOTS, comparison_choices
from layouts.sentences.comparison import known_sentence, outside_sentence, place_sentence
from scoring.group_views import GroupComparisonView, NoRate
from scoring.views import Closeness, Group
from tests.layouts import handmade
from tests.layouts.handmade import FEATURES
from tests.layouts.handmade_group import (
    AGE_FILTER,
    FILTERS,
    HOUSING_FILTER,
    OUTCOME_FILTER,
    choice,
    filtered,
    group,
    of_everybody,
    peers_at,
)
from tests.layouts.walk import components, ids_of, of_class, sentence, strings

FR, EN = Language.FR, Language.EN
FRENCH = Display()
FOUR = (
    handmade.LATE_COMPARISON,
    handmade.HOME_COMPARISON,
    handmade.SMALL_COMPARISON,
    handmade.UNKNOWN_COMPARISON,
)


def test_an_item_says_the_value_the_place_the_median_and_the_size() -> None:
    view = handmade.LATE_COMPARISON

    assert place_sentence(view, FRENCH) == (
        "Ce client\u00a0: **12\u202f%**. C’est plus que chez 82 clients sur 100 (médiane 3\u202f%)."
    )
    assert known_sentence(view, FR) == "Valeur connue pour 1\u202f000 sur les 1\u202f050 clients du groupe."
    assert outside_sentence(view, FR) == "Hors de l’échelle\u00a0: 20 plus haut."
    assert known_sentence(handmade.HOME_COMPARISON, FR) == "Valeur connue pour tout le groupe."


def test_few_known_values_of_a_large_group_are_an_indication() -> None:
    assert known_sentence(handmade.SMALL_COMPARISON, FR) == (
        "Valeur connue pour 12 sur les 30 clients du groupe. "
        "Moins de 30 valeurs connues\u00a0: la place de ce client n’est qu’une indication."
    )
    small_group = dataclasses.replace(handmade.SMALL_COMPARISON, n_group=29)
    assert known_sentence(small_group, EN) == "Value known for 12 out of the group’s 29 clients."


def test_an_unknown_value_has_no_place_in_the_group() -> None:
    assert place_sentence(handmade.UNKNOWN_COMPARISON, FRENCH) == (
        "**Non renseigné** pour ce client, qui n’a donc pas de place dans le groupe (médiane 31\u202f%)."
    )


def test_a_group_without_any_known_value_says_what_to_do() -> None:
    content = comparison_panel_content(of_everybody(handmade.EMPTY_COMPARISON), FRENCH)

    assert ids.histogram_id(1) not in ids_of(content)
    assert sentence(of_class(content, "is-empty")) == (
        "Personne dans ce groupe n’a de valeur connue pour cet élément. Choisissez un autre élément ou un autre groupe."
    )


def test_four_items_are_four_charts_with_their_own_ids() -> None:
    content = comparison_panel_content(of_everybody(*FOUR), FRENCH)
    graphs = [item for item in components(content) if isinstance(item, dcc.Graph)]

    assert [item.id for item in graphs] == [ids.histogram_id(slot) for slot in (1, 2, 3, 4)]
    assert [len(go.Figure(item.figure).data) for item in graphs] == [1, 1, 1, 1]
    assert [sentence(item) for item in components(content) if type(item).__name__ == "H3"] == [
        "Échéances payées en retard",
        "Logement",
        "Ancienneté dans l’emploi",
        "Part du plafond de carte utilisée",
    ]


def test_a_chart_of_levels_is_as_tall_as_its_neighbours_or_less() -> None:
    content = comparison_panel_content(of_everybody(*FOUR), FRENCH)
    heights = [item.figure["layout"]["height"] for item in components(content) if isinstance(item, dcc.Graph)]

    assert max(heights) == heights[0]


def test_nobody_in_the_group_is_a_sentence_and_no_chart() -> None:
    view = GroupComparisonView(
        group=group(filtered(choice(HOUSING_FILTER, "1")), n_group=0, no_rate=NoRate.TOO_FEW),
        comparisons=(),
        withheld=(),
    )
    content = comparison_panel_content(view, FRENCH)

    assert "Aucun client ne répond à tous ces filtres" in sentence(content)
    assert "Logement (chez ses parents)" in sentence(content)
    assert not [item for item in components(content) if isinstance(item, dcc.Graph)]


def test_no_item_chosen_says_to_choose_one() -> None:
    assert "choisissez-en au moins un" in sentence(comparison_panel_content(of_everybody(), FRENCH))


def test_far_neighbours_are_a_warning_and_near_ones_a_note() -> None:
    def warnings(closeness: Closeness) -> str:
        request = dataclasses.replace(filtered(), kind=Group.SIMILAR)
        near = group(request, n_group=100, no_rate=NoRate.TOO_FEW, peers=peers_at(closeness, 0.7))
        view = GroupComparisonView(group=near, comparisons=FOUR, withheld=())
        return sentence(of_class(comparison_panel_content(view, FRENCH), "banner"))

    assert warnings(Closeness.FAR).startswith("Peu de clients ressemblent vraiment à celui-ci")
    assert warnings(Closeness.FAIRLY_CLOSE) == ""


def test_what_the_request_got_wrong_is_a_warning() -> None:
    content = comparison_panel_content(of_everybody(*FOUR), FRENCH, warnings=["Entre 10 et 500."])

    assert sentence(of_class(content, "banner")) == "Entre 10 et 500."


def test_a_group_by_a_protected_attribute_shows_charts_and_no_rate() -> None:
    view = GroupComparisonView(
        group=group(filtered(choice(AGE_FILTER, "0")), n_group=900, no_rate=NoRate.PROTECTED),
        comparisons=FOUR,
        withheld=(),
    )
    said = sentence(comparison_panel_content(view, FRENCH))

    assert "sans taux de difficultés, score ni avis" in said
    assert "ont eu des difficultés" not in said
    assert "Ce taux décrit" not in said


def test_a_withheld_item_is_named_in_place_of_its_chart() -> None:
    view = GroupComparisonView(
        group=group(filtered(choice(OUTCOME_FILTER, "difficulties")), n_group=300, no_rate=NoRate.BY_OUTCOME),
        comparisons=(),
        withheld=(handmade.AGE,),
    )
    content = comparison_panel_content(view, FRENCH)

    assert "Non montré\u00a0: âge." in sentence(content)
    assert "choisissez-en au moins un" not in sentence(content)


@pytest.mark.parametrize("language", Language)
def test_a_refused_group_says_why_and_what_to_do(language: Language) -> None:
    said = sentence(refused_group(Display(language=language)))

    assert said.endswith("Décochez les uns ou les autres." if language is FR else "Untick the ones or the others.")


def test_every_filter_opens_into_its_answers_and_the_personal_ones_stand_apart() -> None:
    choices = comparison_choices(FEATURES, FILTERS, FRENCH)
    rows = of_class(choices, "row")

    assert [[sentence(filter_.children[0]) for filter_ in row.children] for row in rows] == [
        ["Logement", "Possède un véhicule", "Revenu déclaré", "Issue du prêt", "Avis du modèle"],
        ["Âge", "Enfants"],
    ]
    assert {ids.filter_id(view.name) for view in FILTERS} <= set(ids_of(choices))


def test_without_a_personal_filter_nothing_is_said_of_them() -> None:
    choices = comparison_choices(FEATURES, (HOUSING_FILTER,), FRENCH)

    assert not [text for text in strings(choices) if "pour décrire seulement" in text]


def test_every_slot_is_automatic_at_first_and_kept_for_the_session() -> None:
    choices = comparison_choices(FEATURES, FILTERS, FRENCH)
    names = {ids.feature_id(slot) for slot in range(1, 5)}
    slots = [item for item in components(choices) if getattr(item, "id", None) in names]

    assert len(slots) == SLOTS
    assert {(slot.value, slot.persistence, slot.persistence_type) for slot in slots} == {("auto", True, "session")}

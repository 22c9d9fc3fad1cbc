import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from features.catalog import CATALOG
from features.feature import Theme, Unit
from features.text import Language
from layouts.display import Display
from layouts.gender import FEMININE, MASCULINE
from layouts.panels.reasons import reasons_columns
from layouts.reasons import external_share
from layouts.sentences.why import external_sentence, fact_sentence, why_answer
from scoring.views import ClientView, EffectView, Recommendation, ThemeEffectView
from tests.layouts.handmade import (
    ACTIVE_CREDITS,
    RATING_2,
    UNFAVOURABLE,
    V_CREDIT,
    V_CREDIT_TO_INCOME,
    V_EMPLOYED,
    V_RATING_1,
    V_RATING_2,
    client_view,
    effect,
    feature,
    theme_effect,
    value_view,
)
from tests.layouts.walk import of_class, sentence

FR, EN = Language.FR, Language.EN
HIGH_RATING = value_view(RATING_2, 0.71, median=0.5659, below=0.93, above=0.07)
FRENCH, ENGLISH = Display(), Display(language=EN)


def explained(*themes: ThemeEffectView) -> ClientView:
    return client_view(themes, recommendation=Recommendation.TO_STUDY)


def ratings(*effects: EffectView) -> ThemeEffectView:
    return theme_effect(Theme.EXTERNAL_RATINGS, *effects)


@pytest.mark.parametrize(
    ("points", "answer"),
    [
        (
            -1,
            "Le risque moyen du portefeuille vaut 522 points. Ce client en a **1 point de moins**",
        ),
        (
            5,
            "Le risque moyen du portefeuille vaut 522 points. Ce client en a **5 points de plus**",
        ),
        (0, "Le risque moyen du portefeuille vaut 522 points, et ce client en a **autant**."),
    ],
)
def test_the_answer_counts_from_the_starting_point(points: int, answer: str) -> None:
    assert why_answer(explained(theme_effect(Theme.LOAN, effect(V_CREDIT, points))), FR).startswith(answer)


def test_the_external_ratings_weigh_their_part_of_all_effects_whatever_their_sign() -> None:
    view = explained(
        ratings(effect(V_RATING_2, -21), effect(V_RATING_1, 10)), theme_effect(Theme.LOAN, effect(V_CREDIT, 69))
    )

    assert math.isclose(external_share(view), 31 / 100)
    assert external_sentence(view, FR) == (
        "Les notes extérieures pèsent **31\u202f%** de l’ensemble des effets\u202f; "
        "nous ne savons pas ce qu’elles contiennent."
    )
    assert external_sentence(view, EN) == (
        "External ratings weigh **31%** of all effects together; we do not know what they are made of."
    )


def test_external_ratings_that_weigh_nothing_are_said_to() -> None:
    view = explained(ratings(effect(V_RATING_2, 0.1)), theme_effect(Theme.LOAN, effect(V_CREDIT, -60)))

    assert external_sentence(view, FR) == (
        "Les notes extérieures ne pèsent presque rien ici\u202f; nous ne savons pas ce qu’elles contiennent."
    )


def test_nothing_is_said_of_external_ratings_that_the_model_has_not() -> None:
    assert external_sentence(explained(theme_effect(Theme.LOAN, effect(V_CREDIT, -60))), FR) is None
    assert external_share(explained()) == 0


@given(
    external=st.lists(st.floats(-200, 200), max_size=3),
    others=st.lists(st.floats(-200, 200), max_size=10),
)
def test_the_part_of_the_external_ratings_is_a_part(external: list[float], others: list[float]) -> None:
    view = explained(
        ratings(*(effect(V_RATING_2, points) for points in external)),
        theme_effect(Theme.LOAN, *(effect(V_CREDIT, points) for points in others)),
    )

    assert 0 <= external_share(view) <= 1


def test_a_side_with_external_ratings_alone_says_that_nothing_else_weighs_by_itself() -> None:
    view = explained(ratings(effect(V_RATING_2, -30)))
    against, in_favour = reasons_columns(view, FRENCH)

    assert [sentence(note) for note in of_class(against, "note")] == [
        "Hors notes extérieures, aucun élément ne pèse à lui seul contre."
    ]
    assert [sentence(note) for note in of_class(in_favour, "note")] == [
        "Aucun élément ne joue nettement en faveur à lui seul."
    ]


def test_an_effect_that_only_comes_with_others_does_not_stand_beside_an_external_rating() -> None:
    view = explained(
        ratings(effect(HIGH_RATING, 30)), theme_effect(Theme.AFFORDABILITY, effect(V_CREDIT_TO_INCOME, 3.2))
    )

    assert sentence(of_class(reasons_columns(view, ENGLISH)[1], "note")) == (
        "Apart from external ratings, no item speaks in favour by itself."
    )


def test_a_side_with_another_reason_than_external_ratings_says_no_more() -> None:
    view = explained(ratings(effect(V_RATING_2, -30)), theme_effect(Theme.EMPLOYMENT, effect(V_EMPLOYED, -0.3, 0)))

    assert not of_class(reasons_columns(view, FRENCH)[0], "note")
    assert sentence(of_class(reasons_columns(view, FRENCH)[0], "reasons")).count("Ancienneté dans l’emploi") == 1
    assert not of_class(reasons_columns(UNFAVOURABLE, FRENCH), "note")


@pytest.mark.parametrize(
    ("label", "words"),
    [
        ("Crédits en cours chez d’autres prêteurs", "Crédits en cours chez d’autres prêteurs\u00a0: aucun."),
        ("Demandes passées chez nous", "Demandes passées chez nous\u00a0: aucune."),
    ],
)
def test_none_agrees_with_what_is_counted(label: str, words: str) -> None:
    counted = feature("things_count", label, "Things", Unit.COUNT, Theme.LOAN)

    assert fact_sentence(value_view(counted, 0), FRENCH) == words
    assert fact_sentence(value_view(counted, 0), ENGLISH) == "Things: none."


def test_what_is_counted_once_or_more_is_a_number() -> None:
    assert fact_sentence(value_view(ACTIVE_CREDITS, 1), FRENCH) == "Crédits en cours ailleurs\u00a0: 1."


def test_none_of_a_thing_of_unknown_gender_is_a_number() -> None:
    counted = feature("things_count", "Trucs", "Things", Unit.COUNT, Theme.LOAN)

    assert fact_sentence(value_view(counted, 0), FRENCH) == "Trucs\u00a0: 0."


def test_the_words_that_have_a_gender_are_those_that_the_catalog_counts() -> None:
    counted = {item.label.fr.split()[0] for item in CATALOG if item.unit is Unit.COUNT}

    assert counted >= FEMININE | MASCULINE
    assert not FEMININE & MASCULINE

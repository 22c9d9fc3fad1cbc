from hypothesis import given
from hypothesis import strategies as st

from features.feature import Risk, Theme, Unit
from layouts.reasons import reasons_of
from scoring.views import EffectView, Recommendation
from tests.layouts.handmade import (
    UNFAVOURABLE,
    V_AGE,
    V_EMPLOYED,
    V_RATING_1,
    V_RATING_2,
    client_view,
    effect,
    feature,
    theme_effect,
    value_view,
)


def names(effects: tuple[EffectView, ...]) -> list[str]:
    return [item.value.feature.name for item in effects]


def test_the_five_strongest_of_each_side_come_strongest_first() -> None:
    reasons = reasons_of(UNFAVOURABLE)

    assert [item.effect_whole_points for item in reasons.against] == [-32, -20, -9, -4, -4]
    assert [item.effect_whole_points for item in reasons.in_favour] == [6, 5, 2, 1]


def test_an_effect_against_its_side_of_the_median_is_no_reason() -> None:
    assert "credit_to_income_ratio" not in names(reasons_of(UNFAVOURABLE).in_favour)


def test_a_protected_feature_is_no_reason_even_if_the_model_used_it() -> None:
    view = client_view([theme_effect(Theme.PERSONAL, effect(V_AGE, -40))], recommendation=Recommendation.TO_STUDY)

    assert reasons_of(view).against == ()


def test_an_external_rating_is_not_the_only_reason_while_another_exists() -> None:
    view = client_view(
        [
            theme_effect(Theme.EXTERNAL_RATINGS, effect(V_RATING_2, -30), effect(V_RATING_1, -5)),
            theme_effect(Theme.EMPLOYMENT, effect(V_EMPLOYED, -0.3, 0)),
        ],
        recommendation=Recommendation.UNFAVOURABLE,
    )

    assert names(reasons_of(view).against) == ["external_2_rating", "external_1_rating", "employed_years"]


def test_effects_that_round_to_no_point_are_no_reason() -> None:
    view = client_view(
        [theme_effect(Theme.EMPLOYMENT, effect(V_EMPLOYED, -0.3, 0))], recommendation=Recommendation.TO_STUDY
    )

    assert reasons_of(view).against == ()


@given(st.lists(st.floats(-40, 40, allow_nan=False), max_size=30))
def test_reasons_are_few_ordered_and_on_their_side(points: list[float]) -> None:
    effects = [
        effect(
            value_view(feature(f"item_{index}_count", "Élément", "Item", Unit.COUNT, Theme.LOAN, risk=Risk.FREE), 1),
            value,
        )
        for index, value in enumerate(points)
    ]
    reasons = reasons_of(client_view([theme_effect(Theme.LOAN, *effects)], recommendation=Recommendation.TO_STUDY))

    against = [item.effect_points for item in reasons.against]
    in_favour = [item.effect_points for item in reasons.in_favour]
    assert against == sorted(against)
    assert in_favour == sorted(in_favour, reverse=True)
    assert len(against) <= 5
    assert len(in_favour) <= 5
    assert all(value < 0 for value in against)
    assert all(value > 0 for value in in_favour)

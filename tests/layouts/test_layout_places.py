import pytest
from hypothesis import given
from hypothesis import strategies as st

from features.feature import Risk, Theme, Unit
from features.text import Language
from layouts.places import Side, is_combined, place_of
from layouts.sentences.places import place_phrase
from tests.layouts.handmade import (
    V_CARD,
    V_CONTRACT,
    V_EMPLOYED,
    V_LATE,
    V_RATING_1,
    V_RATING_2,
    effect,
    feature,
    value_view,
)

COUNT = feature("late_count", "Retards", "Delays", Unit.COUNT, Theme.PAYMENTS, risk=Risk.INCREASES)


@pytest.mark.parametrize(
    ("below", "above", "phrase"),
    [
        (0.81, 0.19, "plus que 81 sur 100"),
        (0.09, 0.91, "moins que 91 sur 100"),
        (0.59, 0.41, "dans la moyenne"),
        (0.41, 0.59, "dans la moyenne"),
        (0.60, 0.40, "plus que 60 sur 100"),
        (0.0, 0.13, "comme 87 sur 100"),
        (0.9999, 0.0, "plus que 99 sur 100"),
        (0.0, 0.0, "comme tous les autres"),
    ],
)
def test_a_place_is_said_out_of_a_hundred(below: float, above: float, phrase: str) -> None:
    assert place_phrase(value_view(COUNT, 3, median=2, below=below, above=above), Language.FR) == phrase


def test_a_category_is_said_to_be_shared() -> None:
    assert place_phrase(V_CONTRACT, Language.FR) == "comme 91 sur 100"
    assert place_phrase(V_CONTRACT, Language.EN) == "like 91 of 100"


def test_an_unknown_value_says_how_many_lack_it() -> None:
    assert place_phrase(V_CARD, Language.FR) == "manque chez 72 sur 100"
    assert place_phrase(value_view(COUNT, None, unknown=0.001), Language.FR) == "manque chez moins d’un sur 100"


def test_a_value_without_anybody_to_compare_has_no_place() -> None:
    assert place_of(V_RATING_1) is None


@given(below=st.floats(0, 1), rest=st.floats(0, 1))
def test_a_place_lies_between_those_below_and_those_above(below: float, rest: float) -> None:
    above = (1 - below) * rest
    place = place_of(value_view(COUNT, 3, median=3, below=below, above=above))

    assert place is not None
    assert below <= place.along <= 1 - above + 1e-9


@given(below=st.floats(0, 1))
def test_the_side_that_is_said_holds_most_of_the_others(below: float) -> None:
    place = place_of(value_view(COUNT, 3, median=3, below=below, above=1 - below))

    assert place is not None
    assert (place.side is Side.HIGHER) == (round(100 * below + 1e-9) >= 60)
    assert place.side is not Side.SAME


def test_an_effect_against_its_side_of_the_median_is_combined_with_others() -> None:
    assert is_combined(effect(V_LATE, 3.0))
    assert not is_combined(effect(V_LATE, -3.0))


def test_where_risk_falls_with_the_value_a_low_value_is_expected_to_take_points_away() -> None:
    assert not is_combined(effect(V_RATING_2, -3.0))
    assert is_combined(effect(V_RATING_2, 3.0))
    assert is_combined(effect(V_EMPLOYED, 3.0))


def test_no_side_is_expected_of_the_median_of_an_unknown_value_or_of_a_free_feature() -> None:
    assert not is_combined(effect(value_view(COUNT, 2, median=2), 3.0))
    assert not is_combined(effect(V_CARD, 3.0))
    assert not is_combined(effect(V_CONTRACT, 3.0))

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from features.text import Language
from layouts.display import Display
from layouts.numbers import amount, days, decimal, fixed, months, out_of_100, percentage, signed, times, years

FRENCH = Display()
ENGLISH = Display(language=Language.EN)


@pytest.mark.parametrize(
    ("value", "display", "written"),
    [
        (14_400, FRENCH, "14\u202f400\u00a0u.m."),
        (1_293_502.5, FRENCH, "1\u202f293\u202f503\u00a0u.m."),
        (0, FRENCH, "0\u00a0u.m."),
        (-14_400, FRENCH, "\u221214\u202f400\u00a0u.m."),
        (14_400, Display(currency="€"), "14\u202f400\u00a0€"),
        (14_400, ENGLISH, "14,400\u00a0m.u."),
    ],
)
def test_an_amount_is_whole_grouped_and_followed_by_its_currency(value: float, display: Display, written: str) -> None:
    assert amount(value, display) == written


@pytest.mark.parametrize(
    ("share", "language", "written"),
    [
        (0.154, Language.FR, "15,4\u202f%"),
        (0.12, Language.FR, "12\u202f%"),
        (0.647, Language.FR, "65\u202f%"),
        (1.25, Language.FR, "125\u202f%"),
        (-0.031, Language.FR, "\u22123,1\u202f%"),
        (0.154, Language.EN, "15.4%"),
    ],
)
def test_a_percentage_has_one_decimal_under_twenty_and_none_above(
    share: float, language: Language, written: str
) -> None:
    assert percentage(share, language) == written


@pytest.mark.parametrize(
    ("value", "language", "written"),
    [
        (4 + 2 / 12, Language.FR, "4 ans et 2 mois"),
        (1 + 1 / 12, Language.FR, "1 an et 1 mois"),
        (3.0, Language.FR, "3 ans"),
        (8 / 12, Language.FR, "8 mois"),
        (0.01, Language.FR, "moins d’un mois"),
        (34.9, Language.FR, "34 ans"),
        (1 + 1 / 12, Language.EN, "1 year and 1 month"),
        (0.99, Language.FR, "1 an"),
    ],
)
def test_years_are_told_as_one_speaks(value: float, language: Language, written: str) -> None:
    assert years(value, language) == written


@pytest.mark.parametrize(("points", "written"), [(24, "+24"), (-49, "\u221249"), (0, "0")])
def test_points_carry_their_sign(points: int, written: str) -> None:
    assert signed(points) == written


@pytest.mark.parametrize(("value", "written"), [(3.24, "3,2 fois"), (0.064, "0,06 fois"), (12.0, "12 fois")])
def test_a_multiple_is_precise_where_it_is_small(value: float, written: str) -> None:
    assert times(value, Language.FR) == written


@pytest.mark.parametrize(
    ("share", "clients"), [(0.0, 0), (0.004, 0), (0.005, 1), (0.069, 7), (0.125, 13), (0.999, 99), (1.0, 100)]
)
def test_a_share_is_all_of_a_hundred_clients_only_if_nobody_is_left_out(share: float, clients: int) -> None:
    assert out_of_100(share) == clients


@given(st.integers(-10_000_000, 10_000_000), st.sampled_from(Language))
def test_a_whole_number_loses_nothing_but_its_spaces(value: int, language: Language) -> None:
    written = decimal(value, language)

    assert "-" not in written
    assert int(re.sub(r"[\u202f,]", "", written).replace("\u2212", "-")) == value


@given(st.floats(0, 1), st.floats(0, 1))
def test_a_greater_share_is_never_told_as_fewer_clients(one: float, other: float) -> None:
    low, high = sorted((one, other))

    assert out_of_100(low) <= out_of_100(high)


@given(st.floats(-1e12, 1e12, allow_nan=False), st.integers(0, 2))
def test_nothing_is_written_as_minus_zero(value: float, digits: int) -> None:
    written = decimal(value, Language.FR, digits=digits)

    assert not re.fullmatch("\u22120(,0*)?", written)


@given(st.floats(allow_nan=False, allow_infinity=False), st.sampled_from(Language))
def test_any_finite_number_can_be_written(value: float, language: Language) -> None:
    written = [
        decimal(value, language, digits=2),
        fixed(value, language, digits=2),
        amount(value, Display(language=language)),
        *(write(value, language) for write in (percentage, times, years, months, days)),
    ]
    assert all(re.search(r"\d|moins d’un mois|less than a month", each) for each in written)


def test_a_very_large_number_is_written_to_its_last_digit() -> None:
    assert decimal(1e30, Language.EN) == "1" + ",000" * 10
    assert decimal(-1e30, Language.FR) == "\u22121" + "\u202f000" * 10

"""Numbers and plurals are written by our own short code; Babel, which follows the Unicode tables, is the oracle."""

from decimal import ROUND_HALF_UP, Decimal

import pytest
from babel import Locale
from babel.numbers import format_decimal
from hypothesis import given
from hypothesis import strategies as st

from features.text import Language, Text
from layouts.locales import babel_locale
from layouts.numbers import decimal, fixed
from layouts.typography import MINUS
from layouts.words.saying import Counted

NUMBERS = st.floats(min_value=-1e12, max_value=1e12) | st.integers(min_value=-(10**12), max_value=10**12)
LANGUAGES = st.sampled_from(Language)
COUNTED = Counted(one=Text(fr="one", en="one"), many=Text(fr="many", en="many"))


def babel(value: float, pattern: str, language: Language, digits: int) -> str:
    rounded = Decimal(repr(value)).quantize(Decimal(1).scaleb(-digits), rounding=ROUND_HALF_UP) + 0
    return str(format_decimal(rounded, format=pattern, locale=babel_locale(language))).replace("-", MINUS)


@given(value=NUMBERS, language=LANGUAGES, digits=st.integers(0, 3))
def test_a_number_is_written_as_babel_writes_it(value: float, language: Language, digits: int) -> None:
    pattern = "#,##0" + ("." + "#" * digits if digits else "")
    assert decimal(value, language, digits=digits) == babel(value, pattern, language, digits)


@given(value=NUMBERS, language=LANGUAGES, digits=st.integers(1, 4))
def test_a_measure_is_written_as_babel_writes_it(value: float, language: Language, digits: int) -> None:
    assert fixed(value, language, digits=digits) == babel(value, "0." + "0" * digits, language, digits)


@given(number=st.floats(min_value=-1e5, max_value=1e5) | st.integers(-(10**5), 10**5), language=LANGUAGES)
def test_one_and_many_are_told_apart_as_babel_does(number: float, language: Language) -> None:
    is_one = Locale.parse(babel_locale(language)).plural_form(abs(number)) == "one"
    assert COUNTED.of(number, language).read(language) == ("one" if is_one else "many")


@pytest.mark.parametrize(
    ("number", "french", "english"), [(0, "one", "many"), (1, "one", "one"), (1.5, "one", "many"), (2, "many", "many")]
)
def test_french_says_one_point_and_a_half(number: float, french: str, english: str) -> None:
    assert COUNTED.of(number, Language.FR).fr == french
    assert COUNTED.of(number, Language.EN).en == english

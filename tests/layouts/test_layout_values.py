import pytest

from features.feature import Feature, Theme, Unit
from features.text import Language
from layouts.display import Display
from layouts.values import axis_words, tick_words, value_words
from tests.layouts.handmade import CONTRACT_TYPE, OWNS_CAR, feature

FRENCH = Display()
ENGLISH = Display(language=Language.EN)


def of_unit(unit: Unit) -> Feature:
    return feature(f"made_up_{unit.value}", "Essai", "Trial", unit, Theme.LOAN)


@pytest.mark.parametrize(
    ("unit", "value", "written"),
    [
        (Unit.CURRENCY, 147_150, "147\u202f150\u00a0u.m."),
        (Unit.RATIO, 4.79, "4,8 fois"),
        (Unit.SHARE, 0.12, "12\u202f%"),
        (Unit.YEARS, 0.5, "6 mois"),
        (Unit.MONTHS, 7.5, "7,5 mois"),
        (Unit.DAYS, 1, "1 jour"),
        (Unit.MONTHS, 26.4, "2 ans et 2 mois"),
        (Unit.DAYS, 11, "11 jours"),
        (Unit.DAYS, 3.52, "3,5 jours"),
        (Unit.DAYS, 44.6, "45 jours"),
        (Unit.DAYS, 2181, "6 ans"),
        (Unit.DAYS, -447, "\u22121 an et 3 mois"),
        (Unit.COUNT, 3, "3"),
        (Unit.COUNT, 2.44, "2,4"),
        (Unit.RATING, 0.2611, "26 sur 100"),
    ],
)
def test_a_number_is_written_with_its_unit(unit: Unit, value: float, written: str) -> None:
    assert value_words(of_unit(unit), value, FRENCH) == written


@pytest.mark.parametrize(("value", "written"), [(0, "non"), (1, "oui")])
def test_a_flag_is_yes_or_no(value: float, written: str) -> None:
    assert value_words(OWNS_CAR, value, FRENCH) == written


def test_a_category_is_named_by_its_level_in_both_languages() -> None:
    assert value_words(CONTRACT_TYPE, 1, FRENCH) == "Crédit renouvelable"
    assert value_words(CONTRACT_TYPE, 1, ENGLISH) == "Revolving loan"


@pytest.mark.parametrize("value", [-1, 2, 40])
def test_a_level_that_is_not_listed_is_not_provided(value: float) -> None:
    assert value_words(CONTRACT_TYPE, value, FRENCH) == "non renseigné"


@pytest.mark.parametrize("unit", Unit)
def test_an_unknown_value_is_never_a_number(unit: Unit) -> None:
    assert value_words(of_unit(unit), None, FRENCH) == "non renseigné"
    assert value_words(of_unit(unit), None, ENGLISH) == "not provided"


@pytest.mark.parametrize("unit", Unit)
def test_every_unit_can_be_written_and_drawn(unit: Unit) -> None:
    assert value_words(of_unit(unit), 1.0, FRENCH)
    assert tick_words(unit, 1.0, FRENCH)


def test_an_axis_of_amounts_names_the_currency_once() -> None:
    assert axis_words(Unit.CURRENCY, Display(currency="€")) == "en €"
    assert tick_words(Unit.CURRENCY, 200_000, FRENCH) == "200\u202f000"


def test_an_axis_of_shares_carries_its_unit_on_the_ticks() -> None:
    assert axis_words(Unit.SHARE, FRENCH) is None
    assert tick_words(Unit.SHARE, 0.1, FRENCH) == "10\u202f%"

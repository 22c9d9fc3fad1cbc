import dataclasses

import pytest

from features.feature import Theme
from features.text import Language
from layouts.display import Display
from layouts.items import Choice, Item, Only, chosen, items_of
from layouts.panels.information import information_list
from layouts.panels.information_filters import information_filters
from layouts.sentences.information import information_answer
from layouts.sentences.items import tables_phrase
from layouts.words.tables import TABLES
from scoring.views import ClientView
from tests.layouts import handmade
from tests.layouts.handmade import INFORMATION, UNFAVOURABLE
from tests.layouts.handmade_clients import without
from tests.layouts.walk import components, ids_of, of_class, sentence

FRENCH = Display()
ENGLISH = Display(language=Language.EN)
CARD = handmade.CARD_USE.name
WITHOUT_A_CARD = without(UNFAVOURABLE, CARD)
TABLES_OF = {CARD: ("credit_card_balance",), "income_currency": ("application", "bureau")}


def listed(choice: Choice) -> list[str]:
    """Give the names of the items that a choice leaves, in catalog order."""
    return [item.value.feature.name for item in chosen(items_of(WITHOUT_A_CARD, TABLES_OF), choice, Language.FR)]


def answer(choice: Choice, display: Display = FRENCH) -> str:
    return sentence(of_class(information_list(WITHOUT_A_CARD, TABLES_OF, display, choice), "answer"))


def row(query: str, view: ClientView = WITHOUT_A_CARD, display: Display = FRENCH) -> object:
    return of_class(information_list(view, TABLES_OF, display, Choice(query=query)), "item")[0]


def test_nothing_asked_leaves_everything() -> None:
    assert listed(Choice()) == [value.feature.name for value in INFORMATION]
    assert Choice(query="  ").is_open


def test_a_theme_and_words_and_an_absence_are_all_asked_for() -> None:
    ratings = ["external_1_rating", "external_2_rating"]
    assert listed(Choice(theme=Theme.EXTERNAL_RATINGS)) == ratings
    assert listed(Choice(theme=Theme.EXTERNAL_RATINGS, only=frozenset({Only.MISSING}))) == ratings[:1]
    assert listed(Choice(query="NOTE 2", theme=Theme.EXTERNAL_RATINGS)) == ratings[1:]
    assert listed(Choice(query="carte", theme=Theme.EXTERNAL_RATINGS)) == []


def test_only_what_moves_the_score_by_a_point_can_count_most() -> None:
    weighty = listed(Choice(only=frozenset({Only.WEIGHTY})))
    assert "external_2_rating" in weighty
    assert handmade.SHARE_OF_INCOME.name not in weighty, "its effect of 0.3 points rounds to none"
    assert handmade.AGE.name not in weighty, "a protected item has no effect"


def test_at_most_twenty_items_count_most() -> None:
    themes = tuple(dataclasses.replace(theme, effects=theme.effects * 20) for theme in UNFAVOURABLE.themes)
    many = dataclasses.replace(UNFAVOURABLE, themes=themes)
    assert sum(item.is_weighty for item in items_of(many, {})) <= 20


@pytest.mark.parametrize(("below", "is_odd"), [(0.95, True), (0.94, False), (0.0, False)])
def test_an_item_is_out_of_the_ordinary_from_95_clients_of_100_on(*, below: float, is_odd: bool) -> None:
    value = handmade.value_view(handmade.INCOME, 900_000, median=147_150, below=below, above=0.0)
    item = Item(value=value, tables=(), effect=None, is_weighty=False)
    assert (chosen([item], Choice(only=frozenset({Only.ODD})), Language.FR) == [item]) is is_odd


def test_the_information_is_counted_with_what_cannot_exist_apart() -> None:
    assert answer(Choice()) == "14 éléments renseignés, 2 qui ne le sont pas (dont 1 sans objet)."
    assert answer(Choice(), ENGLISH) == "14 items provided, 2 not (of which 1 not applicable)."


def test_a_value_of_the_outer_twentieth_is_counted_as_out_of_the_ordinary() -> None:
    odd = handmade.value_view(handmade.INCOME, 900_000, median=147_150, below=0.97, above=0.03)
    item = Item(value=odd, tables=(), effect=None, is_weighty=False)
    assert information_answer([item], 1, Choice(), Language.FR) == (
        "**1 élément** renseigné, 0 qui ne l’est pas. 1 sort de l’ordinaire (en gras)."
    )


def test_what_is_asked_says_how_many_are_left_of_how_many() -> None:
    assert answer(Choice(query="note")) == "2 éléments sur 16 pour «\u00a0note\u00a0»."
    assert answer(Choice(theme=Theme.CARDS)) == "1 élément sur 16 répond aux filtres."
    assert "16 répondent aux filtres. Les 20 éléments dont l’effet" in answer(Choice(only=frozenset({Only.WEIGHTY})))


def test_nothing_left_is_a_sentence_that_says_what_to_do() -> None:
    assert answer(Choice(query="zzz"), ENGLISH).startswith("No item matches “zzz”.")
    assert answer(Choice(query="zzz", theme=Theme.LOAN)).endswith("Retirez-en un, ou effacez-les tous.")
    assert "ne peut pas être aussi hors de l’ordinaire" in answer(Choice(only=frozenset({Only.MISSING, Only.ODD})))
    assert not of_class(information_list(UNFAVOURABLE, {}, FRENCH, Choice(query="zzz")), "item")


def test_a_value_that_cannot_exist_is_not_said_to_be_missing() -> None:
    assert sentence(of_class(row("plafond"), "na")) == "sans objet"
    assert "ce client n’a rien de tel" in sentence(row("plafond"))
    assert sentence(of_class(row("plafond", UNFAVOURABLE), "na")) == "non renseigné"
    assert sentence(of_class(row("limit", display=ENGLISH), "na")) == "not applicable"


def test_an_item_says_its_source_its_unit_and_its_effect() -> None:
    said = sentence(of_class(row("revenu déclaré"), "facts"))
    assert said == (
        "Source\u00a0: la demande de crédit et le fichier des crédits chez d’autres prêteurs. "
        "Unité\u00a0: montant, en u.m. Dans ce score\u00a0: +6 points."
    )
    assert "Sans effet sur le score." in sentence(of_class(row("âge"), "facts"))
    assert "moins d’un point" in sentence(of_class(row("part du revenu prise"), "facts"))


def test_tables_are_told_in_words() -> None:
    assert tables_phrase((), Language.FR) == ""
    assert tables_phrase(("credit_card_balance",), Language.EN) == "credit-card statements"
    names = tables_phrase(tuple(TABLES), Language.FR)
    assert "_" not in names
    assert names.count(" et ") == 1


def test_a_theme_that_is_filtered_says_that_its_points_are_those_of_the_whole() -> None:
    content = information_list(UNFAVOURABLE, {}, FRENCH, Choice(query="retard"))
    assert "tout le thème\u00a0: −17 points" in sentence(of_class(content, "group")[0])


def test_the_filters_are_named_and_can_be_taken_back() -> None:
    fields = information_filters(Language.FR)
    assert ids_of(fields) == [
        "information-query",
        "information-theme",
        "information-only",
        "information-clear",
        "information-undo",
    ]
    undo = next(each for each in components(fields) if getattr(each, "id", None) == "information-undo")
    assert undo.disabled

import importlib
import pkgutil
import re
import string
from collections.abc import Iterator, Mapping

import pytest

from features.feature import Theme
from features.text import Language, Text
from layouts import words
from layouts.typography import typeset
from layouts.words.glossary import Term
from layouts.words.saying import Counted, say
from layouts.words.themes import THEMES


def texts_of(value: object) -> Iterator[Text]:
    if isinstance(value, Text):
        yield value
    elif isinstance(value, Counted):
        yield from (value.one, value.many)
    elif isinstance(value, Term):
        yield from (value.name, value.definition)
    elif isinstance(value, Mapping):
        for item in value.values():
            yield from texts_of(item)


CATALOGUE = {
    f"{module.name}.{name}.{index}": text
    for module in pkgutil.iter_modules(words.__path__)
    for name, value in vars(importlib.import_module(f"layouts.words.{module.name}")).items()
    for index, text in enumerate(texts_of(value))
}


def blanks(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def test_the_catalogue_is_found() -> None:
    assert len(CATALOGUE) > 100


@pytest.mark.parametrize("name", CATALOGUE)
def test_both_languages_say_something_with_the_same_blanks_and_bold(name: str) -> None:
    text = CATALOGUE[name]

    assert text.fr.strip() == text.fr != ""
    assert text.en.strip() == text.en != ""
    assert blanks(text.fr) == blanks(text.en)
    assert text.fr.count("**") == text.en.count("**")
    assert text.fr.count("**") % 2 == 0


@pytest.mark.parametrize("name", CATALOGUE)
def test_texts_are_typed_with_ordinary_spaces_and_curly_apostrophes(name: str) -> None:
    text = CATALOGUE[name]

    assert not re.search("[\u00a0\u202f']", text.fr + text.en)


def test_every_theme_has_a_name() -> None:
    assert set(THEMES) == set(Theme)


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Note : 3 ; 4 ?", "Note\u00a0: 3\u202f; 4\u202f?"),
        ("« revenu »", "«\u00a0revenu\u00a0»"),
        ("12 %", "12\u202f%"),
        ("n° 2", "n°\u00a02"),
        ("14 u.m..", "14 u.m."),
    ],
)
def test_french_signs_stay_with_their_word(typed: str, printed: str) -> None:
    assert typeset(typed, Language.FR) == printed


def test_english_spaces_are_left_alone() -> None:
    assert typeset("Note: 3; 4?", Language.EN) == "Note: 3; 4?"


@pytest.mark.parametrize(
    ("number", "word"), [(0, "point"), (1, "point"), (1.5, "point"), (2, "points"), (10, "points")]
)
def test_french_counts_less_than_two_as_one(number: float, word: str) -> None:
    counted = Counted(one=Text(fr="point", en="point"), many=Text(fr="points", en="points"))

    assert say(counted.of(number, Language.FR), Language.FR) == word


@pytest.mark.parametrize(("number", "word"), [(0, "points"), (1, "point"), (2, "points")])
def test_english_counts_nothing_as_many(number: float, word: str) -> None:
    counted = Counted(one=Text(fr="point", en="point"), many=Text(fr="points", en="points"))

    assert say(counted.of(number, Language.EN), Language.EN) == word

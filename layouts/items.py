"""The items of a client's information, and those that a reader chooses."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from features.feature import Theme
from features.text import Language
from layouts.places import place_of
from layouts.typography import folded
from layouts.words.themes import THEMES
from scoring.views import ClientView, EffectView, ValueView

WEIGHTY = 20
"""How many items are said to count most in a score."""


class Only(StrEnum):
    """What a reader may keep of the items; several at once are all asked for."""

    WEIGHTY = "weighty"
    """The effect on this score is among the largest."""
    MISSING = "missing"
    """Without a value."""
    ODD = "odd"
    """Higher or lower than that of 95 clients out of 100."""


@dataclass(frozen=True, kw_only=True)
class Item:
    """One item of the information with all that is said of it."""

    value: ValueView
    tables: tuple[str, ...]
    """Official names of the tables that it is made from, the application first."""
    effect: EffectView | None
    """None: not an input of the model."""
    is_weighty: bool

    @property
    def is_odd(self) -> bool:
        """Whether the value is lower or higher than that of 95 clients out of 100."""
        place = place_of(self.value)
        return place is not None and place.is_odd


@dataclass(frozen=True, kw_only=True)
class Choice:
    """What a reader asks of the items; nothing asked gives all of them."""

    query: str = ""
    """Words that the label or the theme holds, whatever their case and accents."""
    theme: Theme | None = None
    only: frozenset[Only] = frozenset()

    @property
    def is_open(self) -> bool:
        """Whether nothing is asked."""
        return not self.query.strip() and self.theme is None and not self.only


EVERYTHING = Choice()


def items_of(view: ClientView, tables: Mapping[str, tuple[str, ...]]) -> tuple[Item, ...]:
    """Give every item in catalog order; `tables` by the feature's name, those of an item may be missing."""
    effects = {effect.value.feature.name: effect for theme in view.themes for effect in theme.effects}
    weighty = _weighty(effects.values())
    return tuple(
        Item(
            value=value,
            tables=tables.get(value.feature.name, ()),
            effect=effects.get(value.feature.name),
            is_weighty=value.feature.name in weighty,
        )
        for value in view.information
    )


def chosen(items: Sequence[Item], choice: Choice, language: Language) -> list[Item]:
    """Give the items that meet everything that is asked, in the order given."""
    words = folded(choice.query).split()
    return [item for item in items if _meets(item, choice) and _answers(item, words, language)]


def _weighty(effects: Iterable[EffectView]) -> frozenset[str]:
    told = (effect for effect in effects if effect.effect_whole_points)
    ranked = sorted(told, key=lambda effect: -abs(effect.effect_points))
    return frozenset(effect.value.feature.name for effect in ranked[:WEIGHTY])


def _meets(item: Item, choice: Choice) -> bool:
    kept = {
        Only.WEIGHTY: item.is_weighty,
        Only.MISSING: item.value.value is None,
        Only.ODD: item.is_odd,
    }
    return choice.theme in {None, item.value.feature.theme} and all(kept[only] for only in choice.only)


def _answers(item: Item, words: Sequence[str], language: Language) -> bool:
    feature = item.value.feature
    text = folded(f"{feature.label.read(language)} {THEMES[feature.theme].read(language)}")
    return all(word in text for word in words)

"""What explains the score: the answer, how to read it, the reasons."""

from collections.abc import Sequence
from typing import assert_never

from features.feature import Theme, Unit
from features.text import Language, Text
from layouts.display import Display
from layouts.gender import none_of
from layouts.numbers import out_of_100, percentage, signed
from layouts.places import Place, Side, is_combined, place_of
from layouts.reasons import external_share
from layouts.sentences.opinion import clients_phrase, points_phrase, signed_phrase
from layouts.values import level_labels, value_words
from layouts.words import units, why
from layouts.words.saying import enumerated, in_a_sentence, say
from layouts.words.themes import THEMES
from scoring.views import ClientView, EffectView, Portfolio, ThemeEffectView, ValueView

EVERYTHING = 100


def why_answer(view: ClientView, language: Language) -> str:
    """Say how far the score is from the average risk, and the strongest theme of each side."""
    gap = view.whole_points - view.base_whole_points
    text = why.LOWER if gap < 0 else why.HIGHER if gap > 0 else why.EQUAL
    sentences = [say(text, language, points=points_phrase(gap, language), base=view.base_whole_points)]
    lowest = min(view.themes, key=_theme_points, default=None)
    highest = max(view.themes, key=_theme_points, default=None)
    if lowest is not None and lowest.effect_whole_points < 0:
        sentences.append(_strongest_theme(why.MOST_AGAINST, lowest, language))
    if highest is not None and highest.effect_whole_points > 0:
        sentences.append(_strongest_theme(why.MOST_IN_FAVOUR, highest, language))
    return " ".join(sentences)


def how_to_read(view: ClientView, portfolio: Portfolio, language: Language) -> tuple[str, ...]:
    """Say how the explanation adds up, with this client's whole points."""
    points = [theme.effect_whole_points for theme in view.themes]
    minus, plus = -sum(n for n in points if n < 0), sum(n for n in points if n > 0)
    base, score = view.base_whole_points, view.whole_points
    clients = clients_phrase(portfolio.base_probability, language)
    return (
        say(why.HOW_START, language, clients=clients, base=base),
        say(why.HOW_BARS, language),
        say(why.HOW_SUM, language, base=base, minus=minus, plus=plus, score=score),
        say(why.HOW_CARE, language),
    )


def fact_sentence(value: ValueView, display: Display) -> str:
    """State a value: « Échéances payées en retard : 12 %. », « Métier : travail manuel. », « Demandes : aucune. »."""
    label = say(value.feature.label, display.language)
    return say(why.FACT, display.language, label=label, value=_told_value(value, display))


def comparison_sentence(value: ValueView, display: Display) -> str | None:
    """Set a value beside the others: « C’est plus que chez 82 clients sur 100 (médiane 3 %). »."""
    if value.value is None and not value.applies:
        return None
    if value.value is None:
        return _lacking_sentence(out_of_100(value.share_unknown), display.language)
    place = place_of(value)
    return None if place is None else _place_sentence(value, place, display)


def reason_sentence(effect: EffectView, display: Display) -> str:
    """Tell one effect whole: the item, the client's value, what is usual, how many points."""
    language, points = display.language, effect.effect_whole_points
    told = signed_phrase(points, language) if points else say(units.LESS_THAN_A_POINT, language)
    weighs = say(why.COMBINED_EFFECT if is_combined(effect) else why.ON_THE_SCORE, language, points=told)
    sentences = (fact_sentence(effect.value, display), comparison_sentence(effect.value, display), weighs)
    return " ".join(filter(None, sentences))


def effect_note(effect: EffectView, display: Display) -> str:
    """Write an item's value in the detail of a theme: « 12 % · médiane 3 % · combiné à d’autres éléments »."""
    value, language = effect.value, display.language
    parts = [value_words(value.feature, value.value, display)]
    if value.value is not None and value.median is not None and not level_labels(value.feature):
        parts.append(say(why.MEDIAN, language, median=value_words(value.feature, value.median, display)))
    if is_combined(effect):
        parts.append(say(why.COMBINED, language))
    return " · ".join(parts)


def effect_label(effect: EffectView, language: Language) -> str:
    """Write an effect in whole points; one that rounds to none is « < 1 »."""
    points = effect.effect_whole_points
    return signed(points) if points else say(why.UNDER_ONE_POINT, language)


def beside_sentence(effects: Sequence[EffectView], display: Display) -> str:
    """Name the effects that count and that nobody should tell alone, with the client's values and their points."""
    language = display.language
    items = [
        say(
            why.BESIDE_ITEM,
            language,
            label=say(effect.value.feature.label, language),
            value=_told_value(effect.value, display),
            points=effect_label(effect, language),
        )
        for effect in effects
    ]
    return say(why.BESIDE, language, items=enumerated(items, language))


def external_sentence(view: ClientView, language: Language) -> str | None:
    """Say what part of all effects the external ratings are; None where the model uses none."""
    if all(theme.theme is not Theme.EXTERNAL_RATINGS for theme in view.themes):
        return None
    share = out_of_100(external_share(view))
    if share == 0:
        return say(why.EXTERNAL_NOTHING, language)
    return say(why.EXTERNAL_SHARE, language, share=percentage(share / EVERYTHING, language))


def _told_value(value: ValueView, display: Display) -> str:
    feature = value.feature
    if value.value is None:
        return say(why.NOT_PROVIDED if value.applies else why.NOT_APPLICABLE, display.language)
    none = none_of(feature.label.fr) if feature.unit is Unit.COUNT and value.value == 0 else None
    if none is not None:
        return say(none, display.language)
    words = value_words(feature, value.value, display)
    return in_a_sentence(words) if feature.unit is Unit.CATEGORY else words


def _theme_points(theme: ThemeEffectView) -> int:
    return theme.effect_whole_points


def _strongest_theme(text: Text, theme: ThemeEffectView, language: Language) -> str:
    name = THEMES[theme.theme].read(language)
    return say(text, language, theme=in_a_sentence(name), points=signed(theme.effect_whole_points))


def _place_sentence(value: ValueView, place: Place, display: Display) -> str:
    language = display.language
    if place.side is Side.SAME and (level_labels(value.feature) or place.out_of_100 == 0):
        return _shared_sentence(place.out_of_100, language)
    median = value_words(value.feature, value.median, display)
    match place.side:
        case Side.SAME:
            return say(why.SHARED_NUMBER.of(place.out_of_100, language), language, n=place.out_of_100, median=median)
        case Side.HIGHER:
            return say(why.THAN_MORE, language, n=place.out_of_100, median=median)
        case Side.LOWER:
            return say(why.THAN_FEWER, language, n=place.out_of_100, median=median)
        case Side.AVERAGE:
            return say(why.AVERAGE, language, median=median)
        case _:
            assert_never(place.side)


def _lacking_sentence(clients: int, language: Language) -> str:
    if clients == 0:
        return say(why.RARELY_LACKING, language)
    return say(why.LACKING.of(clients, language), language, n=clients)


def _shared_sentence(clients: int, language: Language) -> str:
    if clients == 0:
        return say(why.RARELY_SHARED, language)
    return say(why.SHARED.of(clients, language), language, n=clients)

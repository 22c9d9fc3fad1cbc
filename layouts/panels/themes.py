"""The themes, each opening into the topics and items that make it up."""

from collections.abc import Sequence

from dash.development.base_component import Component

from features.text import Language
from layouts import plain_html as html
from layouts.display import Display
from layouts.numbers import signed
from layouts.panels.diverging import DivergingScale, diverging_bar, scale_of_effects
from layouts.sentences.why import effect_label, effect_note
from layouts.topics import TopicEffects, topics_of
from layouts.words import topics as words_of_topics
from layouts.words import why
from layouts.words.saying import say
from layouts.words.themes import THEMES
from scoring.views import ClientView, EffectView, ThemeEffectView


def theme_list(view: ClientView, display: Display) -> Component:
    """Give the themes in the order of the waterfall, the first one open."""
    scale = scale_of_effects(view)
    themes = [_theme(theme, scale, display, is_open=index == 0) for index, theme in enumerate(view.themes)]
    return html.Div(themes, className="themes")


def points_class(points: float) -> str:
    """Give the class of a number of points, by its sign."""
    return "pts minus" if points < 0 else "pts plus" if points > 0 else "pts"


def _theme(theme: ThemeEffectView, scale: DivergingScale, display: Display, *, is_open: bool) -> Component:
    name = say(THEMES[theme.theme], display.language)
    summary = _summary(name, theme.effect_points, theme.effect_whole_points, scale, "trow")
    return html.Details([summary, html.Ul(_parts(theme, scale, display))], open=is_open)


def _parts(theme: ThemeEffectView, scale: DivergingScale, display: Display) -> list[Component]:
    """Give a theme's topics, the strongest one open; its items where it has no topics."""
    topics = topics_of(theme)
    if len(topics) == 1:
        return _items(theme.effects, scale, display)
    shown = [topic for topic in topics if not topic.is_small]
    rest = [effect for topic in topics if topic.is_small for effect in topic.effects]
    return [
        *(_topic(topic, scale, display, is_open=index == 0) for index, topic in enumerate(shown)),
        *_small_ones(rest, display.language),
    ]


def _topic(topic: TopicEffects, scale: DivergingScale, display: Display, *, is_open: bool) -> Component:
    text = words_of_topics.OTHER if topic.topic is None else words_of_topics.TOPICS[topic.topic]
    name = say(text, display.language)
    summary = _summary(name, topic.effect_points, topic.effect_whole_points, scale, "trow topic")
    return html.Li(html.Details([summary, html.Ul(_items(topic.effects, scale, display))], open=is_open))


def _summary(name: str, points: float, whole: int, scale: DivergingScale, class_name: str) -> Component:
    number = html.Span(signed(whole), className=points_class(whole))
    return html.Summary([html.Span(name), diverging_bar(points, scale), number], className=class_name)


def _items(effects: Sequence[EffectView], scale: DivergingScale, display: Display) -> list[Component]:
    items = [_item(effect, scale, display) for effect in effects if effect.effect_whole_points != 0]
    return [*items, *_small_ones(effects, display.language)]


def _item(effect: EffectView, scale: DivergingScale, display: Display) -> Component:
    points = effect.effect_whole_points
    label = say(effect.value.feature.label, display.language)
    words = html.Span([label, html.Small(effect_note(effect, display))])
    number = html.Span(effect_label(effect, display.language), className=points_class(points))
    return html.Li([words, diverging_bar(effect.effect_points, scale), number], className="trow feat")


def _small_ones(effects: Sequence[EffectView], language: Language) -> list[Component]:
    """Tell how many items round to no point: they are many, and what is shown adds up without them."""
    count = sum(effect.effect_whole_points == 0 for effect in effects)
    if count == 0:
        return []
    words = html.Span(say(why.SMALL_ONES.of(count, language), language, n=count), className="hint")
    return [html.Li([words, html.Span(), html.Span("0", className="pts")], className="trow feat")]

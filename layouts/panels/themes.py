"""The themes, each opening into the items that make it up."""

from dash import html
from dash.development.base_component import Component

from features.text import Language
from layouts.display import Display
from layouts.numbers import signed
from layouts.panels.diverging import DivergingScale, diverging_bar, scale_of_effects
from layouts.sentences.why import effect_label, effect_note
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
    points = theme.effect_whole_points
    summary = html.Summary(
        [
            html.Span(say(THEMES[theme.theme], display.language)),
            diverging_bar(theme.effect_points, scale),
            html.Span(signed(points), className=points_class(points)),
        ],
        className="trow",
    )
    items = [_item(effect, scale, display) for effect in theme.effects if effect.effect_whole_points != 0]
    return html.Details([summary, html.Ul([*items, *_small_ones(theme, display.language)])], open=is_open)


def _item(effect: EffectView, scale: DivergingScale, display: Display) -> Component:
    points = effect.effect_whole_points
    label = say(effect.value.feature.label, display.language)
    words = html.Span([label, html.Small(effect_note(effect, display))])
    number = html.Span(effect_label(effect, display.language), className=points_class(points))
    return html.Li([html.Span(), words, diverging_bar(effect.effect_points, scale), number], className="trow feat")


def _small_ones(theme: ThemeEffectView, language: Language) -> list[Component]:
    """Tell how many items round to no point: they are many, and what is shown adds up without them."""
    count = sum(effect.effect_whole_points == 0 for effect in theme.effects)
    if count == 0:
        return []
    words = html.Span(say(why.SMALL_ONES.of(count, language), language, n=count), className="hint")
    return [html.Li([html.Span(), words, html.Span(), html.Span("0", className="pts")], className="trow feat")]

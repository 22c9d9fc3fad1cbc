"""The strongest reasons against and in favour, as sentences."""

from collections.abc import Sequence

from dash import html
from dash.development.base_component import Component

from features.text import Text
from layouts.display import Display
from layouts.panels.sheet import subtitle
from layouts.panels.themes import points_class
from layouts.reasons import reasons_of
from layouts.sentences.why import comparison_sentence, effect_label, fact_sentence
from layouts.words import why
from layouts.words.saying import say
from scoring.views import ClientView, EffectView


def reasons_columns(view: ClientView, display: Display) -> list[Component]:
    """Give one column against and one in favour."""
    reasons = reasons_of(view)
    return [
        _column(why.AGAINST, reasons.against, why.NOTHING_AGAINST, display),
        _column(why.IN_FAVOUR, reasons.in_favour, why.NOTHING_IN_FAVOUR, display),
    ]


def _column(title: Text, effects: Sequence[EffectView], nothing: Text, display: Display) -> Component:
    heading = subtitle(say(title, display.language), say(why.STRONGEST, display.language))
    if not effects:
        return html.Div([heading, html.P(say(nothing, display.language), className="note")], className="c6 rule")
    items = [_reason(effect, display) for effect in effects]
    return html.Div([heading, html.Ol(items, className="reasons")], className="c6 rule")


def _reason(effect: EffectView, display: Display) -> Component:
    number = html.Span(effect_label(effect, display.language), className=points_class(effect.effect_points))
    comparison = comparison_sentence(effect.value, display)
    words: list[Component | str] = [fact_sentence(effect.value, display)]
    if comparison is not None:
        words += [" ", html.Small(comparison)]
    return html.Li([number, html.Span(words)])

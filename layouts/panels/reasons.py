"""The strongest reasons against and in favour, as sentences."""

from collections.abc import Sequence

from dash.development.base_component import Component

from features.text import Text
from layouts import plain_html as html
from layouts.display import Display
from layouts.panels.sheet import subtitle
from layouts.panels.themes import points_class
from layouts.reasons import are_only_external, reasons_of
from layouts.sentences.why import beside_sentence, comparison_sentence, effect_label, fact_sentence, reason_sentence
from layouts.words import why
from layouts.words.saying import say
from scoring.views import ClientView, EffectView


def reasons_columns(view: ClientView, display: Display) -> list[Component]:
    """Give one column against and one in favour, then what counts too and is no reason by itself."""
    reasons = reasons_of(view)
    beside = [_beside(reasons.beside, display)] if reasons.beside else []
    return [
        _column(why.AGAINST, reasons.against, (why.NOTHING_AGAINST, why.ONLY_RATINGS_AGAINST), display),
        _column(why.IN_FAVOUR, reasons.in_favour, (why.NOTHING_IN_FAVOUR, why.ONLY_RATINGS_IN_FAVOUR), display),
        *beside,
    ]


def _beside(effects: Sequence[EffectView], display: Display) -> Component:
    return html.P(beside_sentence(effects, display), className="note c12")


def _column(title: Text, effects: Sequence[EffectView], without: tuple[Text, Text], display: Display) -> Component:
    nothing, nothing_else = without
    parts: list[Component] = [subtitle(say(title, display.language), say(why.STRONGEST, display.language))]
    if effects:
        parts.append(html.Ol([_reason(effect, display) for effect in effects], className="reasons"))
    if not effects or are_only_external(effects):
        parts.append(html.P(say(nothing_else if effects else nothing, display.language), className="note"))
    return html.Div(parts, className="c6 rule")


def _reason(effect: EffectView, display: Display) -> Component:
    number = html.Span(effect_label(effect, display.language), className=points_class(effect.effect_points))
    comparison = comparison_sentence(effect.value, display)
    words: list[Component | str] = [fact_sentence(effect.value, display)]
    if comparison is not None:
        words += [" ", html.Small(comparison)]
    return html.Li([number, html.Span(words), _copy(effect, display)])


def _copy(effect: EffectView, display: Display) -> Component:
    """Give the button that copies a reason as one text; `assets/why.js` does it, and says so."""
    language = display.language
    label = say(effect.value.feature.label, language)
    spoken = {
        "aria-label": say(why.COPY_REASON, language, label=label),
        "data-copy": reason_sentence(effect, display),
        "data-copied": say(why.COPIED, language),
        "data-said": say(why.COPIED_SAID, language, label=label),
        "data-refused": say(why.NOT_COPIED, language),
    }
    return html.Button(say(why.COPY, language), type="button", className="copy", **spoken)

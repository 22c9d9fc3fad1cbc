"""How firm the score is: the control models on the scale, and what is missing."""

from dash.development.base_component import Component

from features.text import Text
from layouts import plain_html as html
from layouts.display import Display
from layouts.panels.sheet import subtitle
from layouts.panels.spread import spread
from layouts.rich import rich
from layouts.scale import scale_of
from layouts.sentences.confidence import control_sentence, missing_sentences
from layouts.words import confidence as words
from layouts.words.saying import say
from scoring.views import ClientView, Portfolio
from scoring.why_views import ConfidenceView, ControlView


def confidence_columns(
    confidence: ConfidenceView, view: ClientView, portfolio: Portfolio, display: Display
) -> list[Component]:
    """Give one column on the control models and one on what is missing."""
    language = display.language
    control = [
        html.P(rich(control_sentence(confidence.control, view, language)), className="note"),
        _spread(confidence.control, view, portfolio),
        html.P(say(words.WHAT_THEY_ARE, language), className="hint"),
    ]
    *missing, care = missing_sentences(confidence, view, language)
    notes = [html.P(rich(sentence), className="note") for sentence in missing]
    notes.append(html.P(care, className="hint" if missing else "note"))
    return [
        _column(words.TITLE, words.BY_CONTROL, control, display),
        _column(words.MISSING_TITLE, words.ALONE, notes, display),
    ]


def _column(title: Text, aside: Text, content: list[Component], display: Display) -> Component:
    heading = subtitle(say(title, display.language), say(aside, display.language))
    return html.Div([heading, *content], className="c6 rule firm")


def _spread(control: ControlView, view: ClientView, portfolio: Portfolio) -> Component:
    """Draw the five scores and the score among the zones; the sentence above says the same."""
    return spread(
        [*(("control", each) for each in control.whole_points), (None, view.whole_points)], scale_of(portfolio)
    )

"""The client's head, which stays in sight: who, which loan, the score and the opinion."""

from dash.development.base_component import Component

from features.text import Language
from layouts import plain_html as html
from layouts.display import Display
from layouts.loan import loan_burden, loan_title
from layouts.panels.chip import opinion_chip
from layouts.panels.gloss import glossed
from layouts.panels.present import present_switch_in_head
from layouts.rich import rich
from layouts.scale import scale_of
from layouts.sentences.new_application import number_sentence
from layouts.sentences.opinion import distance_phrase, too_little_sentence
from layouts.words import glossary, head, new_application
from layouts.words.saying import say
from scoring.views import ClientView, Portfolio


def head_content(view: ClientView, portfolio: Portfolio, display: Display) -> Component:
    """Give the content of the head."""
    language = display.language
    parts = [
        _letterhead(portfolio, language),
        _identity(view, display),
        _loan(view, display),
        _verdict(view, portfolio, language),
    ]
    return html.Div(parts, className="wrap")


def _letterhead(portfolio: Portfolio, language: Language) -> Component:
    made_up = [html.Span(say(head.MADE_UP_SENTENCE, language))] if portfolio.made_up else []
    printed = html.Span(className="printed-on", **{"data-words": say(head.PRINTED_ON, language)})
    return html.Div([html.Span(say(head.LETTERHEAD, language)), printed, *made_up], className="letterhead")


def _identity(view: ClientView, display: Display) -> Component:
    loan = loan_title(view.information, display)
    narrow = [html.P(loan, className="only-narrow")] if loan else []
    parts = [*_name(view, display.language), *narrow, present_switch_in_head(display.language)]
    return html.Div(parts, className="identity")


def _name(view: ClientView, language: Language) -> list[Component]:
    facts = view.score.handed_in
    if facts is not None:
        return [html.H1(say(new_application.HEAD, language)), html.P(number_sentence(facts, language))]
    return [html.H1(say(head.CLIENT, language, client=view.score.client_id))]


def _loan(view: ClientView, display: Display) -> Component:
    title, burden = loan_title(view.information, display), loan_burden(view.information, display)
    lines = [
        html.P(html.B(title)) if title else None,
        glossed(html.P(burden), (glossary.INSTALMENT,), display.language) if burden else None,
    ]
    return html.Div([line for line in lines if line is not None], className="loan")


def _verdict(view: ClientView, portfolio: Portfolio, language: Language) -> Component:
    score = html.Span([str(view.whole_points), " ", html.Small(say(head.POINTS, language))], className="score")
    if view.score.recommendation is None:
        said = html.P(rich(too_little_sentence(view, language)), className="too-little")
        return html.Div([score, said], className="verdict")
    gap = html.Span(distance_phrase(view, portfolio, language), className="gap")
    learned = [html.P(say(head.LEARNED, language), className="learned")] if view.score.learned else []
    parts = [
        score,
        html.Span([score_scale(view, portfolio), gap], className="bar"),
        opinion_chip(view.score.recommendation, language),
        *learned,
    ]
    return html.Div(parts, className="verdict")


def score_scale(view: ClientView, portfolio: Portfolio) -> Component:
    """Draw the score among the zones; what it shows is said in words beside it."""
    scale = scale_of(portfolio)
    zones = {
        "--study-from": _percent(scale.along(scale.study_from)),
        "--study-to": _percent(scale.along(scale.study_to)),
    }
    marks = [
        html.I(className="cut", style={"left": _percent(scale.along(scale.threshold))}),
        html.I(style={"left": _percent(scale.along(view.whole_points))}),
    ]
    return html.Span(marks, className="scale", style=zones, **{"aria-hidden": "true"})


def _percent(share: float) -> str:
    return f"{100 * share:.1f}%"

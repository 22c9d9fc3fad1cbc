"""What a place says when it has nothing to show yet, or cannot."""

from collections.abc import Sequence

from dash.development.base_component import Component

from features.text import Language
from layouts import plain_html as html
from layouts.links import client_link
from layouts.numbers import decimal
from layouts.panels.new_application import new_application_link
from layouts.rich import rich
from layouts.words import new_application, states
from layouts.words.saying import say
from scoring.views import Portfolio


def welcome(portfolio: Portfolio, suggestions: Sequence[int], language: Language) -> Component:
    """Say what to do before a client is chosen, with clients to try."""
    parts = [html.H1(say(states.WELCOME, language)), html.P(say(states.WELCOME_DO, language), className="answer")]
    if suggestions:
        parts += [html.P(say(states.EXAMPLES, language), className="hint"), _examples(suggestions)]
    parts.append(html.P(say(states.WELCOME_GIVES, language), className="note"))
    other_way = [html.Span(say(new_application.OTHER_WAY, language)), new_application_link(language, "btn")]
    parts.append(html.P(other_way, className="other-way"))
    if portfolio.made_up:
        clients = decimal(portfolio.n_clients, language)
        parts.append(html.P(say(states.MADE_UP_PORTFOLIO, language, clients=clients), className="banner"))
    return html.Section(parts, className="sheet")


def _examples(client_ids: Sequence[int]) -> Component:
    links = [html.Li(html.A(str(client_id), href=client_link(client_id), className="btn")) for client_id in client_ids]
    return html.Ul(links, className="examples")


def empty_block(sentence: str) -> Component:
    """Say in a dashed block that there is nothing to show, and what to do."""
    return html.Div(html.P(rich(sentence)), className="is-empty", role="status")


def not_found(sentence: str) -> Component:
    """Say that the client asked for is not there, above the welcome."""
    return html.Div(html.P(sentence), className="is-error", role="alert")

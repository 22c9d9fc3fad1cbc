"""Earlier applications to this lender: when, for what, how much, with which outcome and why."""

from dash.development.base_component import Component

from features.text import Language
from layouts import plain_html as html
from layouts.display import Display
from layouts.numbers import amount, counted
from layouts.panels.sheet import subtitle
from layouts.panels.states import empty_block
from layouts.rich import hidden_sign
from layouts.sentences.history_lines import ago, capital, reason_words, request_name, request_state
from layouts.words import history, units
from layouts.words.saying import say
from scoring.history_codes import Outcome
from scoring.history_views import ApplicationView, HistoryView

LAID_OPEN = 6
SIGNS = {Outcome.APPROVED: "✓", Outcome.REFUSED: "✕", Outcome.CANCELLED: "○", Outcome.UNUSED: "○"}


def requests_part(view: HistoryView, display: Display) -> list[Component]:
    """Give the applications as a list, the latest laid open, or a sentence where there is none."""
    language = display.language
    title = subtitle(say(history.REQUESTS, language), say(history.LATEST_FIRST, language))
    if view.applications is None:
        return [title, empty_block(say(history.REQUESTS_NOT_DELIVERED, language))]
    if not view.applications:
        return [title, empty_block(say(history.NO_REQUESTS, language))]
    lines = [_line(each, display) for each in view.applications]
    parts = [title, html.Ul(lines[:LAID_OPEN], className="requests"), *_others(lines[LAID_OPEN:], language)]
    if any(each.reason is not None for each in view.applications):
        parts.append(html.P(say(history.REASONS_NOTE, language), className="hint"))
    return parts


def _others(lines: list[Component], language: Language) -> list[Component]:
    if not lines:
        return []
    summary = html.Summary(counted(history.OTHER_REQUESTS, len(lines), language))
    return [html.Details([summary, html.Ul(lines, className="requests")], className="alt")]


def _line(view: ApplicationView, display: Display) -> Component:
    language = display.language
    is_declined = view.outcome is Outcome.REFUSED
    sign = [] if view.outcome is None else [hidden_sign(SIGNS[view.outcome]), " "]
    outcome = html.B([*sign, request_state(view, language)], className="minus" if is_declined else None)
    reason = reason_words(view, language)
    return html.Li(
        [
            html.Span(capital(ago(view.decided_days, language)), className="when"),
            html.Span([request_name(view, language), *_small(_amounts(view, display))]),
            html.Span([outcome, *_small(reason)], className="outcome"),
        ]
    )


def _small(words: str | None) -> list[Component]:
    return [html.Small(words)] if words else []


def _amounts(view: ApplicationView, display: Display) -> str:
    language = display.language
    said = [] if view.asked is None else [say(history.ASKED, language, amount=amount(view.asked, display))]
    if view.granted is not None and view.outcome in {Outcome.APPROVED, Outcome.UNUSED}:
        words = history.OBTAINED if view.outcome is Outcome.APPROVED else history.OFFERED
        said.append(say(words, language, amount=amount(view.granted, display)))
    if view.term_months:
        said.append(say(history.OVER, language, term=counted(units.MONTHS, view.term_months, language)))
    return ", ".join(said)

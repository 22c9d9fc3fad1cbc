"""What would change the opinion: the answer, then a card for each change, the simplest first."""

import json

from dash import html
from dash.development.base_component import Component

from features.text import Language
from layouts.display import Display
from layouts.drawn import drawn
from layouts.panels.chip import opinion_chip
from layouts.panels.sheet import subtitle
from layouts.rich import rich
from layouts.sentences.opinion import signed_phrase, too_little_sentence
from layouts.sentences.what_if_cards import answer_sentence, detail_sentence, tried_sentence
from layouts.sentences.what_if_changes import changes_phrase
from layouts.typography import typeset
from layouts.words import what_if_cards
from layouts.words.saying import say
from scoring.views import ClientView, Portfolio, Recommendation
from scoring.whatif_views import Changes, ProposalsView, ProposalView


def what_if_cards_content(view: ProposalsView, portfolio: Portfolio, display: Display) -> list[Component]:
    """Give the answer and the cards; without one, what comes nearest and the limits that were tried.

    The portfolio gives the edge of a favourable opinion.
    """
    language = display.language
    parts: list[Component] = [html.P(rich(answer_sentence(view, portfolio, display)), className="answer")]
    if view.asked.recommendation is Recommendation.FAVOURABLE:
        return drawn([html.Div(parts)])
    cards = [_card(each, view, display) for each in view.proposals or _nearest(view)]
    if cards:
        title, aside = (
            (what_if_cards.TITLE, what_if_cards.ASIDE) if view.proposals else (what_if_cards.NEAREST_TITLE, None)
        )
        parts += [
            subtitle(say(title, language), None if aside is None else say(aside, language)),
            html.Div(cards, className="cards"),
        ]
    tried = tried_sentence(view, display)
    hints = [*([tried] if tried else []), say(what_if_cards.NEVER, language)]
    return drawn([html.Div([*parts, *(html.P(each, className="hint") for each in hints)])])


def too_little_known(view: ClientView, language: Language) -> list[Component]:
    """Say that there is no opinion to change."""
    return drawn([html.P(rich(too_little_sentence(view, language)), className="answer no-opinion")])


def _nearest(view: ProposalsView) -> list[ProposalView]:
    """Give what comes nearest as a card, if it is better than the application."""
    if view.nearest is None or view.nearest_changes is None or view.nearest.whole_points <= view.asked.whole_points:
        return []
    return [ProposalView(changes=view.nearest_changes, outcome=view.nearest, effort=1.0)]


def written(changes: Changes) -> str:
    """Write changes as JSON for `assets/what_if.js`, which puts them into the fields."""
    values = {
        "amount": changes.amount,
        "down_payment": changes.down_payment,
        "term": changes.term,
        "income": changes.income,
        "papers": sorted(changes.papers),
        "repaid": sorted(changes.repaid),
    }
    return json.dumps({name: value for name, value in values.items() if value}, sort_keys=True)


def _card(proposal: ProposalView, view: ProposalsView, display: Display) -> Component:
    language = display.language
    outcome = proposal.outcome
    change = changes_phrase(proposal.changes, view.levers, display, view.credits_elsewhere)
    detail = detail_sentence(proposal, view, display)
    difference = signed_phrase(outcome.whole_points - view.asked.whole_points, language)
    button = html.Button(
        say(what_if_cards.TRY, language),
        type="button",
        className="btn",
        **{
            "aria-label": say(what_if_cards.TRY_THIS, language, change=change),
            "data-try": written(proposal.changes),
        },
    )
    points = html.Span([str(outcome.whole_points), html.Small(difference)], className="to")
    said = [html.P(typeset(f"{change}.", language)), *([html.P(detail)] if detail else [])]
    return html.Article(
        [html.Div([points, opinion_chip(outcome.recommendation, language)], className="top"), html.Div(said), button],
        className="card",
    )

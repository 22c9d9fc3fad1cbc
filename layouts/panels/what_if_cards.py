"""What would change the opinion: the answer, then a card for each change, the simplest first."""

import json

from dash import html
from dash.development.base_component import Component

from layouts.display import Display
from layouts.drawn import drawn
from layouts.panels.chip import opinion_chip
from layouts.panels.sheet import subtitle
from layouts.rich import rich
from layouts.sentences.opinion import signed_phrase
from layouts.sentences.what_if_cards import answer_sentence, detail_sentence, proposal_sentence, tried_sentence
from layouts.typography import typeset
from layouts.words import what_if_cards
from layouts.words.saying import say
from scoring.views import Portfolio, Recommendation
from scoring.whatif_views import Changes, ProposalsView, ProposalView


def what_if_cards_content(view: ProposalsView, portfolio: Portfolio, display: Display) -> list[Component]:
    """Give the answer and the cards; without one, the limits that were tried."""
    language = display.language
    answer = html.P(rich(answer_sentence(view, portfolio, display)), className="answer")
    if view.asked.recommendation is Recommendation.FAVOURABLE:
        return drawn([html.Div(answer)])
    tried = tried_sentence(view, display)
    notes = [*([tried] if tried else []), say(what_if_cards.NEVER, language)]
    hints = [html.P(each, className="hint") for each in notes]
    if not view.proposals:
        return drawn([html.Div([answer, *hints])])
    heading = subtitle(say(what_if_cards.TITLE, language), say(what_if_cards.ASIDE, language))
    cards = html.Div([_card(each, view, display) for each in view.proposals], className="cards")
    return drawn([html.Div([answer, heading, cards, *hints])])


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
    change = proposal_sentence(proposal, view, display)
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

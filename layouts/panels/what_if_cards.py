"""What would change the opinion: the answer, then a card for each change, the least demanding first."""

import json

from dash import html
from dash.development.base_component import Component

from features.text import Language
from layouts import ids
from layouts.display import Display
from layouts.drawn import drawn
from layouts.links import section_link
from layouts.panels.chip import opinion_chip
from layouts.panels.sheet import subtitle
from layouts.rich import STARS, rich
from layouts.sentences.opinion import signed_phrase, too_little_sentence
from layouts.sentences.what_if_cards import answer_sentence, detail_sentence, is_enough, tried_sentence
from layouts.sentences.what_if_changes import changes_phrase
from layouts.typography import typeset
from layouts.words import rights, what_if_cards
from layouts.words.saying import say
from scoring.views import ClientView, Portfolio, Recommendation
from scoring.whatif_views import Changes, ProposalsView, ProposalView


def what_if_cards_content(view: ProposalsView, portfolio: Portfolio, display: Display) -> list[Component]:
    """Give the answer and the cards; where nothing is enough, the best found, the limits tried and what can be asked.

    The portfolio gives the edges of the opinions.
    """
    language = display.language
    parts: list[Component] = [html.P(rich(answer_sentence(view, portfolio, display)), className="answer")]
    if view.asked.recommendation is Recommendation.FAVOURABLE:
        return drawn([html.Div(parts)])
    if not is_enough(view):
        parts.append(_next_step(language))
    shown = view.proposals or _nearest(view)
    if shown:
        title = what_if_cards.TITLE.of(len(shown), language) if view.proposals else what_if_cards.NEAREST_TITLE
        aside = say(what_if_cards.ASIDE, language) if view.proposals else None
        cards = html.Div([_card(each, view, display) for each in shown], className="cards")
        parts += [subtitle(say(title, language), aside), cards]
    tried = tried_sentence(view, display)
    hints = [*([tried] if tried else []), say(what_if_cards.NEVER, language)]
    return drawn([html.Div([*parts, *(html.P(each, className="hint") for each in hints)])])


def too_little_known(view: ClientView, language: Language) -> list[Component]:
    """Say that there is no opinion to change."""
    return drawn([html.P(rich(too_little_sentence(view, language)), className="answer no-opinion")])


def _next_step(language: Language) -> Component:
    before, after = say(what_if_cards.NEXT_STEP, language, link=STARS).split(STARS)
    link = html.A(say(rights.TITLE, language), href=section_link(ids.RIGHTS), className="within")
    return html.P([before, link, after], className="next")


def _nearest(view: ProposalsView) -> list[ProposalView]:
    """Give the best that was found as a card, if it betters the application and is worth what it asks."""
    best, changes = view.nearest, view.nearest_changes
    if best is None or changes is None or best.whole_points <= view.asked.whole_points:
        return []
    return [ProposalView(changes=changes, outcome=best, effort=1.0)]


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

"""What would change the opinion, in one answer and on each card."""

from features.text import Language
from layouts.display import Display
from layouts.numbers import amount, decimal, to_the_cent
from layouts.scale import scale_of
from layouts.sentences.opinion import points_phrase
from layouts.sentences.what_if_changes import changes_phrase
from layouts.sentences.what_if_values import lever_words, term_words
from layouts.words import what_if, what_if_cards
from layouts.words.saying import enumerated, in_a_sentence, say
from scoring.views import Portfolio, Recommendation
from scoring.whatif_views import Lever, LeverView, OutcomeView, ProposalsView, ProposalView


def answer_sentence(view: ProposalsView, portfolio: Portfolio, display: Display) -> str:
    """Say whether something would make the opinion favourable, and the simplest such change."""
    language = display.language
    if view.asked.recommendation is Recommendation.FAVOURABLE:
        return say(what_if_cards.ALREADY, language)
    if view.proposals:
        n, change = len(view.proposals), view.proposals[0].changes
        first = in_a_sentence(changes_phrase(change, view.levers, display, view.credits_elsewhere))
        return say(what_if_cards.FOUND.of(n, language), language, n=n, first=first)
    if view.nearest is None:
        return say(what_if_cards.NOTHING_TO_CHANGE, language)
    none = say(what_if_cards.NOT_FOUND, language, n=decimal(view.n_tried, language))
    return f"{none} {_nearest_sentence(view.nearest, view.asked, scale_of(portfolio).study_to, language)}"


def _nearest_sentence(nearest: OutcomeView, asked: OutcomeView, favourable_from: int, language: Language) -> str:
    missing = points_phrase(max(0, favourable_from - nearest.whole_points), language)
    if nearest.whole_points <= asked.whole_points:
        return say(what_if_cards.NONE_BETTER, language, missing=missing)
    points = points_phrase(nearest.whole_points, language)
    return say(what_if_cards.NEAREST, language, points=points, missing=missing)


def tried_sentence(view: ProposalsView, display: Display) -> str | None:
    """Say the limits within which changes were tried; None if nothing can be moved. Incomes are never tried."""
    told = [
        say(
            what_if_cards.TRIED_LEVER,
            display.language,
            lever=in_a_sentence(say(what_if.LEVERS[lever.lever], display.language)),
            low=lever_words(lever.lever, lever.lowest or 0.0, display),
            high=lever_words(lever.lever, _most_tried(lever), display),
        )
        for lever in view.levers
        if lever.locked is None and lever.lever is not Lever.INCOME
    ]
    limits = enumerated(told, display.language)
    return say(what_if_cards.TRIED, display.language, limits=limits) if told else None


def _most_tried(view: LeverView) -> float:
    """Give how far a lever was tried: nobody is told to borrow more."""
    return (view.asked if view.lever is Lever.AMOUNT else view.highest) or 0.0


def detail_sentence(proposal: ProposalView, view: ProposalsView, display: Display) -> str | None:
    """Say what would be borrowed and paid; None where the instalment is not known."""
    outcome, before = proposal.outcome, view.asked.annuity
    if outcome.annuity is None or outcome.amount is None or before is None:
        return None
    parts = {
        "amount": amount(outcome.amount, display),
        "instalment": to_the_cent(outcome.annuity, display),
        "before": to_the_cent(before, display),
    }
    if outcome.term is None:
        return say(what_if_cards.DETAIL_WITHOUT_TERM, display.language, **parts)
    return say(what_if_cards.DETAIL, display.language, term=term_words(outcome.term, display.language), **parts)

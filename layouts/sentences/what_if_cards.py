"""What would change the opinion, in one answer and on each card."""

from features.text import Language
from layouts.display import Display
from layouts.numbers import amount
from layouts.scale import Scale, scale_of
from layouts.sentences.opinion import points_phrase
from layouts.sentences.what_if_changes import changes_phrase
from layouts.sentences.what_if_values import instalment_words, lever_words, term_words
from layouts.words import what_if, what_if_cards
from layouts.words.saying import enumerated, in_a_sentence, say
from scoring.views import Portfolio, Recommendation
from scoring.whatif_views import Lever, LeverView, OutcomeView, ProposalsView, ProposalView


def answer_sentence(view: ProposalsView, portfolio: Portfolio, display: Display) -> str:
    """Say whether something would better the opinion, and the least demanding such change."""
    language = display.language
    if view.asked.recommendation is Recommendation.FAVOURABLE:
        return say(what_if_cards.ALREADY, language)
    if view.proposals:
        return _found_sentence(view, display)
    if view.nearest is None:
        return say(what_if_cards.NOTHING_TO_CHANGE, language)
    none = say(what_if_cards.NOT_FOUND, language)
    return f"{none} {_nearest_sentence(view.nearest, view.asked, scale_of(portfolio), language)}"


def is_enough(view: ProposalsView) -> bool:
    """Whether something reaches a favourable opinion, or nothing needs to."""
    return view.asked.recommendation is Recommendation.FAVOURABLE or (
        bool(view.proposals) and view.aim is Recommendation.FAVOURABLE
    )


def _found_sentence(view: ProposalsView, display: Display) -> str:
    language, n = display.language, len(view.proposals)
    first = in_a_sentence(changes_phrase(view.proposals[0].changes, view.levers, display, view.credits_elsewhere))
    if is_enough(view):
        return say(what_if_cards.FOUND.of(n, language), language, n=n, first=first)
    found = say(what_if_cards.FOUND_TO_STUDY.of(n, language), language, n=n, first=first)
    return f"{say(what_if_cards.NOT_FOUND, language)} {found}"


def _nearest_sentence(nearest: OutcomeView, asked: OutcomeView, scale: Scale, language: Language) -> str:
    if nearest.whole_points <= asked.whole_points:
        return say(what_if_cards.NONE_BETTER, language)
    is_unfavourable = nearest.recommendation is Recommendation.UNFAVOURABLE
    return say(
        what_if_cards.NEAREST_UNFAVOURABLE if is_unfavourable else what_if_cards.NEAREST,
        language,
        points=points_phrase(nearest.whole_points, language),
        to_study=points_phrase(max(0, scale.study_from - nearest.whole_points), language),
        to_favourable=points_phrase(max(0, scale.study_to - nearest.whole_points), language),
    )


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
    """Say what would be borrowed and paid, a month and in all; None where the instalment is not known."""
    outcome, asked, language = proposal.outcome, view.asked, display.language
    instalment, before = (instalment_words(each, asked, display) for each in (outcome, asked))
    if instalment is None or outcome.amount is None or before is None:
        return None
    if (outcome.amount, outcome.annuity, outcome.term) == (asked.amount, asked.annuity, asked.term):
        return say(what_if_cards.SAME_LOAN, language)
    parts = {"amount": amount(outcome.amount, display), "instalment": instalment, "before": before}
    if outcome.term is None:
        return say(what_if_cards.DETAIL_WITHOUT_TERM, language, **parts)
    loan = say(what_if_cards.DETAIL, language, term=term_words(outcome.term, language), **parts)
    total = total_sentence(outcome, asked, display)
    return loan if total is None else f"{loan} {total}"


def total_sentence(outcome: OutcomeView, asked: OutcomeView, display: Display) -> str | None:
    """Say what is repaid in all beside the application; None without a term."""
    if outcome.total is None or asked.total is None:
        return None
    more = round(outcome.total) - round(asked.total)
    text = what_if_cards.TOTAL_MORE if more > 0 else what_if_cards.TOTAL_LESS if more < 0 else what_if_cards.TOTAL
    total, difference = amount(outcome.total, display), amount(abs(more), display)
    return say(text, display.language, total=total, difference=difference)

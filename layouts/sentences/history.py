"""The client's past in one sentence, and the cards in another."""

from collections.abc import Sequence

from features.text import Language
from layouts.display import Display
from layouts.numbers import counted, decimal
from layouts.sentences.history_lines import capital, money
from layouts.words import history
from layouts.words.saying import enumerated, say
from scoring.history_codes import Outcome
from scoring.history_views import CardMonthView, HistoryView, InstalmentPeriodView


def history_answer(view: HistoryView, language: Language) -> str:
    """Give the sentence that opens the section."""
    parts = (view.credits_elsewhere, view.applications, view.instalments, view.card_months)
    if all(part is None for part in parts):
        return say(history.NOTHING_DELIVERED, language)
    if is_blank(view):
        return say(history.NOTHING_KNOWN, language)
    answer = say(
        history.ANSWER,
        language,
        credits=_credits(view, language),
        applications=_applications(view, language),
        instalments=_instalments(view, language),
    )
    return capital(answer)


def is_blank(view: HistoryView) -> bool:
    """Tell whether there is nothing at all to show."""
    return not (view.credits_elsewhere or view.applications or view.instalments or view.card_months)


def period_words(view: InstalmentPeriodView, period_months: int, language: Language) -> str:
    """Name a period before the application."""
    to_months = round(-view.to_days * 12 / 365.25)
    if to_months == 0:
        return say(history.LATEST_PERIOD, language, n=period_months)
    return say(history.PERIOD, language, to=to_months, since=to_months + period_months)


def _credits(view: HistoryView, language: Language) -> str:
    if view.credits_elsewhere is None:
        return say(history.CREDITS_MISSING, language)
    if not view.credits_elsewhere:
        return say(history.NO_CREDIT, language)
    running = sum(credit.is_running for credit in view.credits_elsewhere)
    total = len(view.credits_elsewhere)
    second = counted(history.RUNNING, running, language) if running else say(history.NONE_RUNNING, language)
    alone = say(history.THE_ONE_RUNNING, language) if running == total == 1 else second
    return _with(counted(history.CREDITS, total, language), alone, language)


def _applications(view: HistoryView, language: Language) -> str:
    if view.applications is None:
        return say(history.APPLICATIONS_MISSING, language)
    if not view.applications:
        return say(history.NO_APPLICATION, language)
    outcomes = [application.outcome for application in view.applications]
    counts = ((history.ACCEPTED, Outcome.APPROVED), (history.DECLINED, Outcome.REFUSED))
    decided = [counted(words, n, language) for words, outcome in counts if (n := outcomes.count(outcome))]
    second = ", ".join(decided) or say(history.NONE_DECIDED, language)
    return _with(counted(history.APPLICATIONS, len(outcomes), language), second, language)


def _instalments(view: HistoryView, language: Language) -> str:
    if view.instalments is None:
        return say(history.INSTALMENTS_MISSING, language)
    judged = sum(period.judged for period in view.instalments)
    if not judged:
        return say(history.NO_INSTALMENT, language)
    late, unpaid = (sum(getattr(period, name) for period in view.instalments) for name in ("late", "unpaid"))
    every = decimal(judged, language)
    first = history.LATE.of(late, language) if late else history.NONE_LATE
    said = say(first, language, n=decimal(late, language), all=every) if late else say(first, language, all=every)
    return _with(said, counted(history.UNPAID, unpaid, language), language) if unpaid else said


def cards_sentence(months: Sequence[CardMonthView], display: Display) -> str:
    """Say what is owed on the cards in the latest month, and how often they were above their limit or late.

    Args:
        months: At least one, the latest last.
        display: Language and currency.
    """
    language, latest = display.language, months[-1]
    now = say(history.CARD_LATEST_UNKNOWN, language)
    if latest.balance is not None and latest.limit is not None:
        amounts = {"balance": money(latest.balance, display), "limit": money(latest.limit, display)}
        now = say(history.CARD_LATEST, language, **amounts)
    over, late = (sum(month.is_over_limit for month in months), sum(bool(month.late_days) for month in months))
    counts = ((history.CARD_OVER, over), (history.CARD_LATE, late))
    is_known = all(None not in (month.balance, month.limit) for month in months)
    never = say(history.CARD_NEITHER if is_known else history.CARD_NEVER_LATE, language)
    often = [counted(text, n, language) for text, n in counts if n] or [never]
    said = enumerated([now, *often], language)
    return say(history.CARD_SENTENCE.of(len(months), language), language, said=said, n=len(months))


def _with(first: str, second: str, language: Language) -> str:
    return say(history.WITH, language, first=first, second=second)

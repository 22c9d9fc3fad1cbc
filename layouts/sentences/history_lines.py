"""What is said of one credit elsewhere, or of one application to this lender, in words."""

from functools import cache

from features.text import Language, Text
from layouts.display import Display
from layouts.numbers import amount, counted, decimal, years
from layouts.words import history, history_codes, units
from layouts.words.saying import say
from scoring.history_codes import Delay, Outcome
from scoring.history_views import ApplicationView, CreditView

DAYS_PER_YEAR = 365.25
MONTHS_PER_YEAR = 12
WITHOUT_DELAY = (None, Delay.NONE)


def ago(days: float | None, language: Language) -> str:
    """Say when a day before the application was: « il y a 2 ans et 3 mois »."""
    if days is None:
        return say(history.UNKNOWN_DAY, language)
    if days == 0:
        return say(history.TODAY, language)
    return say(history.AGO, language, time=years(abs(days) / DAYS_PER_YEAR, language))


@cache
def months_ago(months: int, language: Language) -> str:
    """Say which month before the application is meant."""
    if months == 0:
        return say(history.THIS_MONTH, language)
    return say(history.AGO, language, time=years(abs(months) / MONTHS_PER_YEAR, language))


def end_words(end_days: int | None, planned_end_days: int | None, language: Language, *, is_running: bool) -> str:
    """Say when something ended, or is planned to."""
    if end_days is not None:
        return ago(end_days, language)
    if planned_end_days is not None and planned_end_days > 0:
        return say(history.IN, language, time=years(planned_end_days / DAYS_PER_YEAR, language))
    return say(history.RUNNING_KEY, language) if is_running else ago(planned_end_days, language)


def money(value: float | None, display: Display) -> str:
    """Write an amount, or that it is not provided."""
    return say(units.UNKNOWN, display.language) if value is None else amount(value, display)


def capital(words: str) -> str:
    """Begin with a capital."""
    return words[:1].upper() + words[1:]


def credit_name(view: CreditView, language: Language) -> str:
    """Name a credit elsewhere."""
    kind = history_codes.KIND_UNKNOWN if view.kind is None else history_codes.CREDIT_KINDS[view.kind]
    return say(kind, language)


def credit_label(view: CreditView, language: Language) -> str:
    """Name a credit elsewhere beside its bar, with its amount."""
    kind = history_codes.KIND_UNKNOWN_SHORT if view.kind is None else history_codes.CREDIT_KINDS_SHORT[view.kind]
    return _with_amount(kind, view.amount, language)


def credit_state(view: CreditView, language: Language) -> str:
    """Say how a credit elsewhere stands."""
    state = history_codes.STATE_UNKNOWN if view.state is None else history_codes.CREDIT_STATES[view.state]
    other = [say(history.OTHER_CURRENCY, language)] if view.in_other_currency else []
    return ", ".join([say(state, language), *other])


def credit_delays(view: CreditView, display: Display) -> str:
    """Say which delays are known of a credit elsewhere: now, at worst, when last."""
    language, said = display.language, []
    if view.overdue or view.overdue_days:
        said.append(_overdue_now(view, display))
    if view.worst_delay not in WITHOUT_DELAY and view.worst_delay is not None:
        said.append(say(history.WORST, language, delay=say(history_codes.DELAYS[view.worst_delay], language)))
    if view.late_months is not None:
        said.append(say(history.LATEST_DELAY, language, when=months_ago(view.late_months, language)))
    if view.max_overdue:
        said.append(say(history.MAX_OVERDUE, language, amount=amount(view.max_overdue, display)))
    return ", ".join(said) or say(history.NO_DELAY, language)


def _overdue_now(view: CreditView, display: Display) -> str:
    """Say what is overdue on the day of the application, and for how long, as far as each is known."""
    language, owed = display.language, amount(view.overdue or 0, display)
    late = counted(units.DAYS, view.overdue_days or 0, language)
    if not view.overdue_days:
        return say(history.OVERDUE_NOW, language, amount=owed)
    return say(history.OVERDUE_FOR if view.overdue else history.OVERDUE_DAYS_NOW, language, amount=owed, days=late)


def request_name(view: ApplicationView, language: Language) -> str:
    """Name an application: its kind, and what it pays for."""
    kind = say(history_codes.REQUEST_UNKNOWN if view.kind is None else history_codes.LOAN_KINDS[view.kind], language)
    if view.goods is None:
        return kind
    return say(history.NAMED_GOODS, language, name=kind, goods=history_codes.GOODS[view.goods].read(language))


def request_label(view: ApplicationView, language: Language) -> str:
    """Name an application beside its bar, with its amount."""
    if view.goods is not None:
        name = history_codes.GOODS[view.goods]
    else:
        name = history_codes.REQUEST_UNKNOWN_SHORT if view.kind is None else history_codes.LOAN_KINDS_SHORT[view.kind]
    return _with_amount(name, view.granted if view.outcome is Outcome.APPROVED else view.asked, language)


def request_outcome(view: ApplicationView, language: Language) -> str:
    """Say how an application ended."""
    outcome = history_codes.OUTCOME_UNKNOWN if view.outcome is None else history_codes.OUTCOMES[view.outcome]
    return say(outcome, language)


def request_state(view: ApplicationView, language: Language) -> str:
    """Say how an application ended, and how the loan that followed stands."""
    standing = [] if view.standing is None else [say(history_codes.STANDINGS[view.standing], language)]
    return ", ".join([request_outcome(view, language), *standing])


def request_delays(view: ApplicationView, language: Language) -> str:
    """Say how many instalments of the loan were late or unpaid, and the longest delay."""
    said = [
        counted(words, count, language)
        for words, count in ((history.LATE_HERE, view.late), (history.UNPAID_HERE, view.unpaid))
        if count
    ]
    if view.worst_delay_days:
        delay = counted(units.DAYS, view.worst_delay_days, language)
        said.append(say(history.WORST, language, delay=delay))
    return ", ".join(said) or say(history.NO_DELAY, language)


def reason_words(view: ApplicationView, language: Language) -> str | None:
    """Say why an application came to nothing; None where nothing is to be said."""
    if view.reason is not None:
        return say(history.REASON, language, reason=history_codes.REASONS[view.reason].read(language))
    return say(history.REASON_UNKNOWN, language) if view.outcome is Outcome.REFUSED else None


def _with_amount(name: Text, value: float | None, language: Language) -> str:
    words = capital(say(name, language))
    return words if value is None else say(history.NAMED_AMOUNT, language, name=words, amount=decimal(value, language))

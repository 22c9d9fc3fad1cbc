"""What is changed, as one sentence: « Emprunter 12 000 u.m. au lieu de 15 000 u.m. et rembourser en 36 mois »."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from types import MappingProxyType

from features.text import Language, Text
from layouts.display import Display
from layouts.numbers import amount, days
from layouts.sentences.what_if_corrections import correction_phrases
from layouts.sentences.what_if_credits import repay_phrase
from layouts.sentences.what_if_values import is_whole, term_words, whole_months
from layouts.words import what_if, what_if_cards, what_if_corrections
from layouts.words.history_codes import CREDIT_KINDS, KIND_UNKNOWN
from layouts.words.saying import AND, in_a_sentence, listed, say
from scoring.whatif_views import Changes, CorrectableView, Lever, LeverView, OptionView

PAPER_PREFIX = "FLAG_DOCUMENT_"

type Asked = Mapping[Lever, float | None]


def asked_by(levers: Sequence[LeverView]) -> Asked:
    """Give where each lever stands in the application."""
    return {view.lever: view.asked for view in levers}


def changes_phrase(
    changes: Changes,
    levers: Sequence[LeverView],
    display: Display,
    credits_elsewhere: Sequence[OptionView] = (),
    correctable: Sequence[CorrectableView] = (),
) -> str:
    """Say what is changed, without a full stop; « Comme demandé » if nothing is.

    Args:
        changes: What is changed.
        levers: Where the application stands.
        display: Language and currency.
        credits_elsewhere: The credits that may be paid off, for what is left of each.
        correctable: What may be corrected, for what is declared.
    """
    corrections = (
        say(what_if_corrections.CORRECT, display.language, label=label, new=new, old=old)
        for label, new, old in correction_phrases(changes, correctable, display)
    )
    levers_moved = _levers(changes, asked_by(levers), display)
    parts = [*levers_moved, *_options(changes, credits_elsewhere, display), *corrections]
    if not parts:
        return say(what_if_cards.AS_ASKED, display.language)
    # Only the first keeps its capital.
    phrases = [*parts[:1], *(in_a_sentence(each) for each in parts[1:])]
    return listed(phrases, AND, display.language)


def paper_number(code: str) -> str:
    """Give the number of a document."""
    return code.removeprefix(PAPER_PREFIX)


def paper_name(code: str, language: Language) -> str:
    """Name a document: « Pièce n° 3 »."""
    return say(what_if.PAPER, language, number=paper_number(code))


def credit_name(option: OptionView, display: Display) -> str:
    """Name a running credit elsewhere: « Carte de crédit, depuis 8 mois : 1 900 u.m. à rembourser »."""
    language = display.language
    credit = say(KIND_UNKNOWN if option.kind is None else CREDIT_KINDS[option.kind], language)
    if option.start_days is not None:
        credit = say(what_if.CREDIT_SINCE, language, kind=credit, age=days(-option.start_days, language))
    if option.amount is None:
        return say(what_if.CREDIT_UNKNOWN, language, credit=credit)
    return say(what_if.CREDIT_OWED, language, credit=credit, amount=amount(option.amount, display))


def _levers(changes: Changes, asked: Asked, display: Display) -> Iterator[str]:
    for lever, value in VALUE_OF.items():
        new = value(changes)
        if new is not None:
            said = _lever(lever, new, asked.get(lever), display)
            # Goods that have no price are not spoken of.
            goods = _goods(lever, changes, asked) if asked.get(Lever.DOWN_PAYMENT) is not None else None
            yield said if goods is None else say(goods, display.language, borrow=said, pay=said)


def _goods(lever: Lever, changes: Changes, asked: Asked) -> Text | None:
    """Say for which goods a changed loan would be."""
    if lever is Lever.AMOUNT and changes.amount is not None:
        return what_if_cards.CHEAPER if changes.amount < (asked.get(lever) or 0.0) else what_if_cards.DEARER
    return what_if_cards.SAME_GOODS if lever is Lever.DOWN_PAYMENT and changes.amount is None else None


def _lever(lever: Lever, new: float, old: float | None, display: Display) -> str:
    language = display.language
    if lever is Lever.DOWN_PAYMENT:
        return say(what_if_cards.DOWN_PAYMENT, language, new=amount(new, display))
    if lever is Lever.TERM:
        months = term_words(new, language)
        if old is None:
            return say(what_if_cards.TERM_ALONE, language, new=months)
        text = what_if_cards.TERM if is_whole(old) else what_if_cards.TERM_ABOUT
        return say(text, language, new=months, old=whole_months(old, language))
    text = what_if_cards.AMOUNT if lever is Lever.AMOUNT else what_if_cards.INCOME
    return say(text, language, new=amount(new, display), old=amount(old or 0.0, display))


def _options(changes: Changes, credits_elsewhere: Sequence[OptionView], display: Display) -> Iterator[str]:
    language = display.language
    if changes.papers:
        numbers = sorted((paper_number(code) for code in changes.papers), key=lambda each: (len(each), each))
        text = what_if_cards.PAPERS.of(len(numbers), language)
        yield say(text, language, list=", ".join(numbers))
    if changes.repaid:
        yield repay_phrase([each for each in credits_elsewhere if each.code in changes.repaid], display)


VALUE_OF: Mapping[Lever, Callable[[Changes], float | None]] = MappingProxyType(
    {
        Lever.AMOUNT: lambda changes: changes.amount,
        Lever.DOWN_PAYMENT: lambda changes: changes.down_payment,
        Lever.TERM: lambda changes: changes.term,
        Lever.INCOME: lambda changes: changes.income,
    }
)
"""What is changed of each lever; None is « as asked »."""

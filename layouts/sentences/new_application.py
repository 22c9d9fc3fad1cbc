"""What the file of an application handed in says of how it was read."""

from collections.abc import Iterator, Sequence

from features.tables.official import HISTORY_TABLES
from features.text import Language
from layouts.sentences.items import tables_phrase
from layouts.words import new_application as words
from layouts.words.saying import Counted, say
from scoring.handed_in_views import HandedInFacts

MOST_NAMED = 5
LONGEST_CODE = 40


def reading_sentences(facts: HandedInFacts, language: Language) -> Iterator[str]:
    """Say what else was not given, not read or not understood, the most important first; nothing in it is bold."""
    if len(facts.absent_histories) == len(HISTORY_TABLES):
        yield say(words.NO_HISTORY, language)
    elif facts.absent_histories:
        yield say(words.ABSENT_HISTORIES, language, tables=tables_phrase(facts.absent_histories, language))
    if facts.unseen:
        codes = [say(words.CODE, language, column=each.column, code=_shortened(each.code)) for each in facts.unseen]
        yield _counted(words.UNSEEN, len(codes), language, codes=_some(codes, language))
    if facts.unread_columns:
        names = [_shortened(name) for name in facts.unread_columns]
        yield say(words.UNREAD, language, names=_some(names, language))
    if facts.orphaned_rows:
        yield _counted(words.ORPHANED, facts.orphaned_rows, language)
    if facts.is_of_a_client and facts.number is not None:
        yield say(words.SAME_NUMBER, language, number=facts.number)


def missing_sentence(facts: HandedInFacts, language: Language) -> str | None:
    """Say how many answers are missing, between stars; None where none is."""
    if not facts.n_missing_answers:
        return None
    return _counted(words.MISSING, facts.n_missing_answers, language, all=facts.n_answers)


def number_sentence(facts: HandedInFacts, language: Language) -> str:
    """Say which number the file gives."""
    if facts.number is None:
        return say(words.NO_NUMBER, language)
    return say(words.NUMBER, language, number=facts.number)


def _counted(text: Counted, number: int, language: Language, **parts: str | int) -> str:
    return say(text.of(number, language), language, n=number, **parts)


def _some(names: Sequence[str], language: Language) -> str:
    listed = ", ".join(names[:MOST_NAMED])
    others = len(names) - MOST_NAMED
    return say(words.AND_OTHERS, language, names=listed, n=others) if others > 0 else listed


def _shortened(text: str) -> str:
    return text if len(text) <= LONGEST_CODE else f"{text[:LONGEST_CODE]}…"

"""The answer above the client's information."""

from collections.abc import Sequence

from features.text import Language
from layouts.items import WEIGHTY, Choice, Item, Only
from layouts.numbers import counted
from layouts.words import information
from layouts.words import information_filters as filters
from layouts.words.saying import say


def information_answer(shown: Sequence[Item], total: int, choice: Choice, language: Language) -> str:
    """Say how many items are known, unknown and out of the ordinary; once something is asked, how many meet it."""
    if not choice.is_open:
        return _chosen_sentence(len(shown), total, choice, language)
    n_known = sum(item.value.value is not None for item in shown)
    n_odd = sum(item.is_odd for item in shown)
    known = counted(information.KNOWN, n_known, language)
    unknown = counted(information.UNKNOWN, total - n_known, language)
    if n_pointless := sum(not item.value.applies for item in shown):
        unknown = f"{unknown} ({counted(filters.NOT_APPLICABLE_COUNT, n_pointless, language)})"
    sentences = [say(information.KNOWN_AND_UNKNOWN, language, known=known, unknown=unknown)]
    if n_odd:
        sentences.append(counted(information.ODD, n_odd, language))
    return " ".join(sentences)


def _chosen_sentence(found: int, total: int, choice: Choice, language: Language) -> str:
    query, asks_more = choice.query.strip(), bool(choice.only or choice.theme)
    if found == 0 and {Only.MISSING, Only.ODD} <= choice.only:
        return say(filters.NEVER_BOTH, language)
    if found == 0:
        nothing = filters.NOTHING_LEFT if asks_more else information.NOTHING_FOUND
        return say(nothing, language, query=query)
    if asks_more:
        sentence = say(filters.LEFT.of(found, language), language, n=found, total=total)
        return " ".join([sentence, *_meanings(choice, language)])
    return say(information.FOUND.of(found, language), language, n=found, total=total, query=query)


def _meanings(choice: Choice, language: Language) -> list[str]:
    return [
        *([say(filters.WEIGHTY_MEANS, language, n=WEIGHTY)] if Only.WEIGHTY in choice.only else []),
        *([say(filters.ODD_MEANS, language)] if Only.ODD in choice.only else []),
    ]

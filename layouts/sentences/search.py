"""What answers a search for a client."""

from features.text import Language
from layouts.words import appbar
from layouts.words.saying import say


def unknown_client_sentence(client_id: int, language: Language) -> str:
    """Say that nobody has the number, and what to do."""
    return say(appbar.UNKNOWN_CLIENT, language, client=client_id)


def malformed_client_sentence(typed: str, language: Language, *, example: int) -> str:
    """Say that what was typed is no client number, and give the number of a real one."""
    if not typed.strip():
        return say(appbar.NOTHING_TYPED, language, example=example)
    return say(appbar.MALFORMED_CLIENT, language, typed=typed.strip(), example=example)


def opened_sentence(client_id: int, language: Language) -> str:
    """Say that the file is open, for those who hear the page."""
    return say(appbar.OPENED, language, client=client_id)


def end_of_scores_sentence(language: Language, *, upwards: bool) -> str:
    """Say that nobody has a higher, or a lower, score."""
    return say(appbar.HIGHEST if upwards else appbar.LOWEST, language)


def no_place_sentence(language: Language) -> str:
    """Say that someone who is not in the portfolio has no neighbour in it."""
    return say(appbar.NO_PLACE, language)


def no_file_sentence(language: Language) -> str:
    """Say that the neighbouring score needs an open file."""
    return say(appbar.NO_FILE, language)

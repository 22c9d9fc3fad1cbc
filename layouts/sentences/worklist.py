"""What is said of the list of clients."""

from features.text import Language
from layouts.numbers import decimal
from layouts.words import worklist
from layouts.words.saying import say


def found_sentence(n_found: int, n_clients: int, language: Language) -> str:
    """Say how many clients answer to the filters."""
    if n_found == 0:
        return say(worklist.NOBODY, language)
    everybody = n_found == n_clients
    text = (worklist.EVERYBODY if everybody else worklist.FOUND).of(n_found, language)
    return say(text, language, n=decimal(n_found, language), all=decimal(n_clients, language))


def beyond_sentence(language: Language) -> str:
    """Say that the page asked for is beyond the end."""
    return say(worklist.BEYOND, language)


def hidden_sentence(language: Language) -> str:
    """Say why the list is not shown, and how it comes back."""
    return say(worklist.HIDDEN, language)


def other_files_hidden_sentence(language: Language) -> str:
    """Say that no other file is opened while a client is present."""
    return say(worklist.HIDDEN_OTHERS, language)

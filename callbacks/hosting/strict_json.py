"""JSON as a callback may send it: finite numbers, Unicode text, bounded depth and lengths."""

import json
import math
from typing import Never

DEEPEST = 16
"""Lists and objects within each other; the deepest value the desk's page sends has three."""
LONGEST_TEXT = 10_000
"""Characters: several pages, in a field that asks for a line."""
MOST_PARTS = 1_000
"""Of one list or object."""


class MalformedJSONError(ValueError):
    """What was sent is not JSON, or more than JSON allows."""


def read_json(data: bytes) -> object:
    """Read one JSON document.

    Raises:
        MalformedJSONError: If it is none, or holds NaN, an infinite number or half of a surrogate pair, or goes beyond
            what is bounded above.
    """
    try:
        document: object = json.loads(data, parse_constant=_refuse)
    except (ValueError, RecursionError) as error:
        raise MalformedJSONError from error
    _check(document, DEEPEST)
    return document


def _refuse(_constant: str) -> Never:
    raise MalformedJSONError


def _check(value: object, depth: int) -> None:
    match value:
        case dict() | list() if depth == 0 or len(value) > MOST_PARTS:
            raise MalformedJSONError
        case dict():
            for name, part in value.items():
                _check(name, depth)
                _check(part, depth - 1)
        case list():
            for part in value:
                _check(part, depth - 1)
        case float() if not math.isfinite(value):
            raise MalformedJSONError
        case str() if len(value) > LONGEST_TEXT or any("\ud800" <= character <= "\udfff" for character in value):
            raise MalformedJSONError
        case _:
            pass

"""From what an advisor types to a client."""

import secrets

import numpy as np

from scoring.bundle import Bundle
from scoring.errors import MalformedClientError, NotInPortfolioError

MOST_SUGGESTIONS = 10
APPLICATION_MARK = "demande="
"""Before the token of an application handed in."""
MOST_DIGITS = 18
"""More would not fit an Int64 identifier."""


def client_id_of(bundle: Bundle, typed: str) -> int:
    """Read a client's number, with spaces of any kind anywhere in it.

    Raises:
        MalformedClientError: If it is not made of 1 to 18 digits.
        UnknownClientError: If no client has this number.
    """
    digits = _without_spaces(typed)
    if not _is_number(digits):
        raise MalformedClientError(typed)
    client_id = int(digits)
    bundle.position_of(client_id)
    return client_id


def case_id_of(bundle: Bundle, named: str) -> int:
    """Read what the address names: a client's number, or the token of an application handed in.

    Raises:
        MalformedClientError: If it is neither.
        UnknownClientError: If no client has this number.
        ForgottenApplicationError: If no application is kept under this token.
    """
    if named.startswith(APPLICATION_MARK):
        return bundle.applicants.client_id_of(named.removeprefix(APPLICATION_MARK))
    return client_id_of(bundle, named)


def suggest(bundle: Bundle, prefix: str, limit: int = MOST_SUGGESTIONS) -> tuple[int, ...]:
    """Give the clients whose number begins so, ascending, at most `limit`; none for what cannot begin a number.

    Nothing typed yet begins every number.
    """
    digits = _without_spaces(prefix)
    if not digits:
        return tuple(bundle.client_ids[: max(limit, 0)].tolist())
    if not _is_number(digits) or digits.startswith("0"):
        return ()
    found: list[int] = []
    for missing in range(MOST_DIGITS - len(digits) + 1):
        lowest = int(digits) * 10**missing
        first, end = np.searchsorted(bundle.client_ids, [lowest, lowest + 10**missing])
        found.extend(bundle.client_ids[first : min(end, first + limit - len(found))].tolist())
        if len(found) >= limit:
            break
    return tuple(found)


def neighbour_by_score(bundle: Bundle, client_id: int, step: int) -> int | None:
    """Give the client so many places up (+) or down (−) in the order of scores; None beyond either end.

    Raises:
        UnknownClientError: If no client has this number.
        NotInPortfolioError: If the client has no place in that order.
    """
    own = bundle.case_of(client_id).position
    if own is None:
        raise NotInPortfolioError
    position = bundle.score_order.neighbour(own, step)
    return None if position is None else int(bundle.client_ids[position])


def client_at_random(bundle: Bundle) -> int:
    """Give any client, each as likely as another."""
    return int(bundle.client_ids[secrets.randbelow(len(bundle.client_ids))])


def _without_spaces(typed: str) -> str:
    return "".join(typed.split())


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) <= MOST_DIGITS

"""Sorting hundreds of thousands of clients while a reader waits: numbers as digits of 16 bits, sorted in one pass.

NumPy's stable sort of 16-bit integers is a radix sort, several times faster than that of other numbers; a longer
number is sorted by its low digit, then by its high one.
"""

import unicodedata
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from features.text import Language, Text

LAST = np.uint16(2**16 - 1)
SIGN = np.uint32(2**31)
SMALLEST_INT16 = 2**15

type Digits = tuple[NDArray[np.uint16], ...]
"""Of each client, (n_clients,), the least significant first."""


def ordered(positions: NDArray[np.int32], keys: Sequence[Digits]) -> NDArray[np.int32]:
    """Sort positions, (n_found,), by keys of all clients; the first counts most, equals stay in their order."""
    for key in reversed(keys):
        for digit in key:
            positions = positions[np.argsort(digit[positions], kind="stable")]
    return positions


def digits_of_integers(values: NDArray[np.int16], *, descending: bool) -> Digits:
    """Give integers of 16 bits, every one of them known, as a digit."""
    digit = (values.astype(np.int32) + SMALLEST_INT16).astype(np.uint16)
    return (~digit if descending else digit,)


def digits_of_positions(n_clients: int, *, descending: bool) -> Digits:
    """Give the places of the clients, which are in the order of their numbers."""
    places = np.arange(n_clients, dtype=np.uint32)
    return _halves(~places if descending else places)


def digits_of_amounts(values: NDArray[np.float32], *, descending: bool) -> Digits:
    """Give numbers as digits in the order of the numbers; NaN, which is unknown, comes last either way."""
    bits = np.ascontiguousarray(values, dtype=np.float32).view(np.uint32)
    in_order = np.where(bits & SIGN, ~bits, bits | SIGN)
    return _halves(np.where(np.isnan(values), np.uint32(2**32 - 1), ~in_order if descending else in_order))


def digits_of_words(
    labels: Sequence[Text], places: NDArray[np.int16] | NDArray[np.int8], language: Language, *, descending: bool
) -> Digits:
    """Give labels at places in alphabetical order; the place −1, which is unknown, comes last either way."""
    order = sorted(range(len(labels)), key=lambda place: _folded(labels[place].read(language)))
    ranks = np.full(len(labels) + 1, LAST, dtype=np.uint16)
    ranks[order] = np.arange(len(labels))[::-1] if descending else np.arange(len(labels))
    return (ranks[places],)


def _halves(numbers: NDArray[np.uint32]) -> Digits:
    return (numbers & LAST).astype(np.uint16), (numbers >> np.uint32(16)).astype(np.uint16)


def _folded(label: str) -> str:
    letters = unicodedata.normalize("NFD", label.casefold())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))

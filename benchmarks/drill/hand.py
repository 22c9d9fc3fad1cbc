"""Who clicks: a page, a seeded chance, and where on the page each kind of click can be made.

All that is chosen is read from the page's own fields, so that a click never asks for what the page does not offer.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from benchmarks.drill.browser import CLIENT, HASH, LIST_ADDRESS, ROWS_ASKED
from benchmarks.drill.page import Changes, Page

type Steps = Iterator[Changes]
"""What a click changes, one after the other, each once the one before is answered."""


@dataclass(frozen=True, kw_only=True)
class Hand:
    """Who clicks: a page, a seeded chance, and the clients whose numbers may come up."""

    page: Page
    chance: np.random.Generator
    clients: Sequence[int]

    def one_of[T](self, choices: Sequence[T]) -> T:
        """Take one by chance."""
        return choices[int(self.chance.integers(len(choices)))]

    def option(self, identifier: str) -> Any:  # noqa: ANN401  # the value of an option
        """Take one of the options of a field, none that only is a heading."""
        options = self.page.value((identifier, "options")) or []
        return self.one_of([each["value"] for each in options if not each.get("disabled")])

    def is_heads(self) -> bool:
        """Toss a coin."""
        return bool(self.chance.random() < 1 / 2)

    def pressed(self, identifier: str, name: str = "n_clicks") -> Changes:
        """Press a button, or Enter in a field."""
        return {(identifier, name): (self.page.value((identifier, name)) or 0) + 1}


@dataclass(frozen=True, kw_only=True)
class Click:
    """One kind of click."""

    name: str
    weight: float
    """How often it comes among those that can be made."""
    can: Callable[[Page], bool]
    steps: Callable[[Hand], Steps]


def in_file(page: Page) -> bool:
    """Whether a client's file is in sight."""
    return bool(page.value(CLIENT)) and page.value(HASH) != LIST_ADDRESS


def in_list(page: Page) -> bool:
    """Whether the list of clients is in sight, and not hidden."""
    return page.value(HASH) == LIST_ADDRESS and page.has(ROWS_ASKED[0])


def anywhere(_page: Page) -> bool:
    """Whether the page is there at all."""
    return True

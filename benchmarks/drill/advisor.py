"""An advisor at the desk: clicks, and waits until all that a click starts is answered."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from benchmarks.drill.browser import FUNCTIONS, LEFT_OUT, ROWS_ASKED, when_drawn
from benchmarks.drill.hand import Click, Hand
from benchmarks.drill.page import Callback, Changes, Due

type Ask = Callable[[Sequence[tuple[Callback, dict[str, object]]]], Sequence[Mapping[str, Any] | None]]
"""Posts the bodies of callbacks, all at once, and gives what each answers: properties by id; None changes nothing."""

MOST_ROUNDS: Final = 30


class RestlessPageError(Exception):
    """Answers that start callbacks whose answers start callbacks, and so on."""


@dataclass(frozen=True, kw_only=True)
class Advisor:
    """One page, one seeded chance, and the way to the server."""

    hand: Hand
    ask: Ask

    def arrive(self) -> None:
        """Open the page."""
        self._settle(self.hand.page.first)

    def make(self, click: Click) -> None:
        """Make a click with all its steps, each once the page has come to rest after the one before."""
        for changes in click.steps(self.hand):
            self.change(self.hand.page.choose(changes))

    def change(self, changes: Changes) -> None:
        """Change something on the page, and wait until it comes to rest."""
        self._settle(self._taken(changes))

    def _settle(self, due: Due) -> None:
        page = self.hand.page
        for _ in range(MOST_ROUNDS):
            while own := [callback for callback in due if callback.function]:
                due = _merged(due, self._taken(self._by_browser(own[0])), without=own[0])
            if not due:
                return
            posts = [(callback, page.body(callback, changed)) for callback, changed in due.items()]
            due = {}
            for answer in self.ask(posts):
                for identifier, properties in (answer or {}).items():
                    changes = {(identifier, name.split("@")[0]): value for name, value in properties.items()}
                    due = _merged(due, self._taken(changes))
        raise RestlessPageError

    def _by_browser(self, callback: Callback) -> Changes:
        name = callback.function or ""
        return {} if name in LEFT_OUT else FUNCTIONS[name](self.hand.page, callback)

    def _taken(self, changes: Changes) -> Due:
        page = self.hand.page
        was_there = page.has(ROWS_ASKED[0])
        due = page.take(changes)
        return _merged(due, page.take(when_drawn(page, was_there=was_there)))


def _merged(due: Due, more: Due, *, without: Callback | None = None) -> Due:
    kept = {callback: changed for callback, changed in due.items() if callback is not without}
    return {**kept, **{callback: kept.get(callback, set()) | changed for callback, changed in more.items()}}

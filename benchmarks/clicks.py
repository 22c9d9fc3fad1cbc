"""What a click costs the server, over as many different clients, beside the targets of the desk."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Final

import numpy as np

from benchmarks.timing import costs, target_line
from callbacks.answers import Answers
from callbacks.comparing import AskedGroup, compared
from callbacks.serving import Serving
from features.feature import Theme
from layouts.display import Display
from layouts.panels.comparison_choices import SLOTS
from scoring.bundle import Bundle, open_bundle

CLIENTS: Final = 1_000
SEED: Final = 7
FOUR: Final = ("external_2_rating", "loan_amount_currency", "income_currency", "employment_years")
MOST_MILLISECONDS: Final = {"open a file": 50, "list a theme": 20, "compare four items": 60, "compare with similar": 40}
"""At the 95th percentile."""


def click_figures(folder: Path) -> Iterator[str]:
    """Give one line per click: what it took and what work it was, p50 and p95, and whether the target holds."""
    bundle = open_bundle(folder)
    clients = different_clients(bundle, CLIENTS)
    yield f"clicks, each for {len(clients):,} different clients of {len(bundle.client_ids):,}"
    for what, work in _clicks(bundle).items():
        yield target_line(what, costs(clients, work), MOST_MILLISECONDS[what])


def different_clients(bundle: Bundle, wanted: int) -> list[int]:
    """Draw so many clients, none twice; all of a smaller portfolio."""
    n_clients = min(wanted, len(bundle.client_ids))
    drawn: list[int] = np.random.default_rng(SEED).choice(bundle.client_ids, n_clients, replace=False).tolist()
    return drawn


def _clicks(bundle: Bundle) -> dict[str, Callable[[int], object]]:
    answers = Answers(serving=Serving(bundle), currency=None)
    display = answers.display("fr", "light")
    return {
        "open a file": lambda client: answers.file(client, display),
        "list a theme": partial(_theme, answers, display),
        "compare four items": partial(_compare, answers, display, FOUR, "all"),
        "compare with similar": partial(_compare, answers, display, ["auto"] * SLOTS, "similar"),
    }


def _theme(answers: Answers, display: Display, client: int) -> object:
    """Ask for one theme, another for each client in turn."""
    themes = list(Theme)
    return answers.information(client, display, query="", theme=themes[client % len(themes)], only=[])


def _compare(answers: Answers, display: Display, features: Sequence[str], group: str, client: int) -> object:
    asked = AskedGroup(group=group, size=100, filters={})
    return compared(answers, client, display, features=list(features), mode="spread", asked=asked)

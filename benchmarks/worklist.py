"""The list of clients, beside Polars doing the same sort and filter."""

import statistics
import time
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any, Final

import polars as pl

from callbacks.answers import Answers
from callbacks.list_answers import ListAnswers
from callbacks.serving import Serving
from callbacks.settings import read_settings
from scoring.bundle import open_bundle
from scoring.worklist import Worklist

REPEATS: Final = 15
PAGE: Final = 25
FILTERS: Final[Mapping[str, object]] = {
    "opinions": ["to_study", "favourable"],
    "highest-points": 620,
    "lowest-amount": 200_000,
}


def worklist_figures(folder: Path) -> Iterator[str]:
    """Give one line per figure of the bundle in a folder: median and longest milliseconds, and the ratio to Polars."""
    worklist = Worklist.of(open_bundle(folder))
    answers = Answers(serving=Serving(worklist.bundle), currency=read_settings().currency)
    display = answers.display("fr", "light")
    frame = _frame(worklist)
    yield f"list of {len(worklist.points):,} clients, its columns in memory: {_bytes(worklist) / 1e6:.1f} MB"

    def answer(filters: Mapping[str, object], *sorts: tuple[str, str], page: int = 0) -> Callable[[ListAnswers], Any]:
        model = [{"colId": column, "sort": way} for column, way in sorts]
        asked = {"startRow": page * PAGE, "endRow": page * PAGE + PAGE, "sortModel": model}
        return lambda lists: lists.rows(asked, filters, False, display)  # noqa: FBT003  # as the browser sends it

    amount = _times(worklist, answer({}, ("amount", "desc")))
    yield _line("list, sort all by amount", amount, _peer(lambda: frame.sort("amount", descending=True).head(PAGE)))
    score = _times(worklist, answer({}, ("score", "asc")))
    yield _line("list, sort all by score", score, _peer(lambda: frame.sort("score").head(PAGE)))
    words = _times(worklist, answer({}, ("reason", "asc")))
    yield _line("list, sort all by the words of the reason", words, None)
    two = _times(worklist, answer({}, ("income", "asc"), ("amount", "desc")))
    yield _line("list, sort all by two columns", two, _peer(lambda: frame.sort("income", "amount").head(PAGE)))
    chosen = (pl.col("opinion") > 0) & (pl.col("score") <= 620) & (pl.col("amount") >= 200_000)  # noqa: PLR2004  # as above
    filtered = _times(worklist, answer(FILTERS, ("score", "desc")))
    peer = _peer(lambda: frame.filter(chosen).sort("score", descending=True).head(PAGE))
    yield _line("list, filter by three and sort", filtered, peer)
    kept = ListAnswers(worklist)
    turns = [_timed(partial(answer(FILTERS, ("score", "desc"), page=page), kept)) for page in range(200)]
    yield _line("list, turn a page of it", turns[1:], peer)
    started = time.perf_counter()
    size = sum(len(part) for part in kept.file({}, [], display))
    yield f"list, write all as a file: {time.perf_counter() - started:.1f} s for {size / 1e6:.0f} MB"


def _frame(worklist: Worklist) -> pl.DataFrame:
    return pl.DataFrame(
        {
            "client": worklist.bundle.client_ids,
            "score": worklist.points,
            "opinion": worklist.opinions,
            "contract": worklist.contracts,
            "income": worklist.incomes,
            "amount": worklist.amounts,
            "reason": worklist.reasons,
        }
    )


def _bytes(worklist: Worklist) -> int:
    columns = (worklist.points, worklist.opinions, worklist.contracts, worklist.incomes, worklist.amounts)
    return sum(column.nbytes for column in columns) + worklist.reasons.nbytes


def _times(worklist: Worklist, ask: Callable[[ListAnswers], object]) -> list[float]:
    """Ask again and again, each time of a desk that has kept no list."""
    return [_timed(lambda: ask(ListAnswers(worklist))) for _ in range(REPEATS)]


def _peer(work: Callable[[], object]) -> list[float]:
    return [_timed(work) for _ in range(REPEATS)]


def _timed(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def _line(what: str, times: list[float], peer: list[float] | None) -> str:
    median = statistics.median(times)
    beside = "" if peer is None else f", {median / statistics.median(peer):.1f} times Polars alone"
    return f"{what}: {1000 * median:.1f} ms, longest {1000 * max(times):.1f} ms{beside}"

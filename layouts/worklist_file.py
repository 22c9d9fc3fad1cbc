"""The list of clients as a file for a spreadsheet: the columns of the list, in the manner of each language."""

import csv
import io
from collections.abc import Iterable
from functools import cache

from features.text import Language
from layouts.display import Display
from layouts.numbers import currency
from layouts.words import units, worklist
from layouts.words.saying import say
from layouts.worklist_rows import OPINIONS
from scoring.views import Recommendation
from scoring.worklist_views import ListReason, ListRow

BYTE_ORDER_MARK = "\ufeff"
"""Without it a spreadsheet takes the accents for another alphabet's."""
STARTS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "|", "%")

type Cell = str | int | None


def file_head(display: Display) -> bytes:
    """Give the line of the columns' names."""
    language = display.language
    names = [worklist.CLIENT, worklist.SCORE, worklist.OPINION, worklist.DISTANCE, worklist.CONTRACT]
    amount = say(worklist.AMOUNT_IN, language, currency=currency(display))
    after = [worklist.INCOME, worklist.REASON]
    cells = [*(say(name, language) for name in names), amount, *(say(name, language) for name in after)]
    return BYTE_ORDER_MARK.encode() + _lines([cells], language)


def file_lines(rows: Iterable[ListRow], language: Language) -> bytes:
    """Give a line for each client; what is unknown is empty, numbers are plain."""
    return _lines((_cells(row, language) for row in rows), language)


def safe_cell(cell: Cell) -> Cell:
    """Keep a text from being taken for a formula: a spreadsheet reads what follows an apostrophe as text."""
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(STARTS_A_FORMULA) else cell


def _cells(row: ListRow, language: Language) -> list[Cell]:
    return [
        row.client_id,
        row.whole_points,
        _opinion(row.recommendation, language),
        row.distance_points,
        None if row.contract is None else row.contract.read(language),
        None if row.amount is None else round(row.amount),
        None if row.income is None else row.income.read(language),
        _reason(row.reason, language),
    ]


def _reason(reason: ListReason | None, language: Language) -> str:
    if reason is None:
        return say(worklist.NO_REASON, language)
    name = _reason_words(reason.feature.label.read(language), language, in_favour=reason.in_favour)
    return name if reason.value is not None else f"{name} ({say(units.UNKNOWN, language)})"


@cache
def _opinion(recommendation: Recommendation | None, language: Language) -> str:
    return say(OPINIONS[recommendation][2], language)


@cache
def _reason_words(label: str, language: Language, *, in_favour: bool) -> str:
    return say(worklist.IN_FAVOUR if in_favour else worklist.AGAINST, language, label=label)


def _lines(lines: Iterable[Iterable[Cell]], language: Language) -> bytes:
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";" if language is Language.FR else ",")
    writer.writerows([safe_cell(cell) for cell in line] for line in lines)
    return text.getvalue().encode()

"""The records of a client's past in a file: as they are, and in words."""

from collections.abc import Callable, Mapping
from enum import StrEnum
from types import MappingProxyType

from features.text import Language, Text
from layouts.display import Display
from layouts.numbers import amount, days, decimal, months
from layouts.sentences.history_lines import ago, capital, end_words, months_ago
from layouts.typography import plain
from layouts.values import FLAG_LEVELS
from layouts.words import exports_past as words
from layouts.words import history_codes
from layouts.words.saying import say
from scoring import past_tables
from scoring.export_views import PastKind, PastTable, StoredValue


def _by_code[C: StrEnum](words: Mapping[C, Text]) -> Mapping[str, Text]:
    return {code.value: text for code, text in words.items()}


CODES: Mapping[tuple[PastKind, str], Mapping[str, Text]] = MappingProxyType(
    {
        (PastKind.CREDIT, "kind"): _by_code(history_codes.CREDIT_KINDS),
        (PastKind.CREDIT, "state"): _by_code(history_codes.CREDIT_STATES),
        (PastKind.CREDIT, "worst_delay"): _by_code(history_codes.DELAYS),
        (PastKind.APPLICATION, "kind"): _by_code(history_codes.LOAN_KINDS),
        (PastKind.APPLICATION, "goods"): _by_code(history_codes.GOODS),
        (PastKind.APPLICATION, "outcome"): _by_code(history_codes.OUTCOMES),
        (PastKind.APPLICATION, "reason"): _by_code(history_codes.REASONS),
        (PastKind.APPLICATION, "standing"): _by_code(history_codes.STANDINGS),
    }
)


def past_content(table: PastTable, display: Display) -> Mapping[str, object]:
    """Give the records of one kind.

    Returns:
        Its name and label, whether its table was delivered, its columns (name, unit, label) and its records: the value
        of every column, null where unknown, and `in_words` those that are known.
    """
    language = display.language
    return {
        "name": table.kind.value,
        "label": plain(say(words.KINDS[table.kind], language)),
        "delivered": table.delivered,
        "columns": [
            {"name": name, "unit": unit, "label": plain(say(words.COLUMNS[table.kind, name], language))}
            for name, unit in past_tables.UNITS[table.kind].items()
        ],
        "records": [
            {
                **{stored.column: _value(stored.value) for stored in record},
                "in_words": {
                    stored.column: plain(capital(_words(table.kind, stored, display)))
                    for stored in record
                    if stored.value is not None
                },
            }
            for record in table.records
        ],
    }


def _value(value: float | str | None) -> float | str | None:
    return round(value, 2) if isinstance(value, float) else value


def _words(kind: PastKind, stored: StoredValue, display: Display) -> str:
    value = stored.value
    if value is None or isinstance(value, str):
        return say(CODES[kind, stored.column][value or ""], display.language)
    return _WRITERS[stored.unit](value, display)


def _day(days_from_application: float, language: Language) -> str:
    if days_from_application > 0:
        return end_words(None, round(days_from_application), language, is_running=False)
    return ago(days_from_application, language)


_WRITERS: Mapping[str, Callable[[float, Display], str]] = MappingProxyType(
    {
        past_tables.DAY: lambda value, display: _day(value, display.language),
        past_tables.MONTH: lambda value, display: months_ago(round(value), display.language),
        past_tables.DAYS: lambda value, display: days(value, display.language),
        past_tables.MONTHS: lambda value, display: months(value, display.language),
        past_tables.MONEY: amount,
        past_tables.FLAG: lambda value, display: say(FLAG_LEVELS[round(value)], display.language),
        past_tables.COUNT: lambda value, display: decimal(value, display.language),
    }
)

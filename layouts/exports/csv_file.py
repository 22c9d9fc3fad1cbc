"""A client's data as one table that a spreadsheet opens by a double click.

French: `;` between cells and a decimal comma, as a French spreadsheet expects; English: `,` and a point. Both begin
with a byte order mark, without which a spreadsheet takes UTF-8 for an older encoding, and end their lines by CR LF.
"""

import csv
import io
from collections.abc import Iterable, Mapping, Sequence

from features.text import Language, Text
from layouts.typography import plain
from layouts.words import exports as words
from layouts.words import exports_past as past_words
from layouts.words.saying import say

BYTE_ORDER_MARK = "\ufeff"
STARTS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")
"""A spreadsheet runs a cell that begins so, in its full-width form too."""
HEAD = (
    words.PART,
    words.NAME,
    words.LABEL,
    words.VALUE,
    words.UNIT,
    words.IN_WORDS,
    words.PLACE,
    words.EFFECT,
    words.SOURCE,
    words.DEFINITION,
)

type Cell = object
type Row = Sequence[Cell]


def csv_file(content: Mapping[str, object], language: Language) -> str:
    """Write what `export_content` gives, one line for each fact."""
    table = io.StringIO()
    writer = csv.writer(table, delimiter=";" if language is Language.FR else ",", lineterminator="\r\n")
    for row in [[say(name, language) for name in HEAD], *_rows(content, language)]:
        writer.writerow([cell_text(cell, language) for cell in [*row, *[None] * (len(HEAD) - len(row))]])
    return BYTE_ORDER_MARK + table.getvalue()


def cell_text(cell: Cell, language: Language) -> str:
    """Write a cell: unknown is empty, a number can be computed with, and no text can be run as a formula."""
    match cell:
        case None:
            return ""
        case bool():
            return "1" if cell else "0"
        case int() | float():
            return _number_text(cell, language)
        case _:
            text = str(cell)
            return f"'{text}" if text.lstrip(" ").startswith(STARTS_A_FORMULA) or text.startswith("'") else text


def _number_text(number: float, language: Language) -> str:
    whole = isinstance(number, int) or (number.is_integer() and abs(number) < 1e15)  # noqa: PLR2004  # exact in a double
    text = str(int(number)) if whole else repr(number)
    return text.replace(".", ",") if language is Language.FR else text


def _rows(content: Mapping[str, object], language: Language) -> Iterable[Row]:
    def part(text: Text) -> str:
        return say(text, language)

    facts = {**_mapping(content["file"]), **{f"client_{key}": v for key, v in _mapping(content["client"]).items()}}
    yield from ([part(words.PART_FILE), name, None, value] for name, value in facts.items())
    yield from ([part(words.PART_SCORE), name, None, value] for name, value in _mapping(content["score"]).items())
    for theme in _list(content["themes"]):
        yield [part(words.PART_THEME), theme["name"], theme["label"], *[None] * 4, theme["effect_points"]]
    reasons = _mapping(content["reasons"])
    for side, text in (("against", words.PART_AGAINST), ("in_favour", words.PART_IN_FAVOUR)):
        for each in _list(reasons[side]):
            yield [part(text), each["name"], *[None] * 3, each["sentence"], each["comparison"], each["effect_points"]]
    yield from (_item_row(part(words.PART_ITEM), item) for item in _list(content["items"]))
    for key, text in (("application", words.PART_APPLICATION), ("history", words.PART_HISTORY)):
        for each in _list(content[key]):
            yield [part(text), each["column"], None, each["value"], each["unit"], *[None] * 4, each["meaning"]]
    for table in _list(content["past"]):
        yield from _past_rows(table, language)
    for name, value in _mapping(content["model"]).items():
        yield [part(words.PART_MODEL), name, None, " ".join(value) if isinstance(value, list) else value]


def _item_row(part: str, item: Mapping[str, object]) -> Row:
    names = ("name", "label", "value", "unit_in_words", "in_words", "place", "effect_points", "source", "definition")
    return [part, *(item[name] for name in names)]


def _past_rows(table: Mapping[str, object], language: Language) -> Iterable[Row]:
    """Give one line for each value of each record; for no record, one that says why."""
    records, kind = _list(table["records"]), str(table["label"])
    if not records:
        yield [
            kind,
            table["name"],
            *[None] * 3,
            say(past_words.NONE if table["delivered"] else past_words.NOT_DELIVERED, language),
        ]
    for number, record in enumerate(records, start=1):
        part, in_words = plain(say(past_words.RECORD, language, kind=kind, n=number)), _mapping(record["in_words"])
        for column in _list(table["columns"]):
            name = str(column["name"])
            yield [part, name, column["label"], record[name], column["unit"], in_words.get(name)]


def _mapping(value: object) -> Mapping[str, object]:
    if not isinstance(value, Mapping):
        raise TypeError(value)
    return value


def _list(value: object) -> Sequence[Mapping[str, object]]:
    if not isinstance(value, list):
        raise TypeError(value)
    return value

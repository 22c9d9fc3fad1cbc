"""An application in JSON: one object of columns, or one list of rows for each table; each becomes a CSV file."""

import csv
import io
import json
import math
from collections.abc import Mapping, Sequence
from typing import Never

from features.errors import RefusedInputError
from features.tables.column import Table
from features.tables.official import APPLICATION_TEST, HISTORY_TABLES
from features.text import Text

APPLICATION_KEYS = frozenset({"application", "application_test", "application_train"})
MOST_COLUMNS = 1_000
MOST_CELLS = 500_000
"""More than a file of 2 MB can write out: rows may leave out columns that others name."""
type Row = Mapping[str, object]


def tables_of_json(title: str, contents: bytes, table: Table) -> Mapping[str, bytes]:
    """Give each table of the file as CSV, by official name.

    Args:
        title: The file's name as it is shown.
        contents: Of the file.
        table: What the file holds if it does not name its tables.

    Raises:
        RefusedInputError: The file is no JSON, or holds anything but rows of texts, finite numbers and nulls.
    """
    try:
        document: object = json.loads(contents, parse_constant=_refuse_constant)
    except (ValueError, RecursionError) as error:
        raise RefusedInputError(_no_json(title)) from error
    given = document if isinstance(document, Mapping) else {}
    named = {_official(name): value for name, value in given.items()}
    if any(name is not None for name in named):
        if None in named or len(named) < len(given):
            raise RefusedInputError(_other_shape(title))
        return {str(name): _csv(title, value) for name, value in named.items()}
    return {table.name: _csv(title, document)}


def _official(name: str) -> str | None:
    if name.casefold() in APPLICATION_KEYS:
        return APPLICATION_TEST.name
    return next((table.name for table in HISTORY_TABLES if table.name.casefold() == name.casefold()), None)


def _csv(title: str, value: object) -> bytes:
    rows = _rows(title, value)
    names = list(dict.fromkeys(name for row in rows for name in row))
    if len(names) > MOST_COLUMNS or len(names) * len(rows) > MOST_CELLS:
        raise RefusedInputError(_other_shape(title))
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(names)
    writer.writerows([_cell(title, row.get(name)) for name in names] for row in rows)
    try:
        return text.getvalue().encode()
    except UnicodeEncodeError as error:
        raise RefusedInputError(_no_json(title)) from error


def _rows(title: str, value: object) -> Sequence[Row]:
    given = value if isinstance(value, list) else [value]
    rows = [row for row in given if isinstance(row, Mapping) and row]
    if not rows or len(rows) < len(given):
        raise RefusedInputError(_other_shape(title))
    return rows


def _cell(title: str, value: object) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "1" if value else "0"
        case int():
            return str(value)
        case float() if math.isfinite(value):
            return repr(value)
        case str():
            return value
        case _:
            raise RefusedInputError(_other_shape(title))


def _refuse_constant(_name: str) -> Never:
    raise ValueError


def _no_json(title: str) -> Text:
    return Text(
        fr=f"« {title} » est incomplet ou abîmé. Partez du modèle JSON.",
        en=f"{title} is incomplete or damaged. Start from the JSON template.",
    )


def _other_shape(title: str) -> Text:
    return Text(
        fr=f"« {title} » n’est pas fait comme une demande. Partez du modèle JSON.",
        en=f"{title} is not made as an application is. Start from the JSON template.",
    )

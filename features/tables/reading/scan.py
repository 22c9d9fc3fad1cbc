"""One file, opened lazily under official names and still in its stored types, and its pass of checks."""

from collections.abc import Callable
from dataclasses import dataclass

import polars as pl

from features.errors import RefusedInputError
from features.tables.column import Column, Kind, Table
from features.tables.official import OUTCOME
from features.tables.reading.cells import unreadable, value

LONGEST_SHOWN_VALUE = 60
ROW = "row number"
"""Not the name of an official column."""


@dataclass(frozen=True, kw_only=True)
class Scan:
    """The official columns of one file, in official order."""

    table: Table
    file_name: str
    frame: pl.LazyFrame
    schema: pl.Schema
    """The stored types."""
    place: Callable[[int], str]
    """Words for where the n-th row is, counted from 0: `line 2`."""


@dataclass(frozen=True, kw_only=True)
class Totals:
    """What one pass over all the cells of a file found."""

    rows: int
    last_nulls: int
    """Nulls of the last column of the table."""
    broken: bool
    """Whether a rule is broken somewhere."""


@dataclass(frozen=True, kw_only=True)
class _Rule:
    column: Column
    broken: pl.Expr
    advice: str
    """Ends the sentence that begins with the column and its value."""


_NOT_OF_THE_KIND = {
    Kind.IDENTIFIER: "which is not a whole number; correct it",
    Kind.INTEGER: "which is not a whole number; correct it or leave it empty",
    Kind.NUMBER: "which is not a finite number; correct it or leave it empty",
    Kind.CATEGORY: "which is not UTF-8 text; correct it or leave it empty",
}


def typed(scan: Scan) -> pl.LazyFrame:
    """Give the frame in official types."""
    return scan.frame.select(value(column, scan.schema[column.name]) for column in scan.table.columns)


def totals(scan: Scan) -> Totals:
    """Read every cell once, in a streaming pass.

    Raises:
        polars.exceptions.PolarsError: The file cannot be read with the scan's schema.
    """
    rules = [rule.broken.any().alias(f"broken {position}") for position, rule in enumerate(_rules(scan))]
    nulls = pl.all().null_count().name.prefix("nulls ")
    found = scan.frame.select(pl.len().alias("rows"), nulls, *rules).collect(engine="streaming").row(0, named=True)
    return Totals(
        rows=found["rows"],
        last_nulls=found[f"nulls {scan.table.columns[-1].name}"],
        broken=any(found[f"broken {position}"] for position in range(len(rules))),
    )


def refuse_first_broken(scan: Scan) -> None:
    """Refuse the first row, and in it the first column, that breaks a rule.

    Raises:
        RefusedInputError: Names the file, the place, the column and the value.
    """
    rules = _rules(scan)
    flags = [rule.broken.alias(f"broken {position}") for position, rule in enumerate(rules)]
    rows = scan.frame.with_row_index(ROW).with_columns(flags)
    first = rows.filter(pl.any_horizontal(f"broken {p}" for p in range(len(rules)))).head(1).collect(engine="streaming")
    if first.is_empty():
        return
    cells = first.row(0, named=True)
    rule = next(rule for position, rule in enumerate(rules) if cells[f"broken {position}"])
    shown = _shown(cells[rule.column.name])
    message = f"{scan.file_name}, {scan.place(cells[ROW])}: {rule.column.name} is {shown}, {rule.advice}."
    raise RefusedInputError(message)


def _rules(scan: Scan) -> list[_Rule]:
    return [rule for column in scan.table.columns for rule in _column_rules(column, scan.schema[column.name])]


def _column_rules(column: Column, dtype: pl.DataType) -> list[_Rule]:
    known = value(column, dtype)
    if column.name == OUTCOME:
        broken = ~known.is_in((0, 1)).fill_null(value=False)
        return [_Rule(column=column, broken=broken, advice="where only 0 or 1 is possible; correct it")]
    rules = []
    if (not_of_the_kind := unreadable(column, dtype)) is not None:
        rules.append(_Rule(column=column, broken=not_of_the_kind, advice=_NOT_OF_THE_KIND[column.kind]))
    if column.kind is Kind.IDENTIFIER:
        advice = "where every row needs this number; fill it in or remove the row"
        rules.append(_Rule(column=column, broken=known.is_null(), advice=advice))
    return rules


def _shown(cell: object) -> str:
    if cell is None or cell == "":
        return "empty"
    text = str(cell)
    return f'"{text if len(text) <= LONGEST_SHOWN_VALUE else text[:LONGEST_SHOWN_VALUE] + "…"}"'

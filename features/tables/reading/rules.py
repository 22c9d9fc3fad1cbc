"""What a cell must be, and the refusal of the first one that is not."""

from dataclasses import dataclass

import polars as pl

from features.errors import RefusedInputError
from features.tables.column import Column, Kind
from features.tables.official import OUTCOME
from features.tables.reading.cells import unreadable, value
from features.tables.reading.scan import Scan

LONGEST_SHOWN_VALUE = 60
ROW = "row number"
"""Not the name of an official column."""


@dataclass(frozen=True, kw_only=True)
class Rule:
    """What the cells of one column must not be."""

    column: Column
    broken: pl.Expr
    """From the stored cells to Boolean; never null."""
    advice: str
    """Ends the sentence that begins with the column and its value."""


_NOT_OF_THE_KIND = {
    Kind.IDENTIFIER: "which is not a whole number; correct it",
    Kind.INTEGER: "which is not a whole number; correct it or leave it empty",
    Kind.NUMBER: "which is not a finite number; correct it or leave it empty",
    Kind.CATEGORY: "which is not UTF-8 text; correct it or leave it empty",
}


def refuse_first_broken(scan: Scan) -> None:
    """Refuse the first row, and in it the first column, that breaks a rule.

    Raises:
        RefusedInputError: Names the file, the place, the column and the value.
    """
    all_rules = rules(scan)
    flags = [rule.broken.alias(f"broken {position}") for position, rule in enumerate(all_rules)]
    rows = scan.frame.with_row_index(ROW).with_columns(flags)
    is_broken = pl.any_horizontal(flag.meta.output_name() for flag in flags)
    first = rows.filter(is_broken).head(1).collect(engine="streaming")
    if first.is_empty():
        return
    cells = first.row(0, named=True)
    rule = next(rule for position, rule in enumerate(all_rules) if cells[f"broken {position}"])
    shown = _shown(cells[rule.column.name])
    message = f"{scan.file_name}, {scan.place(cells[ROW])}: {rule.column.name} is {shown}, {rule.advice}."
    raise RefusedInputError(message)


def rules(scan: Scan) -> list[Rule]:
    """Give the rules of all the columns, in the table's order."""
    return [rule for column in scan.table.columns for rule in _column_rules(column, scan.schema[column.name])]


def _column_rules(column: Column, dtype: pl.DataType) -> list[Rule]:
    known = value(column, dtype)
    if column.name == OUTCOME:
        broken = ~known.is_in((0, 1)).fill_null(value=False)
        return [Rule(column=column, broken=broken, advice="where only 0 or 1 is possible; correct it")]
    found = []
    if (not_of_the_kind := unreadable(column, dtype)) is not None:
        found.append(Rule(column=column, broken=not_of_the_kind, advice=_NOT_OF_THE_KIND[column.kind]))
    if column.kind is Kind.IDENTIFIER:
        advice = "where every row needs this number; fill it in or remove the row"
        found.append(Rule(column=column, broken=known.is_null(), advice=advice))
    return found


def _shown(cell: object) -> str:
    if cell is None or cell == "":
        return "empty"
    text = str(cell)
    return f'"{text if len(text) <= LONGEST_SHOWN_VALUE else text[:LONGEST_SHOWN_VALUE] + "…"}"'

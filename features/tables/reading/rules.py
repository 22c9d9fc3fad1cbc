"""What a cell must be, and the refusal of the first one that is not."""

from dataclasses import dataclass

import polars as pl

from features.errors import BrokenCellError
from features.tables.column import Column, Kind
from features.tables.official import OUTCOME
from features.tables.reading.cells import unreadable, value
from features.tables.reading.scan import Scan
from features.text import Text

LONGEST_SHOWN_VALUE = 60
ROW = "row number"
"""Not the name of an official column."""


@dataclass(frozen=True, kw_only=True)
class Rule:
    """What the cells of one column must not be."""

    column: Column
    broken: pl.Expr
    """From the stored cells to Boolean; never null."""
    advice: Text
    """Ends the sentence that begins with the column and its value."""


_NOT_OF_THE_KIND = {
    Kind.IDENTIFIER: Text(
        fr="ce qui n’est pas un nombre entier ; corrigez-le",
        en="which is not a whole number; correct it",
    ),
    Kind.INTEGER: Text(
        fr="ce qui n’est pas un nombre entier ; corrigez-le ou laissez-le vide",
        en="which is not a whole number; correct it or leave it empty",
    ),
    Kind.NUMBER: Text(
        fr="ce qui n’est pas un nombre fini ; corrigez-le ou laissez-le vide",
        en="which is not a finite number; correct it or leave it empty",
    ),
    Kind.CATEGORY: Text(
        fr="ce qui n’est pas du texte UTF-8 ; corrigez-le ou laissez-le vide",
        en="which is not UTF-8 text; correct it or leave it empty",
    ),
}


def refuse_first_broken(scan: Scan) -> None:
    """Refuse the first row, and in it the first column, that breaks a rule.

    Raises:
        BrokenCellError: Names the file, the place, the column and the value.
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
    cell, place, column = cells[rule.column.name], scan.place(cells[ROW]), rule.column.name
    shown = "" if cell is None else _shown(cell)
    fr, en = (f"« {shown} »", f'"{shown}"') if shown else ("vide", "empty")
    sentence = Text(
        fr=f"« {scan.file_name} », {place.fr} : {column} vaut {fr}, {rule.advice.fr}.",
        en=f"{scan.file_name}, {place.en}: {column} is {en}, {rule.advice.en}.",
    )
    raise BrokenCellError(sentence, column=rule.column, cell=shown, place=place)


def rules(scan: Scan) -> list[Rule]:
    """Give the rules of all the columns, in the table's order."""
    return [rule for column in scan.table.columns for rule in _column_rules(column, scan.schema[column.name])]


def _column_rules(column: Column, dtype: pl.DataType) -> list[Rule]:
    known = value(column, dtype)
    if column.name == OUTCOME:
        broken = ~known.is_in((0, 1)).fill_null(value=False)
        advice = Text(fr="où seuls 0 et 1 sont possibles ; corrigez-le", en="where only 0 or 1 is possible; correct it")
        return [Rule(column=column, broken=broken, advice=advice)]
    found = []
    if (not_of_the_kind := unreadable(column, dtype)) is not None:
        found.append(Rule(column=column, broken=not_of_the_kind, advice=_NOT_OF_THE_KIND[column.kind]))
    if column.kind is Kind.IDENTIFIER:
        advice = Text(
            fr="alors que chaque ligne a besoin de ce numéro ; complétez-le ou supprimez la ligne",
            en="where every row needs this number; fill it in or remove the row",
        )
        found.append(Rule(column=column, broken=known.is_null(), advice=advice))
    return found


def _shown(cell: object) -> str:
    text = str(cell)
    return text if len(text) <= LONGEST_SHOWN_VALUE else f"{text[:LONGEST_SHOWN_VALUE]}…"

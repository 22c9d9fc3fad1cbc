"""What an application handed in may not hold: where a whole table is warned, a single application is refused."""

from collections.abc import Callable, Mapping

import polars as pl

from features.errors import RefusedInputError
from features.tables.application import APPLICATION
from features.tables.column import Column, Kind, Table
from features.tables.labels import named
from features.tables.plausibility import ABOVE_ZERO, AHEAD, CHECKS, COUNTED_BEFORE, Check
from features.text import Text

MOST = 1_000_000_000
"""Beyond any amount, count or day of the official files."""
LONGEST_WRITTEN_OUT = 1e15


def _is_ahead(column: Column) -> Callable[[pl.Expr], pl.Expr]:
    return lambda value: (value > 0) & ~value.is_in([float(code) for code in column.missing_codes])


APPLICATION_CHECKS: tuple[Check, ...] = (
    *(check for check in CHECKS if check.column in APPLICATION.by_name),
    *(
        Check(column=column.name, is_odd=lambda value: value <= 0, says="not above zero", refusal=ABOVE_ZERO)
        for column in APPLICATION.columns
        if column.unit == "currency"
    ),
    *(
        Check(column=column.name, is_odd=_is_ahead(column), says=AHEAD, refusal=COUNTED_BEFORE)
        for column in APPLICATION.columns
        if column.unit == "days"
    ),
)


def refuse_implausible(values: Mapping[str, float | str | None]) -> None:
    """Refuse an application that holds what no application does.

    Args:
        values: The application, official types, by official name; None is unknown.

    Raises:
        RefusedInputError: Names the column, its value, and what is expected.
    """
    columns = {check.column: values[check.column] for check in APPLICATION_CHECKS}
    frame = pl.DataFrame({name: [value] for name, value in columns.items()}, strict=False)
    flags = [check.is_odd(pl.col(check.column)).alias(str(place)) for place, check in enumerate(APPLICATION_CHECKS)]
    odd = frame.cast(pl.Float64).select(flags).row(0)
    for check, is_odd in zip(APPLICATION_CHECKS, odd, strict=True):
        if is_odd:
            name, value = named(check.column), written(columns[check.column])
            raise RefusedInputError(
                Text(
                    fr=check.refusal.fr.format(name=name.fr, value=value.fr),
                    en=check.refusal.en.format(name=name.en, value=value.en),
                )
            )


def refuse_too_large(file: str, table: Table, frame: pl.DataFrame, place: Callable[[int], Text]) -> None:
    """Refuse the first number of a table that is more than a billion, above or below zero.

    Args:
        file: Its name as it is shown.
        table: What the columns are.
        frame: Columns of the table in official types.
        place: Words for where the n-th row is, counted from 0.

    Raises:
        RefusedInputError: Names the file, the place, the column and the value.
    """
    numbers = [column.name for column in table.columns if column.kind in {Kind.INTEGER, Kind.NUMBER}]
    for name in (name for name in numbers if name in frame.columns):
        rows = ((frame[name] > MOST) | (frame[name] < -MOST)).arg_true()
        if len(rows):
            raise RefusedInputError(_too_large(file, name, frame[name][int(rows[0])], place(int(rows[0]))))


def _too_large(file: str, column: str, value: float, place: Text) -> Text:
    name, shown = named(column), written(value)
    beyond = (
        Text(fr="dépasse un milliard", en="above one billion")
        if value > 0
        else Text(fr="est au-dessous de moins un milliard", en="below minus one billion")
    )
    return Text(
        fr=f"« {file} », {place.fr} : {name.fr} vaut {shown.fr}, ce qui {beyond.fr}. Corrigez-le ou laissez-le vide.",
        en=f"{file}, {place.en}: {name.en} is {shown.en}, which is {beyond.en}. Correct it or leave it empty.",
    )


def written(value: float | str | None) -> Text:
    """Write a number as a file may hold it: no exponent unless it is very large or very small."""
    is_short = isinstance(value, (int, float)) and float(value).is_integer() and abs(value) < LONGEST_WRITTEN_OUT
    plain = str(int(value) if is_short else value).replace("e+", "e").replace("-", "−")  # type: ignore[arg-type]  # is_short says so
    return Text(fr=plain.replace(".", ","), en=plain)

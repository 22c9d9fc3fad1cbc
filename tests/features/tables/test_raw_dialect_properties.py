"""Whatever way a program saves a table, the reading is that of the plain table."""

import csv
import io
import tempfile
from dataclasses import dataclass
from pathlib import Path

import polars as pl
from hypothesis import given, settings
from hypothesis import strategies as st
from polars.testing import assert_frame_equal

from features.tables.bureau import BUREAU
from features.tables.column import Kind
from features.tables.reader import read_tables
from features.tables.reading.cells import official_schema
from tests.features.tables.tiny_portfolio import rows, tiny_frames, write_folder

WHOLE = st.integers(min_value=1 - 2**53, max_value=2**53 - 1)
CELLS: dict[Kind, st.SearchStrategy[int | float | str | None]] = {
    Kind.IDENTIFIER: WHOLE,
    Kind.INTEGER: st.none() | WHOLE,
    Kind.NUMBER: st.none() | st.floats(allow_nan=False, allow_infinity=False),
    Kind.CATEGORY: st.none()
    | st.text('aé,;|\t" \n', min_size=1, max_size=5)
    | st.sampled_from(["Consumer credit", "one, two"]),
}
SURELY_DECIMAL = rows("bureau", {"AMT_ANNUITY": 0.5, "CREDIT_TYPE": "Consumer credit"})
"""A decimal comma in it cannot part thousands."""
tables = st.lists(
    st.fixed_dictionaries({column.name: CELLS[column.kind] for column in BUREAU.columns}), max_size=4
).map(lambda cells: pl.concat([SURELY_DECIMAL, pl.DataFrame(cells, schema=official_schema(BUREAU))]))


@dataclass(frozen=True, kw_only=True)
class Dialect:
    """How a program saves a table."""

    separator: str
    encoding: str
    line_end: str
    order: tuple[str, ...]
    is_lower_case: bool
    index_names: tuple[str, ...]
    is_header_wrapped: bool
    is_wrapped: tuple[bool, ...]
    """For the first rows; the others are not."""
    blank_rows: tuple[str, ...]
    """Each empty or made of one character to repeat as separators are."""
    has_decimal_comma: bool
    has_whole_floats: bool


dialects = st.builds(
    Dialect,
    separator=st.sampled_from(",;\t|"),
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]),
    line_end=st.sampled_from(["\n", "\r\n"]),
    order=st.permutations([column.name for column in BUREAU.columns]).map(tuple),
    is_lower_case=st.booleans(),
    index_names=st.sampled_from([(), ("",), ("Unnamed: 0",), ("index",), ("", ""), ("Unnamed: 0", "index")]),
    is_header_wrapped=st.booleans(),
    is_wrapped=st.lists(st.booleans(), max_size=5).map(tuple),
    blank_rows=st.lists(st.sampled_from(["", " ", "separators"]), max_size=3).map(tuple),
    has_decimal_comma=st.booleans(),
    has_whole_floats=st.booleans(),
)


def saved(table: pl.DataFrame, dialect: Dialect) -> bytes:
    header = [*dialect.index_names, *(name.lower() if dialect.is_lower_case else name for name in dialect.order)]
    lines = [_line(header, dialect, is_wrapped=dialect.is_header_wrapped)]
    wrapped = [*dialect.is_wrapped, *[False] * table.height]
    for row, is_wrapped in zip(table.select(dialect.order).rows(), wrapped, strict=False):
        cells = [*(["7"] * len(dialect.index_names)), *(_text(cell, dialect) for cell in row)]
        lines.append(_line(cells, dialect, is_wrapped=is_wrapped))
    separators = dialect.separator * (len(header) - 1)
    lines += [separators if blank == "separators" else blank for blank in dialect.blank_rows]
    return "".join(line + dialect.line_end for line in lines).encode(dialect.encoding)


def _line(cells: list[str], dialect: Dialect, *, is_wrapped: bool) -> str:
    text = io.StringIO()
    csv.writer(text, delimiter=dialect.separator, lineterminator="").writerow(cells)
    return '"' + text.getvalue().replace('"', '""') + '"' if is_wrapped else text.getvalue()


def _text(cell: float | str | None, dialect: Dialect) -> str:
    match cell:
        case None:
            return ""
        case str():
            return cell
        case int():
            number = f"{cell}.0" if dialect.has_whole_floats else f"{cell}"
        case _:
            number = repr(cell)
    return number.replace(".", ",") if dialect.has_decimal_comma and dialect.separator != "," else number


@settings(max_examples=60)
@given(table=tables, dialect=dialects)
def test_a_table_saved_in_any_dialect_is_read_as_the_plain_table(table: pl.DataFrame, dialect: Dialect) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = write_folder(Path(name), tiny_frames())
        (folder / "bureau.csv").write_bytes(saved(table, dialect))
        assert_frame_equal(read_tables(folder).frames["bureau"].collect(), table, check_exact=True)

"""Numbers written with a decimal comma, in files whose values a comma does not separate."""

import re
from dataclasses import replace

import polars as pl

from features.tables.column import Kind
from features.tables.reading.csv_lines import scan_lines
from features.tables.reading.plain import Plain
from features.tables.reading.scan import Scan

EXPONENT = r"(?:[eE][+-]?\d+)?"
WITH_POINT = rf"\d*\.\d+{EXPONENT}"
WITH_COMMA = rf"\d*,\d+{EXPONENT}"
SURELY_DECIMAL = rf"(?:0?,\d+|\d+,\d{{1,2}}|\d+,\d{{4,}}|\d{{4,}},\d+){EXPONENT}"
"""Unlike `450,000`, where the comma may part thousands."""


def has_decimal_commas(plain: Plain) -> bool:
    """Tell whether the commas in the file's numbers are surely decimal.

    They are not where the file also has numbers with a decimal point, nor where each of them could part thousands:
    what they mean is then unsure, and they are refused by cell.
    """
    if plain.separator == ",":
        return False
    line = pl.col("line")
    found = scan_lines(plain).select(
        line.str.contains(_value(WITH_POINT, plain.separator)).any().alias("points"),
        line.str.contains(_value(SURELY_DECIMAL, plain.separator)).any().alias("commas"),
    )
    try:
        return found.collect(engine="streaming").row(0) == (False, True)
    except pl.exceptions.PolarsError:
        return False


def with_points(scan: Scan) -> Scan:
    """Give the same cells, all text, with decimal points for decimal commas."""
    numbers = [pl.col(column.name) for column in scan.table.columns if column.kind is not Kind.CATEGORY]
    points = [
        pl.when(number.str.contains(rf"^\s*[+-]?{WITH_COMMA}\s*$"))
        .then(number.str.replace(",", ".", literal=True))
        .otherwise(number)
        for number in numbers
    ]
    return replace(scan, frame=scan.frame.with_columns(points))


def _value(number: str, separator: str) -> str:
    """Give the pattern of a line in which one value is such a number."""
    end = re.escape(separator)
    return rf'(?:^|{end})"?\s*[+-]?{number}\s*"?(?:{end}|$)'

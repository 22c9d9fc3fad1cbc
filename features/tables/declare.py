"""One short word for each kind of column, so that a table reads as a list."""

from features.tables.column import Column, Kind

NO_DATE_CODE = 365243
"""A thousand years of days: stands for "no such date" in the DAYS_ columns that declare it."""


def identifier(name: str, meaning: str) -> Column:
    """Declare a number that names a row; never arithmetic."""
    return Column(name=name, kind=Kind.IDENTIFIER, unit="identifier", meaning=meaning)


def integer(name: str, unit: str, meaning: str, missing_codes: tuple[int, ...] = ()) -> Column:
    """Declare a whole number."""
    return Column(name=name, kind=Kind.INTEGER, unit=unit, meaning=meaning, missing_codes=missing_codes)


def number(name: str, unit: str, meaning: str, missing_codes: tuple[int, ...] = ()) -> Column:
    """Declare a number that the official files write with decimals (even for counts and days)."""
    codes = tuple(float(code) for code in missing_codes)
    return Column(name=name, kind=Kind.NUMBER, unit=unit, meaning=meaning, missing_codes=codes)


def category(name: str, meaning: str, missing_codes: tuple[str, ...] = (), *, unit: str = "code") -> Column:
    """Declare a text code out of a short list."""
    return Column(name=name, kind=Kind.CATEGORY, unit=unit, meaning=meaning, missing_codes=missing_codes)

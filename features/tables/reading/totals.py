"""The pass of checks over all the cells of one file."""

from collections.abc import Mapping
from dataclasses import dataclass

import polars as pl

from features.tables.plausibility import findings, measures
from features.tables.reading.cells import missing_word, value
from features.tables.reading.rules import rules
from features.tables.reading.scan import Scan


@dataclass(frozen=True, kw_only=True)
class Totals:
    """What one pass over all the cells of a file found."""

    rows: int
    last_nulls: int
    """Nulls of the last column of the table."""
    broken: bool
    """Whether a rule is broken somewhere."""
    missing_words: Mapping[str, int]
    """Cells that hold a word for "unknown", by column; columns without any are left out."""
    odd: tuple[str, ...]
    """Sentences on values that are plainly not this data's."""


def totals(scan: Scan) -> Totals:
    """Read every cell once, in a streaming pass.

    Raises:
        polars.exceptions.PolarsError: The file cannot be read with the scan's schema.
    """
    broken = [rule.broken.any().alias(f"broken {position}") for position, rule in enumerate(rules(scan))]
    words = _missing_words(scan)
    odd = measures(scan.table, {column.name: value(column, scan.schema[column.name]) for column in scan.table.columns})
    expressions = {
        "rows": pl.len(),
        **{f"words {name}": count for name, count in words.items()},
        **{f"odd {name}": measure for name, measure in odd.items()},
    }
    every_column = pl.all().null_count().name.prefix("nulls ")
    found = scan.frame.select(every_column, *broken, **expressions).collect(engine="streaming").row(0, named=True)
    return Totals(
        rows=found["rows"],
        last_nulls=found[f"nulls {scan.table.columns[-1].name}"],
        broken=any(found[f"broken {position}"] for position in range(len(broken))),
        missing_words={name: count for name in words if (count := found.get(f"words {name}"))},
        odd=tuple(findings(scan.file_name, {name: found[f"odd {name}"] for name in odd}, found["rows"])),
    )


def count_missing_words(scan: Scan) -> Mapping[str, int]:
    """Count the cells that hold a word for "unknown", by column, in a streaming pass; only columns with any."""
    counts = scan.frame.select(**_missing_words(scan)).collect(engine="streaming").row(0, named=True)
    return {name: count for name, count in counts.items() if count}


def _missing_words(scan: Scan) -> dict[str, pl.Expr]:
    words = {
        column.name: missing_word(column, scan.schema[column.name])
        for column in scan.table.columns
        if scan.is_written or not scan.schema[column.name].is_float()
    }
    return {name: is_word.sum() for name, is_word in words.items() if is_word is not None}

"""One row of a raw table written by hand: only the columns that matter are given, the rest is null."""

from collections.abc import Mapping

type Row = Mapping[str, float | str | None]

WELL_KNOWN, NEWCOMER, UNUSUAL = 101, 102, 103
"""A client with rows in all six history tables, one without any, and one full of codes and zeros."""

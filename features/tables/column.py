"""What a raw column and a raw table are."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """The type of a raw column."""

    IDENTIFIER = "identifier"
    """Int64, never null in a key."""
    INTEGER = "integer"
    """Int64; files may write it as a float (`1.0`)."""
    NUMBER = "number"
    """Float64."""
    CATEGORY = "category"
    """String."""


@dataclass(frozen=True, kw_only=True)
class Column:
    """One column of a raw table, under its official name."""

    name: str
    kind: Kind
    unit: str
    """`currency`, `days` (relative to the application, negative is before), `months`, `count`, `flag`, `code`, …"""
    meaning: str
    missing_codes: tuple[float | str, ...] = ()
    """Values that stand for "unknown" or "not applicable": 365243, XNA, XAP; of the column's own type."""


@dataclass(frozen=True, kw_only=True)
class Table:
    """One raw table: its official name, its columns in official order, and how it hangs on the others."""

    name: str
    """`application_train`, `application_test`, `bureau`, …: also the file's stem."""
    columns: tuple[Column, ...]
    parent: str | None
    """The table that holds `parent_key`, or None for the application."""
    parent_key: str | None

    @property
    def by_name(self) -> Mapping[str, Column]:
        """The columns by official name."""
        return {column.name: column for column in self.columns}

    def __getitem__(self, name: str) -> Column:
        return self.by_name[name]

"""The checked raw tables, ready for the build."""

from collections.abc import Mapping
from dataclasses import dataclass

import polars as pl

from features.tables.official import HISTORY_TABLES


@dataclass(frozen=True, kw_only=True)
class RowCount:
    """How many rows of one table were read, belong to a client of the application tables, and do not."""

    table: str
    read: int
    used: int
    orphaned: int


@dataclass(frozen=True, kw_only=True)
class RawTables:
    """All eight tables, checked: official column names and types, codes still raw, nothing dropped.

    `frames` has one LazyFrame for each of `application`, `bureau`, `bureau_balance`, `previous_application`,
    `POS_CASH_balance`, `installments_payments`, `credit_card_balance`. `application` is application_train and
    application_test one above the other, TARGET null for test clients. An absent table is an empty frame with
    the official schema and its name is in `absent`, where application_train and application_test are told apart.
    """

    frames: Mapping[str, pl.LazyFrame]
    absent: frozenset[str]
    row_counts: tuple[RowCount, ...]
    warnings: tuple[str, ...]
    """Sentences for the operator, in English."""
    fingerprint: str
    """SHA-256 over names and contents of the files read."""

    @property
    def delivered_histories(self) -> Mapping[str, pl.LazyFrame]:
        """The history tables that are not absent, by official name."""
        return {table.name: self.frames[table.name] for table in HISTORY_TABLES if table.name not in self.absent}

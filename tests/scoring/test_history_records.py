"""What is read of a client is what was written, and nothing of another."""

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import polars as pl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from features.build import build_history
from features.tables.bureau import BUREAU
from features.tables.official import HISTORY_TABLES
from features.tables.reader import read_tables
from features.tables.reading.cells import official_schema
from scoring.array_file import ArrayFile, ArraySpec, VerifiedFile
from scoring.bundle import open_bundle
from scoring.bundle_write import BundleContents, write_bundle
from scoring.errors import BundleError
from scoring.history_codes import CreditKind, Outcome
from scoring.history_records import HistoryRecords, Record, open_records
from scoring.history_view import history_view
from scoring.history_write import client_records, offsets_of
from tests.features.hand_row import Row
from tests.scoring.small_history import SMALL_HISTORY, WELL_KNOWN, credit, tables_of
from tests.scoring.small_portfolio import open_small_bundle, small_contents

CLIENTS = np.array([10, 20, 30, 40], dtype=np.int64)
OF_CLIENTS_AND_OTHERS = (5, 10, 20, 25, 30, 40, 99)
KINDS = tuple(CreditKind)

some_credits = st.lists(
    st.tuples(
        st.sampled_from(OF_CLIENTS_AND_OTHERS),
        st.sampled_from(KINDS),
        st.integers(-4_000, 0),
        st.floats(0, 1e9) | st.none(),
    ),
    max_size=30,
)


def verified(path: Path, contents: bytes) -> VerifiedFile:
    path.write_bytes(contents)
    return VerifiedFile(path, size=len(contents), sha256=hashlib.sha256(contents).hexdigest())


def written(folder: Path, rows: Sequence[Row], clients_at_a_time: int) -> HistoryRecords:
    tables = {BUREAU.name: pl.LazyFrame(list(rows), schema=official_schema(BUREAU))}
    counts = np.zeros((len(CLIENTS), len(Record)), dtype=np.int64)
    files: dict[str, VerifiedFile] = {}
    for column, record in enumerate(Record):
        parts = client_records(tables, CLIENTS, record, counts[:, column], clients_at_a_time=clients_at_a_time)
        files[record] = verified(folder / record, b"".join(parts))
    offsets = offsets_of(counts)
    spec = ArraySpec(file="offsets.bin", dtype="<i8", shape=offsets.shape)
    array = ArrayFile(spec, verified(folder / spec.file, offsets.astype("<i8").tobytes()))
    return open_records(tuple(tables), array, {**files, spec.file: array._file}, n_clients=len(CLIENTS))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30)
@given(given_credits=some_credits, clients_at_a_time=st.integers(1, 5))
def test_whatever_the_credits_and_the_parts_each_client_has_its_own(
    tmp_path: Path,
    given_credits: list[tuple[int, CreditKind, int, float | None]],
    clients_at_a_time: int,
) -> None:
    rows: list[Row] = [
        {**credit(number, "Active", client=client, CREDIT_TYPE=kind, DAYS_CREDIT=days), "AMT_CREDIT_SUM": amount}
        for number, (client, kind, days, amount) in enumerate(given_credits)
    ]

    records = written(tmp_path, rows, clients_at_a_time)

    for position, client in enumerate(CLIENTS.tolist()):
        read = records.of(position)[Record.CREDIT]
        found = [
            (KINDS[kind], days, None if amount != amount else amount)  # noqa: PLR0124  # NaN is an unknown amount
            for kind, days, amount in zip(
                read["kind"].tolist(), read["start_days"].tolist(), read["amount"].tolist(), strict=True
            )
        ]
        expected = [(kind, days, amount) for of, kind, days, amount in given_credits if of == client]
        assert sorted(found, key=str) == sorted(expected, key=str)


def test_the_order_of_the_rows_does_not_change_a_byte(tmp_path: Path) -> None:
    rows = [credit(number, "Active", client=int(CLIENTS[number % 4]), DAYS_CREDIT=-number) for number in range(20)]
    for name, given_rows in (("one", rows), ("other", rows[::-1])):
        (tmp_path / name).mkdir()
        written(tmp_path / name, given_rows, 3)

    assert all((tmp_path / "one" / each).read_bytes() == (tmp_path / "other" / each).read_bytes() for each in Record)


def test_a_day_beyond_89_years_is_unknown_and_a_day_at_89_years_is_kept(tmp_path: Path) -> None:
    ends = [32_767.0, 32_768.0, -32_767.0]
    rows = [credit(number, "Active", client=10, DAYS_CREDIT_ENDDATE=end) for number, end in enumerate(ends)]

    kept = written(tmp_path, rows, 4).of(0)[Record.CREDIT]["planned_end_days"]

    assert sorted(kept.tolist()) == [-32_768, -32_767, 32_767]


def test_a_file_with_fewer_records_than_announced_is_refused(tmp_path: Path) -> None:
    records = written(tmp_path, [credit(1, "Active", client=10)], 4)
    files = {str(record): file for record, file in records.files.items()}
    files[records.offsets.spec.file] = records.offsets._file
    files[Record.CREDIT] = verified(tmp_path / "short.bin", b"")

    with pytest.raises(BundleError, match="1 records were announced"):
        open_records(("bureau",), records.offsets, files, n_clients=len(CLIENTS))

    with pytest.raises(BundleError, match="is not of 5 clients"):
        open_records(("bureau",), records.offsets, files, n_clients=5)


def test_a_field_of_a_record_stands_right_after_the_one_before() -> None:
    assert {record: record.dtype.itemsize for record in Record} == {
        Record.CREDIT: 58,
        Record.APPLICATION: 37,
        Record.QUARTER: 20,
        Record.CARD_MONTH: 20,
    }


@pytest.fixture(scope="module")
def small() -> BundleContents:
    return small_contents()


@pytest.mark.parametrize("table", [table.name for table in HISTORY_TABLES])
def test_a_table_that_was_not_delivered_is_not_an_empty_one(tmp_path: Path, small: BundleContents, table: str) -> None:
    tables = tables_of({name: rows for name, rows in SMALL_HISTORY.items() if name != table})
    write_bundle(tmp_path, replace(small, history_tables=tables))
    view = history_view(open_small_bundle(tmp_path), WELL_KNOWN)
    missing = {
        "bureau": view.credits_elsewhere is None,
        "bureau_balance": not view.months_elsewhere,
        "previous_application": view.applications is None,
        "installments_payments": view.instalments is None,
        "credit_card_balance": view.card_months is None,
    }

    assert {name for name, is_missing in missing.items() if is_missing} == {table} - {"POS_CASH_balance"}


def test_the_page_counts_what_the_features_count(demo_bundle_folder: Path, demo_data_folder: Path) -> None:
    bundle = open_bundle(demo_bundle_folder)
    counted = build_history(read_tables(demo_data_folder)).collect().head(500)
    for features in counted.iter_rows(named=True):
        view = history_view(bundle, features["SK_ID_CURR"])
        instalments, applications = view.instalments or (), view.applications or ()

        assert sum(period.judged for period in instalments) == features["instalments_judged_count"]
        assert sum(period.early for period in instalments) == features["instalments_early_count"]
        assert sum(period.late for period in instalments) == features["instalments_late_count"]
        assert sum(period.unpaid for period in instalments) == features["instalments_unpaid_count"]
        assert len(applications) == features["previous_count"]
        assert sum(each.outcome is Outcome.REFUSED for each in applications) == features["previous_refused_count"]
        assert len(view.credits_elsewhere or ()) == features["bureau_credit_count"]
        assert sum(each.is_running for each in view.credits_elsewhere or ()) == features["bureau_active_credit_count"]
        assert len({month.months for month in view.card_months or ()}) == len(view.card_months or ())

"""Each client once, and how the rows of history hang on the clients."""

from pathlib import Path

import polars as pl
import pytest

from features.errors import RefusedInputError
from features.tables.raw import RowCount
from features.tables.reader import read_tables
from tests.features.tables.tiny_portfolio import rows, tiny_frames, write_folder


def test_a_client_on_two_rows_of_one_file_is_refused(tmp_path: Path) -> None:
    frames = tiny_frames()
    frames["application_test"] = pl.concat([frames["application_test"]] * 3)
    with pytest.raises(RefusedInputError) as refused:
        read_tables(write_folder(tmp_path, frames))
    assert str(refused.value) == (
        "SK_ID_CURR 3 is on 3 rows of application_test.csv, and so 1 client in all on more than one row; "
        "keep one row per client."
    )


def test_a_client_in_both_application_files_is_refused(tmp_path: Path) -> None:
    frames = tiny_frames()
    frames["application_test"] = rows("application_test", {"SK_ID_CURR": 2}, {"SK_ID_CURR": 1}, {"SK_ID_CURR": 5})
    with pytest.raises(RefusedInputError) as refused:
        read_tables(write_folder(tmp_path, frames, ".parquet"))
    assert str(refused.value) == (
        "SK_ID_CURR 1 is on 1 row of application_test.parquet and 1 row of application_train.parquet, "
        "and so 2 clients in all on more than one row; keep one row per client."
    )


@pytest.mark.parametrize("name", ["application_train", "application_test"])
def test_an_application_file_without_a_row_is_refused(tmp_path: Path, name: str) -> None:
    frames = tiny_frames()
    frames[name] = frames[name].clear()
    with pytest.raises(
        RefusedInputError, match=rf"^{name}\.csv has a header and no row; give the file with its clients"
    ):
        read_tables(write_folder(tmp_path, frames))


def test_rows_are_counted_as_read_used_and_orphaned(tmp_path: Path) -> None:
    frames = tiny_frames()
    frames["bureau"] = rows(
        "bureau",
        {"SK_ID_CURR": 1, "SK_ID_BUREAU": 11},
        {"SK_ID_CURR": 9, "SK_ID_BUREAU": 12},
        {"SK_ID_CURR": 3, "SK_ID_BUREAU": 13},
    )
    frames["bureau_balance"] = rows(
        "bureau_balance", *({"SK_ID_BUREAU": credit} for credit in (11, 11, 12, 12, 12, 99))
    )
    del frames["credit_card_balance"]
    tables = read_tables(write_folder(tmp_path, frames))
    assert tables.row_counts == (
        RowCount(table="application_train", read=2, used=2, orphaned=0),
        RowCount(table="application_test", read=1, used=1, orphaned=0),
        RowCount(table="bureau", read=3, used=2, orphaned=1),
        RowCount(table="bureau_balance", read=6, used=2, orphaned=4),
        RowCount(table="previous_application", read=1, used=1, orphaned=0),
        RowCount(table="POS_CASH_balance", read=1, used=1, orphaned=0),
        RowCount(table="installments_payments", read=2, used=2, orphaned=0),
        RowCount(table="credit_card_balance", read=0, used=0, orphaned=0),
    )
    assert (
        "bureau_balance: 4 of 6 rows belong to no client of the application files and are not used." in tables.warnings
    )


def test_orphaned_rows_stay_in_the_frames(tmp_path: Path) -> None:
    frames = tiny_frames()
    frames["bureau"] = rows("bureau", {"SK_ID_CURR": 9, "SK_ID_BUREAU": 12})
    assert read_tables(write_folder(tmp_path, frames)).frames["bureau"].collect()["SK_ID_CURR"].to_list() == [9]


def test_contracts_without_their_application_are_counted_and_used_all_the_same(tmp_path: Path) -> None:
    frames = tiny_frames()
    frames["installments_payments"] = rows(
        "installments_payments", *({"SK_ID_CURR": 1, "SK_ID_PREV": contract} for contract in (21, 30, 30, 31))
    )
    tables = read_tables(write_folder(tmp_path, frames))
    assert tables.warnings == (
        "installments_payments: 3 rows of 2 contracts unknown to previous_application; used all the same.",
        "credit_card_balance: 1 row of 1 contract unknown to previous_application; used all the same.",
    )


def test_contracts_are_not_counted_as_unknown_where_previous_application_is_absent(tmp_path: Path) -> None:
    frames = tiny_frames()
    del frames["previous_application"]
    tables = read_tables(write_folder(tmp_path, frames))
    assert tables.warnings == ("previous_application is absent: what it says of the clients is unknown.",)


def test_a_credit_or_contract_number_on_several_rows_of_its_own_table_is_a_warning(tmp_path: Path) -> None:
    frames = tiny_frames()
    frames["bureau"] = rows(
        "bureau", {"SK_ID_CURR": 1, "SK_ID_BUREAU": 11}, {"SK_ID_CURR": 3, "SK_ID_BUREAU": 11}, {"SK_ID_BUREAU": 12}
    )
    tables = read_tables(write_folder(tmp_path, frames))
    assert (
        "bureau: 1 value of SK_ID_BUREAU on more than one row, such as 11; all these rows are used." in tables.warnings
    )

"""Values that are plainly not this data's: warned of, never refused."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from features.tables.official import FILES
from features.tables.plausibility import CHECKS
from features.tables.reader import read_tables
from tests.features.tables.tiny_portfolio import Packing, rows, tiny_frames, write_folder


def warnings_with(folder: Path, table: str, cells: Mapping[str, float], packing: Packing = ".csv") -> list[str]:
    """Give what is said of the columns of a table whose last row holds `cells`."""
    frames = tiny_frames()
    row = {"SK_ID_CURR": 1, "SK_ID_BUREAU": 11, "SK_ID_PREV": 21, "TARGET": 0}
    known = {name: cell for name, cell in row.items() if name in FILES[table].by_name}
    frames[table] = rows(
        table, {**known, "SK_ID_CURR": 8} if table == "application_train" else known, {**known, **cells}
    )
    warnings = read_tables(write_folder(folder, frames, packing)).warnings
    return [warning for warning in warnings if "check the column" in warning]


AHEAD = "positive, where days and months before the application are negative"


@pytest.mark.parametrize("packing", [".csv", ".parquet"])
@pytest.mark.parametrize(
    ("table", "column", "value", "says"),
    [
        ("application_train", "DAYS_BIRTH", 12_000, AHEAD),
        ("application_train", "DAYS_BIRTH", -6_573, "less than 18 years before the application"),
        ("application_train", "DAYS_BIRTH", -35, "less than 18 years before the application"),
        ("application_train", "DAYS_BIRTH", -36_526, "more than 100 years before the application"),
        ("application_train", "DAYS_EMPLOYED", 10, f"{AHEAD} and 365243 stands for no job"),
        ("application_train", "EXT_SOURCE_1", -0.01, "outside 0 to 1"),
        ("application_train", "EXT_SOURCE_3", 1.01, "outside 0 to 1"),
        ("application_train", "AMT_INCOME_TOTAL", -1, "negative"),
        ("application_train", "AMT_CREDIT", -1, "negative"),
        ("bureau_balance", "MONTHS_BALANCE", 1, AHEAD),
        ("credit_card_balance", "MONTHS_BALANCE", 1, AHEAD),
        ("previous_application", "DAYS_DECISION", 1, AHEAD),
    ],
)
def test_an_odd_value_is_warned_of_with_its_count(  # noqa: PLR0917 (one case of the table above)
    tmp_path: Path, packing: Packing, table: str, column: str, value: float, says: str
) -> None:
    warnings = warnings_with(tmp_path, table, {column: value}, packing)
    assert warnings == [f"{table}{packing}: {column} is {says} on 1 of 2 rows; check the column."]


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("DAYS_BIRTH", -6_574),
        ("DAYS_BIRTH", -36_525),
        ("DAYS_EMPLOYED", 365_243),
        ("DAYS_EMPLOYED", 0),
        ("EXT_SOURCE_1", 0),
        ("EXT_SOURCE_1", 1),
        ("AMT_INCOME_TOTAL", 0),
    ],
)
def test_a_value_just_within_what_is_usual_is_not_warned_of(tmp_path: Path, column: str, value: float) -> None:
    assert warnings_with(tmp_path, "application_train", {column: value}) == []


def rate_warnings(folder: Path, *, clients: int, defaults: int) -> list[str]:
    frames = tiny_frames()
    outcomes = ({"SK_ID_CURR": 100 + client, "TARGET": int(client < defaults)} for client in range(clients))
    frames["application_train"] = rows("application_train", *outcomes)
    return [warning for warning in read_tables(write_folder(folder, frames)).warnings if "TARGET is 1" in warning]


@pytest.mark.parametrize(("clients", "defaults"), [(200, 2), (200, 60), (200, 16), (99, 50)])
def test_a_usual_rate_of_late_payments_or_a_handful_of_clients_is_not_warned_of(
    tmp_path: Path, clients: int, defaults: int
) -> None:
    assert rate_warnings(tmp_path, clients=clients, defaults=defaults) == []


@pytest.mark.parametrize(
    ("defaults", "rate"), [(100, "50.0%"), (1, "0.5%"), (61, "30.5%"), (0, "0.0%"), (200, "100.0%")]
)
def test_an_unusual_rate_of_late_payments_is_warned_of(tmp_path: Path, defaults: int, rate: str) -> None:
    (warning,) = rate_warnings(tmp_path, clients=200, defaults=defaults)
    assert warning.startswith(f"application_train.csv: TARGET is 1 on {rate} of 200 rows, where 1% to 30% is usual; ")


def test_a_history_table_of_other_clients_is_warned_of(tmp_path: Path) -> None:
    frames = tiny_frames()
    frames["credit_card_balance"] = rows("credit_card_balance", {"SK_ID_CURR": 900}, {"SK_ID_CURR": 901})
    assert (
        "credit_card_balance: none of its 2 rows belongs to a client of the application files and none is used; "
        "check that the files are of the same clients."
    ) in read_tables(write_folder(tmp_path, frames)).warnings


def test_every_check_is_of_a_column_that_some_table_has() -> None:
    columns = {column.name for table in FILES.values() for column in table.columns}
    assert {check.column for check in CHECKS} <= columns

import narwhals as nw
import polars as pl
import pytest

from features.expressions import known
from features.tables.column import Kind, Table
from features.tables.official import APPLICATION_TEST, APPLICATION_TRAIN, FILES, TABLES
from features.tables.reading.cells import OFFICIAL_TYPES

UNITS = {
    "area", "code", "count", "currency", "days", "flag", "grade", "hour", "identifier", "months", "normalised",
    "rating", "years",
}  # fmt: skip


@pytest.mark.parametrize(
    ("name", "columns"),
    [
        ("application_train", 122),
        ("application_test", 121),
        ("bureau", 17),
        ("bureau_balance", 3),
        ("previous_application", 37),
        ("POS_CASH_balance", 8),
        ("installments_payments", 8),
        ("credit_card_balance", 23),
    ],
)
def test_each_official_file_has_its_published_number_of_columns(name: str, columns: int) -> None:
    assert len(FILES[name].columns) == columns


@pytest.mark.parametrize("table", FILES.values(), ids=lambda table: table.name)
def test_no_table_has_two_columns_of_one_name(table: Table) -> None:
    assert len(table.by_name) == len(table.columns)


@pytest.mark.parametrize("table", FILES.values(), ids=lambda table: table.name)
def test_every_column_has_a_known_unit_and_a_sentence_of_its_own(table: Table) -> None:
    meanings = [column.meaning for column in table.columns]
    assert {column.unit for column in table.columns} <= UNITS
    assert all(meaning.endswith((".", "…")) for meaning in meanings)
    assert len(set(meanings)) == len(meanings)


@pytest.mark.parametrize("table", FILES.values(), ids=lambda table: table.name)
def test_missing_codes_are_of_the_type_of_their_column(table: Table) -> None:
    types: dict[Kind, type] = {Kind.CATEGORY: str, Kind.NUMBER: float, Kind.INTEGER: int}
    for column in table.columns:
        assert all(isinstance(code, types[column.kind]) for code in column.missing_codes)


@pytest.mark.parametrize("table", TABLES.values(), ids=lambda table: table.name)
def test_a_missing_code_is_unknown_and_another_value_is_known(table: Table) -> None:
    for column in table.columns:
        if column.missing_codes:
            other = "Cash" if column.kind is Kind.CATEGORY else -7
            values = pl.Series(column.name, [*column.missing_codes, other], dtype=OFFICIAL_TYPES[column.kind])
            read = nw.from_native(values.to_frame()).select(known(column)).to_native()[column.name]
            assert read.to_list() == [None] * len(column.missing_codes) + [other]


def test_the_code_365243_is_declared_for_six_columns_of_days() -> None:
    declared = [
        (table.name, column.name)
        for table in TABLES.values()
        for column in table.columns
        if 365243 in column.missing_codes
    ]
    assert declared == [
        ("application", "DAYS_EMPLOYED"),
        ("previous_application", "DAYS_FIRST_DRAWING"),
        ("previous_application", "DAYS_FIRST_DUE"),
        ("previous_application", "DAYS_LAST_DUE_1ST_VERSION"),
        ("previous_application", "DAYS_LAST_DUE"),
        ("previous_application", "DAYS_TERMINATION"),
    ]


def test_a_parent_table_and_its_children_share_the_key() -> None:
    for table in TABLES.values():
        if table.parent is not None and table.parent_key is not None:
            assert table[table.parent_key].kind is Kind.IDENTIFIER
            assert TABLES[table.parent][table.parent_key].kind is Kind.IDENTIFIER


def test_only_the_train_file_has_the_outcome() -> None:
    assert "TARGET" in APPLICATION_TRAIN.by_name
    assert "TARGET" not in APPLICATION_TEST.by_name


def test_the_application_keeps_the_official_order_around_its_repeated_blocks() -> None:
    names = [column.name for column in APPLICATION_TRAIN.columns]
    assert names[:3] == ["SK_ID_CURR", "TARGET", "NAME_CONTRACT_TYPE"]
    assert names[43:46] == ["EXT_SOURCE_3", "APARTMENTS_AVG", "BASEMENTAREA_AVG"]
    assert names[85:92] == [
        "NONLIVINGAREA_MEDI",
        "FONDKAPREMONT_MODE",
        "HOUSETYPE_MODE",
        "TOTALAREA_MODE",
        "WALLSMATERIAL_MODE",
        "EMERGENCYSTATE_MODE",
        "OBS_30_CNT_SOCIAL_CIRCLE",
    ]
    assert names[95:97] == ["DAYS_LAST_PHONE_CHANGE", "FLAG_DOCUMENT_2"]
    assert names[115:117] == ["FLAG_DOCUMENT_21", "AMT_REQ_CREDIT_BUREAU_HOUR"]
    assert names[-1] == "AMT_REQ_CREDIT_BUREAU_YEAR"

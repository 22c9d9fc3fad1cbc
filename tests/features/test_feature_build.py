"""The whole build: invariants on any raw rows, and the official sample where there is one."""

import os
from pathlib import Path

import narwhals as nw
import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from polars.testing import assert_frame_equal

from features.build import BuiltTables, build_features, row_features
from features.catalog import CATALOG
from features.catalog.sources import raw_columns, source_tables
from features.history import HISTORIES
from features.tables.application import APPLICATION
from features.tables.column import Column, Kind
from features.tables.official import HISTORY_TABLES, TABLES
from features.tables.reader import read_tables
from tests.features.hand_row import Row
from tests.features.hand_tables import HAND_ROWS, Rows, hand_tables

type Cells = st.SearchStrategy[float | None]

CLIENTS = tuple(range(1, 9))
"""A build costs the same for three clients or for eight: more clients an example say more than more examples."""
READ = frozenset[tuple[str, str]]().union(*(raw_columns(feature) for feature in CATALOG))
CODES = st.none() | st.sampled_from(
    [
        *sorted({level.code for feature in CATALOG for level in feature.levels}),
        *("Active", "Closed", "currency 1", "Approved", "Refused", "Completed", "C", "X", "Y", "N", "XNA", "?"),
    ]
)
EXTREME_INTEGERS: Cells = st.none() | st.sampled_from([0, 1, -1, 365_243, -42_000, 2**53, -(2**53)])
EXTREME_NUMBERS: Cells = st.none() | st.floats() | st.sampled_from([0.0, -0.0, 5e-324, 2.6e-306, 3.5e38, 365_243.0])
PLAIN_INTEGERS: Cells = st.none() | st.integers(-400, 3)
PLAIN_NUMBERS: Cells = st.none() | st.integers(-400, 800)


def row_of(table: str, integers: Cells, numbers: Cells) -> st.SearchStrategy[Row]:
    """Draw the cells of one row that the catalog reads."""

    def cell(column: Column) -> st.SearchStrategy[float | str | None]:
        kinds = {
            Kind.IDENTIFIER: st.sampled_from(CLIENTS),
            Kind.INTEGER: integers,
            Kind.NUMBER: numbers,
            Kind.CATEGORY: CODES,
        }
        return kinds[column.kind]

    return st.fixed_dictionaries({c.name: cell(c) for c in TABLES[table].columns if (table, c.name) in READ})


def rows_of_all_tables(integers: Cells, numbers: Cells) -> st.SearchStrategy[Rows]:
    """Draw eight clients and up to twelve rows of each history table, shared among them."""
    clients = st.tuples(
        *(st.tuples(st.just({"SK_ID_CURR": c}), row_of(APPLICATION.name, integers, numbers)) for c in CLIENTS)
    ).map(lambda pairs: [{**row, **key} for key, row in pairs])
    histories = {t.name: st.lists(row_of(t.name, integers, numbers), max_size=12) for t in HISTORY_TABLES}
    return st.fixed_dictionaries({APPLICATION.name: clients, **histories})


@settings(max_examples=12)
@given(rows=rows_of_all_tables(EXTREME_INTEGERS, EXTREME_NUMBERS))
def test_features_and_histories_are_finite_or_null_whatever_the_raw_values(rows: Rows) -> None:
    built = build_features(hand_tables(rows))

    for frame in (built.features, built.history):
        finite_columns = frame.drop("SK_ID_CURR").select(pl.all().drop_nulls().is_finite().all())
        assert all(finite_columns.row(0))


@settings(max_examples=6)
@given(rows=rows_of_all_tables(PLAIN_INTEGERS, PLAIN_NUMBERS), client=st.sampled_from(CLIENTS))
def test_client_built_alone_has_the_features_of_the_whole_build(rows: Rows, client: int) -> None:
    whole = build_features(hand_tables(rows))
    alone = build_features(
        hand_tables(
            {name: [row for row in table if row.get("SK_ID_CURR", client) == client] for name, table in rows.items()}
        )
    )

    assert_frame_equal(alone.features, whole.features.filter(pl.col("SK_ID_CURR") == client))


@pytest.fixture(scope="module")
def built_by_hand() -> BuiltTables:
    return build_features(hand_tables(HAND_ROWS))


def test_the_three_tables_have_the_same_clients_in_ascending_order(built_by_hand: BuiltTables) -> None:
    for frame in (built_by_hand.application, built_by_hand.history, built_by_hand.features):
        assert frame["SK_ID_CURR"].to_list() == [101, 102, 103]


def test_features_are_float32_in_catalog_order_beside_the_untouched_application(built_by_hand: BuiltTables) -> None:
    assert built_by_hand.features.columns == ["SK_ID_CURR", *(feature.name for feature in CATALOG)]
    assert set(built_by_hand.features.drop("SK_ID_CURR").dtypes) == {pl.Float32()}
    assert built_by_hand.application.columns == [column.name for column in APPLICATION.columns]
    assert built_by_hand.application["DAYS_EMPLOYED"].to_list() == [-1461, None, 365_243]


@pytest.mark.parametrize("table", [table.name for table in HISTORY_TABLES])
def test_absent_table_makes_its_features_unknown_and_leaves_the_others(built_by_hand: BuiltTables, table: str) -> None:
    without = build_features(hand_tables({**HAND_ROWS, table: ()}, absent=frozenset({table}))).features
    lost = {h.table.name for h in HISTORIES if table in h.table_names}
    hit = [feature.name for feature in CATALOG if lost & set(source_tables(feature))]

    assert hit
    assert all(without[name].null_count() == without.height for name in hit)
    assert_frame_equal(without.drop(hit), built_by_hand.features.drop(hit))


def test_variants_of_a_client_are_computed_row_by_row_in_their_order(built_by_hand: BuiltTables) -> None:
    clients = built_by_hand.application.join(built_by_hand.history, on="SK_ID_CURR")
    well_known = clients.filter(pl.col("SK_ID_CURR") == 101)
    amounts = [900_000.0, 27_000.0, 540_000.0]
    variants = pl.concat([well_known] * 3).with_columns(AMT_CREDIT=pl.Series(amounts))
    wanted = [feature for feature in CATALOG if feature.name in {"loan_to_annuity_ratio", "followed_months"}]

    computed = row_features(nw.from_native(variants.lazy()), wanted).to_native().collect()

    assert computed.to_dict(as_series=False) == {
        "SK_ID_CURR": [101, 101, 101],
        "loan_to_annuity_ratio": pytest.approx([900_000 / 27_000, 1, 20]),
        "followed_months": [6, 6, 6],
    }


def test_official_sample_builds_with_one_table_absent() -> None:
    folder = os.environ.get("HOME_CREDIT_SAMPLE")
    if folder is None:
        pytest.skip("HOME_CREDIT_SAMPLE does not name the folder of the official sample")

    built = build_features(read_tables(Path(folder) / "five_thousand_clients"))

    unknown = {name for name in built.features.columns if built.features[name].null_count() == built.features.height}
    assert built.features.height == 10_000
    assert built.features["SK_ID_CURR"].is_sorted()
    assert unknown == {f.name for f in CATALOG if "installments_payments" in source_tables(f)}

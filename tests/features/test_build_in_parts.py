"""The build sums up the histories in turn, the instalments for some clients at a time: nobody can tell."""

from pathlib import Path

from features.build import build_features, build_history
from features.catalog import CATALOG
from features.tables.reader import read_tables
from tests.features.hand_tables import hand_tables


def test_features_are_the_same_whatever_the_number_of_clients_at_a_time(demo_data_folder: Path) -> None:
    tables = read_tables(demo_data_folder)
    whole, parts = build_features(tables), build_features(tables, clients_at_a_time=300)
    assert whole.application.equals(parts.application)
    assert whole.history.equals(parts.history)
    assert whole.features.equals(parts.features)


def test_histories_in_turn_are_those_of_one_plan(demo_data_folder: Path) -> None:
    tables = read_tables(demo_data_folder)
    in_turn = build_features(tables, clients_at_a_time=300).history
    assert in_turn.equals(build_history(tables).collect().select(in_turn.columns))


def test_tables_without_any_client_give_the_columns_and_no_row() -> None:
    built = build_features(hand_tables({"application": []}))
    assert built.features.shape == (0, 1 + len(CATALOG))
    assert built.history.height == built.application.height == 0

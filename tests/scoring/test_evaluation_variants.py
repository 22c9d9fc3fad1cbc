from pathlib import Path

import numpy as np
import pytest

from features.catalog.origins import tables_by_feature
from features.feature import Risk
from features.tables.reader import read_tables
from scoring.evaluation.clients import EvaluatedClients, evaluated_clients
from scoring.evaluation.plain import plain_out_of_fold
from scoring.evaluation.variants import Kind, variants


@pytest.fixture(scope="module")
def clients(demo_data_folder: Path) -> EvaluatedClients:
    return evaluated_clients(demo_data_folder, read_tables(demo_data_folder))


def test_made_up_clients_come_with_the_truth_behind_their_outcomes(clients: EvaluatedClients) -> None:
    assert clients.made_up
    assert clients.truth is not None
    assert abs(float(np.mean(clients.truth[clients.labelled])) - float(np.mean(clients.target))) < 0.02


def test_a_variant_without_a_table_has_no_feature_that_reads_it(clients: EvaluatedClients) -> None:
    tables = tables_by_feature()
    found = {each.name: each for each in variants(clients) if each.kind is Kind.TABLE}
    assert "bureau" in found
    assert all("bureau" not in tables[feature.name] for feature in found["bureau"].features)
    left_out = {f.name for f in clients.features} - {f.name for f in found["bureau"].features}
    assert left_out
    assert all("bureau" in tables[name] for name in left_out)


def test_every_theme_of_the_model_is_left_out_once(clients: EvaluatedClients) -> None:
    themes = {each.name for each in variants(clients) if each.kind is Kind.THEME}
    assert themes == {feature.theme.value for feature in clients.features}


def test_without_ratings_none_of_the_three_is_read_by_any_feature(clients: EvaluatedClients) -> None:
    (without,) = (each for each in variants(clients) if each.kind is Kind.RATINGS)
    assert not [feature for feature in without.features if feature.name.startswith("external_")]


def test_directions_are_lifted_for_all_and_nothing_else_changes(clients: EvaluatedClients) -> None:
    (free,) = (each for each in variants(clients) if each.kind is Kind.DIRECTIONS)
    assert {feature.risk for feature in free.features} == {Risk.FREE}
    assert [feature.name for feature in free.features] == [feature.name for feature in clients.features]


def test_the_protected_attributes_are_in_one_variant_alone(clients: EvaluatedClients) -> None:
    for each in variants(clients):
        protected = [feature.name for feature in each.features if feature.protected]
        assert bool(protected) is (each.kind is Kind.PROTECTED)
    assert not any(feature.protected for feature in clients.features)


def test_the_plain_rival_reads_raw_columns_as_numbers_and_ranks_better_than_chance(clients: EvaluatedClients) -> None:
    probability = plain_out_of_fold(clients.raw[clients.labelled], clients.target, 1)
    means = [float(np.mean(probability[clients.target == outcome])) for outcome in (0, 1)]
    assert means[1] > means[0]
    assert clients.raw.dtype == np.float32


def test_the_first_variant_has_the_same_features_so_that_chance_is_seen(clients: EvaluatedClients) -> None:
    first = variants(clients)[0]
    assert first.kind is Kind.CHANCE
    assert {feature.name for feature in first.features} == {feature.name for feature in clients.features}
    assert [feature.name for feature in first.features] != [feature.name for feature in clients.features]

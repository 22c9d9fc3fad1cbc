from pathlib import Path

import numpy as np
import pytest

from features.catalog.origins import tables_by_feature
from features.feature import Risk
from features.tables.reader import read_tables
from scoring.evaluation.clients import EvaluatedClients, evaluated_clients
from scoring.evaluation.plain import plain_out_of_fold
from scoring.evaluation.refit import refitted
from scoring.evaluation.variants import Kind, Variant, ablations, variants
from scoring.folds import stratified_folds
from scoring.matrix import load_booster
from scoring.train import train


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
    ratings = {feature.theme for feature in clients.features if feature.theme.value == "external_ratings"}
    assert themes == {feature.theme.value for feature in clients.features if feature.theme not in ratings}
    assert any(each.kind is Kind.RATINGS for each in variants(clients))


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


def test_what_a_protected_attribute_reads_is_kept_from_the_second_plain_rival(clients: EvaluatedClients) -> None:
    protected = {
        "DAYS_BIRTH",
        "CODE_GENDER",
        "NAME_FAMILY_STATUS",
        "CNT_CHILDREN",
        "CNT_FAM_MEMBERS",
        "NAME_TYPE_SUITE",
    }
    assert clients.raw_allowed.shape == (clients.raw.shape[1],)
    assert np.count_nonzero(~clients.raw_allowed) == len(protected)


def test_the_first_variant_has_the_same_features_so_that_chance_is_seen(clients: EvaluatedClients) -> None:
    first = variants(clients)[0]
    assert first.kind is Kind.CHANCE
    assert {feature.name for feature in first.features} == {feature.name for feature in clients.features}
    assert [feature.name for feature in first.features] != [feature.name for feature in clients.features]


def test_what_nothing_was_left_out_of_has_not_changed(clients: EvaluatedClients) -> None:
    same = Variant(kind=Kind.CHANCE, name="", features=clients.features)
    (found,) = ablations(clients, [same], rounds=5, seeds=[1], progress=lambda _: None)
    assert (found.auc_change.value, found.auc_change.low, found.auc_change.high) == (0, 0, 0)


def test_without_the_ratings_the_model_ranks_worse(clients: EvaluatedClients) -> None:
    (without,) = (each for each in variants(clients) if each.kind is Kind.RATINGS)
    said: list[str] = []
    (found,) = ablations(clients, [without], rounds=60, seeds=[1], progress=said.append)
    assert found.auc_change.high is not None
    assert found.auc_change.high < 0
    assert said[0].startswith("variant 1 of 1, without the external ratings")


def test_known_rounds_give_the_folds_of_the_training(clients: EvaluatedClients) -> None:
    """The model of a fold that was trained with as many rounds says the same of the fold left out."""
    few = clients.features[:20]
    values = clients.values(few)
    trained = train(values, clients.target, few, seed=3, progress=lambda _: None)
    folds = stratified_folds(clients.target, 5, 3)
    rounds = load_booster(trained.control_models[0]).num_boosted_rounds()
    again = refitted(values, clients.target, few, rounds=rounds, seed=3)
    assert again[folds == 0] == pytest.approx(trained.out_of_fold[folds == 0], rel=1e-6)

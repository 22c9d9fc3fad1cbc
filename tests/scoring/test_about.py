from pathlib import Path

import numpy as np
import pytest

import scoring
from features.catalog import CATALOG
from scoring.about import about_view
from scoring.bundle import Bundle, open_bundle
from scoring.selection import read_selection
from scoring.views import AboutView


@pytest.fixture(scope="module")
def bundle(demo_bundle_folder: Path) -> Bundle:
    return open_bundle(demo_bundle_folder)


@pytest.fixture(scope="module")
def about(bundle: Bundle) -> AboutView:
    return about_view(bundle)


def test_it_says_what_the_bundle_holds(bundle: Bundle, about: AboutView) -> None:
    targets = [bundle.target_of(position) for position in range(len(bundle.client_ids))]

    assert about.program_version == scoring.__version__
    assert about.n_clients == len(bundle.client_ids)
    assert about.n_learned == sum(target is not None for target in targets)
    assert about.n_in_difficulty == sum(target == 1 for target in targets)
    assert about.built_on == bundle.portfolio.built_on
    assert about.made_up
    assert len(about.fingerprint) == 64


def test_the_model_reads_what_was_selected_and_every_protected_attribute_is_named_beside_it(about: AboutView) -> None:
    assert about.n_features == len(read_selection().kept)
    assert [each.name for each in about.protected] == [each.name for each in CATALOG if each.protected]


def test_the_threshold_is_the_policy_s(bundle: Bundle, about: AboutView) -> None:
    assert about.threshold_points == bundle.portfolio.threshold_points
    assert about.half_width_points == bundle.portfolio.half_width_points
    assert about.cost_ratio == bundle.policy.cost_ratio


def test_measures_lie_in_their_intervals_and_the_gini_follows_from_the_auc(about: AboutView) -> None:
    for quality in (about.model, about.logistic):
        for measure in (quality.auc, quality.gini, quality.ks, quality.brier, quality.calibration_slope):
            assert measure.value is not None
            assert measure.low is not None
            assert measure.high is not None
            assert measure.low <= measure.value <= measure.high or quality.ks is measure
        assert quality.auc.value is not None
        assert quality.gini.value == pytest.approx(2 * quality.auc.value - 1)


def test_giving_everybody_the_rate_has_the_error_of_the_rate(about: AboutView) -> None:
    rate = about.n_in_difficulty / about.n_learned

    assert about.brier_of_the_rate.value == pytest.approx(rate * (1 - rate))


def test_the_gain_is_the_difference_of_both(about: AboutView) -> None:
    assert about.model.auc.value is not None
    assert about.logistic.auc.value is not None
    assert about.auc_gain.value == pytest.approx(about.model.auc.value - about.logistic.auc.value)


def test_the_policy_s_shares_are_those_of_the_out_of_fold_scores(bundle: Bundle, about: AboutView) -> None:
    targets = np.array([bundle.target_of(position) for position in range(len(bundle.client_ids))], dtype=object)
    probabilities = np.array([bundle.arrays["out_of_fold.bin"].row(position) for position in range(len(targets))])
    known = np.array([target is not None for target in targets])
    above = probabilities[known] < bundle.policy.threshold_probability

    assert about.share_above_threshold == pytest.approx(float(np.mean(above)))
    assert about.share_found == pytest.approx(float(np.mean(~above[targets[known] == 1])))

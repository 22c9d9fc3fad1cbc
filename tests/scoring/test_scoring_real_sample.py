"""Builds from real rows: HOME_CREDIT_SAMPLE names a folder with `five_thousand_clients` in it."""

import os
from pathlib import Path

import pytest

from scoring.build import build_bundle
from scoring.bundle import Bundle, open_bundle
from scoring.explain import client_view
from scoring.policy import Policy

SAMPLE = os.environ.get("HOME_CREDIT_SAMPLE")
FIRST_CLIENT = 100002

pytestmark = pytest.mark.skipif(SAMPLE is None, reason="HOME_CREDIT_SAMPLE does not name the folder of real rows")


@pytest.fixture(scope="module")
def real_bundle(tmp_path_factory: pytest.TempPathFactory) -> Bundle:
    folder = tmp_path_factory.mktemp("real") / "bundle"
    data = Path(SAMPLE or "") / "five_thousand_clients"
    build_bundle(data, folder, policy=Policy(), seed=0, progress=print)
    return open_bundle(folder)


def test_the_first_real_client_is_explained(real_bundle: Bundle) -> None:
    view = client_view(real_bundle, FIRST_CLIENT)
    assert view.score.learned
    assert view.base_whole_points + sum(theme.effect_whole_points for theme in view.themes) == view.whole_points


def test_ten_thousand_real_clients_are_not_made_up(real_bundle: Bundle) -> None:
    assert not real_bundle.portfolio.made_up
    assert real_bundle.portfolio.n_clients == 10_000


def test_quality_on_real_rows_is_neither_useless_nor_too_good_to_be_true(real_bundle: Bundle) -> None:
    """Published models on these tables reach an AUC of 0.75 to 0.80; 4,000 clients give less than 300,000."""
    model = real_bundle.manifest["metrics"]["model"]
    assert 0.72 < model["auc"]["value"] < 0.80
    assert 0.062 < model["brier"]["value"] < 0.071
    assert model["calibration_slope"]["low"] < 1.05
    assert model["calibration_slope"]["high"] > 0.95

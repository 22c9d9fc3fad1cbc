from pathlib import Path

import numpy as np
import pytest

from scoring.bundle import Bundle
from scoring.matrix import margins
from scripts.global_plots import explanation_of, main, write_plots
from tests.scoring.small_portfolio import SMALL_CATALOG, open_small_bundle, write_small_bundle

PNG = b"\x89PNG\r\n\x1a\n"


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Bundle:
    return open_small_bundle(write_small_bundle(tmp_path_factory.mktemp("plots") / "bundle"))


def test_what_shap_draws_adds_up_to_the_model_s_answers(bundle: Bundle) -> None:
    explanation = explanation_of(bundle)
    answers = margins(bundle.booster, explanation.data.astype(np.float32))

    assert explanation.values.sum(axis=1) + explanation.base_values == pytest.approx(answers, abs=1e-4)


def test_no_protected_feature_is_drawn(bundle: Bundle) -> None:
    names = explanation_of(bundle).feature_names

    assert names == [feature.name for feature in SMALL_CATALOG if not feature.protected]


def test_both_plots_are_written_into_a_new_folder(bundle: Bundle, tmp_path: Path) -> None:
    written = write_plots(bundle, tmp_path / "new" / "plots", features=4)

    assert [path.name for path in written] == ["shap_beeswarm.png", "shap_bar.png"]
    for path in written:
        assert path.read_bytes().startswith(PNG)
        assert path.stat().st_size > 5_000


def test_a_folder_that_is_no_bundle_is_refused_in_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([str(tmp_path), "--out", str(tmp_path / "plots")]) == 2
    assert "this is not a bundle" in capsys.readouterr().err
    assert not (tmp_path / "plots").exists()

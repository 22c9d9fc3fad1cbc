import pytest

from benchmarks.model.measure import Measured
from benchmarks.model.sanity import OFFICIAL_CLIENTS, suspicions
from scoring.evaluation.binormal import expected
from tests.benchmarks.estimates import between, figures

BASE_RATE = 0.080729


def found(name: str, of_rival: Measured, n_clients: int = OFFICIAL_CLIENTS) -> tuple[str, ...]:
    return suspicions(name, of_rival, n_clients=n_clients, base_rate=BASE_RATE)


@pytest.mark.parametrize(
    ("auc", "ks", "brier", "log_loss", "cost"),
    [
        (0.70, 0.289, 0.0707, 0.2605, 0.610),
        (0.75, 0.367, 0.0682, 0.2481, 0.544),
        (0.76, 0.383, 0.0675, 0.2451, 0.531),
        (0.77, 0.399, 0.0668, 0.2419, 0.517),
        (0.78, 0.415, 0.0661, 0.2386, 0.503),
        (0.79, 0.431, 0.0652, 0.2351, 0.489),
        (0.80, 0.448, 0.0644, 0.2313, 0.474),
    ],
)
def test_measures_of_a_calibrated_model_are_those_tabulated_for_the_official_default_rate(
    auc: float, ks: float, brier: float, log_loss: float, cost: float
) -> None:
    of_such_a_model = expected(auc, BASE_RATE)
    assert of_such_a_model.gini == pytest.approx(2 * auc - 1)
    assert of_such_a_model.ks == pytest.approx(ks, abs=0.0006)
    assert of_such_a_model.brier == pytest.approx(brier, abs=0.0001)
    assert of_such_a_model.log_loss == pytest.approx(log_loss, abs=0.0001)
    assert of_such_a_model.lowest_cost_per_client == pytest.approx(cost, abs=0.0012)


def test_model_that_ranks_nothing_has_the_brier_score_of_the_default_rate() -> None:
    assert expected(0.5, BASE_RATE).brier == pytest.approx(BASE_RATE * (1 - BASE_RATE))


def test_figures_inside_the_published_ranges_raise_no_suspicion() -> None:
    good = figures(
        auc=between(0.784, 0.788),
        ks=between(0.41, 0.44),
        brier=between(0.0650, 0.0665),
        log_loss=between(0.234, 0.240),
        calibration_slope=between(0.97, 1.03),
        share=between(0.8, 0.9),
    )
    assert found("ours", good) == ()


def test_single_model_above_080_is_suspected_and_the_source_said() -> None:
    (sentence,) = found("ours", figures(auc=between(0.84, 0.86)))
    assert sentence.startswith("auc 0.8500 (0.8400 to 0.8600) is high: 0.7576 to 0.8 (")
    assert "chbyang" in sentence


def test_figure_whose_interval_reaches_into_the_range_is_not_suspected() -> None:
    assert found("ours", figures(auc=between(0.79, 0.83))) == ()


def test_low_auc_is_no_surprise_where_few_clients_were_learned_from() -> None:
    low = figures(auc=between(0.70, 0.72))
    assert "no surprise" in found("ours", low, n_clients=5_000)[0]
    assert "no surprise" not in found("ours", low)[0]


@pytest.mark.parametrize(
    ("measure", "low", "high", "verdict"),
    [
        ("brier", 0.050, 0.055, "good"),
        ("brier", 0.075, 0.078, "bad"),
        ("ks", 0.60, 0.65, "good"),
        ("ks", 0.30, 0.35, "bad"),
        ("log_loss", 0.15, 0.18, "good"),
    ],
)
def test_measure_that_does_not_go_with_its_auc_is_suspected(
    measure: str, low: float, high: float, verdict: str
) -> None:
    (sentence,) = found("ours", figures(auc=between(0.784, 0.788), **{measure: between(low, high)}))
    assert sentence.startswith(measure)
    assert f"too {verdict} for its AUC" in sentence


def test_slope_of_a_weighted_model_is_suspected() -> None:
    (sentence,) = found("ours", figures(calibration_slope=between(0.5, 0.7)))
    assert "calibration_slope" in sentence
    assert "low" in sentence


def test_ranking_better_than_the_truth_is_a_leak() -> None:
    (sentence,) = found("ours", figures(share=between(1.05, 1.15)))
    assert "share_of_true_gini" in sentence


def test_dummy_that_ranks_is_suspected() -> None:
    assert found("dummy", figures(auc=between(0.5, 0.5))) == ()
    assert len(found("dummy", figures(auc=between(0.55, 0.60)))) == 1

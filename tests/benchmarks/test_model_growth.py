"""What more clients bring, measured where the truth is known."""

import numpy as np
import pytest

from benchmarks.model.growth import Grown, Known, grown, page
from features.feature import Unit
from scoring.resampling import Estimate
from tests.scoring.small_portfolio import make_feature

FEATURES = (make_feature("telling_share", Unit.SHARE), make_feature("noise_share", Unit.SHARE))


def some_clients() -> Known:
    random = np.random.default_rng(0)
    values = random.normal(size=(9000, 2)).astype(np.float32)
    truth = 1 / (1 + np.exp(2 - 1.5 * values[:, 0].astype(np.float64)))
    target = (random.uniform(size=9000) < truth).astype(np.int8)
    return Known(
        features=FEATURES,
        values=values[:6000],
        target=target[:6000],
        held_out=values[6000:],
        truth=truth[6000:],
        fingerprint="of-these",
    )


def test_more_clients_come_nearer_to_the_truth_and_never_beyond() -> None:
    few, many = grown(some_clients(), [200, 6000], seed=1, threads=1)

    assert (few.clients, many.clients) == (200, 6000)
    assert few.share.value is not None
    assert many.share.value is not None
    assert few.share.value < many.share.value < 1
    assert many.share.value > 0.97
    assert (many.share.high or 2) < 1


def test_the_page_compares_each_size_with_the_largest() -> None:
    half, all_of_it = (
        Grown(clients=size, rounds=9, share=Estimate(value=value, low=value - 0.01, high=value + 0.01))
        for size, value in ((60_000, 0.9), (300_000, 0.95))
    )

    text = page(some_clients(), [half, all_of_it], name="these clients", seed=3)

    assert "| 60,000 | 9 | 0.9000 (0.8900 to 0.9100) | 94.7 % |" in text
    assert "| 300,000 | 9 | 0.9500 (0.9400 to 0.9600) | 100.0 % |" in text
    assert "these clients, made up, so nothing about real clients; tables `of-these`.\nSeed 3," in text


@pytest.mark.parametrize("seed", [1, 2])
def test_the_same_seed_gives_the_same_figures(seed: int) -> None:
    known = some_clients()

    assert list(grown(known, [500], seed=seed, threads=1)) == list(grown(known, [500], seed=seed, threads=1))

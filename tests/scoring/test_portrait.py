"""The most similar clients in bands: never fewer than ten together."""

import numpy as np
import pytest

from scoring.bundle import Bundle
from scoring.peers import similar_clients
from scoring.portrait import portrait_of
from scoring.portrait_views import PortraitView
from tests.scoring.small_portfolio import FIRST_CLIENT


def described(bundle: Bundle, k: int) -> PortraitView:
    return portrait_of(bundle, FIRST_CLIENT, similar_clients(bundle, FIRST_CLIENT, k))


def test_bands_follow_each_other_from_the_nearest(small_bundle: Bundle) -> None:
    assert [(band.first, band.last) for band in described(small_bundle, 100).bands] == [(1, 50), (51, 100)]
    assert [(band.first, band.last) for band in described(small_bundle, 30).bands] == [(1, 30)]
    assert len(described(small_bundle, 500).bands) == 4


def test_the_middle_half_of_a_band_is_that_of_its_clients(small_bundle: Bundle) -> None:
    peers = similar_clients(small_bundle, FIRST_CLIENT, 100)
    second = portrait_of(small_bundle, FIRST_CLIENT, peers).bands[1]
    income = small_bundle.values_of_feature(0)
    theirs = income[np.searchsorted(small_bundle.client_ids, peers.client_ids[50:])]
    (middle,) = second.middles
    assert (middle.low, middle.high) == pytest.approx(tuple(np.percentile(theirs, (25, 75))), rel=1e-6)


def test_every_element_of_likeness_has_the_client_s_value_and_their_middle_half(small_bundle: Bundle) -> None:
    items = described(small_bundle, 100).items
    assert [item.theirs.feature.name for item in items] == ["income_currency", "debt_share", "outside_rating"]
    assert items[0].value == float(small_bundle.values_of_feature(0)[0])
    assert all(
        item.theirs.low <= item.theirs.high for item in items if item.theirs.low is not None and item.theirs.high
    )


@pytest.mark.parametrize("k", [1, 9])
def test_fewer_than_ten_clients_are_not_described(small_bundle: Bundle, k: int) -> None:
    assert described(small_bundle, k) == PortraitView(items=(), bands=())


def test_a_band_with_few_known_outcomes_has_no_rate(small_bundle: Bundle) -> None:
    (band,) = described(small_bundle, 29).bands
    assert band.rate is None
    assert described(small_bundle, 79).bands[0].rate is not None

"""The scores of all clients beside one client's."""

import numpy as np
import pytest

from scoring.bundle import Bundle
from scoring.errors import UnknownClientError
from scoring.points import points_of_margin
from scoring.population import population_view
from scoring.views import Recommendation
from tests.scoring.small_portfolio import FIRST_CLIENT, N_CLIENTS


def test_the_shares_are_those_of_the_opinions_and_add_up(small_bundle: Bundle) -> None:
    view = population_view(small_bundle, FIRST_CLIENT)
    given = [small_bundle.policy.recommendation(each) for each in points_of_margin(small_bundle.margins()).tolist()]
    assert view.share_favourable == given.count(Recommendation.FAVOURABLE) / N_CLIENTS
    assert view.share_to_study == given.count(Recommendation.TO_STUDY) / N_CLIENTS
    assert view.share_unfavourable == given.count(Recommendation.UNFAVOURABLE) / N_CLIENTS


def test_every_score_is_in_a_bin_or_outside(small_bundle: Bundle) -> None:
    view = population_view(small_bundle, FIRST_CLIENT)
    assert sum(bin_.count for bin_ in view.bins) + view.n_below_range + view.n_above_range == N_CLIENTS
    points = points_of_margin(small_bundle.margins())
    fullest = max(view.bins, key=lambda bin_: bin_.count)
    assert fullest.count == np.count_nonzero((points >= fullest.low) & (points < fullest.high))


def test_the_edges_of_the_opinions_are_edges_of_bins(small_bundle: Bundle) -> None:
    edges = {bin_.low for bin_ in population_view(small_bundle, FIRST_CLIENT).bins}
    assert {485.0, 500.0, 515.0} <= edges


def test_a_client_s_place_counts_lower_and_higher_scores(small_bundle: Bundle) -> None:
    lowest, highest = (int(small_bundle.client_ids[small_bundle.score_order.positions[end]]) for end in (0, -1))
    assert population_view(small_bundle, lowest).share_below == 0.0
    assert population_view(small_bundle, highest).share_above == 0.0
    middle = population_view(small_bundle, FIRST_CLIENT)
    assert middle.share_below == np.count_nonzero(small_bundle.margins() > small_bundle.margin_of(0)) / N_CLIENTS


def test_the_client_s_bin_holds_its_score(small_bundle: Bundle) -> None:
    for client_id in small_bundle.client_ids[:30].tolist():
        view = population_view(small_bundle, client_id)
        (own,) = [bin_ for bin_ in view.bins if bin_.holds_client]
        assert own.low <= view.points < own.high


def test_an_unknown_client_has_no_place(small_bundle: Bundle) -> None:
    with pytest.raises(UnknownClientError):
        population_view(small_bundle, 1)

import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from features.catalog.documents import DOCUMENTS
from features.feature import Risk, Theme
from features.tables.application import APPLICATION
from scoring.bundle import Bundle
from scoring.errors import UnknownClientError
from scoring.explain import score_view
from scoring.matrix import margins
from scoring.whatif import simulate, simulate_many
from scoring.whatif.client import Client
from scoring.whatif.rescore import rescored
from scoring.whatif_views import Changes, Lever, LeverView, Locked, Rejected, SimulationView
from tests.scoring.whatif.whatif_portfolio import (
    CASH,
    N_CLIENTS,
    NEVER_REPAID,
    NO_ANNUITY,
    NO_INCOME,
    NO_PRICE,
    NO_PRODUCT,
    RATE,
    REVOLVING,
)

CLIENTS = st.integers(100_001, 100_000 + N_CLIENTS)
SHARES = st.none() | st.floats(-0.5, 1.5)
PAPERS = st.frozensets(st.sampled_from(["FLAG_DOCUMENT_3", "FLAG_DOCUMENT_6", "FLAG_DOCUMENT_2", "CODE_GENDER"]))
REPAID = st.frozensets(st.sampled_from(["0", "1", "2", "TARGET"]))


ASKED = st.tuples(st.lists(SHARES, min_size=4, max_size=4), PAPERS, REPAID)
"""How far along its range each lever is put, which may be beyond; papers and credits, of which some are not offered."""

type Asked = tuple[list[float | None], frozenset[str], frozenset[str]]


def changes_of(bundle: Bundle, client_id: int, asked: Asked) -> Changes:
    shares, papers, repaid = asked
    levers = Client.of(bundle, client_id).levers.all()
    values = {
        str(lever.lever): None if share is None else _at(lever, share)
        for lever, share in zip(levers, shares, strict=True)
    }
    return Changes(**values, papers=papers, repaid=repaid)  # type: ignore[arg-type]  # a lever is named as its field


def _at(lever: LeverView, share: float) -> float:
    low, high = lever.lowest or 0.0, lever.highest or 1.0
    return low + share * (high - low)


def moved_names(view: SimulationView) -> set[str]:
    return {moved.feature.name for moved in view.moved if moved.value_before != moved.value_after}


@settings(max_examples=20)
@given(client_id=CLIENTS)
def test_an_unchanged_application_has_the_stored_score_to_the_last_digit(whatif_bundle: Bundle, client_id: int) -> None:
    view, score = simulate(whatif_bundle, client_id, Changes()), score_view(whatif_bundle, client_id)
    assert view.asked == view.simulated
    assert (view.asked.points, view.asked.default_probability) == (score.points, score.default_probability)
    assert (view.moved, view.moved_themes, view.rejected) == ((), (), ())


def test_the_features_of_an_unchanged_application_are_the_stored_ones_bit_by_bit(whatif_bundle: Bundle) -> None:
    for client_id in whatif_bundle.client_ids[::37].tolist():
        client = Client.of(whatif_bundle, client_id)
        assert rescored(client, [Changes()]).values.tobytes() == client.values.tobytes()


def test_an_unchanged_application_has_the_stored_score_with_every_feature_of_the_catalog(demo_bundle: Bundle) -> None:
    for client_id in demo_bundle.client_ids[::97].tolist():
        client = Client.of(demo_bundle, client_id)
        assert rescored(client, [Changes()]).values.tobytes() == client.values.tobytes()
        assert simulate(demo_bundle, client_id, Changes()).simulated.points == score_view(demo_bundle, client_id).points


@settings(max_examples=20)
@given(client_id=CLIENTS, asked=ASKED)
def test_only_the_loan_the_income_and_papers_change_and_only_within_the_limits(
    whatif_bundle: Bundle, client_id: int, asked: Asked
) -> None:
    client = Client.of(whatif_bundle, client_id)
    view = simulate(whatif_bundle, client_id, changes_of(whatif_bundle, client_id, asked))
    columns = client.columns(view.changes)
    changed = {name for name, value in columns.items() if value != client.application[name]}
    offered = {option.code for option in view.papers}
    assert changed <= {"AMT_CREDIT", "AMT_ANNUITY", "AMT_GOODS_PRICE", "AMT_INCOME_TOTAL"} | offered
    assert set(columns) <= {column.name for column in APPLICATION.columns}
    assert all(columns[name] is None for name in columns if client.application[name] is None)
    for lever in view.levers:
        value = getattr(view.changes, str(lever.lever))
        assert value is None or (lever.lowest is not None and lever.lowest <= value)
    assert math.isfinite(view.simulated.points)


@settings(max_examples=20)
@given(client_id=CLIENTS, asked=ASKED)
def test_no_protected_attribute_moves_and_the_themes_add_up_to_the_difference(
    whatif_bundle: Bundle, client_id: int, asked: Asked
) -> None:
    view = simulate(whatif_bundle, client_id, changes_of(whatif_bundle, client_id, asked))
    assert not any(moved.feature.protected for moved in view.moved)
    assert Theme.PERSONAL not in {moved.theme for moved in view.moved_themes}
    difference = sum(moved.effect_after - moved.effect_before for moved in view.moved_themes)
    assert difference == pytest.approx(view.simulated.points - view.asked.points, abs=1e-2)


@settings(max_examples=20)
@given(client_id=CLIENTS, asked=ASKED)
def test_inputs_whose_direction_is_known_move_the_score_that_way(
    whatif_bundle: Bundle, client_id: int, asked: Asked
) -> None:
    client = Client.of(whatif_bundle, client_id)
    changes = client.check(changes_of(whatif_bundle, client_id, asked)).changes
    after = rescored(client, [changes]).values[0]
    by_name = {feature.name: feature.risk for feature in whatif_bundle.catalog}
    for place, name in enumerate(whatif_bundle.booster.feature_names):
        step = after[place] - client.values[place]
        if by_name[name] is not Risk.FREE and np.isfinite(step) and step != 0:
            one = client.values.copy()
            one[place] = after[place]
            difference = np.diff(margins(whatif_bundle.booster, np.array([client.values, one])))[0]
            assert difference * step * (1 if by_name[name] is Risk.INCREASES else -1) >= -1e-6


def test_a_scenario_among_others_is_the_scenario_alone(whatif_bundle: Bundle) -> None:
    scenarios = [Changes(), Changes(term=12.0), Changes(papers=frozenset({"FLAG_DOCUMENT_6"})), Changes(income=1.0)]
    together = simulate_many(whatif_bundle, CASH, scenarios)
    assert together == tuple(simulate(whatif_bundle, CASH, each) for each in scenarios)
    assert together[3].rejected[0].why is Rejected.BELOW


def test_a_longer_term_lowers_the_instalment_and_its_part_of_the_income(whatif_bundle: Bundle) -> None:
    view = simulate(whatif_bundle, CASH, Changes(term=84.0))
    assert view.yearly_rate == RATE
    assert view.asked.annuity is not None
    assert view.simulated.annuity is not None
    assert view.simulated.annuity < view.asked.annuity
    assert {"loan_annuity_currency", "loan_to_annuity_ratio", "annuity_to_income_share"} == moved_names(view)


def test_the_features_that_move_are_told_the_strongest_first(whatif_bundle: Bundle) -> None:
    client = Client.of(whatif_bundle, CASH)
    moved = simulate(whatif_bundle, CASH, Changes(amount=client.levers.amount.lowest)).moved
    strengths = [abs(each.effect_after - each.effect_before) for each in moved]
    assert len(strengths) > 3
    assert strengths == sorted(strengths, reverse=True)


def test_a_paper_handed_in_is_counted(whatif_bundle: Bundle) -> None:
    view = simulate(whatif_bundle, CASH, Changes(papers=frozenset({"FLAG_DOCUMENT_6"})))
    assert {"document_6_flag"} <= moved_names(view)
    assert view.changes.papers == {"FLAG_DOCUMENT_6"}


@pytest.mark.parametrize(
    ("client_id", "lever", "why"),
    [
        (REVOLVING, Lever.TERM, Locked.REVOLVING),
        (NO_PRICE, Lever.DOWN_PAYMENT, Locked.UNKNOWN),
        (NO_ANNUITY, Lever.TERM, Locked.UNKNOWN),
        (NO_INCOME, Lever.INCOME, Locked.UNKNOWN),
        (NO_PRODUCT, Lever.TERM, Locked.NO_RATE),
        (NEVER_REPAID, Lever.TERM, Locked.NO_RATE),
    ],
)
def test_a_lever_without_a_start_is_locked_and_the_rest_can_be_simulated(
    whatif_bundle: Bundle, client_id: int, lever: Lever, why: Locked
) -> None:
    amount = Client.of(whatif_bundle, client_id).levers.amount.lowest
    view = simulate(whatif_bundle, client_id, Changes(amount=amount))
    assert {each.lever: each.locked for each in view.levers}[lever] is why
    assert view.simulated.amount == amount


def test_no_paper_is_asked_for_where_the_model_reads_none(whatif_bundle: Bundle) -> None:
    papers = {feature.name for feature in DOCUMENTS}
    facts = tuple(replace(each, kept=each.name not in papers) for each in whatif_bundle.catalog)
    assert Client.of(whatif_bundle, CASH).papers != ()
    assert Client.of(replace(whatif_bundle, catalog=facts), CASH).papers == ()


def test_a_product_that_the_portfolio_does_not_know_asks_for_no_paper(whatif_bundle: Bundle) -> None:
    assert simulate(whatif_bundle, NO_PRODUCT, Changes()).papers == ()


def test_a_stranger_has_no_what_if(whatif_bundle: Bundle) -> None:
    with pytest.raises(UnknownClientError):
        simulate(whatif_bundle, 7, Changes())

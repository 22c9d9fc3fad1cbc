"""An application handed in is answered for as a client of the portfolio is."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import polars as pl
import pytest

from features.tables.handed_files import HandedFile
from features.tables.handed_in import read_handed_in
from features.tables.official import HISTORY_TABLES
from scoring.applying import case_of_application
from scoring.bundle import Bundle, open_bundle
from scoring.case import Case
from scoring.compare import group_comparison
from scoring.confidence import confidence_view
from scoring.errors import NotInPortfolioError
from scoring.explain import client_view
from scoring.export_views import ExportView
from scoring.exports import export_view
from scoring.find import neighbour_by_score
from scoring.group_views import GroupRequest
from scoring.handed_in_views import UnseenCode
from scoring.history_view import history_view
from scoring.peers import similar_clients
from scoring.population import population_view
from scoring.strongest import strongest_features
from scoring.technical import technical_view
from scoring.views import Group
from scoring.whatif import proposals, simulate
from scoring.whatif_views import Changes
from tests.one_client import application_of, files_of

ITEMS = ("loan_amount_currency", "external_2_rating", "children_count")


@pytest.fixture(scope="module")
def bundle(demo_bundle_folder: Path) -> Bundle:
    return open_bundle(demo_bundle_folder)


def case_of(bundle: Bundle, files: dict[str, bytes]) -> Case:
    handed = read_handed_in([HandedFile(name=name, contents=contents) for name, contents in files.items()])
    return case_of_application(bundle, handed)


def opened(bundle: Bundle, files: dict[str, bytes]) -> int:
    return bundle.applicants.client_id_of(bundle.applicants.add(case_of(bundle, files)))


@pytest.fixture(scope="module")
def twins(bundle: Bundle, demo_data_folder: Path) -> list[tuple[int, int]]:
    """Clients of the portfolio, each with the id of the same rows handed in."""
    chosen = np.random.default_rng(3).choice(bundle.client_ids, 8, replace=False).tolist()
    return [(client, opened(bundle, files_of(demo_data_folder, client))) for client in chosen]


def test_the_rows_of_a_client_give_the_same_values_to_the_last_digit(
    bundle: Bundle, twins: list[tuple[int, int]]
) -> None:
    for client, handed in twins:
        one, other = bundle.case_of(client), bundle.case_of(handed)
        assert np.array_equal(one.values, other.values, equal_nan=True)
        assert one.margin == other.margin
        assert one.application() == other.application()
        assert one.history_tables == other.history_tables == {table.name for table in HISTORY_TABLES}
        assert one.coordinates().tolist() == other.coordinates().tolist()
        known, given = (
            {name: value for name, value in case.history().items() if value is not None} for case in (one, other)
        )
        assert given == pytest.approx(known, rel=1e-12)  # sums in another order


def test_the_rows_of_a_client_give_the_same_score_reasons_and_history(
    bundle: Bundle, twins: list[tuple[int, int]]
) -> None:
    for client, handed in twins:
        one, other = client_view(bundle, client), client_view(bundle, handed)
        assert other.themes == one.themes
        assert other.information == one.information
        assert replace(other.score, client_id=client, learned=one.score.learned, handed_in=None) == one.score
        assert history_view(bundle, handed) == history_view(bundle, client)
        assert confidence_view(bundle, handed) == confidence_view(bundle, client)
        assert technical_view(bundle, handed) == technical_view(bundle, client)
        assert strongest_features(bundle, handed) == strongest_features(bundle, client)
        assert population_view(bundle, handed) == population_view(bundle, client)


def test_the_comparison_with_all_is_the_same_and_the_client_is_the_nearest_of_the_similar(
    bundle: Bundle, twins: list[tuple[int, int]]
) -> None:
    for client, handed in twins:
        everybody = GroupRequest(kind=Group.ALL)
        assert group_comparison(bundle, handed, ITEMS, everybody) == group_comparison(bundle, client, ITEMS, everybody)
        nearest = similar_clients(bundle, handed, 10)
        assert (nearest.client_ids[0], nearest.distances[0]) == (client, 0.0)
        assert nearest.client_ids[1:] == similar_clients(bundle, client, 9).client_ids


def test_what_would_change_the_opinion_is_the_same(bundle: Bundle, twins: list[tuple[int, int]]) -> None:
    for client, handed in twins[:3]:
        changes = Changes(amount=300_000.0)
        assert replace(simulate(bundle, handed, changes), client_id=client) == simulate(bundle, client, changes)
        assert replace(proposals(bundle, handed), client_id=client) == proposals(bundle, client)


def test_the_portfolio_stays_as_it_is(bundle: Bundle, demo_data_folder: Path) -> None:
    client = int(bundle.client_ids[5])
    before = population_view(bundle, client)
    case = case_of(bundle, files_of(demo_data_folder, client))
    assert case.position is None
    assert case.target is None
    assert case.handed_in is not None
    assert case.handed_in.number == client
    assert case.handed_in.is_of_a_client
    assert population_view(bundle, client) == before


def test_an_application_has_no_neighbour_by_score(bundle: Bundle, twins: list[tuple[int, int]]) -> None:
    with pytest.raises(NotInPortfolioError):
        neighbour_by_score(bundle, twins[0][1], 1)


def test_all_of_an_application_can_be_handed_over(bundle: Bundle, twins: list[tuple[int, int]]) -> None:
    client, handed = twins[0]
    view = export_view(bundle, handed)
    assert isinstance(view, ExportView)
    assert view.application == export_view(bundle, client).application


def test_without_histories_the_past_is_unknown_and_not_empty(bundle: Bundle, demo_data_folder: Path) -> None:
    client = int(bundle.client_ids[2])
    handed = opened(bundle, {"application.csv": files_of(demo_data_folder, client)["application.csv"]})
    view = history_view(bundle, handed)
    assert (view.credits_elsewhere, view.applications, view.instalments, view.card_months) == (None, None, None, None)
    assert set(bundle.case_of(handed).history().values()) == {None}


def test_a_code_that_nobody_has_is_unknown_and_said(bundle: Bundle, demo_data_folder: Path) -> None:
    row = application_of(demo_data_folder, int(bundle.client_ids[0]))
    odd = row.with_columns(NAME_CONTRACT_TYPE=pl.lit("Barter"), NAME_INCOME_TYPE=pl.lit("Working"))
    case = case_of(bundle, {"application.csv": odd.write_csv().encode()})
    assert case.handed_in is not None
    assert case.handed_in.unseen == (UnseenCode(column="NAME_CONTRACT_TYPE", code="Barter"),)
    assert np.isnan(case.values[bundle.feature_index("contract_type_category")])


def test_columns_that_are_not_given_are_unknown(bundle: Bundle) -> None:
    case = case_of(bundle, {"saisie.json": b'{"application": {"AMT_CREDIT": 450000, "AMT_ANNUITY": 22500.0}}'})
    known = {
        feature.name: float(value)
        for feature, value in zip(bundle.catalog, case.values, strict=True)
        if not np.isnan(value)
    }
    assert known["loan_amount_currency"] == 450_000
    assert known["loan_to_annuity_ratio"] == 20
    assert "income_currency" not in known
    assert case.handed_in is not None
    assert case.handed_in.n_answers - case.handed_in.n_missing_answers == 2
    assert case.handed_in.number is None

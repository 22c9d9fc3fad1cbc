"""Of whom too little is known for an opinion, in a portfolio of six answers of the application, all usual."""

from dataclasses import replace

import numpy as np
import polars as pl
import pytest

from features.catalog import CATALOG
from features.catalog.origins import tables_by_feature
from features.catalog.sources import source_columns
from features.feature import Unit
from features.text import Language
from scoring.bundle import Bundle, open_bundle
from scoring.bundle_write import write_bundle
from scoring.explain import score_view
from scoring.filters import available_filters, filter_mask
from scoring.group_views import FilterChoice, FilterKind, GroupRequest
from scoring.known_enough import is_too_little_known, too_little_known_clients, usual_items
from scoring.learn import contents_of, learn
from scoring.offline_export import score_frame
from scoring.policy import Policy
from scoring.steps import Steps
from scoring.views import Recommendation
from scoring.worklist import Worklist
from scoring.worklist_views import ListFilter
from tests.scoring.small_history import SMALL_HISTORY, tables_of
from tests.scoring.small_portfolio import small_tables

USUAL = tuple(
    feature
    for feature in CATALOG
    if feature.in_model
    and tables_by_feature()[feature.name] == ("application",)
    and len(source_columns(feature)) == 1
    and feature.unit not in {Unit.CATEGORY, Unit.FLAG}
)[:6]
RARE = next(
    feature
    for feature in CATALOG
    if feature.in_model and tables_by_feature()[feature.name] == ("previous_application",)
)
KNOWS_TWO, KNOWS_THREE, KNOWS_ALL = 0, 1, 2
"""Positions of clients who have so many of the six."""


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Bundle:
    built, catalog = small_tables(), (*USUAL, RARE)
    random = np.random.default_rng(1)
    values = random.uniform(0, 1, (len(built.features), len(catalog)))
    values[KNOWS_TWO, :4] = np.nan
    values[KNOWS_THREE, 3:6] = np.nan
    columns = {feature.name: values[:, place] for place, feature in enumerate(catalog)}
    features = pl.DataFrame({"SK_ID_CURR": built.features["SK_ID_CURR"], **columns}).with_columns(
        pl.exclude("SK_ID_CURR").cast(pl.Float32).fill_nan(None)
    )
    built, policy = replace(built, features=features), Policy()
    learned = learn(built, catalog, policy=policy, seed=0, steps=Steps(3, lambda _: None))
    facts = {
        "made_up": True,
        "built_on": "2026-11-24",
        "seed": 0,
        "policy": {"cost_ratio": policy.cost_ratio, "half_width_points": policy.half_width_points},
    }
    contents = contents_of(built, catalog, learned, peer_names=[feature.name for feature in USUAL[:3]], facts=facts)
    folder = tmp_path_factory.mktemp("known") / "bundle"
    folder.mkdir()
    write_bundle(folder, replace(contents, history_tables=tables_of(SMALL_HISTORY)))
    return open_bundle(folder, catalog=catalog)


def test_items_of_the_application_that_nearly_all_have_are_usual(bundle: Bundle) -> None:
    assert usual_items(bundle) == USUAL


def test_an_item_that_one_in_ten_lacks_is_not_usual(bundle: Bundle) -> None:
    name, n_clients = USUAL[0].name, len(bundle.client_ids)
    rarer = replace(bundle.summaries[name], n_known=n_clients * 9 // 10)
    assert usual_items(replace(bundle, summaries={**bundle.summaries, name: rarer})) == USUAL[1:]


def test_with_fewer_than_five_usual_items_everybody_is_known_enough(small_bundle: Bundle) -> None:
    assert usual_items(small_bundle) == ()
    assert not too_little_known_clients(small_bundle).any()


def test_more_than_half_missing_is_too_little_and_half_is_not(bundle: Bundle) -> None:
    values = np.stack([bundle.values_of_client(position) for position in (KNOWS_TWO, KNOWS_THREE, KNOWS_ALL)])
    assert is_too_little_known(bundle, values).tolist() == [True, False, False]
    assert np.flatnonzero(too_little_known_clients(bundle)).tolist() == [KNOWS_TWO]


def test_no_opinion_is_told_of_such_a_client(bundle: Bundle) -> None:
    told = [score_view(bundle, int(bundle.client_ids[position])).recommendation for position in (KNOWS_TWO, KNOWS_ALL)]
    assert told[0] is None
    assert told[1] is not None
    exported = score_frame(bundle)["recommendation"]
    assert exported.isna().to_numpy().nonzero()[0].tolist() == [KNOWS_TWO]


def test_the_list_has_such_a_client_under_no_opinion(bundle: Bundle) -> None:
    worklist = Worklist.of(bundle)
    assert worklist.rows([KNOWS_TWO])[0].recommendation is None
    found = worklist.found(ListFilter(opinions=frozenset(Recommendation)), [], Language.FR)
    assert sorted(set(range(len(bundle.client_ids))) - set(found.tolist())) == [KNOWS_TWO]


def test_no_group_of_an_opinion_holds_such_a_client(bundle: Bundle) -> None:
    view = next(each for each in available_filters(bundle) if each.kind is FilterKind.OPINION)
    mask = filter_mask(bundle, GroupRequest(choices=(FilterChoice(filter=view, options=view.options),)))
    assert np.flatnonzero(~mask).tolist() == [KNOWS_TWO]

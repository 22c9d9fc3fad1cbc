import json
from typing import Any

import numpy as np
import numpy.typing as npt
import polars as pl
import pytest

from features.portfolio.clients import Clients
from features.portfolio.figures import FIGURES_FOLDER
from features.portfolio.outcome import default_score, intercept_of
from features.portfolio.risk import application_score
from features.portfolio.statistics import client_statistics

type Tables = dict[str, pl.DataFrame]
type Floats = npt.NDArray[np.float64]

DEFAULT_RATE = 0.0807288
col = pl.col


@pytest.fixture(scope="module")
def effects() -> dict[str, Any]:
    content: dict[str, Any] = json.loads((FIGURES_FOLDER / "outcome.json").read_text(encoding="utf-8"))
    return content


@pytest.fixture(scope="module")
def application(tables: Tables) -> pl.DataFrame:
    return tables["application"].sort("SK_ID_CURR")


@pytest.fixture(scope="module")
def statistics(tables: Tables, application: pl.DataFrame) -> pl.DataFrame:
    return client_statistics(application, tables)


def _expected_auc(values: Floats, probability: Floats) -> float:
    """Give the share of (defaulter, other) pairs that the values put in order, on average over all outcomes."""
    order = np.argsort(values, kind="stable")
    bad, good = probability[order], 1.0 - probability[order]
    return float((bad * (np.cumsum(good) - good / 2)).sum() / (bad.sum() * good.sum()))


def test_the_mean_default_probability_is_the_published_rate(truth: pl.DataFrame) -> None:
    assert truth["default_probability"].mean() == pytest.approx(DEFAULT_RATE, abs=1e-6)


def test_the_default_rate_of_the_train_clients_is_near_the_published_one(tables: Tables) -> None:
    # 8,600 clients at 8 %: a standard error of 0.3 points
    assert tables["application_train"]["TARGET"].mean() == pytest.approx(DEFAULT_RATE, abs=0.01)


def test_the_truth_ranks_clients_with_an_auc_between_78_and_80(truth: pl.DataFrame) -> None:
    probability = truth["default_probability"].to_numpy()

    assert 0.78 < _expected_auc(probability, probability) < 0.80


def test_the_truth_ranks_the_outcomes_drawn_from_it(tables: Tables, truth: pl.DataFrame) -> None:
    drawn = tables["application_train"].join(truth, on="SK_ID_CURR")
    auc = _expected_auc(drawn["default_probability"].to_numpy(), drawn["TARGET"].to_numpy().astype(np.float64))

    assert 0.76 < auc < 0.82


def test_each_tenth_of_the_clients_defaults_as_often_as_the_truth_says(tables: Tables, truth: pl.DataFrame) -> None:
    drawn = tables["application_train"].join(truth, on="SK_ID_CURR").sort("default_probability")
    tenths = drawn.with_columns(tenth=pl.int_range(pl.len()) * 10 // pl.len())
    means = tenths.group_by("tenth").agg(col("TARGET").mean(), col("default_probability").mean())

    # 860 clients in each: a standard error of 1.6 points in the worst tenth
    assert means.select((col("TARGET") - col("default_probability")).abs().max()).item() < 0.05


def test_default_rates_by_category_are_the_published_ones(
    application: pl.DataFrame, truth: pl.DataFrame, published: dict[str, Any]
) -> None:
    probability = truth["default_probability"].to_numpy()
    gaps = {}
    for name, rates in published["default_rates"].items():
        categories = pl.concat_str(
            [application[part].cast(pl.String).fill_null("none") for part in name.split("|")], separator="|"
        )
        for category, rate in rates.items():
            inside = (pl.select(categories).to_series() == category).to_numpy()
            if inside.sum() >= 500:
                gaps[f"{name} {category}"] = float(probability[inside].mean()) - rate

    assert len(gaps) > 30
    assert {name: gap for name, gap in gaps.items() if abs(gap) > 0.02} == {}


@pytest.mark.parametrize("number", [1, 2, 3])
def test_ratings_tell_defaulters_apart_as_well_as_published(
    application: pl.DataFrame, truth: pl.DataFrame, published: dict[str, Any], number: int
) -> None:
    rating = application[f"EXT_SOURCE_{number}"]
    known = rating.is_not_null().to_numpy()
    auc = _expected_auc(-rating.fill_null(0.0).to_numpy()[known], truth["default_probability"].to_numpy()[known])

    assert auc == pytest.approx(published["ratings_auc"][f"ext_source_{number}"], abs=0.025)


def test_numbers_tell_defaulters_apart_as_well_as_published(
    statistics: pl.DataFrame, truth: pl.DataFrame, effects: dict[str, Any]
) -> None:
    aucs = {
        name: effect["published"]["auc"]
        for name, effect in effects["numbers"].items()
        if "auc" in effect.get("published", {})
    }
    probability = truth["default_probability"].to_numpy()
    made = {}
    for name in aucs:
        known = statistics[name].is_not_null().to_numpy()
        auc = _expected_auc(statistics[name].to_numpy()[known], probability[known])
        made[name] = max(auc, 1 - auc)

    assert len(aucs) == 7
    assert made == pytest.approx(aucs, abs=0.025)


def test_clients_without_a_bureau_record_default_more(statistics: pl.DataFrame, truth: pl.DataFrame) -> None:
    rates = truth.with_columns(statistics["no_bureau"]).group_by("no_bureau").agg(col("default_probability").mean())

    assert dict(rates.iter_rows()) == pytest.approx({1.0: 0.1012, 0.0: 0.0773}, abs=0.01)


def test_the_intercept_of_two_equal_scores_is_the_log_odds_of_the_rate() -> None:
    # sigmoid(x) = 1/4 at x = ln(1/3)
    assert intercept_of(np.array([2.0, 2.0]), 0.25) == pytest.approx(np.log(1 / 3) - 2.0)


def _clients(standing: list[float]) -> Clients:
    count = len(standing)
    return Clients(
        ids=np.arange(count),
        is_train=np.ones(count, dtype=bool),
        application=pl.DataFrame(),
        has_bureau=np.ones(count, dtype=bool),
        traits={"standing": np.array(standing)},
    )


def test_history_and_standing_add_to_the_score_of_the_application(
    application: pl.DataFrame, effects: dict[str, Any]
) -> None:
    twice = pl.concat([application.head(1), application.head(1)])
    statistics = pl.DataFrame({name: [None, None] for name in effects["numbers"]}).cast(pl.Float64)
    card = effects["numbers"]["card_use"]
    one_spread_above = card["centre"] + card["scale"]

    score = default_score(
        _clients([0.0, 2.0]), twice, statistics.with_columns(card_use=pl.Series([None, one_spread_above]))
    )

    added = card["slope"] + 2.0 * effects["traits"]["standing"]["slope"]
    assert score[1] - score[0] == pytest.approx(added)


def test_an_application_scores_what_its_classes_add() -> None:
    target = {
        "slope": 0.5,
        "effects": [
            {"column": "AMT_CREDIT", "edges": [100.0], "categories": [], "log_odds": [0.2, -0.4, 0.0], "weight": 1.0},
            {"column": "CODE_GENDER", "edges": [], "categories": ["F", "M"], "log_odds": [-0.1, 0.3], "weight": 2.0},
        ],
    }
    application = pl.DataFrame({"AMT_CREDIT": [99.0, 100.0, None], "CODE_GENDER": ["M", "F", "XNA"]})

    # half of: 0.2 + 2 x 0.3; -0.4 - 2 x 0.1; nothing known
    assert application_score(application, target).tolist() == pytest.approx([0.4, -0.3, 0.0])

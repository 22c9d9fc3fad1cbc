"""Made-up clients with seven features, small enough to build a bundle in a second."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import narwhals as nw
import numpy as np
import polars as pl

from features.build import BuiltTables
from features.feature import Feature, Level, Risk, Theme, Unit
from features.text import Text
from scoring.bundle import Bundle, open_bundle
from scoring.bundle_write import BundleContents, write_bundle
from scoring.learn import contents_of, learn
from scoring.policy import Policy
from scoring.steps import Steps
from tests.scoring.small_history import SMALL_HISTORY, tables_of

N_CLIENTS = 600
N_LABELLED = 500
FIRST_CLIENT = 100_000


def make_feature(
    name: str,
    unit: Unit,
    *,
    risk: Risk = Risk.FREE,
    theme: Theme = Theme.LOAN,
    protected: bool = False,
    levels: tuple[str, ...] = (),
) -> Feature:
    text = Text(fr=name, en=name)
    return Feature(
        name=name,
        expr=nw.col(name),
        unit=unit,
        theme=theme,
        risk=risk,
        label=text,
        description=text,
        protected=protected,
        levels=tuple(Level(code=code, label=Text(fr=code, en=code)) for code in levels),
    )


SMALL_CATALOG = (
    make_feature("income_currency", Unit.CURRENCY, theme=Theme.AFFORDABILITY),
    make_feature("debt_share", Unit.SHARE, risk=Risk.INCREASES, theme=Theme.AFFORDABILITY),
    make_feature("outside_rating", Unit.RATING, risk=Risk.DECREASES, theme=Theme.EXTERNAL_RATINGS),
    make_feature("children_count", Unit.COUNT, theme=Theme.PERSONAL, protected=True),
    make_feature("contract_category", Unit.CATEGORY, levels=("Cash loans", "Revolving loans")),
    make_feature("late_flag", Unit.FLAG, risk=Risk.INCREASES, theme=Theme.PAYMENTS),
    make_feature("nobody_years", Unit.YEARS, theme=Theme.EMPLOYMENT),
)
PEER_NAMES = ("income_currency", "debt_share", "outside_rating")


def small_tables(seed: int = 0) -> BuiltTables:
    """600 clients, of whom 500 have a known outcome; about one in six defaults."""
    random = np.random.default_rng(seed)
    ids = FIRST_CLIENT + 3 * np.arange(N_CLIENTS)
    rating = random.uniform(0, 1, N_CLIENTS)
    debt = random.gamma(2.0, 0.3, N_CLIENTS)
    late = random.uniform(0, 1, N_CLIENTS) < 0.2
    chance = 1 / (1 + np.exp(0.9 + 3.0 * rating - 1.2 * debt - 0.8 * late))
    outcome = (random.uniform(0, 1, N_CLIENTS) < chance).astype(float)
    outcome[N_LABELLED:] = np.nan
    rating[random.uniform(0, 1, N_CLIENTS) < 0.1] = np.nan
    features = pl.DataFrame(
        {
            "SK_ID_CURR": ids,
            "income_currency": np.round(random.lognormal(12, 0.5, N_CLIENTS), -2),
            "debt_share": debt,
            "outside_rating": rating,
            "children_count": random.poisson(0.6, N_CLIENTS).astype(float),
            "contract_category": (random.uniform(0, 1, N_CLIENTS) < 0.1).astype(float),
            "late_flag": late.astype(float),
            "nobody_years": np.full(N_CLIENTS, np.nan),
        }
    ).with_columns(pl.exclude("SK_ID_CURR").cast(pl.Float32).fill_nan(None))
    application = pl.DataFrame(
        {
            "SK_ID_CURR": ids,
            "TARGET": pl.Series(outcome).fill_nan(None).cast(pl.Int64),
            "NAME_CONTRACT_TYPE": ["Cash loans" if index % 3 else None for index in range(N_CLIENTS)],
            "AMT_INCOME_TOTAL": features["income_currency"].cast(pl.Float64),
            "CNT_CHILDREN": features["children_count"].cast(pl.Int64),
        }
    )
    history = pl.DataFrame(
        {"SK_ID_CURR": ids, "credit_count": [float(n % 4) if n % 5 else None for n in range(N_CLIENTS)]}
    )
    return BuiltTables(application=application, history=history, features=features)


def small_contents(
    seed: int = 0, policy: Policy | None = None, catalog: Sequence[Feature] = SMALL_CATALOG
) -> BundleContents:
    """What a bundle of the small portfolio holds."""
    built, policy = small_tables(seed), policy or Policy()
    learned = learn(built, catalog, policy=policy, seed=seed, steps=Steps(3, lambda _: None))
    facts = {
        "made_up": True,
        "built_on": "2026-11-24",
        "seed": seed,
        "policy": {"cost_ratio": policy.cost_ratio, "half_width_points": policy.half_width_points},
    }
    filled = contents_of(built, catalog, learned, peer_names=PEER_NAMES, facts=facts)
    return replace(filled, history_tables=tables_of(SMALL_HISTORY))


def write_small_bundle(folder: Path) -> Path:
    """Write a bundle of the small portfolio into a new folder."""
    folder.mkdir()
    write_bundle(folder, small_contents())
    return folder


def open_small_bundle(folder: Path) -> Bundle:
    """Open it with its own catalog."""
    return open_bundle(folder, catalog=SMALL_CATALOG)

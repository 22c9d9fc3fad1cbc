"""What others know of the client at the application: external ratings, requests to the bureau, people around."""

import numpy as np
import polars as pl

from features.portfolio.applicant import Applicants
from features.portfolio.chance import follow, happens, ranked_shares, shares_of
from features.portfolio.clients import Clients
from features.portfolio.figures import Figures, Flags
from features.portfolio.unknown import unless

_REQUESTS = ("HOUR", "DAY", "WEEK", "MON", "QRT", "YEAR")
_CIRCLE_CLASS_BOUNDS = np.array([0, 2, 5])


def draw_ratings(
    random: np.random.Generator, clients: Clients, applicants: Applicants, figures: Figures, *, has_bureau: Flags
) -> dict[str, pl.Series]:
    """Draw the three external ratings and the requests; both are mostly unknown without a bureau record."""
    choices, count, train = figures.choices, clients.count, clients.is_train
    split, bureau = (~train).astype(np.int64), has_bureau.astype(np.int64)
    has_occupation = (applicants.occupation > 0).astype(np.int64)
    missing = {
        1: choices["ext_source_1_missing"].codes(random.random(count), split, has_occupation, applicants.age_band) == 1,
        2: happens(random, figures.by_split("ext_source_2_missing", train), count),
        3: choices["ext_source_3_missing"].codes(random.random(count), bureau) == 1,
    }
    columns = {
        f"EXT_SOURCE_{number}": unless(
            absent,
            figures.quantiles[f"ext_source_{number}"].at(
                ranked_shares(clients.traits[f"ext_source_{number}"], ~absent)
            ),
        )
        for number, absent in missing.items()
    }
    unknown = choices["requests_missing"].codes(random.random(count), bureau) == 1
    for period in _REQUESTS:
        choice = choices[f"requests_{period.lower()}"]
        yearly = period == "YEAR"
        uniforms = shares_of(clients.traits["requests"]) if yearly else random.random(count)
        columns[f"AMT_REQ_CREDIT_BUREAU_{period}"] = unless(unknown, choice.numbers()[choice.codes(uniforms)])
    return columns


def draw_circle(random: np.random.Generator, clients: Clients, figures: Figures) -> dict[str, pl.Series]:
    """Draw how many people around the client could be and were late, at 30 and at 60 days (never more at 60)."""
    choices, count = figures.choices, clients.count
    observed = choices["circle_observed"].codes(shares_of(clients.traits["circle"]))
    observed_class = np.searchsorted(_CIRCLE_CLASS_BOUNDS, observed)
    risky = follow(random, -clients.traits["standing"], 0.15)
    defaulted = np.minimum(choices["circle_defaulted"].codes(risky, observed_class), observed)
    fewer = choices["circle_observed_drop"].codes(random.random(count), observed_class)
    forgiven = choices["circle_defaulted_drop"].codes(random.random(count), defaulted)
    observed_60 = np.maximum(observed - fewer, 0)
    unknown = happens(random, figures.by_split("circle_missing", clients.is_train), count)
    counts = {
        "OBS_30": observed,
        "DEF_30": defaulted,
        "OBS_60": observed_60,
        "DEF_60": np.clip(defaulted - forgiven, 0, observed_60),
    }
    return {f"{name}_CNT_SOCIAL_CIRCLE": unless(unknown, values) for name, values in counts.items()}

"""Measure everything that made-up credits elsewhere are drawn from."""

from typing import TYPE_CHECKING, Any, Final

import numpy as np
import polars as pl

from features.portfolio.coordinates.credits import DERIVED_WHEN_DRAWN, LISTS, to_coordinates
from features.portfolio.engine.aggregates import aggregates_of
from features.portfolio.figures import Floats, Ints
from scripts.portfolio_aggregates.columns import measure
from scripts.portfolio_aggregates.planned import EACH, Planned
from scripts.portfolio_aggregates.segments import LEAST_ROWS
from scripts.portfolio_aggregates.two_levels import Rows, two_level_entry
from scripts.portfolio_figures.normal_scores import scores
from scripts.portfolio_figures.people import TRAIN_SHARE

if TYPE_CHECKING:
    from scripts.portfolio_aggregates.lists import Listed

SOURCE: Final = (
    "Aggregates over the bureau rows of published clients of Home Credit Default Risk: cells of 30 rows or more, "
    "extremes cut at 0.1 % and 99.9 %; measured by `python -m scripts.portfolio_figures`."
)
ROUNDS, SEED = 6, 5
TRAITS: Final = {
    "age": ("DAYS_BIRTH", -1.0),
    "income": ("AMT_INCOME_TOTAL", 1.0),
    "phone_change": ("DAYS_LAST_PHONE_CHANGE", -1.0),
    "ext_source_1": ("EXT_SOURCE_1", 1.0),
    "ext_source_2": ("EXT_SOURCE_2", 1.0),
    "ext_source_3": ("EXT_SOURCE_3", 1.0),
    "requests": ("AMT_REQ_CREDIT_BUREAU_YEAR", 1.0),
    "bureau_count": ("bureau_count", 1.0),
}
"""What the client's part follows: columns of the application (and the number of credits), and their direction."""

_TYPE, _STATE = ("CREDIT_TYPE", EACH), ("state", EACH)
_RATIO = ("ratio", (0.1, 0.25, 0.5, 0.75, 1.0, 1.5, 2.0, 4.0))
_PAST = ("ratio", (0.5, 1.0, 2.0))
_TERM, _OPENED = ("term", 5), ("opened", 5)

PLAN: Final = (
    Planned(name="state"),
    Planned(name="CREDIT_TYPE", drivers=(_STATE,)),
    Planned(name="opened", drivers=(_STATE, _TYPE), step=1.0),
    Planned(name="end_missing", drivers=(_TYPE, _STATE, _OPENED)),
    Planned(
        name="term",
        drivers=(_TYPE, _STATE, ("opened", (90, 180, 365, 547, 730, 1095, 1461, 1826, 2192, 2557))),
        only=(("end_missing", ("no",)),),
        step=1.0,
    ),
    Planned(name="closing", drivers=(_STATE, ("end_missing", EACH), _RATIO, _TYPE)),
    Planned(name="before_share", drivers=(_TYPE, _RATIO, _TERM), only=(("closing", ("before",)),)),
    Planned(name="after_share", drivers=(_TYPE, _RATIO), only=(("closing", ("after",)),)),
    Planned(name="life_share", drivers=(_TYPE, _OPENED), only=(("closing", ("no end",)),)),
    Planned(
        name="lag",
        drivers=(("closed_age", (30, 90, 180, 365, 547, 730, 1095, 1461, 1826, 2192)), ("closing", EACH), _TYPE),
        without=(("closing", ("none",)),),
        step=1.0,
    ),
    Planned(name="fresh", drivers=(_TYPE, _PAST, ("opened", 8)), only=(("state", ("Active",)),), step=1.0),
    Planned(name="amount_zero", drivers=(_TYPE, _STATE)),
    Planned(name="amount", drivers=(_TYPE, _STATE, ("term", 6), _OPENED), only=(("amount_zero", ("no",)),), digits=2),
    Planned(name="debt_kind", drivers=(_STATE, _TYPE, _RATIO, ("amount_zero", EACH))),
    Planned(name="debt_share", drivers=(_TYPE, _RATIO, _TERM), only=(("debt_kind", ("part",)),)),
    Planned(
        name="debt_above",
        drivers=(("amount", 5), _TYPE),
        only=(("debt_kind", ("over",)), ("amount_zero", ("no",))),
        digits=2,
    ),
    Planned(name="negative_debt", only=(("debt_kind", ("negative",)),)),
    Planned(name="limit_kind", drivers=(("debt_kind", EACH), _TYPE, _STATE, _OPENED)),
    Planned(name="limit", drivers=(("amount", 3),), only=(("limit_kind", ("other",)),)),
    Planned(name="annuity_kind", drivers=(_STATE, _TYPE, ("limit_kind", EACH), _OPENED)),
    Planned(
        name="annuity_share",
        drivers=(_TYPE, ("term", 6), _STATE),
        only=(("annuity_kind", ("known",)), ("amount_zero", ("no",))),
    ),
    Planned(name="worst_kind", drivers=(_STATE, _TYPE, _OPENED, ("limit_kind", EACH))),
    Planned(name="worst", drivers=(("amount", 4),), only=(("worst_kind", ("some",)),), digits=2),
    Planned(name="overdue", drivers=(_STATE, ("worst_kind", EACH))),
    Planned(name="overdue_days", only=(("overdue", ("yes",)),), step=1.0),
    Planned(name="overdue_amount", only=(("overdue", ("yes",)),), digits=2),
    Planned(name="prolonged", drivers=(_STATE, _TYPE)),
)


def credits_content(bureau: pl.DataFrame, applications: pl.DataFrame) -> dict[str, Any]:
    """Measure the file's content on the real rows of `applications`' clients."""
    types = bureau["CREDIT_TYPE"].value_counts().filter(pl.col("count") >= LEAST_ROWS)
    lists: Listed = {**LISTS, "amount_zero": ("no", "yes")}
    lists["CREDIT_TYPE"] = tuple(types.sort("count", "CREDIT_TYPE", descending=True)["CREDIT_TYPE"].to_list())
    rows = bureau.filter(pl.col("CREDIT_TYPE").is_in(lists["CREDIT_TYPE"]), pl.col("CREDIT_ACTIVE") != "Bad debt")
    rows = rows.join(applications.select("SK_ID_CURR"), on="SK_ID_CURR", how="semi").sort("SK_ID_CURR", "SK_ID_BUREAU")
    coordinates = to_coordinates(rows, lists)
    content: dict[str, Any] = {
        "source": SOURCE,
        "n": rows.height,
        "columns": [measure(planned, coordinates, lists) for planned in PLAN],
    }
    columns = aggregates_of(content).columns
    client, traits = _people(rows, applications)
    real = Rows(coordinates=coordinates, client=client, traits=traits)
    return content | {"latent": two_level_entry(columns, real, DERIVED_WHEN_DRAWN, rounds=ROUNDS, seed=SEED)}


def in_published_mix(applications: pl.DataFrame) -> pl.DataFrame:
    """Keep all train clients, and 14 test clients for 86 of them."""
    train = applications.filter(pl.col("split") == "train")
    test = applications.filter(pl.col("split") == "test").head(round(train.height * (1 - TRAIN_SHARE) / TRAIN_SHARE))
    return pl.concat([train, test])


def _people(rows: pl.DataFrame, applications: pl.DataFrame) -> tuple[Ints, dict[str, Floats]]:
    counts = rows.group_by("SK_ID_CURR").agg(bureau_count=pl.len())
    people = counts.join(applications, on="SK_ID_CURR").sort("SK_ID_CURR")
    ids = people["SK_ID_CURR"].to_numpy()
    client = np.searchsorted(ids, rows["SK_ID_CURR"].to_numpy())
    traits = {
        name: scores(sign * people[column].cast(pl.Float64).fill_null(np.nan).to_numpy())
        for name, (column, sign) in TRAITS.items()
    }
    return client, traits

"""Measure everything that made-up earlier requests are drawn from."""

from typing import TYPE_CHECKING, Any, Final

import numpy as np
import polars as pl

from features.portfolio.coordinates.requests import CODES, LISTS, REFUSED, WHOLE, texts_of, to_coordinates
from features.portfolio.engine.aggregates import aggregates_of
from features.portfolio.figures import Floats, Ints
from scripts.portfolio_aggregates.columns import measure
from scripts.portfolio_aggregates.credits import TRAITS as SEEN
from scripts.portfolio_aggregates.planned import EACH, Planned
from scripts.portfolio_aggregates.segments import LEAST_ROWS
from scripts.portfolio_aggregates.two_levels import Rows, two_level_entry
from scripts.portfolio_figures.normal_scores import scores

if TYPE_CHECKING:
    from scripts.portfolio_aggregates.lists import Listed

SOURCE: Final = (
    "Aggregates over the earlier requests of published clients of Home Credit Default Risk: cells of 30 rows or more, "
    "extremes cut at 0.1 % and 99.9 %; measured by `python -m scripts.portfolio_figures`."
)
ROUNDS, SEED = 5, 5
_TRAITS: Final = {name: SEEN[name] for name in SEEN if name != "bureau_count"} | {
    "previous_count": ("previous_count", 1.0)
}
_KIND, _PRODUCT, _PRICED = ("kind", EACH), ("PRODUCT_COMBINATION", EACH), ("priced", EACH)
_TYPE: Final = ("type", EACH)
"""Before the kind: rare categories of a cell are shared out as in the cell above, and types have none in common."""
_CHANNEL, _YIELD = ("CHANNEL_TYPE", EACH), ("NAME_YIELD_GROUP", EACH)
_AGE, _THIRDS = ("decision", 8), ("decision", 3)
_LOAN_PRICED: Final = (("priced", ("yes",)),)

PLAN: Final = (
    Planned(name="kind"),
    Planned(name="type", drivers=(_KIND,)),
    Planned(name="decision", drivers=(_KIND,), step=1.0),
    Planned(name="lead", drivers=(_KIND, _THIRDS)),
    Planned(name="priced", drivers=(_KIND,)),
    Planned(name="PRODUCT_COMBINATION", drivers=(_TYPE, _PRICED, _KIND, ("decision", 16))),
    Planned(name="CHANNEL_TYPE", drivers=(_TYPE, _PRODUCT, _KIND, _AGE)),
    Planned(name="area", drivers=(_CHANNEL, _PRODUCT, _THIRDS), step=1.0),
    Planned(name="NAME_SELLER_INDUSTRY", drivers=(_TYPE, _PRODUCT, _CHANNEL, ("area", 6))),
    Planned(name="NAME_GOODS_CATEGORY", drivers=(_TYPE, ("NAME_SELLER_INDUSTRY", EACH), _PRODUCT, _THIRDS)),
    Planned(name="NAME_YIELD_GROUP", drivers=(_PRICED, _TYPE, _PRODUCT, _KIND, _THIRDS)),
    Planned(name="NAME_TYPE_SUITE", drivers=(_KIND, _AGE, _CHANNEL)),
    Planned(name="NAME_CLIENT_TYPE", drivers=(("lead", EACH), _KIND, _AGE)),
    Planned(name="NAME_CASH_LOAN_PURPOSE", drivers=(_PRODUCT, _PRICED, _KIND)),
    Planned(name="CODE_REJECT_REASON", drivers=(_PRICED, _KIND, _PRODUCT, _THIRDS), only=(("kind", REFUSED),)),
    Planned(name="NAME_PAYMENT_TYPE", drivers=(_KIND, _PRICED, _AGE)),
    Planned(name="NAME_PRODUCT_TYPE", drivers=(_PRODUCT, _PRICED, _KIND)),
    Planned(name="WEEKDAY_APPR_PROCESS_START", drivers=(_CHANNEL,)),
    Planned(name="hour", drivers=(_CHANNEL, _KIND)),
    Planned(name="asked_zero", drivers=(_KIND, _PRICED, ("PRODUCT_COMBINATION", EACH))),
    Planned(name="asked", drivers=(_PRODUCT, _KIND, _THIRDS), only=(("asked_zero", ("no",)),), digits=2),
    Planned(name="down_kind", drivers=(_KIND, _PRICED, _PRODUCT, _AGE)),
    Planned(name="down_share", drivers=(_PRODUCT, ("asked", 4)), only=(("down_kind", ("some",)),), digits=4),
    Planned(
        name="credit_ratio",
        drivers=(_PRICED, _KIND, _PRODUCT, _AGE),
        only=(("asked_zero", ("no",)),),
        digits=4,
    ),
    Planned(name="payments", drivers=(_TYPE, _PRODUCT, _YIELD, ("asked", 5), _THIRDS), only=_LOAN_PRICED),
    Planned(name="factor", drivers=(("payments", EACH), _YIELD, _PRODUCT), only=_LOAN_PRICED, digits=5),
    Planned(name="insured", drivers=(_PRODUCT, ("payments", EACH), _THIRDS), only=_LOAN_PRICED),
)


def requests_content(requests: pl.DataFrame, applications: pl.DataFrame) -> dict[str, Any]:
    """Measure the file's content on the real rows of `applications`' clients."""
    rows = requests.filter(pl.col("NAME_CONTRACT_TYPE") != "XNA").with_columns(
        first_decision=pl.col("DAYS_DECISION").min().over("SK_ID_CURR"),
        kind=pl.col("NAME_CONTRACT_TYPE") + "|" + pl.col("NAME_CONTRACT_STATUS"),
    )
    rows = rows.join(applications.select("SK_ID_CURR"), on="SK_ID_CURR", how="semi").sort("SK_ID_CURR", "SK_ID_PREV")
    lists: Listed = {**LISTS, "kind": _frequent(rows["kind"])}
    for name in CODES:
        found = _frequent(texts_of(rows, name))
        lists[name] = _rising(found) if name in WHOLE else found
    rows = rows.filter(pl.col("kind").is_in(list(lists["kind"])))
    coordinates = to_coordinates(rows, lists)
    content: dict[str, Any] = {
        "source": SOURCE,
        "n": rows.height,
        "columns": [measure(planned, coordinates, lists) for planned in PLAN],
    }
    columns = aggregates_of(content).columns
    client, traits = _people(rows, applications)
    real = Rows(coordinates=coordinates, client=client, traits=traits)
    return content | {"latent": two_level_entry(columns, real, {}, rounds=ROUNDS, seed=SEED)}


def _rising(numbers: tuple[str | None, ...]) -> tuple[str | None, ...]:
    known: list[str] = [number for number in numbers if number is not None]
    return tuple(sorted(known, key=float))


def _frequent(texts: pl.Series) -> tuple[str | None, ...]:
    counts = texts.alias("text").value_counts().filter(pl.col("count") >= LEAST_ROWS)
    return tuple(counts.sort("count", "text", descending=True)["text"].to_list())


def _people(rows: pl.DataFrame, applications: pl.DataFrame) -> tuple[Ints, dict[str, Floats]]:
    counts = rows.group_by("SK_ID_CURR").agg(previous_count=pl.len())
    people = counts.join(applications, on="SK_ID_CURR").sort("SK_ID_CURR")
    client = np.searchsorted(people["SK_ID_CURR"].to_numpy(), rows["SK_ID_CURR"].to_numpy())
    traits = {
        name: scores(sign * people[column].cast(pl.Float64).fill_null(np.nan).to_numpy())
        for name, (column, sign) in _TRAITS.items()
    }
    return client, traits

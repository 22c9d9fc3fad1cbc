"""Correlations between a client's traits: measured between columns, chosen for standing and lateness."""

import numpy as np
import polars as pl
from polars import col

from scripts.portfolio_figures.cells import LEAST_ROWS, Figure, Floats, Page, short, sources
from scripts.portfolio_figures.normal_scores import cells_of, floats, scores
from scripts.portfolio_figures.people import CASH, EDUCATIONS, Clients, described, regions_of

_STANDING = {
    "ext_source_1": 0.38, "ext_source_2": 0.45, "ext_source_3": 0.48, "employed": 0.15, "phone_change": 0.08,
    "refused": -0.30, "bureau_debt": -0.30, "bureau_active": -0.15, "bureau_recency": -0.2, "utilisation": -0.40,
    "region": 0.12, "education": 0.12, "owns_car": 0.06, "credit_to_goods": -0.15, "income": 0.05, "age": 0.16,
    "goods": 0.12, "previous_recency": -0.12, "id_publish": 0.1, "registration": 0.06, "requests": -0.04,
    "bureau_count": 0.05, "term": -0.05,
}  # fmt: skip
_LATENESS = {
    "age": -0.1, "ext_source_2": -0.1, "ext_source_3": -0.12, "utilisation": 0.15, "refused": 0.12,
    "bureau_debt": 0.08, "standing": -0.45,
}  # fmt: skip
_LEAST_EIGENVALUE = 0.02
_STRONGEST_WITH_AGE = 0.62


def traits_page(applications: pl.DataFrame, clients: Clients) -> Page:
    """Measure the page of correlations: one row per trait, up to its own column."""
    rows = _with_history(described(clients.application), clients)
    traits = {**_person(rows, described(applications)), **_credit(rows), **_history(rows)}
    measured, fewest = _measured(traits, rows)
    names = [*traits, "standing", "lateness"]
    correlations = _nearest_correlations(_with_chosen(measured, names))
    lines = {
        name: Figure(content=[short(round(value, 3)) for value in row[: place + 1]], fewest_rows=fewest)
        for place, (name, row) in enumerate(zip(names, correlations, strict=True))
    }
    return {
        "sources": sources("clients", "made_up"),
        "note": "Correlations of normal scores between clients; the rows standing and lateness are made up.",
        "names": names,
        "correlations": lines,
    }


def _with_history(rows: pl.DataFrame, clients: Clients) -> pl.DataFrame:
    active = col("CREDIT_ACTIVE") == "Active"
    bureau = clients.bureau.group_by("SK_ID_CURR").agg(
        bureau_count=pl.len(),
        bureau_recency=col("DAYS_CREDIT").mean(),
        bureau_active=active.mean(),
        debt=col("AMT_CREDIT_SUM_DEBT").sum(),
        lent=col("AMT_CREDIT_SUM").filter(active).sum(),
        bureau_amount=col("AMT_CREDIT_SUM").median(),
    )
    previous = clients.previous_application.group_by("SK_ID_CURR").agg(
        previous_count=pl.len(),
        previous_recency=col("DAYS_DECISION").mean(),
        refused=(col("NAME_CONTRACT_STATUS") == "Refused").mean(),
        previous_amount=col("AMT_APPLICATION").filter(col("AMT_APPLICATION") > 0).median(),
    )
    cards = clients.credit_card_balance.group_by("SK_ID_CURR").agg(
        utilisation=col("AMT_BALANCE").sum() / col("AMT_CREDIT_LIMIT_ACTUAL").sum()
    )
    for history in (bureau, previous, cards):
        rows = rows.join(history, on="SK_ID_CURR", how="left", maintain_order="left")
    return rows.with_columns(
        col("previous_count", "bureau_count").fill_null(0),
        bureau_debt=pl.when(col("lent") > 0).then(col("debt") / col("lent")),
    )


def _person(rows: pl.DataFrame, applications: pl.DataFrame) -> dict[str, Floats]:
    education = col("NAME_EDUCATION_TYPE").replace_strict(
        {name: place for place, name in enumerate(EDUCATIONS)}, default=3
    )
    cash = col("NAME_CONTRACT_TYPE") == CASH
    goods = pl.when(cash).then(col("AMT_GOODS_PRICE")).otherwise(col("AMT_CREDIT"))
    return {
        "age": scores(floats(rows, -col("DAYS_BIRTH"))),
        "education": scores(floats(rows, education), cells_of(rows, "NAME_INCOME_TYPE", "age_band")),
        "owns_car": scores(
            floats(rows, col("FLAG_OWN_CAR") == "Y"),
            cells_of(rows, "CODE_GENDER", "NAME_INCOME_TYPE", "NAME_FAMILY_STATUS"),
        ),
        "income": scores(
            floats(rows, col("AMT_INCOME_TOTAL")), cells_of(rows, "CODE_GENDER", "education_group", "job")
        ),
        "goods": scores(floats(rows, goods), cells_of(rows, "NAME_CONTRACT_TYPE", "NAME_INCOME_TYPE")),
        "credit_to_goods": scores(floats(rows, pl.when(cash).then(col("credit_to_goods")))),
        "term": scores(floats(rows, pl.when(cash).then(col("term"))), cells_of(rows, "goods_class")),
        "employed": scores(
            floats(rows, pl.when(col("job") != "none").then(-col("DAYS_EMPLOYED"))), cells_of(rows, "age_band", "job")
        ),
        "registration": scores(floats(rows, -col("DAYS_REGISTRATION")), cells_of(rows, "age_band")),
        "id_publish": scores(floats(rows, -col("DAYS_ID_PUBLISH")), cells_of(rows, "age_band")),
        "phone_change": scores(floats(rows, -col("DAYS_LAST_PHONE_CHANGE"))),
        "car_age": scores(floats(rows, col("OWN_CAR_AGE"))),
        "region": scores(_region_ranks(rows, applications)),
    }


def _region_ranks(rows: pl.DataFrame, applications: pl.DataFrame) -> Floats:
    regions = enumerate(regions_of(applications, LEAST_ROWS))
    ranks = {(population, rating): float(rank) for rank, (population, rating, _) in regions}
    keys = rows.select("REGION_POPULATION_RELATIVE", "REGION_RATING_CLIENT").iter_rows()
    return np.array([ranks.get(key, np.nan) for key in keys])


def _credit(rows: pl.DataFrame) -> dict[str, Floats]:
    columns = {
        **{f"ext_source_{number}": f"EXT_SOURCE_{number}" for number in (1, 2, 3)},
        "building": "LIVINGAREA_AVG",
        "requests": "AMT_REQ_CREDIT_BUREAU_YEAR",
        "circle": "OBS_30_CNT_SOCIAL_CIRCLE",
    }
    return {name: scores(floats(rows, col(column))) for name, column in columns.items()}


def _history(rows: pl.DataFrame) -> dict[str, Floats]:
    counts = ("bureau_count", "previous_count")
    others = (
        "bureau_recency", "bureau_active", "bureau_debt", "bureau_amount", "previous_recency", "previous_amount",
        "refused", "utilisation",
    )  # fmt: skip
    return {
        **{name: scores(floats(rows, col(name)), cells_of(rows, "split")) for name in counts},
        **{name: scores(floats(rows, col(name))) for name in others},
    }


def _measured(traits: dict[str, Floats], rows: pl.DataFrame) -> tuple[Floats, int]:
    """Correlate traits where both are known; a pair of too few clients is taken as independent."""
    columns, weights = list(traits.values()), rows["w"].to_numpy()
    correlations = np.eye(len(columns))
    fewest = rows.height
    for first in range(len(columns)):
        for second in range(first):
            known = np.isfinite(columns[first]) & np.isfinite(columns[second])
            if known.sum() < LEAST_ROWS:
                continue
            fewest = min(fewest, int(known.sum()))
            both = np.cov(columns[first][known], columns[second][known], aweights=weights[known])
            correlations[first, second] = correlations[second, first] = both[0, 1] / np.sqrt(both[0, 0] * both[1, 1])
    _correct_for_age(correlations, traits, (rows["job"] != "none").to_numpy(), weights)
    return correlations, fewest


def _correct_for_age(
    correlations: Floats, traits: dict[str, Floats], works: np.ndarray[tuple[int], np.dtype[np.bool_]], weights: Floats
) -> None:
    """Take the slope over age among those who work: age decides who has retired."""
    age = list(traits).index("age")
    for other, values in enumerate(traits.values()):
        if other == age:
            continue
        known = works & np.isfinite(values)
        both = np.cov(traits["age"][known], values[known], aweights=weights[known])
        slope = float(np.clip(both[0, 1] / both[0, 0], -_STRONGEST_WITH_AGE, _STRONGEST_WITH_AGE))
        correlations[age, other] = correlations[other, age] = slope


def _with_chosen(measured: Floats, names: list[str]) -> Floats:
    size = len(measured)
    correlations = np.eye(len(names))
    correlations[:size, :size] = measured
    for column, chosen in ((size, _STANDING), (size + 1, _LATENESS)):
        for name, value in chosen.items():
            place = names.index(name)
            correlations[place, column] = correlations[column, place] = value
    return correlations


def _nearest_correlations(correlations: Floats) -> Floats:
    """Raise small eigenvalues, so that the matrix can be drawn from."""
    values, vectors = np.linalg.eigh(correlations)
    raised = (vectors * np.clip(values, _LEAST_EIGENVALUE, None)) @ vectors.T
    spread = np.sqrt(np.diag(raised))
    return np.asarray(raised / np.outer(spread, spread), dtype=np.float64)

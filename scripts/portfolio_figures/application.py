"""Figures of the application: who applies, for what, and what is unknown."""

import polars as pl
from polars import col

from scripts.portfolio_figures.application_numbers import application_quantiles
from scripts.portfolio_figures.cells import LEAST_ROWS, SOURCES, Drivers, Figure, Figures, Page, short, sources, stated
from scripts.portfolio_figures.people import (
    AGES,
    CASH,
    EDUCATIONS,
    FAMILIES,
    GENDERS,
    INCOMES,
    SPLITS,
    TRAIN_SHARE,
    Clients,
    described,
    regions_of,
    text,
)
from scripts.portfolio_figures.shares import choice, common, common_numbers

_APPLICATIONS, _CLIENTS = "applications", "clients"
_AGE, _GENDER, _INCOME = ("age_band", AGES), ("CODE_GENDER", GENDERS), ("NAME_INCOME_TYPE", INCOMES)
_FAMILY = ("NAME_FAMILY_STATUS", FAMILIES)
_EDUCATION = ("NAME_EDUCATION_TYPE", EDUCATIONS)
_FLAG = ["0", "1"]
_MOST_CHILDREN, _MOST_CIRCLE = 4, 20


def application_page(applications: pl.DataFrame, clients: Clients) -> Page:
    """Measure the page of the application."""
    rows = described(applications)
    both = _with_missing(described(clients.application), clients.bureau)
    choices = {
        **_household(rows),
        **_work(rows),
        "suite": choice(
            both,
            "NAME_TYPE_SUITE",
            [("split", SPLITS)],
            categories=[None, *common(rows, "NAME_TYPE_SUITE")],
            source=_CLIENTS,
            with_missing=True,
        ),
        **_process(rows),
        **_circle(rows),
        **_requests(rows),
        **_missing(both),
    }
    return {
        "sources": sources(*(name for name in SOURCES if name not in {"instalments", "credits"})),
        "numbers": _numbers(),
        "choices": choices,
        "quantiles": application_quantiles(rows),
    }


def _numbers() -> Figures:
    return {
        "circle_missing": stated({"train": 0.00332, "test": 0.000595}),
        "ext_source_2_missing": stated({"train": 0.002146, "test": 0.000164}),
        "goods_missing": stated({"train": 0.000904, "test": 0.0}),
        "revolving": stated({"train": 0.09521, "test": 0.00901}),
        "train_share": stated(TRAIN_SHARE, "made_up"),
    }


def _household(rows: pl.DataFrame) -> Figures:
    rows = rows.with_columns(children=pl.min_horizontal(col("CNT_CHILDREN"), _MOST_CHILDREN).cast(pl.String))
    housings = common(rows, "NAME_HOUSING_TYPE")
    wanted = {
        "gender": ("CODE_GENDER", [], GENDERS),
        "income_type": ("NAME_INCOME_TYPE", [_AGE, _GENDER], INCOMES),
        "education": ("NAME_EDUCATION_TYPE", [_INCOME, _AGE], EDUCATIONS),
        "family_status": ("NAME_FAMILY_STATUS", [_AGE, _GENDER], FAMILIES),
        "children": ("children", [_AGE, _FAMILY], ["0", "1", "2", "3"]),
        "housing": ("NAME_HOUSING_TYPE", [_AGE], housings),
        "owns_realty": ("FLAG_OWN_REALTY", [("NAME_HOUSING_TYPE", housings), _AGE], ["N", "Y"]),
        "owns_car": ("FLAG_OWN_CAR", [_GENDER, _INCOME, _FAMILY], ["N", "Y"]),
    }
    return {
        name: choice(rows, column, drivers, categories=categories, source=_APPLICATIONS)
        for name, (column, drivers, categories) in wanted.items()
    }


def _work(rows: pl.DataFrame) -> Figures:
    occupations = [None, *common(rows, "OCCUPATION_TYPE")]
    workers = rows.filter(col("job") != "none")
    by_occupation: Drivers = [_INCOME, ("OCCUPATION_TYPE", occupations)]
    return {
        "occupation": choice(
            rows,
            "OCCUPATION_TYPE",
            [_INCOME, _GENDER, _EDUCATION],
            categories=occupations,
            source=_APPLICATIONS,
            with_missing=True,
        ),
        "organization": choice(workers, "ORGANIZATION_TYPE", by_occupation, source=_APPLICATIONS),
    }


def _process(rows: pl.DataFrame) -> Figures:
    rows = rows.with_columns(
        hour=col("HOUR_APPR_PROCESS_START").cast(pl.String),
        rating=col("REGION_RATING_CLIENT").cast(pl.String),
        rating_with_city=col("REGION_RATING_CLIENT_W_CITY").cast(pl.String),
        **{
            f"flag_{name.lower()}": text(col(f"FLAG_{name}"))
            for name in ("WORK_PHONE", "PHONE", "EMAIL", "CONT_MOBILE")
        },
    )
    contract = ("NAME_CONTRACT_TYPE", [CASH, "Revolving loans"])
    ratings = ["1", "2", "3"]
    flags = {
        f"flag_{name}": choice(rows, f"flag_{name}", [_INCOME, _AGE], categories=_FLAG, source=_APPLICATIONS)
        for name in ("work_phone", "phone", "email")
    }
    return {
        "weekday": choice(rows, "WEEKDAY_APPR_PROCESS_START", source=_APPLICATIONS),
        "hour": choice(rows, "hour", source=_APPLICATIONS),
        "city_code": choice(rows, "city_code", [_INCOME], source=_APPLICATIONS),
        "region_code": choice(rows, "region_code", [_INCOME], source=_APPLICATIONS),
        "documents": choice(rows, "documents", [contract, _INCOME], source=_APPLICATIONS),
        **flags,
        "flag_cont_mobile": choice(rows, "flag_cont_mobile", categories=_FLAG, source=_APPLICATIONS),
        "region": _region(rows),
        "rating_with_city": choice(
            rows, "rating_with_city", [("rating", ratings)], categories=ratings, source=_APPLICATIONS
        ),
    }


def _region(rows: pl.DataFrame) -> Figure:
    regions = regions_of(rows, LEAST_ROWS)
    total = sum(count for *_, count in regions)
    return Figure(
        content={
            "source": _APPLICATIONS,
            "rows": total,
            "drivers": [],
            "categories": [f"{population}|{rating}" for population, rating, _ in regions],
            "shares": [[short(round(count / total, 5)) for *_, count in regions]],
        },
        fewest_rows=min(count for *_, count in regions),
    )


def _circle(rows: pl.DataFrame) -> Figures:
    observed = pl.min_horizontal(col("OBS_30_CNT_SOCIAL_CIRCLE"), _MOST_CIRCLE)
    later = pl.min_horizontal(col("OBS_60_CNT_SOCIAL_CIRCLE"), _MOST_CIRCLE)
    defaulted = col("DEF_30_CNT_SOCIAL_CIRCLE")
    sizes = pl.when(observed == 0).then(pl.lit("0")).when(observed <= 2).then(pl.lit("1-2"))  # noqa: PLR2004 (the classes name their bounds)
    sizes_end = sizes.when(observed <= 5).then(pl.lit("3-5")).otherwise(pl.lit("6-"))  # noqa: PLR2004 (same)
    rows = rows.with_columns(
        observed=text(observed),
        size=sizes_end,
        observed_drop=text(observed - later),
        defaulted=text(defaulted),
        defaulted_drop=text(defaulted - col("DEF_60_CNT_SOCIAL_CIRCLE")),
    )
    size = ("size", ["0", "1-2", "3-5", "6-"])
    few = ["0", "1", "2", "3"]
    source = _APPLICATIONS
    return {
        "circle_observed": choice(rows, "observed", categories=common_numbers(rows, "observed"), source=source),
        "circle_defaulted": choice(rows, "defaulted", [size], categories=few, source=source),
        "circle_observed_drop": choice(rows, "observed_drop", [size], categories=_FLAG, source=source),
        "circle_defaulted_drop": choice(
            rows, "defaulted_drop", [("defaulted", few)], categories=few[:3], source=source
        ),
    }


def _requests(rows: pl.DataFrame) -> Figures:
    periods = ("HOUR", "DAY", "WEEK", "MON", "QRT", "YEAR")
    rows = rows.with_columns(
        **{f"requests_{period.lower()}": text(col(f"AMT_REQ_CREDIT_BUREAU_{period}")) for period in periods}
    )
    names = [f"requests_{period.lower()}" for period in periods]
    return {name: choice(rows, name, categories=common_numbers(rows, name), source=_APPLICATIONS) for name in names}


def _with_missing(both: pl.DataFrame, bureau: pl.DataFrame) -> pl.DataFrame:
    known = bureau["SK_ID_CURR"].unique().implode()
    return both.with_columns(
        in_bureau=pl.when(col("SK_ID_CURR").is_in(known)).then(pl.lit("yes")).otherwise(pl.lit("no")),
        no_source_1=text(col("EXT_SOURCE_1").is_null()),
        no_source_3=text(col("EXT_SOURCE_3").is_null()),
        no_requests=text(col("AMT_REQ_CREDIT_BUREAU_YEAR").is_null()),
        occupation=pl.when(col("OCCUPATION_TYPE").is_null()).then(pl.lit("none")).otherwise(pl.lit("known")),
    )


def _missing(both: pl.DataFrame) -> Figures:
    by_bureau = [("in_bureau", ["no", "yes"])]
    by_work = [("split", SPLITS), ("occupation", ["none", "known"]), _AGE]
    return {
        "ext_source_1_missing": choice(both, "no_source_1", by_work, categories=_FLAG, source=_CLIENTS),
        "ext_source_3_missing": choice(both, "no_source_3", by_bureau, categories=_FLAG, source=_CLIENTS),
        "requests_missing": choice(both, "no_requests", by_bureau, categories=_FLAG, source=_CLIENTS),
    }

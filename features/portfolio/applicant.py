"""The person who applies: age, family, home, work; one value for each client."""

from dataclasses import dataclass

import numpy as np
import polars as pl

from features.portfolio.chance import shares_of
from features.portfolio.clients import Clients
from features.portfolio.figures import Figures, Flags, Floats, Ints
from features.portfolio.unknown import unless

DAYS_PER_YEAR = 365.25
NO_JOB_DAYS = 365243
"""Official start of the job of those who have none."""
YOUNGEST_WORKER_DAYS = 16 * 365
_AGE_BAND = "age_band"
_AGE_BAND_YEARS = np.array([25, 30, 35, 40, 45, 50, 55, 60, 65])
_INCOME_GRID = 450.0
_EDUCATION_GROUP = np.array([0, 0, 1, 2])
_JOB_GROUP = np.array([0, 1, 0, 2])
_COUPLES = ("Married", "Civil marriage")


@dataclass(frozen=True, kw_only=True)
class _Code:
    """A category, drawn given the categories before it."""

    column: str
    figure: str
    drivers: tuple[str, ...] = ()
    trait: str | None = None
    """Follows this trait of the client, in the order of the categories; else pure chance."""


_CODES = (
    _Code(column="CODE_GENDER", figure="gender"),
    _Code(column="NAME_INCOME_TYPE", figure="income_type", drivers=(_AGE_BAND, "CODE_GENDER")),
    _Code(
        column="NAME_EDUCATION_TYPE",
        figure="education",
        drivers=("NAME_INCOME_TYPE", _AGE_BAND),
        trait="education",
    ),
    _Code(column="NAME_FAMILY_STATUS", figure="family_status", drivers=(_AGE_BAND, "CODE_GENDER")),
    _Code(column="NAME_HOUSING_TYPE", figure="housing", drivers=(_AGE_BAND,)),
    _Code(column="FLAG_OWN_REALTY", figure="owns_realty", drivers=("NAME_HOUSING_TYPE", _AGE_BAND)),
    _Code(
        column="FLAG_OWN_CAR",
        figure="owns_car",
        drivers=("CODE_GENDER", "NAME_INCOME_TYPE", "NAME_FAMILY_STATUS"),
        trait="owns_car",
    ),
    _Code(
        column="OCCUPATION_TYPE",
        figure="occupation",
        drivers=("NAME_INCOME_TYPE", "CODE_GENDER", "NAME_EDUCATION_TYPE"),
    ),
)


@dataclass(frozen=True, kw_only=True)
class Applicants:
    """What the rest of the application needs of the person; arrays (clients,), codes are positions in a Choice."""

    age_days: Ints
    age_band: Ints
    income_type: Ints
    occupation: Ints
    has_job: Flags
    columns: dict[str, pl.Series]
    """Official columns by name."""


def draw_applicants(random: np.random.Generator, clients: Clients, figures: Figures) -> Applicants:
    """Draw the person behind each application."""
    age_days = np.round(figures.quantiles["age_days"].at(shares_of(clients.traits["age"]))).astype(np.int64)
    codes = {_AGE_BAND: np.searchsorted(_AGE_BAND_YEARS, age_days / DAYS_PER_YEAR, side="right")}
    columns = {"DAYS_BIRTH": pl.Series(-age_days)}
    for code in _CODES:
        choice = figures.choices[code.figure]
        uniforms = shares_of(clients.traits[code.trait]) if code.trait else random.random(clients.count)
        codes[code.column] = choice.codes(uniforms, *(codes[driver] for driver in code.drivers))
        columns[code.column] = choice.labels(codes[code.column])
    income_type = codes["NAME_INCOME_TYPE"]
    return Applicants(
        age_days=age_days,
        age_band=codes[_AGE_BAND],
        income_type=income_type,
        occupation=codes["OCCUPATION_TYPE"],
        has_job=income_type != figures.choices["income_type"].position("Pensioner"),
        columns=columns | _household(random, clients, figures, codes),
    )


def _household(
    random: np.random.Generator, clients: Clients, figures: Figures, codes: dict[str, Ints]
) -> dict[str, pl.Series]:
    family = codes["NAME_FAMILY_STATUS"]
    children = figures.choices["children"].codes(random.random(clients.count), codes[_AGE_BAND], family)
    in_couple = np.isin(family, [figures.choices["family_status"].position(status) for status in _COUPLES])
    income = figures.quantiles["income"].at(
        shares_of(clients.traits["income"]),
        codes["CODE_GENDER"],
        _EDUCATION_GROUP[codes["NAME_EDUCATION_TYPE"]],
        codes["NAME_INCOME_TYPE"],
    )
    car_age = np.round(figures.quantiles["car_age_years"].at(shares_of(clients.traits["car_age"])))
    has_no_car = codes["FLAG_OWN_CAR"] == figures.choices["owns_car"].position("N")
    return {
        "CNT_CHILDREN": pl.Series(children),
        "CNT_FAM_MEMBERS": pl.Series(children + 1 + in_couple),
        "AMT_INCOME_TOTAL": pl.Series(np.round(income / _INCOME_GRID) * _INCOME_GRID),
        "OWN_CAR_AGE": unless(has_no_car, car_age),
    }


def draw_dates(clients: Clients, applicants: Applicants, figures: Figures) -> dict[str, pl.Series]:
    """Draw the days of the current job, the registration, the identity document and the phone."""
    traits, quantiles, band = clients.traits, figures.quantiles, applicants.age_band
    employed = quantiles["employed_days"].at(shares_of(traits["employed"]), band, _JOB_GROUP[applicants.income_type])
    since = _capped(employed, applicants.age_days - YOUNGEST_WORKER_DAYS)
    registration = quantiles["registration_days"].at(shares_of(traits["registration"]), band)
    document = quantiles["id_days"].at(shares_of(traits["id_publish"]), band)
    phone = quantiles["phone_change_days"].at(shares_of(traits["phone_change"]))
    return {
        "DAYS_EMPLOYED": pl.Series(np.where(applicants.has_job, -since, NO_JOB_DAYS)),
        "DAYS_REGISTRATION": pl.Series(-_capped(registration, applicants.age_days)),
        "DAYS_ID_PUBLISH": pl.Series(-_capped(document, applicants.age_days)),
        "DAYS_LAST_PHONE_CHANGE": pl.Series(-np.round(phone)),
    }


def _capped(days: Floats, most: Ints) -> Ints:
    return np.minimum(np.round(days).astype(np.int64), most)

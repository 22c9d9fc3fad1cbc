"""The person as coordinates: age, family, employer, the dates that age bounds."""

import numpy as np
import polars as pl

from features.portfolio.coordinates.codes import Lists, is_one_of, labels, positions
from features.portfolio.engine.cells import Coordinates
from features.portfolio.figures import Flags, Floats, Ints
from features.portfolio.unknown import known

NO_JOB_DAYS = 365243
"""Official start of the job of those who have none."""
NO_EMPLOYER = "XNA"
WITHOUT_JOB = "Pensioner"
COUPLES = ("Married", "Civil marriage")
_YOUNGEST_WORKER_DAYS = 16 * 365
_YEAR = 365.25
_FIRST_PASSPORT, _LAST_PASSPORT = 20 * _YEAR, 45 * _YEAR
"""Ages, in days, at which an identity document has to be renewed."""
_SOON_DAYS = 120.0
_OLDEST_PASSPORT = 6200.0
_KIND_STARTS = np.array([_FIRST_PASSPORT, _FIRST_PASSPORT + _SOON_DAYS, _LAST_PASSPORT, _LAST_PASSPORT + _SOON_DAYS])
PASSPORT_KINDS = ("at 20", "before 45", "at 45", "after 45")


def person_coordinates(frame: pl.DataFrame, lists: Lists) -> Coordinates:
    """Turn official columns of the person into coordinates."""
    age = -frame["DAYS_BIRTH"].to_numpy().astype(np.float64)
    job_days = np.where(frame["DAYS_EMPLOYED"] == NO_JOB_DAYS, np.nan, -frame["DAYS_EMPLOYED"].to_numpy())
    employer = frame.select(pl.when(pl.col("ORGANIZATION_TYPE") != NO_EMPLOYER).then("ORGANIZATION_TYPE")).to_series()
    issued = age + frame["DAYS_ID_PUBLISH"].to_numpy()
    kind, place = _passport(age, issued)
    return {
        "age_days": age,
        "AMT_INCOME_TOTAL": frame["AMT_INCOME_TOTAL"].to_numpy(),
        "employed_share": job_days / (age - _YOUNGEST_WORKER_DAYS),
        "ORGANIZATION_TYPE": positions(employer, lists["ORGANIZATION_TYPE"]),
        "registration_share": -frame["DAYS_REGISTRATION"].to_numpy() / age,
        "passport_kind": kind,
        "passport_place": place,
        "phone_change_days": -frame["DAYS_LAST_PHONE_CHANGE"].fill_null(np.nan).to_numpy(),
        "OWN_CAR_AGE": frame["OWN_CAR_AGE"].fill_null(np.nan).to_numpy(),
    }


def _passport(age: Floats, issued: Floats) -> tuple[Floats, Floats]:
    """Give the kind of issue, and its place: days after the birthday, or how long ago, both as a share of the most."""
    kind = np.searchsorted(_KIND_STARTS[1:], issued)
    soon, start, most = _passport_bounds(age, kind)
    return kind.astype(np.float64), np.where(soon, (issued - start) / most, (age - issued) / most)


def _passport_bounds(age: Floats, kind: Ints) -> tuple[Flags, Floats, Floats]:
    """Tell whether the kind is soon after a birthday, the age at which it starts, and the most days it can have.

    Documents were exchanged in certain years: how long ago counts, up to what the age allows.
    """
    start = _KIND_STARTS[kind]
    soon = kind % 2 == 0
    most = np.where(soon, np.minimum(_SOON_DAYS, age - start), np.minimum(_OLDEST_PASSPORT, age - start))
    return soon, start, np.maximum(most, 1.0)


def person_columns(coordinates: Coordinates, lists: Lists) -> dict[str, pl.Series]:
    """Turn coordinates of the person back into official columns."""
    age = coordinates["age_days"]
    has_job = ~is_one_of(coordinates["NAME_INCOME_TYPE"], lists["NAME_INCOME_TYPE"], WITHOUT_JOB)
    job_days = np.round(coordinates["employed_share"] * (age - _YOUNGEST_WORKER_DAYS))
    soon, start, most = _passport_bounds(age, coordinates["passport_kind"].astype(np.int64))
    place = coordinates["passport_place"] * most
    issued = np.where(soon, start + place, age - place)
    in_couple = is_one_of(coordinates["NAME_FAMILY_STATUS"], lists["NAME_FAMILY_STATUS"], *COUPLES)
    children = labels(coordinates["CNT_CHILDREN"], lists["CNT_CHILDREN"]).cast(pl.Int64).to_numpy()
    return {
        "DAYS_BIRTH": pl.Series(-age.astype(np.int64)),
        "AMT_INCOME_TOTAL": pl.Series(coordinates["AMT_INCOME_TOTAL"]),
        "DAYS_EMPLOYED": pl.Series(np.where(has_job, -np.maximum(job_days, 0.0), NO_JOB_DAYS).astype(np.int64)),
        "ORGANIZATION_TYPE": labels(coordinates["ORGANIZATION_TYPE"], lists["ORGANIZATION_TYPE"]).fill_null(
            NO_EMPLOYER
        ),
        "FLAG_EMP_PHONE": pl.Series(has_job.astype(np.int64)),
        "FLAG_MOBIL": pl.Series(np.ones(len(age), dtype=np.int64)),
        "CNT_FAM_MEMBERS": pl.Series((children + 1 + in_couple).astype(np.float64)),
        "DAYS_REGISTRATION": pl.Series(-np.round(np.clip(coordinates["registration_share"], 0.0, 1.0) * age)),
        "DAYS_ID_PUBLISH": pl.Series(-np.round(np.clip(age - issued, 0.0, age)).astype(np.int64)),
        "DAYS_LAST_PHONE_CHANGE": known(-np.maximum(coordinates["phone_change_days"], 0.0)),
        "OWN_CAR_AGE": known(coordinates["OWN_CAR_AGE"]),
    }

"""Where the client lives and works, and how the client can be reached; one value for each client."""

import numpy as np
import polars as pl

from features.portfolio.applicant import Applicants
from features.portfolio.chance import shares_of
from features.portfolio.clients import Clients
from features.portfolio.figures import Figures

_PAIRS = {4: "REG_{0}_NOT_LIVE_{0}", 2: "REG_{0}_NOT_WORK_{0}", 1: "LIVE_{0}_NOT_WORK_{0}"}
"""Bits of the code that says which of the registered, contact and work addresses differ."""


def draw_region(random: np.random.Generator, clients: Clients, figures: Figures) -> dict[str, pl.Series]:
    """Draw the region, as one of the published pairs of population and grade, and the grade with the city."""
    regions = figures.choices["region"]
    code = regions.codes(shares_of(clients.traits["region"]))
    pairs = [region.split("|") for region in regions.categories if region]
    grade = np.array([int(pair[1]) for pair in pairs])[code]
    with_city = figures.choices["rating_with_city"].codes(random.random(clients.count), grade - 1) + 1
    return {
        "REGION_POPULATION_RELATIVE": pl.Series(np.array([float(pair[0]) for pair in pairs])[code]),
        "REGION_RATING_CLIENT": pl.Series(grade),
        "REGION_RATING_CLIENT_W_CITY": pl.Series(with_city),
    }


def draw_addresses(
    random: np.random.Generator, clients: Clients, applicants: Applicants, figures: Figures
) -> dict[str, pl.Series]:
    """Draw which addresses are in different regions and cities."""
    columns = {}
    for place in ("REGION", "CITY"):
        choice = figures.choices[f"{place.lower()}_code"]
        drawn = choice.codes(random.random(clients.count), applicants.income_type)
        code = choice.numbers().astype(np.int64)[drawn]
        for bit, name in _PAIRS.items():
            columns[name.format(place)] = pl.Series((code // bit) % 2)
    return columns


def draw_work_and_phones(
    random: np.random.Generator, clients: Clients, applicants: Applicants, figures: Figures
) -> dict[str, pl.Series]:
    """Draw the employer (XNA without a job) and which numbers were given."""
    choices, count = figures.choices, clients.count
    employers = choices["organization"]
    employer = employers.labels(employers.codes(random.random(count), applicants.income_type, applicants.occupation))
    columns = {
        "ORGANIZATION_TYPE": employer.zip_with(pl.Series(applicants.has_job), pl.Series(["XNA"])),
        "FLAG_MOBIL": pl.Series(np.ones(count, dtype=np.int64)),
        "FLAG_EMP_PHONE": pl.Series(applicants.has_job.astype(np.int64)),
        "FLAG_CONT_MOBILE": pl.Series(choices["flag_cont_mobile"].codes(random.random(count))),
    }
    for flag in ("work_phone", "phone", "email"):
        drivers = (applicants.income_type, applicants.age_band)
        columns[f"FLAG_{flag.upper()}"] = pl.Series(choices[f"flag_{flag}"].codes(random.random(count), *drivers))
    return columns

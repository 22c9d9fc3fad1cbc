"""The application table: one row per client, put together from the person, the loan, the ratings and the building."""

import polars as pl

from features.portfolio.applicant import draw_applicants, draw_dates
from features.portfolio.building import draw_buildings
from features.portfolio.chance import stream
from features.portfolio.clients import Clients
from features.portfolio.figures import Flags, read_figures
from features.portfolio.loan import draw_day_and_papers, draw_loans
from features.portfolio.place import draw_addresses, draw_region, draw_work_and_phones
from features.portfolio.ratings import draw_circle, draw_ratings


def draw_application(clients: Clients, seed: int, *, has_bureau: Flags) -> pl.DataFrame:
    """Draw every application column but TARGET; one row per client, ascending.

    Args:
        clients: The clients and their traits.
        seed: The portfolio's seed.
        has_bureau: Whether each client has a bureau record, on which the third rating depends; (clients,).
    """
    figures = read_figures("application")
    random = stream(seed, "application")
    applicants = draw_applicants(random, clients, figures)
    loans = draw_loans(random, clients, applicants, figures)
    columns = {
        **applicants.columns,
        **loans.columns,
        **draw_dates(clients, applicants, figures),
        **draw_region(random, clients, figures),
        **draw_addresses(random, clients, applicants, figures),
        **draw_work_and_phones(random, clients, applicants, figures),
        **draw_day_and_papers(random, clients, applicants, loans, figures),
        **draw_ratings(random, clients, applicants, figures, has_bureau=has_bureau),
        **draw_circle(random, clients, figures),
        **draw_buildings(clients, seed),
    }
    return pl.DataFrame({"SK_ID_CURR": clients.ids, **columns})

"""The previous_application table: what each client asked for before, one row per request."""

from dataclasses import dataclass

import numpy as np
import polars as pl

from features.portfolio.chance import happens, stream
from features.portfolio.clients import Clients
from features.portfolio.contracts import CardContracts, LoanContracts, draw_card_contracts, draw_loan_contracts
from features.portfolio.coordinates.codes import labels
from features.portfolio.coordinates.requests import CODES, REJECT, WHOLE
from features.portfolio.figures import Figures, Flags, read_figures
from features.portfolio.previous_amounts import draw_amounts
from features.portfolio.requests import Requests, draw_requests
from features.portfolio.unknown import known, unless

_DATES = ("FIRST_DRAWING", "FIRST_DUE", "LAST_DUE_1ST_VERSION", "LAST_DUE", "TERMINATION")


@dataclass(frozen=True, kw_only=True)
class PreviousApplications:
    """The table, and the contracts that came out of it."""

    frame: pl.DataFrame
    """Official columns; contracts whose row the table lacks are left out."""
    loans: LoanContracts
    cards: CardContracts


def draw_previous_applications(clients: Clients, seed: int) -> PreviousApplications:
    """Draw the requests; a contract's row may be missing from the table, as some are from the official one."""
    random, figures = stream(seed, "previous_application"), read_figures("previous_application")
    requests = draw_requests(random, clients, figures)
    amounts = draw_amounts(random, requests, figures)
    loans = draw_loan_contracts(random, requests, amounts, figures)
    cards = draw_card_contracts(random, requests, amounts, figures)
    dates = {f"DAYS_{name}": np.full(len(requests.kind), np.nan) for name in _DATES}
    for contracts in (loans, cards):
        for name, days in contracts.dates.items():
            dates[name][contracts.row] = days
    frame = pl.DataFrame(
        {
            "SK_ID_PREV": requests.ids,
            "SK_ID_CURR": clients.ids[requests.client],
            **_labels(random, requests, figures),
            **amounts.columns,
            **{name: known(days) for name, days in dates.items()},
            "NFLAG_INSURED_ON_APPROVAL": _insured(requests, ~np.isnan(dates["DAYS_FIRST_DUE"])),
        }
    )
    listed = np.ones(len(requests.kind), dtype=bool)
    for contracts in (loans, cards):
        listed[contracts.row[requests.unlisted[contracts.row]]] = False
    return PreviousApplications(frame=frame.filter(pl.Series(listed)), loans=loans, cards=cards)


def _insured(requests: Requests, dated: Flags) -> pl.Series:
    insured = np.nan_to_num(requests.coordinates["insured"])
    return unless(~dated, insured)


def _labels(random: np.random.Generator, requests: Requests, figures: Figures) -> dict[str, pl.Series]:
    coordinates, lists, count = requests.coordinates, requests.lists, len(requests.kind)
    named = {CODES[name]: labels(coordinates[name], lists[name]) for name in CODES if name not in WHOLE}
    unused = requests.status == "Unused offer"
    plain = pl.Series(["XAP"]).new_from_index(0, count).zip_with(~unused, pl.Series(["CLIENT"]))
    named[REJECT] = named[REJECT].zip_with(requests.status == "Refused", plain)
    last = happens(random, figures.numbers["last_application_flag"], count).astype(np.int64)
    last_in_day = happens(random, figures.numbers["last_in_day"], count).astype(np.int64)
    return named | {
        "NAME_CONTRACT_TYPE": requests.contract_type,
        "NAME_CONTRACT_STATUS": requests.status,
        "DAYS_DECISION": pl.Series(requests.decision_day),
        "NAME_PORTFOLIO": _portfolio(requests),
        "SELLERPLACE_AREA": pl.Series(np.round(coordinates["area"])),
        "HOUR_APPR_PROCESS_START": labels(coordinates["hour"], lists["hour"]).cast(pl.Int64),
        "FLAG_LAST_APPL_PER_CONTRACT": pl.Series(["N", "Y"]).gather(last),
        "NFLAG_LAST_APPL_IN_DAY": pl.Series(last_in_day),
    }


def _portfolio(requests: Requests) -> pl.Series:
    names = ("POS", "Cash", "Cards")
    types = ("Consumer loans", "Cash loans", "Revolving loans")
    named = requests.contract_type.replace_strict(types, names, return_dtype=pl.String)
    return named.zip_with(pl.Series(requests.priced), pl.Series(["XNA"]))

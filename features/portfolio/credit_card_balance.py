"""The credit_card_balance table: the state of each card at the end of every month."""

import numpy as np
import polars as pl

from features.portfolio.card_months import CardMonths
from features.portfolio.chance import happens
from features.portfolio.clients import Clients
from features.portfolio.contracts import NO_DATE, CardContracts
from features.portfolio.figures import Flags
from features.portfolio.unknown import unless

_STATUSES = ("Active", "Completed", "Signed")
_ACTIVE, _COMPLETED, _SIGNED = 0, 1, 2
_PRINCIPAL_OF_BALANCE = 0.96
_CASH_ONLY, _SHOPS_ONLY = 0.55, 0.33
_DRAWING_SIZE = 9000.0
_COMPLETED_WHEN_CLOSED = 0.4
_SILENT_WHEN_UNUSED, _UNSTATED_START_MONTHS, _SIGNED_FIRST, _COUNTS_AS_DEFAULT = 0.9, 2.6, 0.045, 0.5


def credit_card_balance(
    random: np.random.Generator, clients: Clients, cards: CardContracts, months: CardMonths
) -> pl.DataFrame:
    """Put the months of the cards under their official names; drawings are unknown until a card is used."""
    count, parent = len(months.card), months.rows.parent
    silent = happens(random, _SILENT_WHEN_UNUSED, len(cards.row))[months.card] & ~months.is_used
    unstated = months.rows.place < random.poisson(_UNSTATED_START_MONTHS, len(cards.row))[months.card]
    completes = (cards.closed_day != NO_DATE) & happens(random, _COMPLETED_WHEN_CLOSED, len(cards.row))
    closed = completes[months.card] & (months.limit == 0) & (months.balance == 0)
    signed = (months.rows.place == 0) & ~closed & happens(random, _SIGNED_FIRST, count)
    status = np.where(closed, _COMPLETED, np.where(signed, _SIGNED, _ACTIVE))
    due_before = np.where(months.minimum > 0, 1, 0)
    matured = np.cumsum(due_before) - due_before
    matured = matured - matured[months.rows.starts][parent] if count else matured
    principal = np.round(_PRINCIPAL_OF_BALANCE * months.balance, 2)
    receivable = months.balance
    in_default = happens(random, _COUNTS_AS_DEFAULT, len(cards.row))[months.card]
    return pl.DataFrame(
        {
            "SK_ID_PREV": cards.ids[months.card],
            "SK_ID_CURR": clients.ids[cards.client[months.card]],
            "MONTHS_BALANCE": months.month,
            "AMT_BALANCE": months.balance,
            "AMT_CREDIT_LIMIT_ACTUAL": np.round(months.limit).astype(np.int64),
            **_drawings(random, months, silent),
            "AMT_INST_MIN_REGULARITY": unless(unstated, months.minimum),
            "AMT_PAYMENT_CURRENT": unless(silent, months.paid),
            "AMT_PAYMENT_TOTAL_CURRENT": months.paid,
            "AMT_RECEIVABLE_PRINCIPAL": principal,
            "AMT_RECIVABLE": receivable,
            "AMT_TOTAL_RECEIVABLE": receivable,
            "CNT_INSTALMENT_MATURE_CUM": unless(unstated, matured),
            "NAME_CONTRACT_STATUS": pl.Series(_STATUSES, dtype=pl.String).gather(status),
            "SK_DPD": months.days_late,
            "SK_DPD_DEF": np.where(in_default, months.days_late, 0),
        }
    )


def _drawings(random: np.random.Generator, months: CardMonths, silent: Flags) -> dict[str, pl.Series]:
    """Split what was drawn between cash machines and shops, and count the drawings."""
    count = len(months.drawn)
    place, share = random.random(count), random.random(count)
    cash_share = np.where(place < _CASH_ONLY, 1.0, np.where(place < _CASH_ONLY + _SHOPS_ONLY, 0.0, share))
    cash = np.round(months.drawn * cash_share, 2)
    amounts = {"ATM": cash, "POS": np.round(months.drawn - cash, 2), "OTHER": np.zeros(count)}
    counts = {name: np.where(amount > 0, 1 + np.floor(amount / _DRAWING_SIZE), 0) for name, amount in amounts.items()}
    columns = {f"AMT_DRAWINGS_{name}_CURRENT": unless(silent, amount) for name, amount in amounts.items()}
    columns |= {f"CNT_DRAWINGS_{name}_CURRENT": unless(silent, number) for name, number in counts.items()}
    return columns | {
        "AMT_DRAWINGS_CURRENT": pl.Series(months.drawn),
        "CNT_DRAWINGS_CURRENT": pl.Series((counts["ATM"] + counts["POS"]).astype(np.int64)),
    }

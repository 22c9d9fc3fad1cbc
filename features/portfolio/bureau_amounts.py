"""The amounts of the credits elsewhere: granted, still owed, card limits, arrears and instalments."""

import numpy as np
import polars as pl

from features.portfolio.chance import follow, happens, happens_more
from features.portfolio.figures import Figures, Flags, Floats, Ints
from features.portfolio.loan import snapped
from features.portfolio.unknown import unless

_FINEST_MONEY = 0.5
_ACTIVE, _CARD = 1, 1
_OVERDUE_OF_DEBT = 0.02


def draw_bureau_amounts(
    random: np.random.Generator,
    figures: Figures,
    traits: dict[str, Floats],
    *,
    state: Ints,
    kind: Ints,
    reports_annuity: Flags,
) -> dict[str, pl.Series]:
    """Draw the amounts; what is closed owes nothing, and a card's debt and limit add up to what was granted.

    Args:
        random: The random numbers of the table.
        figures: The aggregates of the table.
        traits: Those of the client of each credit.
        state: 0 closed or sold, 1 active; (credits,).
        kind: Position among the types of credit with amounts of their own; (credits,).
        reports_annuity: Whether instalments of the client's credits are known at all; (credits,).
    """
    amount = figures.quantiles["amount"].at(follow(random, traits["bureau_amount"], 0.5, state), state, kind)
    amount = np.round(amount, 1)
    share = figures.quantiles["debt_share"].at(follow(random, traits["bureau_debt"], 0.55, state), kind)
    debt = np.where(state == _ACTIVE, np.round(amount * share, 2), 0.0)
    known_limit = happens(random, figures.numbers["card_limit_known_share"], len(state))
    has_limit = (kind == _CARD) & (state == _ACTIVE) & known_limit
    limit = np.where(has_limit, np.maximum(amount - debt, 0.0), 0.0)
    return {
        "AMT_CREDIT_SUM": pl.Series(amount),
        "AMT_CREDIT_SUM_DEBT": unless(_missing(random, figures, "debt_missing", state, kind), debt),
        "AMT_CREDIT_SUM_LIMIT": unless(_missing(random, figures, "limit_missing", state, kind), limit),
        "AMT_ANNUITY": _annuity(random, figures, amount, state=state, kind=kind, reported=reports_annuity),
        **_arrears(random, figures, traits["lateness"], state=state, debt=debt),
    }


def _missing(random: np.random.Generator, figures: Figures, name: str, *drivers: Ints) -> Flags:
    missing: Flags = figures.choices[name].codes(random.random(len(drivers[0])), *drivers) == 1
    return missing


def _arrears(
    random: np.random.Generator, figures: Figures, lateness: Floats, *, state: Ints, debt: Floats
) -> dict[str, pl.Series]:
    """Draw the worst arrears ever, and for a few active credits those of today."""
    count, numbers = len(state), figures.numbers
    was_late = happens_more(random, numbers["max_overdue_positive"], lateness, 0.3)
    worst = np.round(figures.quantiles["max_overdue"].at(random.random(count)), 2)
    is_late = (state == _ACTIVE) & happens_more(random, numbers["overdue_of_active"], lateness, 0.3)
    days = np.maximum(np.round(figures.quantiles["overdue_days"].at(random.random(count))), 1).astype(np.int64)
    return {
        "CREDIT_DAY_OVERDUE": pl.Series(np.where(is_late, days, 0)),
        "AMT_CREDIT_MAX_OVERDUE": unless(
            _missing(random, figures, "max_overdue_missing", state), np.where(was_late, worst, 0.0)
        ),
        "AMT_CREDIT_SUM_OVERDUE": pl.Series(np.where(is_late, np.round(_OVERDUE_OF_DEBT * debt, 2), 0.0)),
        "CNT_CREDIT_PROLONG": pl.Series(happens(random, numbers["prolonged"], count).astype(np.int64)),
    }


def _annuity(
    random: np.random.Generator, figures: Figures, amount: Floats, *, state: Ints, kind: Ints, reported: Flags
) -> pl.Series:
    choice, count = figures.choices["annuity_state"], len(state)
    standing = choice.codes(random.random(count), state)
    share = figures.quantiles["annuity_share"].at(random.random(count), kind)
    annuity = np.where(standing == choice.position("known"), snapped(amount * share, _FINEST_MONEY), 0.0)
    return unless(~reported | (standing == choice.position("missing")), annuity)

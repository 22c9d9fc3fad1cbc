"""Which of the changes asked for are made, and why the others are not."""

import math
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from scoring.whatif.corrections import checked_corrections
from scoring.whatif.levers import Levers
from scoring.whatif_views import (
    Changes,
    CorrectableView,
    LeverView,
    Rejected,
    RejectedChange,
    RejectedCorrection,
)


@dataclass(frozen=True, kw_only=True)
class Checked:
    """The changes to be made; one that changes nothing is None."""

    changes: Changes
    rejected: tuple[RejectedChange, ...]
    rejected_corrections: tuple[RejectedCorrection, ...]


def checked(
    changes: Changes,
    levers: Levers,
    *,
    papers: Collection[str],
    repayable: Collection[str],
    correctable: Sequence[CorrectableView] = (),
) -> Checked:
    """Sort the changes asked for by whether they can be made.

    Args:
        changes: As asked for; values may be out of range or no number.
        levers: Of the client.
        papers: Codes of the papers that may be handed in; others are left out.
        repayable: Codes of the credits that may be paid off; others are left out.
        correctable: What may be corrected besides the income.
    """
    amount, no_amount = _checked(changes.amount, levers.amount)
    down_payment, no_down_payment = _checked(changes.down_payment, _with_amount(levers, amount))
    term, no_term = _checked(changes.term, levers.term)
    income, no_income = _checked(changes.income, levers.income)
    corrections, no_corrections = checked_corrections(changes.corrections, correctable)
    return Checked(
        changes=Changes(
            amount=amount,
            down_payment=down_payment,
            term=term,
            income=income,
            papers=changes.papers.intersection(papers),
            repaid=changes.repaid.intersection(repayable),
            corrections=corrections,
        ),
        rejected=tuple(each for each in (no_amount, no_down_payment, no_term, no_income) if each is not None),
        rejected_corrections=no_corrections,
    )


def _with_amount(levers: Levers, amount: float | None) -> LeverView:
    """Give the lever of the down payment beside another amount: never below the least that may be borrowed."""
    if amount is None or levers.down_payment.locked or levers.amount.lowest is None:
        return levers.down_payment
    return replace(levers.down_payment, highest=max(0.0, amount - levers.amount.lowest))


def _checked(value: float | None, lever: LeverView) -> tuple[float | None, RejectedChange | None]:
    if value is None or value == lever.asked:
        return None, None
    if not math.isfinite(value):
        return None, RejectedChange(lever=lever.lever, why=Rejected.NOT_A_NUMBER)
    if lever.lowest is None or lever.highest is None:
        return None, RejectedChange(lever=lever.lever, why=Rejected.LOCKED)
    if value < lever.lowest:
        return None, RejectedChange(lever=lever.lever, why=Rejected.BELOW, limit=lever.lowest)
    if value > lever.highest:
        return None, RejectedChange(lever=lever.lever, why=Rejected.ABOVE, limit=lever.highest)
    return value, None

"""What can be moved in a client's application, and how far."""

import math
from dataclasses import dataclass

from features.feature import Unit
from scoring.lever_limits import LeverLimits
from scoring.whatif.loan import Loan
from scoring.whatif_views import Lever, LeverView, Locked

STEPS_OF_A_SHARE = 100
"""An amount moves by about a hundredth of what is asked."""
ROUND_FIGURES = (1.0, 2.0, 5.0, 10.0)


@dataclass(frozen=True, kw_only=True)
class Levers:
    """The four levers of one client."""

    amount: LeverView
    down_payment: LeverView
    term: LeverView
    income: LeverView

    def all(self) -> tuple[LeverView, ...]:
        """Give them in the order of `Lever`."""
        return self.amount, self.down_payment, self.term, self.income


def levers_of(asked: Loan, limits: LeverLimits) -> Levers:
    """Give the levers of one application; a range always holds what is asked, and ends on whole steps otherwise."""
    return Levers(
        amount=_amount(asked, limits),
        down_payment=_down_payment(asked, limits),
        term=_term(asked, limits),
        income=_share(Lever.INCOME, asked.income, limits.least_income_share, limits.most_income_share),
    )


def round_step(amount: float) -> float:
    """Give the round figure (1, 2 or 5 times a power of ten) nearest to a hundredth of an amount above 0."""
    wanted = amount / STEPS_OF_A_SHARE
    power = 10.0 ** math.floor(math.log10(wanted))
    return min((figure * power for figure in ROUND_FIGURES), key=lambda step: abs(math.log(step / wanted)))


def _amount(asked: Loan, limits: LeverLimits) -> LeverView:
    return _share(Lever.AMOUNT, asked.amount, limits.least_amount_share, limits.most_amount_share)


def _share(lever: Lever, asked: float | None, least: float, most: float) -> LeverView:
    if asked is None or asked <= 0:
        return _locked(lever, Unit.CURRENCY, Locked.UNKNOWN)
    step = round_step(asked)
    return LeverView(
        lever=lever,
        unit=Unit.CURRENCY,
        asked=asked,
        lowest=min(asked, math.ceil(asked * least / step) * step),
        highest=max(asked, math.floor(asked * most / step) * step),
        step=step,
    )


def _down_payment(asked: Loan, limits: LeverLimits) -> LeverView:
    """Give the lever of what is paid besides: down to the least that may be borrowed."""
    amount = _amount(asked, limits)
    if asked.is_revolving:
        return _locked(Lever.DOWN_PAYMENT, Unit.CURRENCY, Locked.REVOLVING)
    if amount.asked is None or amount.lowest is None or amount.step is None or asked.goods_price is None:
        return _locked(Lever.DOWN_PAYMENT, Unit.CURRENCY, Locked.UNKNOWN)
    highest = math.floor((amount.asked - amount.lowest) / amount.step) * amount.step
    return LeverView(
        lever=Lever.DOWN_PAYMENT, unit=Unit.CURRENCY, asked=0.0, lowest=0.0, highest=highest, step=amount.step
    )


def _term(asked: Loan, limits: LeverLimits) -> LeverView:
    if asked.is_revolving:
        return _locked(Lever.TERM, Unit.MONTHS, Locked.REVOLVING)
    if not asked.amount or not asked.annuity:
        return _locked(Lever.TERM, Unit.MONTHS, Locked.UNKNOWN)
    if asked.term is None:
        return _locked(Lever.TERM, Unit.MONTHS, Locked.NO_RATE)
    return LeverView(
        lever=Lever.TERM,
        unit=Unit.MONTHS,
        asked=asked.term,
        lowest=min(asked.term, limits.shortest_term_months),
        highest=max(asked.term, limits.longest_term_months),
        step=1.0,
    )


def _locked(lever: Lever, unit: Unit, why: Locked) -> LeverView:
    return LeverView(lever=lever, unit=unit, asked=None, lowest=None, highest=None, step=None, locked=why)

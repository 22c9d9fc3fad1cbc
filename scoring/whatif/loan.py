"""The loan asked for and what a change makes of it."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace

from scoring.assumed_rates import assumed_rate
from scoring.policy import Policy
from scoring.whatif.loan_terms import annuity_over, term_months
from scoring.whatif_views import Changes

AMOUNT, ANNUITY, PRICE, INCOME = "AMT_CREDIT", "AMT_ANNUITY", "AMT_GOODS_PRICE", "AMT_INCOME_TOTAL"
PRODUCT = "NAME_CONTRACT_TYPE"
REVOLVING = "Revolving loans"
REVOLVING_INSTALMENTS = 20.0
"""Of every revolving loan of the official files the instalment is a twentieth of the amount."""


@dataclass(frozen=True, kw_only=True)
class Loan:
    """One version of what is asked for; None is unknown."""

    product: str | None
    amount: float | None
    annuity: float | None
    goods_price: float | None
    income: float | None
    yearly_rate: float | None
    """Assumed; None for a revolving loan, without one in the policy, or if none explains amount and instalment."""
    term: float | None
    """Months at the assumed rate."""

    @property
    def is_revolving(self) -> bool:
        """Whether it is a limit on which the client draws, rather than a sum."""
        return self.product == REVOLVING

    def columns(self) -> dict[str, float | None]:
        """Give the application columns that say so, by official name."""
        return {AMOUNT: self.amount, ANNUITY: self.annuity, PRICE: self.goods_price, INCOME: self.income}


def asked_loan(application: Mapping[str, float | str | None], policy: Policy) -> Loan:
    """Read the loan from raw application columns."""
    product = application.get(PRODUCT)
    amount, annuity = _number(application.get(AMOUNT)), _number(application.get(ANNUITY))
    rate = term = None
    if isinstance(product, str) and product != REVOLVING and amount and annuity and min(amount, annuity) > 0:
        rate = assumed_rate(policy.yearly_rates, product, amount / annuity)
        term = None if rate is None else term_months(amount, annuity, rate)
    return Loan(
        product=product if isinstance(product, str) else None,
        amount=amount,
        annuity=annuity,
        goods_price=_number(application.get(PRICE)),
        income=_number(application.get(INCOME)),
        yearly_rate=None if term is None else rate,
        term=term,
    )


def changed_loan(asked: Loan, changes: Changes) -> Loan:
    """Give the loan with the changes, which are within the limits; what is missing stays missing.

    Rate and, unless it is changed, term are held: the instalment is then in proportion to the amount.
    """
    borrowed = asked.amount if changes.amount is None else changes.amount
    income = asked.income if changes.income is None else changes.income
    price, annuity, term = _price(asked, changes), asked.annuity, asked.term
    if not asked.amount or borrowed is None:
        return replace(asked, income=income, goods_price=price)
    financed = borrowed - (changes.down_payment or 0.0)
    if borrowed != asked.amount or financed != asked.amount:
        price, annuity = _times(price, borrowed / asked.amount), _times(annuity, financed / asked.amount)
        if asked.is_revolving:
            price = None if price is None else financed
            annuity = None if annuity is None else financed / REVOLVING_INSTALMENTS
    if changes.term is not None and asked.yearly_rate is not None and changes.term != asked.term:
        term, annuity = changes.term, annuity_over(financed, changes.term, asked.yearly_rate)
    return replace(asked, amount=financed, annuity=annuity, goods_price=price, income=income, term=term)


def _price(asked: Loan, changes: Changes) -> float | None:
    corrected = (each.value for each in changes.corrections if each.column == PRICE)
    return next((each for each in corrected if not isinstance(each, str)), asked.goods_price)


def _number(value: float | str | None) -> float | None:
    return value if isinstance(value, float) and math.isfinite(value) else None


def _times(value: float | None, factor: float) -> float | None:
    return None if value is None else value * factor

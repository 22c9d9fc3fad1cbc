"""Amount, instalment and number of months of a loan at a constant rate: any two and the rate give the third.

An instalment A repays C in n months at the monthly rate i when A = C·i / (1 − (1 + i)^−n). The yearly rate is nominal:
twelve times the monthly one.
"""

import math

MONTHS_PER_YEAR = 12.0


def term_months(amount: float, annuity: float, yearly_rate: float) -> float | None:
    """Give the months that repay an amount; None if the instalment, above 0, never covers more than the interest."""
    monthly = yearly_rate / MONTHS_PER_YEAR
    if monthly == 0:
        return amount / annuity
    interest_share = amount * monthly / annuity
    return -math.log1p(-interest_share) / math.log1p(monthly) if interest_share < 1 else None


def annuity_over(amount: float, months: float, yearly_rate: float) -> float:
    """Give the instalment that repays an amount in so many months, above 0."""
    monthly = yearly_rate / MONTHS_PER_YEAR
    if monthly == 0:
        return amount / months
    return amount * monthly / -math.expm1(-months * math.log1p(monthly))

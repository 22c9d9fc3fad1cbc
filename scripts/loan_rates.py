"""Solve the rates of past loans: `python -m scripts.loan_rates DATA`, from the project's root.

The term of the loan asked for is not in the data. Of approved earlier applications it is (CNT_PAYMENT), and with the
amount and the instalment it gives the rate of each. Long loans have lower rates, and how many instalments an amount is
is known of every loan: the medians of each product by that number are what `yearly_rates` of `scoring/policy.json`
assumes. It is no APR: it holds whatever insurance and fees the instalment repays.
"""

import argparse
import json
import sys
from pathlib import Path

import numpy as np
import polars as pl
from numpy.typing import NDArray

from features.tables.reader import read_tables
from scoring.whatif.loan_terms import MONTHS_PER_YEAR

LEAST_LOANS = 30
MOST_INSTALMENTS = (10.0, 15.0, 20.0, 25.0, 30.0)
HALVINGS = 60
HIGHEST_MONTHLY_RATE = 1.0
PRODUCT, AMOUNT, ANNUITY, MONTHS = "NAME_CONTRACT_TYPE", "AMT_CREDIT", "AMT_ANNUITY", "CNT_PAYMENT"


def main() -> None:
    """Print the rates of each product as a policy holds them."""
    parser = argparse.ArgumentParser(prog="python -m scripts.loan_rates", description=__doc__)
    parser.add_argument("data", type=Path, help="the folder of the raw tables")
    loans = approved_loans(read_tables(parser.parse_args().data).frames["previous_application"])
    rates = {
        str(product): bands_of(*(rows[name].to_numpy() for name in (AMOUNT, ANNUITY, MONTHS)))
        for (product,), rows in sorted(loans.partition_by(PRODUCT, as_dict=True).items())
    }
    print(json.dumps({"yearly_rates": rates}, indent=2))


def bands_of(
    amount: NDArray[np.float64], annuity: NDArray[np.float64], months: NDArray[np.float64]
) -> list[dict[str, float | None]]:
    """Give the median rate of loans by how many instalments they are, as a policy holds it; counts go to stderr."""
    rates, instalments = yearly_rates(amount, annuity, months), amount / annuity
    bands: list[dict[str, float | None]] = []
    above = 0.0
    for most in (*MOST_INSTALMENTS, None):
        within = (instalments > above) & (instalments <= (most or np.inf)) & ~np.isnan(rates)
        n_loans = int(np.count_nonzero(within))
        if n_loans >= LEAST_LOANS:
            bands.append({"most_instalments": most, "yearly_rate": round(float(np.median(rates[within])), 3)})
            print(f"{n_loans:,} loans above {above:.0f} instalments, up to {most}", file=sys.stderr)
        above = most or above
    return bands


def approved_loans(applications: pl.LazyFrame) -> pl.DataFrame:
    """Give the approved earlier applications whose amount, instalment and number of months are known and above 0."""
    return (
        applications.filter(pl.col("NAME_CONTRACT_STATUS") == "Approved")
        .filter(*(pl.col(name) > 0 for name in (AMOUNT, ANNUITY, MONTHS)))
        .select(PRODUCT, AMOUNT, ANNUITY, MONTHS)
        .drop_nulls()
        .collect()
    )


def yearly_rates(
    amount: NDArray[np.float64], annuity: NDArray[np.float64], months: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Solve the nominal yearly rate of each loan by halving, (n_loans,); NaN where the instalments repay less."""
    low, high = np.zeros(len(amount)), np.full(len(amount), HIGHEST_MONTHLY_RATE)
    for _ in range(HALVINGS):
        middle = (low + high) / 2
        is_too_low = amount * middle / -np.expm1(-months * np.log1p(middle)) < annuity
        low, high = np.where(is_too_low, middle, low), np.where(is_too_low, high, middle)
    return np.where(annuity * months >= amount, MONTHS_PER_YEAR * high, np.nan)


if __name__ == "__main__":
    main()

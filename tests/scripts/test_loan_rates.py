import numpy as np
import polars as pl
import pytest

from scoring.whatif.loan_terms import annuity_over
from scripts.loan_rates import approved_loans, bands_of, yearly_rates


@pytest.mark.parametrize("rate", [0.01, 0.24, 0.4, 2.0])
def test_the_rate_of_an_instalment_is_the_rate_it_was_made_with(rate: float) -> None:
    months = np.array([6.0, 24.0, 60.0])
    annuity = np.array([annuity_over(1_000.0, term, rate) for term in months.tolist()])
    assert yearly_rates(np.full(3, 1_000.0), annuity, months) == pytest.approx([rate] * 3)


def test_instalments_that_repay_less_than_the_amount_have_no_rate() -> None:
    assert np.isnan(yearly_rates(np.array([1_000.0]), np.array([99.0]), np.array([10.0])))[0]


def test_only_approved_loans_with_all_three_figures_are_looked_at() -> None:
    loan = {"NAME_CONTRACT_STATUS": "Approved", "NAME_CONTRACT_TYPE": "Cash loans", "AMT_CREDIT": 1_000.0}
    rows = [
        {**loan, "AMT_ANNUITY": 100.0, "CNT_PAYMENT": 12.0},
        {**loan, "AMT_ANNUITY": 100.0, "CNT_PAYMENT": 0.0},
        {**loan, "AMT_ANNUITY": None, "CNT_PAYMENT": 12.0},
        {**loan, "AMT_ANNUITY": 100.0, "CNT_PAYMENT": 12.0, "NAME_CONTRACT_STATUS": "Refused"},
    ]
    assert approved_loans(pl.LazyFrame(rows)).height == 1


def test_the_rate_of_a_band_is_the_median_of_its_loans_and_a_thin_band_is_left_out() -> None:
    months = np.array([9.0] * 30 + [60.0] * 29)
    rates = [0.3] * 10 + [0.4] * 11 + [0.5] * 9 + [0.2] * 29
    annuity = np.array([annuity_over(1_000.0, term, rate) for term, rate in zip(months.tolist(), rates, strict=True)])
    assert bands_of(np.full(59, 1_000.0), annuity, months) == [{"most_instalments": 10.0, "yearly_rate": 0.4}]

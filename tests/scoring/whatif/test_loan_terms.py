import pytest
from hypothesis import given
from hypothesis import strategies as st

from scoring.whatif.loan_terms import annuity_over, term_months

RATES = st.floats(0.0, 1.0)


def test_twelve_instalments_at_one_per_cent_a_month_repay_what_the_tables_say() -> None:
    # 1,000 over 12 months at 12 % a year: 88.85 a month, in every table of annuities.
    assert annuity_over(1_000.0, 12.0, 0.12) == pytest.approx(88.8488, abs=1e-4)
    assert term_months(1_000.0, 88.848789, 0.12) == pytest.approx(12.0, abs=1e-5)


def test_one_instalment_repays_the_amount_and_a_month_of_interest() -> None:
    assert annuity_over(500.0, 1.0, 0.24) == pytest.approx(510.0)
    assert term_months(500.0, 510.0, 0.24) == pytest.approx(1.0)


def test_without_interest_the_instalments_share_the_amount_out() -> None:
    assert annuity_over(1_200.0, 24.0, 0.0) == 50.0
    assert term_months(1_200.0, 50.0, 0.0) == 24.0


def test_an_instalment_of_the_interest_alone_never_repays() -> None:
    assert term_months(1_000.0, 20.0, 0.24) is None
    assert term_months(1_000.0, 19.0, 0.24) is None


@given(amount=st.floats(1e3, 1e7), months=st.floats(1.0, 120.0), rate=RATES)
def test_the_term_of_an_instalment_is_the_term_it_was_made_for(amount: float, months: float, rate: float) -> None:
    again = term_months(amount, annuity_over(amount, months, rate), rate)
    # Far out, where instalments hold almost nothing but interest, the term hangs on their last digits.
    assert again is None or again == pytest.approx(months, rel=1e-2)
    assert again is not None or rate * months > 12


@given(amount=st.floats(1e3, 1e7), months=st.floats(1.0, 120.0), part=st.floats(0.1, 10.0), rate=RATES)
def test_the_instalment_is_in_proportion_to_the_amount(amount: float, months: float, part: float, rate: float) -> None:
    assert annuity_over(part * amount, months, rate) == pytest.approx(part * annuity_over(amount, months, rate))

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scoring.assumed_rates import rates_of
from scoring.policy import Policy
from scoring.whatif.loan import Loan, asked_loan, changed_loan
from scoring.whatif.loan_terms import annuity_over
from scoring.whatif_views import Changes
from tests.features.hand_row import Row

RATES = rates_of({"Cash loans": 0.24, "Revolving loans": 0.24}, source="here")
POLICY = Policy(yearly_rates=RATES)
CASH: Row = {
    "NAME_CONTRACT_TYPE": "Cash loans",
    "AMT_CREDIT": 1_000.0,
    "AMT_ANNUITY": 1_000.0 * 0.02 / (1 - 1.02**-24),
    "AMT_GOODS_PRICE": 900.0,
    "AMT_INCOME_TOTAL": 3_000.0,
}
REVOLVING: Row = {**CASH, "NAME_CONTRACT_TYPE": "Revolving loans", "AMT_ANNUITY": 50.0, "AMT_GOODS_PRICE": 1_000.0}


def asked(**others: float | str | None) -> Loan:
    return asked_loan({**CASH, **others}, POLICY)


def test_the_term_follows_from_amount_instalment_and_assumed_rate() -> None:
    assert asked().term == pytest.approx(24.0)
    assert asked().yearly_rate == 0.24


@pytest.mark.parametrize("name", ["AMT_CREDIT", "AMT_ANNUITY", "NAME_CONTRACT_TYPE"])
def test_without_amount_instalment_or_product_no_term_is_known(name: str) -> None:
    assert (asked(**{name: None}).term, asked(**{name: None}).yearly_rate) == (None, None)


def test_an_instalment_that_no_rate_explains_leaves_term_and_rate_unknown() -> None:
    assert (asked(AMT_ANNUITY=20.0).term, asked(AMT_ANNUITY=20.0).yearly_rate) == (None, None)


def test_a_revolving_loan_has_no_term_even_where_a_rate_is_written_for_it() -> None:
    assert asked_loan(REVOLVING, POLICY).term is None


def test_half_the_amount_has_half_the_instalment_and_half_the_price() -> None:
    loan = changed_loan(asked(), Changes(amount=500.0))
    assert loan.amount == 500.0
    assert loan.goods_price == 450.0
    assert loan.annuity == pytest.approx(CASH["AMT_ANNUITY"] / 2)  # type: ignore[operator]  # a number above
    assert loan.term == asked().term


def test_a_down_payment_lowers_amount_and_instalment_and_leaves_the_price() -> None:
    loan = changed_loan(asked(), Changes(down_payment=250.0))
    assert (loan.amount, loan.goods_price) == (750.0, 900.0)
    assert loan.annuity == pytest.approx(CASH["AMT_ANNUITY"] * 0.75)  # type: ignore[operator]  # a number above


def test_a_down_payment_beside_another_amount_is_taken_off_that() -> None:
    loan = changed_loan(asked(), Changes(amount=800.0, down_payment=200.0))
    assert (loan.amount, loan.goods_price) == (600.0, 720.0)


def test_another_term_is_paid_at_the_assumed_rate() -> None:
    loan = changed_loan(asked(), Changes(term=12.0, amount=500.0))
    assert (loan.amount, loan.term) == (500.0, 12.0)
    assert loan.annuity == pytest.approx(500.0 * 0.02 / (1 - 1.02**-12))


def test_a_revolving_loan_pays_a_twentieth_of_its_limit_which_is_its_price() -> None:
    loan = changed_loan(asked_loan(REVOLVING, POLICY), Changes(amount=600.0))
    assert (loan.amount, loan.annuity, loan.goods_price) == (600.0, 30.0, 600.0)


@pytest.mark.parametrize("application", [CASH, REVOLVING])
@pytest.mark.parametrize("name", ["AMT_ANNUITY", "AMT_GOODS_PRICE", "AMT_INCOME_TOTAL"])
def test_what_is_missing_stays_missing(application: Row, name: str) -> None:
    changed = changed_loan(asked_loan({**application, name: None}, POLICY), Changes(amount=500.0, down_payment=100.0))
    assert changed.columns()[name] is None


def test_an_amount_of_nothing_stays_nothing() -> None:
    assert changed_loan(asked(AMT_CREDIT=0.0), Changes(income=5.0)).amount == 0.0


AMOUNTS = st.floats(1e3, 1e7)


@given(amount=AMOUNTS, months=st.floats(3.0, 60.0), income=AMOUNTS, price=AMOUNTS)
def test_saying_what_is_asked_anyway_changes_no_digit(
    amount: float, months: float, income: float, price: float
) -> None:
    loan = asked(
        AMT_CREDIT=amount,
        AMT_ANNUITY=annuity_over(amount, months, 0.24),
        AMT_INCOME_TOTAL=income,
        AMT_GOODS_PRICE=price,
    )
    assert changed_loan(loan, Changes(amount=amount, down_payment=0.0, term=loan.term, income=income)) == loan

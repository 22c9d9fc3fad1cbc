import pytest
from hypothesis import given
from hypothesis import strategies as st

from scoring.assumed_rates import rates_of
from scoring.lever_limits import LeverLimits
from scoring.policy import Policy
from scoring.whatif.checked import checked
from scoring.whatif.levers import Levers, levers_of, round_step
from scoring.whatif.loan import asked_loan
from scoring.whatif_views import Changes, Lever, Locked, Rejected, RejectedChange
from tests.features.hand_row import Row

APPLICATION: Row = {
    "NAME_CONTRACT_TYPE": "Cash loans",
    "AMT_CREDIT": 100_000.0,
    "AMT_ANNUITY": 100_000.0 * 0.02 / (1 - 1.02**-24),
    "AMT_GOODS_PRICE": 90_000.0,
    "AMT_INCOME_TOTAL": 120_000.0,
}


def with_value(name: str, value: float | str | None) -> Levers:
    return levers(None, **{name: value})


def levers(limits: LeverLimits | None = None, **others: float | str | None) -> Levers:
    policy = Policy(yearly_rates=rates_of({"Cash loans": 0.24}, source="here"))
    return levers_of(asked_loan({**APPLICATION, **others}, policy), limits or LeverLimits())


@pytest.mark.parametrize(
    ("amount", "step"),
    [(100_000, 1_000), (45_000, 500), (238_500, 2_000), (508_495.5, 5_000), (80, 1), (900_000, 10_000)],
)
def test_a_step_is_the_round_figure_nearest_to_a_hundredth(amount: float, step: float) -> None:
    assert round_step(amount) == pytest.approx(step)


def test_each_lever_stands_where_the_application_does_and_moves_within_the_policy() -> None:
    amount, down_payment, term, income = levers().all()
    assert (amount.lowest, amount.asked, amount.highest, amount.step) == (25_000, 100_000, 150_000, 1_000)
    assert (down_payment.lowest, down_payment.asked, down_payment.highest) == (0, 0, 75_000)
    assert term.asked == pytest.approx(24)
    assert (term.lowest, term.highest, term.step) == (6, 84, 1)
    assert (income.lowest, income.asked, income.highest) == (60_000, 120_000, 240_000)


def test_levers_are_given_in_the_order_of_their_names() -> None:
    assert [lever.lever for lever in levers().all()] == list(Lever)


def test_a_term_beyond_the_policy_may_stay() -> None:
    term = levers(LeverLimits(longest_term_months=12.0)).term
    assert term.highest == term.asked == pytest.approx(24)


@pytest.mark.parametrize(
    ("missing", "locked"),
    [
        ("AMT_CREDIT", {Lever.AMOUNT, Lever.DOWN_PAYMENT, Lever.TERM}),
        ("AMT_ANNUITY", {Lever.TERM}),
        ("AMT_GOODS_PRICE", {Lever.DOWN_PAYMENT}),
        ("AMT_INCOME_TOTAL", {Lever.INCOME}),
    ],
)
def test_what_starts_from_a_missing_amount_is_locked(missing: str, locked: set[Lever]) -> None:
    found = {lever.lever: lever.locked for lever in with_value(missing, None).all()}
    assert {lever for lever, why in found.items() if why is Locked.UNKNOWN} == locked
    assert all(why is None for lever, why in found.items() if lever not in locked)


def test_a_revolving_loan_has_no_term_and_no_down_payment_to_move() -> None:
    amount, down_payment, term, income = levers(NAME_CONTRACT_TYPE="Revolving loans").all()
    assert (down_payment.locked, term.locked) == (Locked.REVOLVING, Locked.REVOLVING)
    assert (amount.locked, income.locked) == (None, None)


@pytest.mark.parametrize(("name", "value"), [("NAME_CONTRACT_TYPE", None), ("AMT_ANNUITY", 2_000.0)])
def test_without_a_rate_that_explains_the_instalment_the_term_is_locked(name: str, value: float | None) -> None:
    term = with_value(name, value).term
    assert (term.locked, term.asked, term.lowest) == (Locked.NO_RATE, None, None)


@given(amount=st.floats(1.0, 1e9), least=st.floats(0.01, 1.0), most=st.floats(1.0, 10.0))
def test_a_range_holds_what_is_asked_and_stays_within_the_policy(amount: float, least: float, most: float) -> None:
    lever = levers(LeverLimits(least_amount_share=least, most_amount_share=most), AMT_CREDIT=amount).amount
    assert lever.lowest is not None
    assert lever.highest is not None
    assert amount * least * (1 - 1e-9) <= lever.lowest <= amount <= lever.highest <= amount * most * (1 + 1e-9)


def rejected(changes: Changes, given_levers: Levers | None = None) -> tuple[RejectedChange, ...]:
    found = checked(changes, given_levers or levers(), papers=(), repayable=())
    assert found.changes == Changes()
    return found.rejected


@pytest.mark.parametrize("value", [float("nan"), float("inf"), float("-inf")])
@pytest.mark.parametrize("lever", list(Lever))
def test_what_is_no_number_is_not_made(lever: Lever, value: float) -> None:
    changes = Changes(**{str(lever): value})  # type: ignore[arg-type]  # a lever is named as its field
    assert rejected(changes) == (RejectedChange(lever=lever, why=Rejected.NOT_A_NUMBER),)


def test_what_is_out_of_range_is_not_made_and_the_limit_is_told() -> None:
    assert rejected(Changes(amount=24_999.0, term=85.0, income=1e12, down_payment=-1.0)) == (
        RejectedChange(lever=Lever.AMOUNT, why=Rejected.BELOW, limit=25_000.0),
        RejectedChange(lever=Lever.DOWN_PAYMENT, why=Rejected.BELOW, limit=0.0),
        RejectedChange(lever=Lever.TERM, why=Rejected.ABOVE, limit=84.0),
        RejectedChange(lever=Lever.INCOME, why=Rejected.ABOVE, limit=240_000.0),
    )


def test_a_locked_lever_does_not_move() -> None:
    assert rejected(Changes(term=12.0), levers(AMT_ANNUITY=None)) == (
        RejectedChange(lever=Lever.TERM, why=Rejected.LOCKED),
    )


def test_what_goes_goes_on_without_what_does_not() -> None:
    found = checked(Changes(amount=80_000.0, term=1.0), levers(), papers=(), repayable=())
    assert found.changes == Changes(amount=80_000.0)


def test_a_down_payment_beside_a_smaller_amount_leaves_the_least_to_borrow() -> None:
    found = checked(Changes(amount=50_000.0, down_payment=25_001.0), levers(), papers=(), repayable=())
    assert found.rejected == (RejectedChange(lever=Lever.DOWN_PAYMENT, why=Rejected.ABOVE, limit=25_000.0),)
    assert checked(Changes(amount=50_000.0, down_payment=25_000.0), levers(), papers=(), repayable=()).rejected == ()


def test_papers_and_credits_that_nobody_offered_are_left_out() -> None:
    asked = Changes(papers=frozenset({"FLAG_DOCUMENT_3", "TARGET"}), repaid=frozenset({"0", "9"}))
    found = checked(asked, levers(), papers=("FLAG_DOCUMENT_3",), repayable=("0",))
    assert found.changes == Changes(papers=frozenset({"FLAG_DOCUMENT_3"}), repaid=frozenset({"0"}))


def test_saying_what_is_asked_anyway_is_no_change() -> None:
    assert checked(Changes(amount=100_000.0, down_payment=0.0), levers(), papers=(), repayable=()).changes == Changes()

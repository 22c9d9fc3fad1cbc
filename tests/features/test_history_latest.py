"""Stage one, by place and by day: the latest few, the latest loan, gaps, trends, reasons."""

import narwhals as nw
import polars as pl
import pytest

from features.catalog.past_lasts import PAST_LASTS
from features.history import HISTORIES
from features.history.aggregate import History, NoRow
from tests.features.hand_row import Row
from tests.features.history_of import history_of, instalment


def paid(days: int, late: int, *, contract: int = 11) -> Row:
    """An instalment due so many days ago and paid so many days late."""
    return instalment(DAYS_INSTALMENT=-days, DAYS_ENTRY_PAYMENT=-days + late, SK_ID_PREV=contract)


def credit(number: int, days: int | None) -> Row:
    return {"SK_ID_BUREAU": number, "DAYS_CREDIT": None if days is None else -days}


def request(days: int, outcome: str, **others: str | float) -> Row:
    return {"DAYS_DECISION": -days, "NAME_CONTRACT_STATUS": outcome, **others}


@pytest.mark.parametrize("history", HISTORIES, ids=lambda each: each.table.name)
def test_presence_is_a_count_that_is_zero_without_rows(history: History) -> None:
    (presence,) = (each for each in history.aggregates if each.name == history.presence)

    assert presence.no_row is NoRow.ZERO


def test_the_last_three_instalments_are_those_due_last_and_those_of_one_day_all_count() -> None:
    rows = [paid(10, 0), paid(20, 9), paid(30, 0, contract=12), paid(30, 8), paid(40, 7)]
    history = history_of("installments_payments", *rows)

    assert history["instalments_last_3_judged_count"] == 4
    assert history["instalments_last_3_late_count"] == 2
    assert history["instalments_last_5_late_count"] == 3


def test_the_latest_loan_is_the_one_whose_first_instalment_was_due_last() -> None:
    older = [paid(300, 0, contract=11), paid(10, 0, contract=11)]
    newer = [paid(200, 6, contract=12), paid(170, 2, contract=12)]
    history = history_of("installments_payments", *older, *newer)

    assert history["instalments_last_loan_judged_count"] == 2
    assert history["instalments_last_loan_mean_delay_days"] == (6 + 2) / 2


def test_delay_that_grows_by_ten_days_within_365_has_a_trend_of_as_much_a_year() -> None:
    history = history_of("installments_payments", paid(465, 0), paid(100, 10))

    assert history["instalments_delay_trend_days"] == pytest.approx(10 / 365 * 365.25)


def test_one_due_day_has_no_trend() -> None:
    assert history_of("installments_payments", paid(100, 0), paid(100, 9))["instalments_delay_trend_days"] is None


@pytest.mark.parametrize(("version", "changed", "of_a_card"), [(0.0, 0, 1), (1.0, 0, 0), (2.0, 1, 0), (None, 0, 0)])
def test_calendar_zero_is_a_cards_and_one_is_the_first(version: float | None, changed: int, of_a_card: int) -> None:
    history = history_of("installments_payments", instalment(NUM_INSTALMENT_VERSION=version))

    assert history["instalments_changed_calendar_count"] == changed
    assert history["instalments_card_count"] == of_a_card
    assert history["instalments_calendar_known_count"] == (version is not None)


@pytest.mark.parametrize(("days", "counted"), [(60, 1), (61, 0)])
def test_two_months_are_sixty_days(days: int, counted: int) -> None:
    assert history_of("installments_payments", paid(days, 1))["instalments_two_month_late_count"] == counted


def test_gaps_are_between_successive_known_days_whatever_the_order_of_the_rows() -> None:
    history = history_of("bureau", credit(1, 100), credit(2, None), credit(3, 900), credit(4, 250))

    assert history["bureau_shortest_gap_days"] == 250 - 100
    assert history["bureau_longest_gap_days"] == 900 - 250


def test_one_credit_has_no_gap() -> None:
    assert history_of("bureau", credit(1, 100))["bureau_shortest_gap_days"] is None


def test_debt_within_a_period_is_compared_only_where_debt_and_amount_are_known() -> None:
    base: Row = {"CREDIT_CURRENCY": "currency 1", "DAYS_CREDIT": -30, "AMT_CREDIT_SUM_DEBT": 40.0}
    history = history_of("bureau", {**base, "SK_ID_BUREAU": 1, "AMT_CREDIT_SUM": 100.0}, {**base, "SK_ID_BUREAU": 2})

    assert history["bureau_half_year_debt_currency"] == 40
    assert history["bureau_half_year_owed_of_currency"] == 100


@pytest.mark.parametrize("state", ["Sold", "Bad debt"])
def test_a_debt_that_was_sold_or_lost_is_given_up(state: str) -> None:
    assert history_of("bureau", {**credit(1, 10), "CREDIT_ACTIVE": state})["bureau_given_up_credit_count"] == 1


def test_applications_of_one_day_are_one_step_back() -> None:
    rows = [request(10, "Refused"), request(20, "Approved"), request(20, "Canceled"), request(30, "Refused")]
    history = history_of("previous_application", *rows)

    assert history["previous_lag_2_outcome_category"] == 2  # of two on that day, the worse
    assert history["previous_lag_3_outcome_category"] == 3
    assert history["previous_before_latest_days"] == 20
    assert history["previous_last_3_count"] == 3


@pytest.mark.parametrize(
    ("code", "reason"), [("HC", "rule"), ("SYSTEM", "rule"), ("LIMIT", "limit"), ("SCOFR", "score"), ("VERIF", "check")]
)
def test_a_refusal_counts_under_its_reason_alone(code: str, reason: str) -> None:
    history = history_of("previous_application", request(10, "Refused", CODE_REJECT_REASON=code))

    counted = {each: history[f"previous_{each}_refused_count"] for each in ("rule", "limit", "score", "check")}
    assert counted == {each: float(each == reason) for each in counted}


def test_a_reason_without_a_refusal_counts_nothing() -> None:
    history = history_of("previous_application", request(10, "Canceled", CODE_REJECT_REASON="LIMIT"))

    assert history["previous_limit_refused_count"] == 0


def test_a_loan_whose_term_changes_on_the_way_is_one_of_changed_length() -> None:
    month: Row = {"SK_ID_PREV": 11, "NAME_CONTRACT_STATUS": "Active"}
    history = history_of(
        "POS_CASH_balance",
        {**month, "MONTHS_BALANCE": -3, "CNT_INSTALMENT": 24.0},
        {**month, "MONTHS_BALANCE": -2, "CNT_INSTALMENT": 12.0},
        {"SK_ID_PREV": 12, "MONTHS_BALANCE": -2, "CNT_INSTALMENT": 12.0},
    )

    assert history["pos_shortened_contract_count"] == 1


@pytest.mark.parametrize(("balance", "near", "over"), [(900.0, 0, 0), (901.0, 1, 0), (1_000.0, 1, 0), (1_001.0, 1, 1)])
def test_near_the_limit_is_above_nine_tenths_of_it(balance: float, near: int, over: int) -> None:
    row: Row = {"SK_ID_PREV": 21, "MONTHS_BALANCE": -1, "AMT_CREDIT_LIMIT_ACTUAL": 1_000, "AMT_BALANCE": balance}
    history = history_of("credit_card_balance", row)

    assert history["card_near_limit_months"] == near
    assert history["card_over_limit_months"] == over
    assert history["card_max_over_limit_currency"] == max(balance - 1_000, 0)


def test_applications_of_one_day_lie_no_time_apart() -> None:
    """Fifty-two days as years and back are not fifty-two days, by 7e-15."""
    history = history_of("previous_application", request(52, "Approved"), request(52, "Refused"))
    (mean_gap,) = (feature for feature in PAST_LASTS if feature.name == "mean_gap_days")

    assert nw.from_native(pl.DataFrame([history])).select(gap=mean_gap.expr)["gap"].to_list() == [0.0]

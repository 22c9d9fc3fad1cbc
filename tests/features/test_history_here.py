"""Stage one, on this lender's own tables: what counts as latest, recent, running, early or late."""

import pytest

from tests.features.hand_row import Row
from tests.features.history_of import history_of, instalment


def application(**values: float | str | None) -> Row:
    approved_a_year_and_a_half_ago: Row = {
        "SK_ID_PREV": 11,
        "NAME_CONTRACT_TYPE": "Cash loans",
        "NAME_CONTRACT_STATUS": "Approved",
        "DAYS_DECISION": -540,
        "AMT_APPLICATION": 1_000.0,
        "AMT_CREDIT": 1_000.0,
        "AMT_ANNUITY": 100.0,
        "CNT_PAYMENT": 12.0,
    }
    return {**approved_a_year_and_a_half_ago, **values}


def test_of_two_applications_on_the_latest_day_the_worst_outcome_and_largest_amount_are_kept() -> None:
    history = history_of(
        "previous_application",
        application(DAYS_DECISION=-10, AMT_APPLICATION=500.0),
        application(DAYS_DECISION=-10, AMT_APPLICATION=300.0, NAME_CONTRACT_STATUS="Refused"),
        application(DAYS_DECISION=-20, AMT_APPLICATION=900.0),
    )

    assert history["previous_last_outcome_category"] == 3
    assert history["previous_last_asked_currency"] == 500


def test_latest_loan_is_the_latest_approved_not_the_latest_application() -> None:
    history = history_of(
        "previous_application",
        application(DAYS_DECISION=-10, NAME_CONTRACT_STATUS="Refused", CNT_PAYMENT=60.0, AMT_ANNUITY=999.0),
        application(DAYS_DECISION=-20, CNT_PAYMENT=24.0),
        application(DAYS_DECISION=-30, CNT_PAYMENT=48.0),
    )

    assert history["previous_last_term_months"] == 24
    assert history["previous_last_instalment_currency"] == 100


def test_unheard_of_outcome_of_the_latest_application_is_unknown_though_an_older_one_is_known() -> None:
    history = history_of(
        "previous_application",
        application(DAYS_DECISION=-10, NAME_CONTRACT_STATUS="Unheard of"),
        application(DAYS_DECISION=-20),
    )

    assert history["previous_last_outcome_category"] is None


@pytest.mark.parametrize(("days", "in_a_year", "in_two_years"), [(365, 1, 1), (366, 0, 1), (730, 0, 1), (731, 0, 0)])
def test_year_is_365_days_and_two_years_730(days: int, in_a_year: int, in_two_years: int) -> None:
    history = history_of("previous_application", application(DAYS_DECISION=-days, NAME_CONTRACT_STATUS="Refused"))

    assert history["previous_year_refused_count"] == history["previous_year_count"] == in_a_year
    assert history["previous_two_year_refused_count"] == history["previous_two_year_count"] == in_two_years


@pytest.mark.parametrize(("planned_end", "to_come"), [(1, 1), (30, 1), (31, 2), (95, 4)])
def test_instalments_to_come_are_thirty_days_apart_and_end_on_the_planned_day(planned_end: int, to_come: int) -> None:
    history = history_of("previous_application", application(DAYS_LAST_DUE_1ST_VERSION=float(planned_end)))

    assert history["previous_running_count"] == 1
    assert history["previous_running_left_currency"] == to_come * 100


@pytest.mark.parametrize(
    "not_running",
    [
        {"DAYS_LAST_DUE_1ST_VERSION": 90.0, "DAYS_LAST_DUE": -15.0},
        {"DAYS_LAST_DUE_1ST_VERSION": 0.0},
        {"DAYS_LAST_DUE_1ST_VERSION": 365_243.0, "DAYS_LAST_DUE": 365_243.0},
        {"DAYS_LAST_DUE_1ST_VERSION": 90.0, "NAME_CONTRACT_STATUS": "Refused"},
    ],
    ids=["repaid early", "planned to end today", "without a plan", "refused"],
)
def test_loan_that_ended_or_has_no_plan_or_was_refused_is_not_running(not_running: dict[str, float | str]) -> None:
    history = history_of("previous_application", application(**not_running))

    assert history["previous_running_count"] == 0
    assert history["previous_running_left_currency"] is None


@pytest.mark.parametrize(("days_before_the_plan", "early"), [(30, 0), (31, 1)])
def test_loan_repaid_over_thirty_days_before_the_plan_is_early(days_before_the_plan: int, early: int) -> None:
    row = application(DAYS_LAST_DUE_1ST_VERSION=-100.0, DAYS_LAST_DUE=-100.0 - days_before_the_plan)

    assert history_of("previous_application", row)["previous_early_end_count"] == early


def test_yearly_cost_spreads_what_the_instalments_add_over_the_term() -> None:
    history = history_of("previous_application", application(AMT_CREDIT=2_000.0, CNT_PAYMENT=24.0))

    assert history["previous_mean_yearly_cost_share"] == pytest.approx((24 * 100 / 2_000 - 1) / 2)


def test_term_of_zero_gives_no_length_and_no_cost() -> None:
    history = history_of("previous_application", application(CNT_PAYMENT=0.0))

    assert history["previous_mean_term_months"] is None
    assert history["previous_mean_yearly_cost_share"] is None


@pytest.mark.parametrize(("month", "late"), [(-12, 1), (-13, 0)])
def test_last_twelve_months_of_our_loans_begin_with_the_month_before_the_application(month: int, late: int) -> None:
    row: Row = {"SK_ID_PREV": 11, "MONTHS_BALANCE": month, "SK_DPD": 9, "SK_DPD_DEF": 9}

    assert history_of("POS_CASH_balance", row)["pos_year_late_months"] == late


def test_delay_on_a_very_small_sum_counts_only_among_delays_on_any_sum() -> None:
    history = history_of("POS_CASH_balance", {"SK_ID_PREV": 11, "MONTHS_BALANCE": -1, "SK_DPD": 9, "SK_DPD_DEF": 0})

    assert history["pos_late_on_any_months"] == 1
    assert history["pos_late_months"] == 0


def test_instalments_left_are_compared_with_the_term_only_where_both_are_known() -> None:
    live: Row = {"MONTHS_BALANCE": -1, "NAME_CONTRACT_STATUS": "Active"}
    history = history_of(
        "POS_CASH_balance",
        {**live, "SK_ID_PREV": 11, "CNT_INSTALMENT_FUTURE": 5.0, "CNT_INSTALMENT": 10.0},
        {**live, "SK_ID_PREV": 12, "CNT_INSTALMENT_FUTURE": 7.0},
        {**live, "SK_ID_PREV": 13, "CNT_INSTALMENT": 30.0},
    )

    assert history["pos_termed_left_count"] == 5
    assert history["pos_live_term_count"] == 10
    assert history["pos_left_to_pay_count"] == 5 + 7


def test_client_never_late_has_a_worst_delay_of_zero_and_no_last_delay() -> None:
    history = history_of("installments_payments", instalment(DAYS_ENTRY_PAYMENT=-103))

    assert history["instalments_worst_delay_days"] == 0
    assert history["instalments_mean_advance_days"] == 3
    assert history["instalments_since_late_days"] is None


@pytest.mark.parametrize(("late_days", "counted"), [(30, 0), (31, 1)])
def test_over_a_month_late_is_over_thirty_days(late_days: int, counted: int) -> None:
    history = history_of("installments_payments", instalment(DAYS_ENTRY_PAYMENT=-100 + late_days))

    assert history["instalments_over_a_month_late_count"] == counted


@pytest.mark.parametrize(("rank", "first"), [(3, 1), (4, 0)])
def test_first_instalments_are_the_first_three(rank: int, first: int) -> None:
    history = history_of("installments_payments", instalment(NUM_INSTALMENT_NUMBER=rank, DAYS_ENTRY_PAYMENT=-99))

    assert history["instalments_first_judged_count"] == history["instalments_first_late_count"] == first


@pytest.mark.parametrize(("days", "recent"), [(180, 1), (181, 0)])
def test_half_a_year_is_180_days(days: int, recent: int) -> None:
    row = instalment(DAYS_INSTALMENT=-days, DAYS_ENTRY_PAYMENT=-days + 6)
    history = history_of("installments_payments", row)

    assert (
        history["instalments_half_year_judged_count"]
        == history["instalments_half_year_over_five_days_late_count"]
        == recent
    )


def test_two_cards_in_the_last_month_are_added_up_and_an_older_card_is_not() -> None:
    row: Row = {"AMT_CREDIT_LIMIT_ACTUAL": 1_000, "MONTHS_BALANCE": -2}
    history = history_of(
        "credit_card_balance",
        {**row, "SK_ID_PREV": 21, "AMT_BALANCE": 100.0},
        {**row, "SK_ID_PREV": 22, "AMT_BALANCE": 300.0},
        {**row, "SK_ID_PREV": 23, "AMT_BALANCE": 900.0, "MONTHS_BALANCE": -3},
    )

    assert history["card_last_balance_currency"] == 100 + 300
    assert history["card_last_usable_currency"] == 1_000 + 1_000


def test_month_without_a_least_payment_is_neither_above_nor_below_it() -> None:
    row: Row = {"SK_ID_PREV": 21, "MONTHS_BALANCE": -1, "AMT_PAYMENT_TOTAL_CURRENT": 0.0}
    history = history_of("credit_card_balance", {**row, "AMT_INST_MIN_REGULARITY": 0.0}, {**row, "MONTHS_BALANCE": -2})

    assert history["card_payable_months"] == 0
    assert history["card_least_paid_currency"] is None


def test_cash_is_compared_with_what_was_drawn_only_where_both_are_known() -> None:
    row: Row = {"SK_ID_PREV": 21, "MONTHS_BALANCE": -1}
    history = history_of(
        "credit_card_balance",
        {**row, "AMT_DRAWINGS_ATM_CURRENT": 40.0, "AMT_DRAWINGS_CURRENT": 100.0},
        {**row, "AMT_DRAWINGS_CURRENT": 900.0},
        {**row, "AMT_DRAWINGS_ATM_CURRENT": 700.0},
    )

    assert history["card_cash_currency"] == 40
    assert history["card_drawn_currency"] == 100

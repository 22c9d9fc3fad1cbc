"""Stage one: what each history table keeps of a client, beyond the client computed by hand."""

import polars as pl
import pytest

from features.build import build_history
from features.history import HISTORIES
from features.history.aggregate import History, NoRow
from tests.features.hand_row import NEWCOMER, WELL_KNOWN, Row
from tests.features.hand_tables import HAND_ROWS, hand_tables
from tests.features.history_of import history_of, instalment

EVERY_AGGREGATE = tuple((history, aggregate) for history in HISTORIES for aggregate in history.aggregates)


def test_history_has_one_row_per_client_in_ascending_order_and_float64_columns() -> None:
    history = build_history(hand_tables(HAND_ROWS)).collect()

    assert history["SK_ID_CURR"].to_list() == [101, 102, 103]
    assert history.columns == ["SK_ID_CURR", *(aggregate.name for _, aggregate in EVERY_AGGREGATE)]
    assert set(history.drop("SK_ID_CURR").dtypes) == {pl.Float64()}


def test_client_without_rows_has_zero_where_the_aggregate_says_so_and_null_elsewhere() -> None:
    history = build_history(hand_tables(HAND_ROWS)).collect()
    newcomer = history.row(by_predicate=pl.col("SK_ID_CURR") == NEWCOMER, named=True)

    expected = {aggregate.name: 0 if aggregate.no_row is NoRow.ZERO else None for _, aggregate in EVERY_AGGREGATE}
    assert newcomer == {"SK_ID_CURR": NEWCOMER, **expected}


@pytest.mark.parametrize("history", HISTORIES, ids=lambda each: each.table.name)
def test_absent_table_leaves_its_aggregates_unknown_even_for_those_with_zero_for_no_row(
    history: History,
) -> None:
    absent = hand_tables({**HAND_ROWS, history.table.name: ()}, absent=frozenset({history.table.name}))
    built = build_history(absent).collect()

    assert all(built[aggregate.name].null_count() == built.height for aggregate in history.aggregates)


def test_months_at_other_lenders_are_unknown_without_the_table_that_says_whose_they_are() -> None:
    built = build_history(hand_tables({**HAND_ROWS, "bureau": ()}, absent=frozenset({"bureau"}))).collect()

    assert built["bureau_balance_followed_months"].to_list() == [None, None, None]


def test_debt_is_unknown_not_zero_when_no_running_credit_reports_it() -> None:
    row: Row = {"CREDIT_ACTIVE": "Active", "CREDIT_CURRENCY": "currency 1", "AMT_CREDIT_SUM": 1_000.0}
    history = history_of("bureau", {"SK_ID_BUREAU": 1, **row}, {"SK_ID_BUREAU": 2, **row})

    assert history["bureau_active_credit_count"] == 2
    assert history["bureau_active_debt_currency"] is None


def test_credit_of_unknown_latest_news_is_kept() -> None:
    assert history_of("bureau", {"SK_ID_BUREAU": 1, "DAYS_CREDIT_UPDATE": None})["bureau_credit_count"] == 1


def test_junk_day_is_unknown() -> None:
    history = history_of("bureau", {"SK_ID_BUREAU": 1, "DAYS_CREDIT": -42_000}, {"SK_ID_BUREAU": 2, "DAYS_CREDIT": -7})

    assert history["bureau_credit_count"] == 2
    assert history["bureau_latest_credit_days"] == 7


def test_instalment_paid_in_two_parts_is_as_late_as_the_second_part() -> None:
    history = history_of(
        "installments_payments",
        instalment(AMT_PAYMENT=60, DAYS_ENTRY_PAYMENT=-110),
        instalment(AMT_PAYMENT=40, DAYS_ENTRY_PAYMENT=-97),
    )

    assert history["instalments_judged_count"] == 1
    assert history["instalments_late_count"] == 1
    assert history["instalments_mean_late_days"] == 3
    assert history["instalments_unpaid_count"] == 0


def test_same_number_in_another_version_of_the_calendar_is_another_instalment() -> None:
    history = history_of("installments_payments", instalment(), instalment(NUM_INSTALMENT_VERSION=2.0))

    assert history["instalments_judged_count"] == 2


@pytest.mark.parametrize(
    "short", [{"AMT_PAYMENT": 99.5}, {"AMT_PAYMENT": None, "DAYS_ENTRY_PAYMENT": None}, {"AMT_PAYMENT": 0}]
)
def test_short_or_missing_payment_is_unpaid_and_not_late(short: dict[str, float | None]) -> None:
    history = history_of("installments_payments", instalment(**{"DAYS_ENTRY_PAYMENT": -10} | short))

    assert history["instalments_unpaid_count"] == 1
    assert history["instalments_late_count"] == 0
    assert history["instalments_mean_late_days"] is None


@pytest.mark.parametrize(
    "unjudged",
    [{"AMT_INSTALMENT": 0}, {"DAYS_INSTALMENT": 10}, {"DAYS_INSTALMENT": None}, {"DAYS_ENTRY_PAYMENT": None}],
)
def test_instalment_with_nothing_due_yet_or_paid_on_an_unknown_day_is_not_judged(
    unjudged: dict[str, float | None],
) -> None:
    assert history_of("installments_payments", instalment(**unjudged))["instalments_judged_count"] == 0


def test_payment_above_the_amount_due_does_not_make_up_for_another() -> None:
    history = history_of(
        "installments_payments",
        instalment(AMT_PAYMENT=150),
        instalment(NUM_INSTALMENT_NUMBER=2, AMT_PAYMENT=40),
    )

    assert history["instalments_due_currency"] == 200
    assert history["instalments_kept_currency"] == 100 + 40


@pytest.mark.parametrize(("late_days", "counted"), [(5, 0), (6, 1)])
def test_recent_delay_counts_from_the_sixth_day(late_days: int, counted: int) -> None:
    history = history_of("installments_payments", instalment(DAYS_ENTRY_PAYMENT=-100 + late_days))

    assert history["instalments_year_over_five_days_late_count"] == counted


@pytest.mark.parametrize(("month", "status", "live"), [(-3, "Active", 1), (-4, "Active", 0), (-1, "Completed", 0)])
def test_loan_is_live_when_last_seen_running_within_three_months(month: int, status: str, live: int) -> None:
    row: Row = {"SK_ID_PREV": 11, "MONTHS_BALANCE": month, "NAME_CONTRACT_STATUS": status, "CNT_INSTALMENT_FUTURE": 4.0}
    history = history_of("POS_CASH_balance", row)

    assert history["pos_live_contract_count"] == live
    assert history["pos_left_to_pay_count"] == (4 if live else None)


def test_last_twelve_months_at_other_lenders_begin_with_the_month_of_the_application() -> None:
    months: list[Row] = [{"SK_ID_BUREAU": 1, "MONTHS_BALANCE": -month, "STATUS": "1"} for month in range(24)]
    tables = hand_tables(
        {
            "application": [{"SK_ID_CURR": WELL_KNOWN}],
            "bureau": [{"SK_ID_CURR": WELL_KNOWN, "SK_ID_BUREAU": 1}],
            "bureau_balance": months,
        }
    )

    assert build_history(tables).collect()["bureau_balance_year_late_months"].item() == 12


def test_sum_that_outgrows_every_number_is_unknown_not_infinite() -> None:
    row: Row = {"CREDIT_ACTIVE": "Active", "CREDIT_CURRENCY": "currency 1", "AMT_CREDIT_SUM_DEBT": 1.7e308}
    history = history_of("bureau", {"SK_ID_BUREAU": 1, **row}, {"SK_ID_BUREAU": 2, **row})

    assert history["bureau_active_debt_currency"] is None


def test_zero_for_no_row_is_not_given_to_a_client_whose_rows_say_nothing() -> None:
    history = history_of("bureau", {"SK_ID_BUREAU": 1, "AMT_CREDIT_SUM_OVERDUE": None})

    assert history["bureau_overdue_currency"] is None


def test_negative_payment_keeps_nothing() -> None:
    assert history_of("installments_payments", instalment(AMT_PAYMENT=-40))["instalments_kept_currency"] == 0


def test_contract_number_shared_by_two_clients_is_two_contracts() -> None:
    row: Row = {"SK_ID_PREV": 11, "NAME_CONTRACT_STATUS": "Active", "CNT_INSTALMENT_FUTURE": 4.0}
    tables = hand_tables(
        {
            "application": [{"SK_ID_CURR": 1}, {"SK_ID_CURR": 2}],
            "POS_CASH_balance": [
                {**row, "SK_ID_CURR": 1, "MONTHS_BALANCE": -1},
                {**row, "SK_ID_CURR": 2, "MONTHS_BALANCE": -2},
            ],
        }
    )

    assert build_history(tables).collect()["pos_live_contract_count"].to_list() == [1, 1]

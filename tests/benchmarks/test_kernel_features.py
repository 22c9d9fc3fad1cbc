"""The kernel's features: how many, and what they are on a few rows."""

from collections.abc import Mapping, Sequence

import pytest

from benchmarks.kernel.build import NOT_FEATURES, PUBLISHED_COUNTS, counts
from features.tables.column import Kind
from features.tables.official import TABLES
from tests.benchmarks.both_ways import CLIENT, kernel, kernel_value, of_client
from tests.features.hand_row import NEWCOMER, WELL_KNOWN, Row
from tests.features.history_of import instalment

FLAGGED_APPLICATION_VALUES = 133
"""Values of the thirteen text columns of the official application files that become flags."""
PREVIOUS_VALUES = 143
"""Values of the sixteen text columns of the official previous_application, unknown left out."""


def rows_with(values: Mapping[str, Sequence[str]]) -> list[Row]:
    """Give as many rows of a client as the longest list has; a shorter one goes on with its last value."""
    longest = max(map(len, values.values()))
    return [
        {**CLIENT, **{name: each[min(row, len(each) - 1)] for name, each in values.items()}} for row in range(longest)
    ]


def values_of(table: str, total: int, known: Mapping[str, Sequence[str]]) -> dict[str, Sequence[str]]:
    """Give the text columns `total` values together: the known theirs, the others one each, one all that is left."""
    texts = [
        column.name for column in TABLES[table].columns if column.kind is Kind.CATEGORY and column.name not in known
    ]
    left = total - sum(map(len, known.values())) - (len(texts) - 1)
    return {**known, **dict.fromkeys(texts, ("one",)), texts[0]: numbered(left)}


def numbered(count: int) -> list[str]:
    return [f"value {number}" for number in range(count)]


def test_as_many_values_as_in_the_official_files_give_795_features() -> None:
    of_two = dict.fromkeys(("CODE_GENDER", "FLAG_OWN_CAR", "FLAG_OWN_REALTY"), ("one", "two"))
    application = values_of("application", FLAGGED_APPLICATION_VALUES + 6, of_two)
    previous = values_of("previous_application", PREVIOUS_VALUES, {"NAME_CONTRACT_STATUS": ("Approved", "Refused")})
    bureau: dict[str, Sequence[str]] = {
        "CREDIT_ACTIVE": ("Active", "Closed", "Sold", "Bad debt"),
        "CREDIT_CURRENCY": numbered(4),
        "CREDIT_TYPE": numbered(15),
    }
    features = kernel(
        {
            "application": [{**row, "SK_ID_CURR": WELL_KNOWN + n} for n, row in enumerate(rows_with(application))],
            "bureau": rows_with(bureau),
            "bureau_balance": [{"SK_ID_BUREAU": 1, "STATUS": status} for status in "CX012345"],
            "previous_application": rows_with(previous),
            "POS_CASH_balance": rows_with({"NAME_CONTRACT_STATUS": numbered(9)}),
            "installments_payments": [{**CLIENT, **instalment()}],
            "credit_card_balance": rows_with({"NAME_CONTRACT_STATUS": numbered(7)}),
        }
    )
    assert counts(features) == PUBLISHED_COUNTS
    assert features.shape[1] == 795


def test_table_without_rows_adds_no_feature() -> None:
    features = kernel(of_client("bureau", {"SK_ID_BUREAU": 1, "AMT_CREDIT_SUM": 100.0}))
    assert {prefix for prefix, count in counts(features).items() if count} == {
        "application",
        "BURO_",
        "ACTIVE_",
        "CLOSED_",
    }
    assert not set(NOT_FEATURES) & set(features.columns)


def test_client_without_history_is_unknown_in_it() -> None:
    rows = {**of_client("bureau", {"AMT_CREDIT_SUM": 100.0}), "application": [CLIENT, {"SK_ID_CURR": NEWCOMER}]}
    assert kernel(rows)["BURO_AMT_CREDIT_SUM_SUM"].isna().tolist() == [False, True]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("BURO_AMT_CREDIT_SUM_MAX", 300),
        ("BURO_AMT_CREDIT_SUM_MEAN", 200),
        ("BURO_AMT_CREDIT_SUM_SUM", 400),
        ("BURO_DAYS_CREDIT_VAR", 200),  # −10 and −30
        ("BURO_CREDIT_ACTIVE_Closed_MEAN", 0.5),
        ("ACTIVE_AMT_CREDIT_SUM_SUM", 100),
        ("CLOSED_AMT_CREDIT_SUM_SUM", 300),
        ("BURO_MONTHS_BALANCE_SIZE_SUM", 3),
        ("BURO_MONTHS_BALANCE_MIN_MIN", -2),
        ("BURO_STATUS_C_MEAN_MEAN", 1 / 3),
    ],
)
def test_credits_at_other_lenders_by_hand(name: str, value: float) -> None:
    active: Row = {"SK_ID_BUREAU": 1, "CREDIT_ACTIVE": "Active", "AMT_CREDIT_SUM": 100.0, "DAYS_CREDIT": -10}
    closed: Row = {"SK_ID_BUREAU": 2, "CREDIT_ACTIVE": "Closed", "AMT_CREDIT_SUM": 300.0, "DAYS_CREDIT": -30}
    months: list[Row] = [
        {"SK_ID_BUREAU": 1, "MONTHS_BALANCE": -ago, "STATUS": status} for ago, status in enumerate("C00")
    ]
    assert kernel_value({**of_client("bureau", active, closed), "bureau_balance": months}, name) == pytest.approx(value)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("CC_AMT_BALANCE_MEAN", 20),
        ("CC_AMT_BALANCE_VAR", 200),
        ("CC_MONTHS_BALANCE_SUM", -3),
        ("CC_NAME_CONTRACT_STATUS_Active_SUM", 2),
        ("CC_COUNT", 2),
    ],
)
def test_months_of_a_card_by_hand(name: str, value: float) -> None:
    months: list[Row] = [
        {"MONTHS_BALANCE": -1, "AMT_BALANCE": 10.0, "NAME_CONTRACT_STATUS": "Active"},
        {"MONTHS_BALANCE": -2, "AMT_BALANCE": 30.0, "NAME_CONTRACT_STATUS": "Active"},
    ]
    assert kernel_value(of_client("credit_card_balance", *months), name) == value


def test_ratios_of_the_application_by_hand() -> None:
    client: Row = {
        **CLIENT,
        "AMT_INCOME_TOTAL": 100.0,
        "AMT_CREDIT": 400.0,
        "AMT_ANNUITY": 20.0,
        "CNT_FAM_MEMBERS": 4.0,
        "DAYS_BIRTH": -10_000,
        "DAYS_EMPLOYED": -1_000,
    }
    features = kernel({"application": [client]}).loc[WELL_KNOWN]
    ratios = ("INCOME_CREDIT_PERC", "INCOME_PER_PERSON", "ANNUITY_INCOME_PERC", "PAYMENT_RATE", "DAYS_EMPLOYED_PERC")
    assert [features[name] for name in ratios] == [0.25, 25, 0.2, 0.05, 0.1]

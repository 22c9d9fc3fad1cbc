"""The kernel's known defects on the application table: its way is wrong on these rows, ours is right."""

import re

import numpy as np
import pandas as pd
import pytest

from features.catalog import CATALOG
from tests.benchmarks.both_ways import applications, kernel, kernel_wide, ours
from tests.features.hand_row import NEWCOMER, UNUSUAL, WELL_KNOWN, Row

TRADER: Row = {"ORGANIZATION_TYPE": "Trade: type 6", "OCCUPATION_TYPE": "Waiters/barmen staff"}


def test_client_without_a_job_and_client_of_unknown_job_are_told_apart() -> None:
    rows = applications({"SK_ID_CURR": WELL_KNOWN, "DAYS_EMPLOYED": 365_243}, {"SK_ID_CURR": NEWCOMER})
    jobless, unknown = kernel(rows).to_numpy(dtype=np.float64)
    np.testing.assert_array_equal(jobless, unknown)

    features = ours(rows)
    assert features[WELL_KNOWN]["no_current_job_flag"] == 1
    assert features[NEWCOMER]["no_current_job_flag"] is None


def test_client_of_unknown_gender_is_kept() -> None:
    rows = applications({"SK_ID_CURR": WELL_KNOWN, "CODE_GENDER": "F"}, {"SK_ID_CURR": UNUSUAL, "CODE_GENDER": "XNA"})
    assert kernel(rows).index.tolist() == [WELL_KNOWN]

    assert sorted(ours(rows)) == [WELL_KNOWN, UNUSUAL]


def test_row_numbers_of_the_two_files_are_no_column() -> None:
    rows = applications({"SK_ID_CURR": WELL_KNOWN, "TARGET": 1}, {"SK_ID_CURR": NEWCOMER})
    assert kernel_wide(rows)["index"].tolist() == [0, 0]

    assert list(ours(rows)[WELL_KNOWN]) == [feature.name for feature in CATALOG]


def test_numbers_of_clients_reach_no_feature() -> None:
    assert "SK_ID_CURR" in kernel_wide({"application": [{"SK_ID_CURR": WELL_KNOWN}]}).columns

    with_income: Row = {"AMT_INCOME_TOTAL": 100.0, "AMT_CREDIT": 900.0}
    first = ours({"application": [{"SK_ID_CURR": 1, **with_income}]})[1]
    assert ours({"application": [{"SK_ID_CURR": 999_999, **with_income}]})[999_999] == first


def test_features_of_a_client_do_not_depend_on_the_other_rows_read() -> None:
    alone = applications({"SK_ID_CURR": WELL_KNOWN, "NAME_HOUSING_TYPE": "With parents"})
    with_another = applications(*alone["application"], {"SK_ID_CURR": NEWCOMER, "NAME_HOUSING_TYPE": "Co-op apartment"})
    assert set(kernel(with_another)) - set(kernel(alone)) == {"NAME_HOUSING_TYPE_Co-op apartment"}

    assert ours(with_another)[WELL_KNOWN] == ours(alone)[WELL_KNOWN]


@pytest.mark.parametrize(
    ("raw", "value", "feature"), [("CODE_GENDER", "M", "gender_category"), ("FLAG_OWN_CAR", "Y", "owns_car_flag")]
)
def test_code_of_a_value_does_not_depend_on_which_row_comes_first(raw: str, value: str, feature: str) -> None:
    other = {"M": "F", "Y": "N"}[value]
    first: list[Row] = [{"SK_ID_CURR": WELL_KNOWN, raw: value}, {"SK_ID_CURR": NEWCOMER, raw: other}]
    assert kernel({"application": first}).loc[WELL_KNOWN, raw] == 0
    assert kernel({"application": first[::-1]}).loc[WELL_KNOWN, raw] == 1

    known = [ours({"application": rows})[WELL_KNOWN][feature] for rows in (first, first[::-1])]
    assert known[0] == known[1] is not None


def test_columns_that_hold_nearly_one_value_are_not_read() -> None:
    reachable, unreachable = (
        applications({"SK_ID_CURR": WELL_KNOWN, "FLAG_MOBIL": given, "FLAG_CONT_MOBILE": given}) for given in (1, 0)
    )
    assert kernel(reachable).loc[WELL_KNOWN, "FLAG_MOBIL"] == 1
    assert kernel(unreachable).loc[WELL_KNOWN, "FLAG_MOBIL"] == 0

    assert ours(reachable) == ours(unreachable)


def test_names_of_features_suit_every_library() -> None:
    awkward = re.compile(r"[^A-Za-z0-9_]")
    names = [str(name) for name in kernel({"application": [{"SK_ID_CURR": WELL_KNOWN, **TRADER}]}).columns]
    assert [name for name in names if awkward.search(name)] == [
        "OCCUPATION_TYPE_Waiters/barmen staff",
        "ORGANIZATION_TYPE_Trade: type 6",
    ]

    assert not [feature.name for feature in CATALOG if awkward.search(feature.name)]


def test_renaming_by_pattern_may_give_two_features_one_name_and_ours_are_never_renamed() -> None:
    both = pd.Index(["ORGANIZATION_TYPE_Trade: type 6", "ORGANIZATION_TYPE_Trade type 6"])
    assert not both.str.replace(r"[^A-Za-z0-9_]+", "_", regex=True).is_unique

    assert len({feature.name for feature in CATALOG}) == len(CATALOG)

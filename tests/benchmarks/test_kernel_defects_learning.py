"""Known defects of how the kernel and its descendants learn: their way is wrong on these rows, ours is right."""

import numpy as np
import pytest
from sklearn.model_selection import KFold

from scoring.folds import stratified_folds
from tests.benchmarks.both_ways import CLIENT, of_client, our_value, ours
from tests.features.hand_row import NEWCOMER, WELL_KNOWN, Row
from tests.features.history_of import instalment


def test_every_fold_has_defaults() -> None:
    target = np.zeros(100, np.int8)
    target[:5] = 1
    unstratified = KFold(5, shuffle=True, random_state=1001).split(target)
    assert min(int(target[held_out].sum()) for _, held_out in unstratified) == 0

    folds = stratified_folds(target, 5, 1001)
    assert [int(target[folds == fold].sum()) for fold in range(5)] == [1] * 5


def test_client_of_sixty_is_not_young() -> None:
    born = -60 * 365.25
    assert born < -14_000  # which descendants call YOUNG_AGE

    assert our_value({"application": [{**CLIENT, "DAYS_BIRTH": int(born)}]}, "age_years") == pytest.approx(60)


def test_client_twenty_years_in_the_job_is_not_new_in_it() -> None:
    began = -20 * 365.25
    assert began < -2_000  # which descendants call SHORT_EMPLOYMENT

    rows = {"application": [{**CLIENT, "DAYS_EMPLOYED": int(began)}]}
    assert our_value(rows, "employment_years") == pytest.approx(20)


def test_payment_ten_days_early_is_not_late() -> None:
    early = instalment(DAYS_ENTRY_PAYMENT=-110)
    days_before_due = -100 - -110
    assert days_before_due > 0  # from which a descendant makes LATE_PAYMENT

    rows = of_client("installments_payments", early)
    assert our_value(rows, "late_instalment_share") == 0
    assert our_value(rows, "early_instalment_share") == 1


def test_outcomes_reach_no_feature() -> None:
    rating, target = np.array([0.1, 0.9]), np.array([1, 0])
    nearest = [int(np.argmin(np.abs(rating - own))) for own in rating]
    assert target[nearest].tolist() == target.tolist()  # each client's nearest client, with the own row left in

    def with_outcomes(first: int, second: int) -> dict[int, dict[str, float | None]]:
        clients: list[Row] = [
            {"SK_ID_CURR": WELL_KNOWN, "EXT_SOURCE_2": 0.1, "TARGET": first},
            {"SK_ID_CURR": NEWCOMER, "EXT_SOURCE_2": 0.9, "TARGET": second},
        ]
        return ours({"application": clients})

    assert with_outcomes(1, 0) == with_outcomes(0, 1)


def test_client_is_one_row_so_that_no_fold_shares_a_client_with_another() -> None:
    owners = np.array([1, 1, 1, 2, 2, 2])  # of six earlier applications
    learning, held_out = next(KFold(2, shuffle=True, random_state=0).split(owners))
    assert set(owners[learning]) & set(owners[held_out])

    applications: list[Row] = [{"SK_ID_PREV": number, "DAYS_DECISION": -number} for number in (1, 2, 3)]
    assert list(ours(of_client("previous_application", *applications))) == [WELL_KNOWN]

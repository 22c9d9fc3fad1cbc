"""Paying off credits elsewhere, by hand on the clients of the portfolio, who have 0 to 3 of them."""

import pytest

from scoring.bundle import Bundle
from scoring.history_codes import CreditKind
from scoring.history_records import Record
from scoring.whatif import simulate
from scoring.whatif.client import Client
from scoring.whatif.credits import BUREAU_AGGREGATES, histories_without
from scoring.whatif_views import Changes

NO_CREDIT, THREE_CREDITS = 100_004, 100_007
"""By their number modulo 4; of three, two are running."""


def test_running_credits_are_offered_with_what_is_left_the_least_first(whatif_bundle: Bundle) -> None:
    options = Client.of(whatif_bundle, THREE_CREDITS).credits_elsewhere
    records = whatif_bundle.records.of(whatif_bundle.position_of(THREE_CREDITS))[Record.CREDIT]
    assert [option.amount for option in options] == sorted(records["debt"][records["debt"] > 0].tolist())
    assert all(records[int(option.code)]["debt"] == option.amount for option in options)
    assert {option.kind for option in options} == {CreditKind.CONSUMER}


def test_without_a_running_credit_nothing_can_be_paid_off(whatif_bundle: Bundle) -> None:
    assert simulate(whatif_bundle, NO_CREDIT, Changes(repaid=frozenset({"0"}))).changes == Changes()


def test_the_records_give_the_history_that_the_build_made_from_the_tables(demo_bundle: Bundle) -> None:
    differing = 0
    for position in range(0, len(demo_bundle.client_ids), 61):
        records, built = demo_bundle.records.of(position)[Record.CREDIT], demo_bundle.history_of(position)
        if len(records):
            again = histories_without(records, [()], frozenset(built))[0]
            assert set(again) == set(built).intersection(BUREAU_AGGREGATES)
            differing += again != pytest.approx({name: built[name] for name in again})
    # Junk days, more than 89 years away, are kept by the tables and not by the records.
    assert differing <= 1


def test_a_credit_paid_off_is_closed_and_no_longer_owed(whatif_bundle: Bundle) -> None:
    client = Client.of(whatif_bundle, THREE_CREDITS)
    first, second = client.credits_elsewhere
    as_is, without = histories_without(client.paid_off.records, [(), (first.code,)], BUREAU_AGGREGATES)
    assert (as_is["bureau_active_credit_count"], without["bureau_active_credit_count"]) == (2, 1)
    assert (as_is["bureau_closed_credit_count"], without["bureau_closed_credit_count"]) == (1, 2)
    assert without["bureau_active_debt_currency"] == second.amount
    assert as_is["bureau_credit_count"] == without["bureau_credit_count"] == 3


def test_paying_everything_off_leaves_no_debt_elsewhere(whatif_bundle: Bundle) -> None:
    codes = frozenset(option.code for option in Client.of(whatif_bundle, THREE_CREDITS).credits_elsewhere)
    view = simulate(whatif_bundle, THREE_CREDITS, Changes(repaid=codes))
    after = {moved.feature.name: moved.value_after for moved in view.moved}
    assert view.changes.repaid == codes
    assert (after["other_active_credit_count"], after["other_debt_to_income_ratio"]) == (0, 0)
    assert view.simulated.points > view.asked.points


def test_the_loan_asked_for_stays_the_same(whatif_bundle: Bundle) -> None:
    code = Client.of(whatif_bundle, THREE_CREDITS).credits_elsewhere[0].code
    view = simulate(whatif_bundle, THREE_CREDITS, Changes(repaid=frozenset({code})))
    assert (view.simulated.amount, view.simulated.annuity) == (view.asked.amount, view.asked.annuity)

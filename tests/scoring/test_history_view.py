"""What a client's past is, by hand on a tiny portfolio."""

import pytest

from scoring.bundle import Bundle
from scoring.errors import UnknownClientError
from scoring.history_codes import CreditKind, CreditState, Delay, Goods, LoanKind, Outcome, Reason, Standing
from scoring.history_records import QUARTER_DAYS
from scoring.history_view import history_view
from scoring.history_views import ApplicationView, CardMonthView, CreditView, HistoryView
from tests.scoring.small_history import NEWCOMER, STRANGER, WELL_KNOWN


@pytest.fixture(scope="module")
def view(small_bundle: Bundle) -> HistoryView:
    return history_view(small_bundle, WELL_KNOWN)


def test_credits_elsewhere_are_those_known_in_time_running_ones_first(view: HistoryView) -> None:
    card, foreign, closed = view.credits_elsewhere or ()

    assert card == CreditView(
        kind=CreditKind.CARD,
        state=CreditState.RUNNING,
        start_days=-800,
        end_days=None,
        planned_end_days=700,
        amount=1_000,
        debt=0,
        overdue=20,
        overdue_days=7,
        max_overdue=90,
        worst_delay=Delay.NONE,
        late_months=None,
        in_other_currency=False,
    )
    assert (foreign.kind, foreign.start_days, foreign.amount, foreign.in_other_currency) == (None, None, None, True)
    assert (closed.state, closed.start_days, closed.end_days, closed.planned_end_days) == (
        CreditState.CLOSED,
        -2_000,
        -1_100,
        -1_000,
    )


def test_a_credit_elsewhere_has_the_worst_of_its_months_and_the_latest_late_one(view: HistoryView) -> None:
    closed = (view.credits_elsewhere or ())[-1]

    assert (closed.worst_delay, closed.late_months) == (Delay.UP_TO_60_DAYS, -39)
    assert closed.was_late


def test_applications_say_what_became_of_them_the_latest_first(view: HistoryView) -> None:
    running, cancelled, refused, card, ended = view.applications or ()

    assert (running.outcome, running.standing, running.planned_end_days) == (Outcome.APPROVED, Standing.RUNNING, 300)
    assert (cancelled.outcome, cancelled.kind, cancelled.goods, cancelled.asked) == (
        Outcome.CANCELLED,
        None,
        None,
        None,
    )
    assert (refused.outcome, refused.kind, refused.reason) == (Outcome.REFUSED, LoanKind.CASH, Reason.LIMIT)
    assert (card.kind, card.standing) == (LoanKind.REVOLVING, Standing.RUNNING)
    assert ended == ApplicationView(
        kind=LoanKind.CONSUMER,
        goods=Goods.MOBILE,
        outcome=Outcome.APPROVED,
        reason=None,
        standing=Standing.ENDED,
        decided_days=-400,
        end_days=-45,
        planned_end_days=-30,
        term_months=12,
        asked=500,
        granted=450,
        late=2,
        unpaid=2,
        late_days=-30,
        worst_delay_days=20,
    )


def test_payments_of_an_instalment_are_added_up_before_it_is_judged(view: HistoryView) -> None:
    """Of the instalment of day −270, 60 were paid on its day and 40 four days later: it is late, once."""
    periods = view.instalments or ()

    assert view.period_months == 3
    assert [period.to_days for period in periods] == [-3 * QUARTER_DAYS, -2 * QUARTER_DAYS, -QUARTER_DAYS, 0]
    assert [(p.early, p.on_time, p.late, p.unpaid) for p in periods] == [
        (1, 0, 0, 0),
        (0, 1, 1, 0),
        (0, 0, 0, 0),
        (0, 1, 1, 2),
    ]
    assert [p.worst_delay_days for p in periods] == [None, 4, None, 20]


def test_amounts_due_and_paid_are_those_of_the_judged_instalments(view: HistoryView) -> None:
    """In the last quarter 100 + 100 + 90 + 100 were due; 100 + 30 + 90 were paid, and the coming one is left out."""
    latest = (view.instalments or ())[-1]

    assert (latest.due, latest.paid) == (390, 220)


def test_cards_are_added_up_by_month_the_oldest_first(view: HistoryView) -> None:
    assert view.card_months == (
        CardMonthView(months=-2, balance=0, limit=1_000, drawn=None, paid=None, late_days=None),
        CardMonthView(months=-1, balance=500, limit=2_000, drawn=50, paid=30, late_days=4),
    )


def test_a_client_without_history_has_none_of_each(small_bundle: Bundle) -> None:
    view = history_view(small_bundle, NEWCOMER)

    assert (view.credits_elsewhere, view.applications, view.instalments, view.card_months) == ((), (), (), ())
    assert view.months_elsewhere


def test_an_unknown_client_has_no_history_though_rows_bear_its_number(small_bundle: Bundle) -> None:
    with pytest.raises(UnknownClientError):
        history_view(small_bundle, STRANGER)

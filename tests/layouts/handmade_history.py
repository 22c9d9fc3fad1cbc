"""Pasts written by hand, for the tests of the page."""

from scoring.history_codes import CreditKind, CreditState, Delay, Goods, LoanKind, Outcome, Reason, Standing
from scoring.history_records import QUARTER_DAYS
from scoring.history_views import ApplicationView, CardMonthView, CreditView, HistoryView, InstalmentPeriodView

RUNNING_CARD = CreditView(
    kind=CreditKind.CARD,
    state=CreditState.RUNNING,
    start_days=-731,
    end_days=None,
    planned_end_days=365,
    amount=45_000,
    debt=12_000,
    overdue=None,
    overdue_days=None,
    max_overdue=None,
    worst_delay=Delay.UP_TO_60_DAYS,
    late_months=-6,
    in_other_currency=False,
)
CLOSED_LOAN = CreditView(
    kind=CreditKind.CONSUMER,
    state=CreditState.CLOSED,
    start_days=-1_461,
    end_days=-1_096,
    planned_end_days=-1_100,
    amount=20_000,
    debt=0,
    overdue=0,
    overdue_days=None,
    max_overdue=0,
    worst_delay=Delay.NONE,
    late_months=None,
    in_other_currency=False,
)
UNKNOWN_CREDIT = CreditView(
    kind=None,
    state=None,
    start_days=None,
    end_days=None,
    planned_end_days=None,
    amount=None,
    debt=None,
    overdue=None,
    overdue_days=None,
    max_overdue=None,
    worst_delay=None,
    late_months=None,
    in_other_currency=True,
)
LOST_LOAN = CreditView(
    kind=CreditKind.CAR,
    state=CreditState.BAD_DEBT,
    start_days=-2_922,
    end_days=-1_826,
    planned_end_days=-2_000,
    amount=300_000,
    debt=90_000,
    overdue=5_000,
    overdue_days=400,
    max_overdue=9_000,
    worst_delay=Delay.LONGER,
    late_months=0,
    in_other_currency=False,
)
DECLINED = ApplicationView(
    kind=LoanKind.CASH,
    goods=None,
    outcome=Outcome.REFUSED,
    reason=Reason.HC,
    standing=None,
    decided_days=-365,
    end_days=None,
    planned_end_days=None,
    term_months=None,
    asked=50_000,
    granted=50_000,
    late=0,
    unpaid=0,
    late_days=None,
    worst_delay_days=None,
)
REPAID = ApplicationView(
    kind=LoanKind.CONSUMER,
    goods=Goods.MOBILE,
    outcome=Outcome.APPROVED,
    reason=None,
    standing=Standing.ENDED,
    decided_days=-1_096,
    end_days=-731,
    planned_end_days=-731,
    term_months=12,
    asked=9_000,
    granted=8_000,
    late=2,
    unpaid=1,
    late_days=-800,
    worst_delay_days=11,
)
DROPPED = ApplicationView(
    kind=None,
    goods=None,
    outcome=Outcome.CANCELLED,
    reason=None,
    standing=None,
    decided_days=-30,
    end_days=None,
    planned_end_days=None,
    term_months=None,
    asked=None,
    granted=None,
    late=0,
    unpaid=0,
    late_days=None,
    worst_delay_days=None,
)


def period(index: int, **counts: int) -> InstalmentPeriodView:
    """Give the instalments of a quarter, 0 is the latest; none of a kind that is not named."""
    every = {"early": 0, "on_time": 0, "late": 0, "unpaid": 0} | counts
    n = sum(every.values())
    return InstalmentPeriodView(
        from_days=-(index + 1) * QUARTER_DAYS,
        to_days=-index * QUARTER_DAYS,
        worst_delay_days=11 if every["late"] else None,
        due=100.0 * n if n else None,
        paid=100.0 * (n - every["unpaid"]) if n else None,
        **every,
    )


PERIODS = (period(2, early=4, late=1), period(1), period(0, on_time=1, late=1, unpaid=1))
CARD_MONTHS = (
    CardMonthView(months=-2, balance=1_200, limit=1_000, drawn=300, paid=None, late_days=4),
    CardMonthView(months=-1, balance=400, limit=1_000, drawn=0, paid=800, late_days=None),
)
PAST = HistoryView(
    credits_elsewhere=(RUNNING_CARD, CLOSED_LOAN, LOST_LOAN, UNKNOWN_CREDIT),
    months_elsewhere=True,
    applications=(DROPPED, DECLINED, REPAID),
    instalments=PERIODS,
    period_months=3,
    card_months=CARD_MONTHS,
)
NO_PAST = HistoryView(
    credits_elsewhere=(), months_elsewhere=True, applications=(), instalments=(), period_months=3, card_months=()
)
NOTHING_DELIVERED = HistoryView(
    credits_elsewhere=None,
    months_elsewhere=False,
    applications=None,
    instalments=None,
    period_months=3,
    card_months=None,
)

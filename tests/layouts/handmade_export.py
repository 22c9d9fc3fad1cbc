"""A client's data by hand, for the files that hold it."""

from layouts.loan import CREDIT
from scoring.export_views import ExportView, StoredValue
from scoring.group_views import Outcome
from scoring.history_views import CardMonthView, HistoryView, InstalmentPeriodView
from scoring.past_tables import past_tables
from tests.layouts.handmade_about import ABOUT
from tests.layouts.handmade_clients import PORTFOLIO, UNFAVOURABLE, without
from tests.layouts.handmade_features import CARD_USE
from tests.layouts.handmade_history import CLOSED_LOAN, DECLINED, RUNNING_CARD, UNKNOWN_CREDIT

PAST = HistoryView(
    credits_elsewhere=(RUNNING_CARD, CLOSED_LOAN, UNKNOWN_CREDIT),
    months_elsewhere=True,
    applications=(DECLINED,),
    instalments=(
        InstalmentPeriodView(
            from_days=-182.625,
            to_days=-91.3125,
            early=2,
            on_time=0,
            late=1,
            unpaid=0,
            worst_delay_days=12,
            due=3_000,
            paid=3_000,
        ),
        InstalmentPeriodView(
            from_days=-91.3125,
            to_days=0,
            early=0,
            on_time=0,
            late=0,
            unpaid=0,
            worst_delay_days=None,
            due=None,
            paid=None,
        ),
    ),
    period_months=3,
    card_months=(CardMonthView(months=-1, balance=900.5, limit=1_000, drawn=None, paid=50, late_days=0),),
)
"""A quarter with instalments and one without."""

EXPORT = ExportView(
    client=without(UNFAVOURABLE, CARD_USE.name),
    tables={CREDIT: ("application",), CARD_USE.name: ("credit_card_balance",)},
    outcome=Outcome.UNKNOWN,
    application=(
        StoredValue(column="AMT_CREDIT", value=1_293_502.5, unit="currency", meaning="Amount of the loan."),
        StoredValue(column="OCCUPATION_TYPE", value="=HYPERLINK(1)", unit="code", meaning="Client's occupation."),
        StoredValue(column="OWN_CAR_AGE", value=None, unit="years", meaning="Age of the client's car."),
    ),
    history=(StoredValue(column="bureau_credit_count", value=3.0, unit="count", meaning=""),),
    past=past_tables(PAST),
    portfolio=PORTFOLIO,
    about=ABOUT,
)

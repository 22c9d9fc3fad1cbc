"""A client's data by hand, for the files that hold it."""

from layouts.loan import CREDIT
from scoring.export_views import ExportView, StoredValue
from scoring.group_views import Outcome
from tests.layouts.handmade_about import ABOUT
from tests.layouts.handmade_clients import PORTFOLIO, UNFAVOURABLE, without
from tests.layouts.handmade_features import CARD_USE

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
    portfolio=PORTFOLIO,
    about=ABOUT,
)

"""The previous_application table: one row per earlier application of the client to the same lender."""

from features.tables.column import Column, Table
from features.tables.declare import NO_DATE_CODE, category, identifier, integer, number

_NO_DATE = (NO_DATE_CODE,)
_UNKNOWN = ("XNA",)
_UNKNOWN_OR_NOT_APPLICABLE = ("XAP", "XNA")

_REQUEST: tuple[Column, ...] = (
    identifier("SK_ID_PREV", "Number of the earlier application and of the contract it led to."),
    identifier("SK_ID_CURR", "Number of the client."),
    category("NAME_CONTRACT_TYPE", "Cash, consumer or revolving loan.", _UNKNOWN),
    number("AMT_ANNUITY", "currency", "Amount of one instalment."),
    number("AMT_APPLICATION", "currency", "Amount the client asked for."),
    number("AMT_CREDIT", "currency", "Amount in the end offered; may differ from the amount asked for."),
    number("AMT_DOWN_PAYMENT", "currency", "Down payment."),
    number("AMT_GOODS_PRICE", "currency", "Price of the goods, if any."),
    category("WEEKDAY_APPR_PROCESS_START", "Weekday of the earlier application."),
    integer("HOUR_APPR_PROCESS_START", "hour", "Hour of the day of the earlier application, 0 to 23."),
    category("FLAG_LAST_APPL_PER_CONTRACT", "Last application for its contract, Y or N.", unit="flag"),
    integer("NFLAG_LAST_APPL_IN_DAY", "flag", "Last application of its day."),
    number("RATE_DOWN_PAYMENT", "normalised", "Down payment rate, scaled."),
    number("RATE_INTEREST_PRIMARY", "normalised", "Interest rate, scaled."),
    number("RATE_INTEREST_PRIVILEGED", "normalised", "Preferential interest rate, scaled."),
    category("NAME_CASH_LOAN_PURPOSE", "What a cash loan was for; XAP for other loans.", _UNKNOWN_OR_NOT_APPLICABLE),
)

_DECISION: tuple[Column, ...] = (
    category("NAME_CONTRACT_STATUS", "Outcome: Approved, Canceled, Refused, Unused offer."),
    integer("DAYS_DECISION", "days", "Decision on the earlier application."),
    category("NAME_PAYMENT_TYPE", "How the client chose to pay.", _UNKNOWN),
    category("CODE_REJECT_REASON", "Why it was rejected; XAP where it was not.", _UNKNOWN_OR_NOT_APPLICABLE),
    category("NAME_TYPE_SUITE", "Who came along when the client applied."),
    category("NAME_CLIENT_TYPE", "New, returning or refreshed client at that time.", _UNKNOWN),
    category("NAME_GOODS_CATEGORY", "Kind of goods.", _UNKNOWN),
    category("NAME_PORTFOLIO", "POS, Cash, Cards or Cars.", _UNKNOWN),
    category("NAME_PRODUCT_TYPE", "Offered to a known client (x-sell) or asked for (walk-in).", _UNKNOWN),
    category("CHANNEL_TYPE", "How the client came to the lender."),
    integer("SELLERPLACE_AREA", "area", "Selling area of the seller; -1 where there is none.", (-1,)),
    category("NAME_SELLER_INDUSTRY", "Industry of the seller.", _UNKNOWN),
    number("CNT_PAYMENT", "months", "Term, in monthly instalments."),
    category("NAME_YIELD_GROUP", "Interest rate by group, low to high.", _UNKNOWN),
    category("PRODUCT_COMBINATION", "Detailed product."),
)

_DATES: tuple[Column, ...] = (
    number("DAYS_FIRST_DRAWING", "days", "First payout; 365243 where there is none.", _NO_DATE),
    number("DAYS_FIRST_DUE", "days", "First instalment due; 365243 where there is none.", _NO_DATE),
    number("DAYS_LAST_DUE_1ST_VERSION", "days", "Last instalment due as first planned; 365243: no date.", _NO_DATE),
    number("DAYS_LAST_DUE", "days", "Last instalment due in fact; 365243 while the loan is live.", _NO_DATE),
    number("DAYS_TERMINATION", "days", "End of the contract; 365243 while the loan is live.", _NO_DATE),
    number("NFLAG_INSURED_ON_APPROVAL", "flag", "The client asked for insurance."),
)

PREVIOUS_APPLICATION = Table(
    name="previous_application",
    columns=(*_REQUEST, *_DECISION, *_DATES),
    parent="application",
    parent_key="SK_ID_CURR",
)

"""The application table: one row per client (loan applied for), known on the day of the application."""

from features.tables.application_building import BUILDING_COLUMNS
from features.tables.column import Column, Table
from features.tables.declare import NO_DATE_CODE, category, identifier, integer, number

FIRST_DOCUMENT, LAST_DOCUMENT = 2, 21

_LOAN_AND_HOME: tuple[Column, ...] = (
    identifier("SK_ID_CURR", "Number of the client and of the loan applied for."),
    integer("TARGET", "flag", "1: a payment was late, beyond a limit, among the first instalments; absent for test."),
    category("NAME_CONTRACT_TYPE", "Cash loan or revolving loan."),
    category("CODE_GENDER", "Client's gender.", ("XNA",)),
    category("FLAG_OWN_CAR", "Whether the client owns a car, Y or N.", unit="flag"),
    category("FLAG_OWN_REALTY", "Whether the client owns a house or flat, Y or N.", unit="flag"),
    integer("CNT_CHILDREN", "count", "Children the client has."),
    number("AMT_INCOME_TOTAL", "currency", "Client's income; the source gives no period."),
    number("AMT_CREDIT", "currency", "Amount of the loan."),
    number("AMT_ANNUITY", "currency", "Amount of one instalment of the loan."),
    number("AMT_GOODS_PRICE", "currency", "Price of the goods that a consumer loan pays for."),
    category("NAME_TYPE_SUITE", "Who came along when the client applied."),
    category("NAME_INCOME_TYPE", "Where the client's income comes from: work, pension, trade, state…"),
    category("NAME_EDUCATION_TYPE", "Highest education the client completed."),
    category("NAME_FAMILY_STATUS", "Client's family status.", ("Unknown",)),
    category("NAME_HOUSING_TYPE", "How the client is housed: own flat, rented, with parents…"),
    number("REGION_POPULATION_RELATIVE", "normalised", "How populated the client's region is; higher is more."),
    integer("DAYS_BIRTH", "days", "Birth, in days before the application (negative)."),
    integer("DAYS_EMPLOYED", "days", "Start of the current job; 365243 for those without one.", (NO_DATE_CODE,)),
    number("DAYS_REGISTRATION", "days", "Last change of the client's registration."),
    integer("DAYS_ID_PUBLISH", "days", "Issue of the identity document used to apply."),
    number("OWN_CAR_AGE", "years", "Age of the client's car; null without a car."),
    integer("FLAG_MOBIL", "flag", "A mobile number was given."),
    integer("FLAG_EMP_PHONE", "flag", "A work number was given."),
    integer("FLAG_WORK_PHONE", "flag", "A second work number was given (the source says: home phone)."),
    integer("FLAG_CONT_MOBILE", "flag", "The mobile number could be reached."),
    integer("FLAG_PHONE", "flag", "A home number was given."),
    integer("FLAG_EMAIL", "flag", "An e-mail address was given."),
    category("OCCUPATION_TYPE", "Client's occupation."),
    number("CNT_FAM_MEMBERS", "count", "People in the client's family, client included."),
)

_PLACE_AND_WORK: tuple[Column, ...] = (
    integer("REGION_RATING_CLIENT", "grade", "Lender's grade of the client's region: 1, 2 or 3 (3 is riskiest)."),
    integer("REGION_RATING_CLIENT_W_CITY", "grade", "Same grade, taking the city into account."),
    category("WEEKDAY_APPR_PROCESS_START", "Weekday of the application."),
    integer("HOUR_APPR_PROCESS_START", "hour", "Hour of the day of the application, 0 to 23."),
    integer("REG_REGION_NOT_LIVE_REGION", "flag", "Permanent and contact address are in different regions."),
    integer("REG_REGION_NOT_WORK_REGION", "flag", "Permanent and work address are in different regions."),
    integer("LIVE_REGION_NOT_WORK_REGION", "flag", "Contact and work address are in different regions."),
    integer("REG_CITY_NOT_LIVE_CITY", "flag", "Permanent and contact address are in different cities."),
    integer("REG_CITY_NOT_WORK_CITY", "flag", "Permanent and work address are in different cities."),
    integer("LIVE_CITY_NOT_WORK_CITY", "flag", "Contact and work address are in different cities."),
    category("ORGANIZATION_TYPE", "Kind of organisation the client works for; XNA without a job.", ("XNA",)),
    number("EXT_SOURCE_1", "rating", "First external rating, 0 to 1; higher is safer."),
    number("EXT_SOURCE_2", "rating", "Second external rating, 0 to 1; higher is safer."),
    number("EXT_SOURCE_3", "rating", "Third external rating, 0 to 1; higher is safer."),
)

_SURROUNDINGS: tuple[Column, ...] = (
    number("OBS_30_CNT_SOCIAL_CIRCLE", "count", "People around the client in view for a delay of 30 days."),
    number("DEF_30_CNT_SOCIAL_CIRCLE", "count", "Those of them who were 30 days late."),
    number("OBS_60_CNT_SOCIAL_CIRCLE", "count", "People around the client in view for a delay of 60 days."),
    number("DEF_60_CNT_SOCIAL_CIRCLE", "count", "Those of them who were 60 days late."),
    number("DAYS_LAST_PHONE_CHANGE", "days", "Last change of the client's phone."),
)

_DOCUMENTS: tuple[Column, ...] = tuple(
    integer(f"FLAG_DOCUMENT_{document}", "flag", f"Document {document} was given.")
    for document in range(FIRST_DOCUMENT, LAST_DOCUMENT + 1)
)

_ENQUIRY_PERIODS = {
    "HOUR": "in the hour before the application",
    "DAY": "in the day before the application, its last hour left out",
    "WEEK": "in the week before the application, its last day left out",
    "MON": "in the month before the application, its last week left out",
    "QRT": "in the three months before the application, their last month left out",
    "YEAR": "in the year before the application, its last three months left out",
}
_ENQUIRIES: tuple[Column, ...] = tuple(
    number(f"AMT_REQ_CREDIT_BUREAU_{period}", "count", f"Enquiries to the credit bureau about the client {when}.")
    for period, when in _ENQUIRY_PERIODS.items()
)

APPLICATION = Table(
    name="application",
    columns=(*_LOAN_AND_HOME, *_PLACE_AND_WORK, *BUILDING_COLUMNS, *_SURROUNDINGS, *_DOCUMENTS, *_ENQUIRIES),
    parent=None,
    parent_key=None,
)

"""The coordinates of an application in the order in which they are drawn, and what drives each."""

from features.portfolio.coordinates.loan import REVOLVING
from features.portfolio.coordinates.person import WITHOUT_JOB
from features.portfolio.coordinates.ratings import REQUESTS
from scripts.portfolio_aggregates.plan_building import BUILDING
from scripts.portfolio_aggregates.planned import EACH, Cut, Planned, every, years

AGE_2, AGE_5 = every(22, 68, 2), every(25, 65, 5)
AGE_THIRD, AGE_10 = years(37, 50), years(30, 40, 50, 60)
_GENDER, _INCOME_TYPE = ("CODE_GENDER", EACH), ("NAME_INCOME_TYPE", EACH)
_CASH = (("NAME_CONTRACT_TYPE", (REVOLVING,)),)
_JOB = (("NAME_INCOME_TYPE", (WITHOUT_JOB,)),)
_KNOWN = ("0",)
_REQUESTS: tuple[tuple[str, tuple[tuple[str, Cut], ...]], ...] = (
    (REQUESTS[0], (("EXT_SOURCE_3_missing", EACH), ("phone_change_days", 4))),
    (REQUESTS[1], ((REQUESTS[0], (1, 2, 3, 4)), ("EXT_SOURCE_3_missing", EACH))),
    (REQUESTS[2], ((REQUESTS[0], (1, 2, 3, 4)), (REQUESTS[1], (1, 2)))),
    *((name, ((before, (1,)),)) for name, before in zip(REQUESTS[3:], REQUESTS[2:], strict=False)),
)

PERSON = (
    Planned(name="CODE_GENDER"),
    Planned(name="age_days", drivers=(_GENDER,), step=1.0),
    Planned(name="NAME_INCOME_TYPE", drivers=(("age_days", AGE_2), _GENDER)),
    Planned(name="NAME_EDUCATION_TYPE", drivers=(_INCOME_TYPE, ("age_days", AGE_5), _GENDER)),
    Planned(name="NAME_FAMILY_STATUS", drivers=(("age_days", AGE_5), _GENDER, ("NAME_EDUCATION_TYPE", (3,)))),
    Planned(name="CNT_CHILDREN", drivers=(("age_days", AGE_2), ("NAME_FAMILY_STATUS", EACH), _GENDER)),
    Planned(name="NAME_HOUSING_TYPE", drivers=(("age_days", AGE_5), ("NAME_FAMILY_STATUS", EACH))),
    Planned(name="FLAG_OWN_REALTY", drivers=(("NAME_HOUSING_TYPE", EACH), ("age_days", AGE_5), _GENDER)),
    Planned(
        name="OCCUPATION_TYPE",
        drivers=(_INCOME_TYPE, _GENDER, ("NAME_EDUCATION_TYPE", EACH), ("age_days", AGE_THIRD)),
    ),
    Planned(
        name="ORGANIZATION_TYPE",
        drivers=(_INCOME_TYPE, ("OCCUPATION_TYPE", EACH), _GENDER),
        without=_JOB,
    ),
    Planned(
        name="FLAG_OWN_CAR",
        drivers=(_GENDER, ("NAME_FAMILY_STATUS", EACH), ("OCCUPATION_TYPE", EACH), ("age_days", AGE_THIRD)),
    ),
    Planned(name="REGION_POPULATION_RELATIVE"),
    Planned(name="REGION_RATING_CLIENT", drivers=(("REGION_POPULATION_RELATIVE", EACH),)),
    Planned(
        name="REGION_RATING_CLIENT_W_CITY",
        drivers=(("REGION_RATING_CLIENT", EACH), ("REGION_POPULATION_RELATIVE", EACH)),
    ),
    Planned(
        name="AMT_INCOME_TOTAL",
        drivers=(
            _GENDER,
            ("REGION_RATING_CLIENT_W_CITY", EACH),
            ("OCCUPATION_TYPE", EACH),
            ("NAME_EDUCATION_TYPE", (3,)),
            ("age_days", AGE_THIRD),
        ),
        step=4500.0,
    ),
    Planned(
        name="OWN_CAR_AGE",
        drivers=(("AMT_INCOME_TOTAL", 5), ("age_days", AGE_10)),
        step=1.0,
        only=(("FLAG_OWN_CAR", ("Y",)),),
    ),
)
LOAN = (
    Planned(name="NAME_CONTRACT_TYPE", drivers=(("age_days", AGE_5), _INCOME_TYPE, ("AMT_INCOME_TOTAL", 3))),
    Planned(
        name="goods",
        drivers=(
            ("NAME_CONTRACT_TYPE", EACH),
            ("AMT_INCOME_TOTAL", 6),
            ("age_days", AGE_10),
            ("REGION_RATING_CLIENT_W_CITY", EACH),
            ("NAME_EDUCATION_TYPE", (3,)),
        ),
        step=4500.0,
    ),
    Planned(
        name="credit_ratio",
        drivers=(("goods", 24), ("AMT_INCOME_TOTAL", 3), ("age_days", AGE_THIRD)),
        without=_CASH,
        step=0.0001,
    ),
    Planned(
        name="term",
        drivers=(("goods", 12), ("credit_ratio", (1.0001, 1.1, 1.14, 1.17, 1.2, 1.3)), ("AMT_INCOME_TOTAL", 5)),
        without=_CASH,
        digits=2,
    ),
    Planned(name="NAME_TYPE_SUITE", drivers=(("NAME_FAMILY_STATUS", EACH), ("NAME_CONTRACT_TYPE", EACH), ("goods", 3))),
    Planned(
        name="documents",
        drivers=(("NAME_CONTRACT_TYPE", EACH), _INCOME_TYPE, ("age_days", AGE_5), ("goods", 4)),
    ),
    Planned(name="WEEKDAY_APPR_PROCESS_START", drivers=(("REGION_POPULATION_RELATIVE", 8),)),
    Planned(
        name="HOUR_APPR_PROCESS_START",
        drivers=(("REGION_POPULATION_RELATIVE", EACH), ("WEEKDAY_APPR_PROCESS_START", EACH)),
    ),
)
DATES = (
    Planned(
        name="employed_share",
        drivers=(("age_days", AGE_2), _INCOME_TYPE, _GENDER),
        without=_JOB,
    ),
    Planned(name="registration_share", drivers=(("age_days", AGE_2), _INCOME_TYPE)),
    Planned(name="passport_kind", drivers=(("age_days", every(21, 68, 1)),)),
    Planned(name="passport_place", drivers=(("passport_kind", EACH), ("age_days", every(21, 68, 1)))),
    Planned(name="phone_change_days", drivers=(("age_days", AGE_5),), step=1.0),
)
CONTACT = (
    Planned(name="region_flags", drivers=(_INCOME_TYPE, ("REGION_POPULATION_RELATIVE", 8), ("age_days", AGE_THIRD))),
    Planned(name="city_flags", drivers=(("region_flags", EACH), _INCOME_TYPE, ("age_days", AGE_10), _GENDER)),
    Planned(
        name="FLAG_WORK_PHONE", drivers=(_INCOME_TYPE, ("REGION_POPULATION_RELATIVE", 12), ("OCCUPATION_TYPE", EACH))
    ),
    Planned(name="FLAG_CONT_MOBILE"),
    Planned(
        name="FLAG_PHONE",
        drivers=(("FLAG_WORK_PHONE", EACH), ("REGION_POPULATION_RELATIVE", 12), ("age_days", AGE_THIRD)),
    ),
    Planned(name="FLAG_EMAIL", drivers=(("age_days", AGE_5), ("NAME_EDUCATION_TYPE", (3,)))),
)
RATINGS = (
    Planned(
        name="EXT_SOURCE_1_missing", drivers=(("OCCUPATION_TYPE", EACH), ("age_days", AGE_5), ("FLAG_OWN_CAR", EACH))
    ),
    Planned(
        name="EXT_SOURCE_1",
        drivers=(("age_days", AGE_2), _GENDER, ("NAME_EDUCATION_TYPE", (3,))),
        only=(("EXT_SOURCE_1_missing", _KNOWN),),
    ),
    Planned(name="EXT_SOURCE_2_missing"),
    Planned(
        name="EXT_SOURCE_2",
        drivers=(("REGION_RATING_CLIENT_W_CITY", EACH), ("age_days", AGE_10), ("phone_change_days", 4)),
        only=(("EXT_SOURCE_2_missing", _KNOWN),),
    ),
    Planned(name="EXT_SOURCE_3_missing", drivers=(("age_days", AGE_5), _GENDER)),
    Planned(name="EXT_SOURCE_3", drivers=(("age_days", AGE_5),), only=(("EXT_SOURCE_3_missing", _KNOWN),)),
    Planned(name="requests_missing", drivers=(("EXT_SOURCE_3_missing", EACH),)),
    *(Planned(name=name, drivers=drivers, only=(("requests_missing", _KNOWN),)) for name, drivers in _REQUESTS),
    Planned(name="circle_missing"),
    Planned(name="observed_30", drivers=(("REGION_RATING_CLIENT", EACH),), only=(("circle_missing", _KNOWN),)),
    Planned(name="observed_drop", drivers=(("observed_30", EACH),), only=(("circle_missing", _KNOWN),)),
    Planned(name="defaulted_30", drivers=(("observed_30", EACH),), only=(("circle_missing", _KNOWN),)),
    Planned(
        name="defaulted_drop",
        drivers=(("defaulted_30", EACH), ("observed_drop", EACH)),
        only=(("circle_missing", _KNOWN),),
    ),
)

PLAN = (*PERSON, *LOAN, *DATES, *CONTACT, *RATINGS, *BUILDING)
"""Every coordinate, drivers first."""

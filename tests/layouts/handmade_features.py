"""Features by hand: their expressions are never run."""

import narwhals as nw

from features.feature import Feature, Level, Risk, Theme, Unit
from features.text import Text
from layouts.loan import CONTRACT, CREDIT, INSTALMENT, INSTALMENT_SHARE


def feature(
    name: str,
    fr: str,
    en: str,
    unit: Unit,
    theme: Theme,
    *,
    risk: Risk = Risk.FREE,
    levels: tuple[Level, ...] = (),
    protected: bool = False,
) -> Feature:
    """Make a feature whose expression is never run."""
    return Feature(
        name=name,
        expr=nw.col(name),
        unit=unit,
        theme=theme,
        risk=risk,
        label=Text(fr=fr, en=en),
        description=Text(
            fr=f"{fr}, tel que déclaré ou calculé pour cette demande. Sans valeur, l’élément n’est pas renseigné.",
            en=f"{en}, as declared or computed for this application. Without a value, it is not provided.",
        ),
        levels=levels,
        protected=protected,
    )


def _level(code: str, fr: str, en: str) -> Level:
    return Level(code=code, label=Text(fr=fr, en=en))


CONTRACTS = (
    _level("Cash loans", "Prêt personnel", "Cash loan"),
    _level("Revolving loans", "Crédit renouvelable", "Revolving loan"),
)
HOUSING = (
    _level("House / apartment", "Propriétaire ou logé à titre stable", "House or apartment"),
    _level("With parents", "Chez ses parents", "With parents"),
    _level("Rented apartment", "Locataire", "Rented apartment"),
)

RATING_1 = feature(
    "external_1_rating",
    "Note fournie par un organisme extérieur (n° 1)",
    "Rating by an outside body (no. 1)",
    Unit.RATING,
    Theme.EXTERNAL_RATINGS,
    risk=Risk.DECREASES,
)
RATING_2 = feature(
    "external_2_rating",
    "Note fournie par un organisme extérieur (n° 2)",
    "Rating by an outside body (no. 2)",
    Unit.RATING,
    Theme.EXTERNAL_RATINGS,
    risk=Risk.DECREASES,
)
CONTRACT_TYPE = feature(CONTRACT, "Type de contrat", "Type of contract", Unit.CATEGORY, Theme.LOAN, levels=CONTRACTS)
CREDIT_AMOUNT = feature(CREDIT, "Montant du crédit", "Loan amount", Unit.CURRENCY, Theme.LOAN)
INSTALMENT_AMOUNT = feature(INSTALMENT, "Mensualité", "Monthly instalment", Unit.CURRENCY, Theme.LOAN)
SHARE_OF_INCOME = feature(
    INSTALMENT_SHARE,
    "Part du revenu prise par les mensualités",
    "Share of income taken by instalments",
    Unit.SHARE,
    Theme.AFFORDABILITY,
    risk=Risk.INCREASES,
)
CREDIT_TO_INCOME = feature(
    "credit_to_income_ratio",
    "Crédit comparé au revenu annuel",
    "Loan beside yearly income",
    Unit.RATIO,
    Theme.AFFORDABILITY,
    risk=Risk.INCREASES,
)
INCOME = feature(
    "income_currency", "Revenu déclaré", "Declared income", Unit.CURRENCY, Theme.AFFORDABILITY, risk=Risk.DECREASES
)
EMPLOYED = feature(
    "employed_years", "Ancienneté dans l’emploi", "Time in this job", Unit.YEARS, Theme.EMPLOYMENT, risk=Risk.DECREASES
)
LATE_SHARE = feature(
    "late_instalments_share",
    "Échéances payées en retard",
    "Instalments paid late",
    Unit.SHARE,
    Theme.PAYMENTS,
    risk=Risk.INCREASES,
)
LONGEST_DELAY = feature(
    "longest_delay_days", "Retard le plus long", "Longest delay", Unit.DAYS, Theme.PAYMENTS, risk=Risk.INCREASES
)
ACTIVE_CREDITS = feature(
    "active_credits_elsewhere_count",
    "Crédits en cours ailleurs",
    "Running loans elsewhere",
    Unit.COUNT,
    Theme.CREDITS_ELSEWHERE,
    risk=Risk.INCREASES,
)
CARD_USE = feature(
    "card_limit_used_share",
    "Part du plafond de carte utilisée",
    "Share of card limit used",
    Unit.SHARE,
    Theme.CARDS,
    risk=Risk.INCREASES,
)
HOME = feature("housing_category", "Logement", "Housing", Unit.CATEGORY, Theme.ASSETS, levels=HOUSING)
OWNS_CAR = feature("owns_car_flag", "Possède un véhicule", "Owns a car", Unit.FLAG, Theme.ASSETS, risk=Risk.DECREASES)
AGE = feature("age_years", "Âge", "Age", Unit.YEARS, Theme.PERSONAL, protected=True)

"""What the law protects: shown to the client as their own information, never in the model."""

from features.catalog.level import level, position_in
from features.expressions import known, years_since
from features.feature import Feature, Risk, Theme, Unit
from features.tables.application import APPLICATION
from features.text import Text

# By published default rate, lowest first, like every list of levels.
GENDERS = (level("F", "Femme", "Woman"), level("M", "Homme", "Man"))

FAMILY_STATUSES = (
    level("Widow", "Veuvage", "Widowed"),
    level("Married", "Mariage", "Married"),
    level("Separated", "Séparation", "Separated"),
    level("Single / not married", "Célibat", "Single"),
    level("Civil marriage", "Union civile", "Civil partnership"),
)

COMPANIES = (
    level("Children", "Ses enfants", "Children"),
    level("Family", "Sa famille", "Family"),
    level("Spouse, partner", "Son conjoint", "Spouse or partner"),
    level("Unaccompanied", "Personne", "Nobody"),
    level("Group of people", "Un groupe", "A group of people"),
    level("Other_A", "Autre personne (A)", "Someone else (A)"),
    level("Other_B", "Autre personne (B)", "Someone else (B)"),
)

PERSONAL: tuple[Feature, ...] = (
    Feature(
        name="age_years",
        expr=years_since(APPLICATION["DAYS_BIRTH"]),
        unit=Unit.YEARS,
        theme=Theme.PERSONAL,
        risk=Risk.FREE,
        protected=True,
        label=Text(fr="Âge", en="Age"),
        description=Text(
            fr="Âge le jour de la demande ; il n’entre pas dans le calcul. Non renseigné : date de naissance inconnue.",
            en="Age on the day of the application; not used in the score. Unknown: date of birth not known.",
        ),
    ),
    Feature(
        name="gender_category",
        expr=position_in(GENDERS, APPLICATION["CODE_GENDER"]),
        unit=Unit.CATEGORY,
        theme=Theme.PERSONAL,
        risk=Risk.FREE,
        protected=True,
        levels=GENDERS,
        label=Text(fr="Sexe", en="Sex"),
        description=Text(
            fr="Sexe indiqué dans la demande ; il n’entre pas dans le calcul. "
            "Non renseigné : la demande ne le précise pas.",
            en="Sex given in the application; not used in the score. Unknown: the application does not say.",
        ),
    ),
    Feature(
        name="family_status_category",
        expr=position_in(FAMILY_STATUSES, APPLICATION["NAME_FAMILY_STATUS"]),
        unit=Unit.CATEGORY,
        theme=Theme.PERSONAL,
        risk=Risk.FREE,
        protected=True,
        levels=FAMILY_STATUSES,
        label=Text(fr="Situation de famille", en="Family status"),
        description=Text(
            fr="Situation indiquée dans la demande ; elle n’entre pas dans le calcul. "
            "Non renseigné : la demande ne la précise pas.",
            en="Status given in the application; not used in the score. Unknown: the application does not say.",
        ),
    ),
    Feature(
        name="children_count",
        expr=known(APPLICATION["CNT_CHILDREN"]),
        unit=Unit.COUNT,
        theme=Theme.PERSONAL,
        risk=Risk.FREE,
        protected=True,
        label=Text(fr="Enfants", en="Children"),
        description=Text(
            fr="Nombre d’enfants indiqué dans la demande ; il n’entre pas dans le calcul. "
            "Non renseigné : la demande ne le précise pas.",
            en="Number of children given in the application; not used in the score. "
            "Unknown: the application does not say.",
        ),
    ),
    Feature(
        name="household_count",
        expr=known(APPLICATION["CNT_FAM_MEMBERS"]),
        unit=Unit.COUNT,
        theme=Theme.PERSONAL,
        risk=Risk.FREE,
        protected=True,
        label=Text(fr="Personnes dans le foyer", en="People in the household"),
        description=Text(
            fr="Nombre de personnes du foyer, client compris ; il n’entre pas dans le calcul. "
            "Non renseigné : la demande ne le précise pas.",
            en="Number of people in the household, the client included; not used in the score. "
            "Unknown: the application does not say.",
        ),
    ),
    Feature(
        name="accompanied_category",
        expr=position_in(COMPANIES, APPLICATION["NAME_TYPE_SUITE"]),
        unit=Unit.CATEGORY,
        theme=Theme.PERSONAL,
        risk=Risk.FREE,
        protected=True,
        levels=COMPANIES,
        label=Text(fr="Accompagnement lors de la demande", en="Company when applying"),
        description=Text(
            fr="Qui accompagnait le client lors de la demande ; cela n’entre pas dans le calcul. "
            "Non renseigné : la demande ne le précise pas.",
            en="Who came along when the client applied; not used in the score. Unknown: the application does not say.",
        ),
    ),
)

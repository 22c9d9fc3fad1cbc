"""Work and schooling. The levels stand by published default rate, lowest first."""

from features.catalog.level import level, position_in
from features.expressions import coded, flag, years_since
from features.feature import Feature, Risk, Theme, Unit
from features.tables.application import APPLICATION
from features.text import Text

EDUCATIONS = (
    level("Academic degree", "Diplôme universitaire avancé", "Advanced academic degree"),
    level("Higher education", "Études supérieures", "Higher education"),
    level("Incomplete higher", "Études supérieures inachevées", "Unfinished higher education"),
    level("Secondary / secondary special", "Études secondaires", "Secondary education"),
    level("Lower secondary", "Début d’études secondaires", "Lower secondary education"),
)

INCOME_TYPES = (
    level("Businessman", "Chef d’entreprise", "Business owner"),
    level("Student", "Études", "Studies"),
    level("Pensioner", "Retraite", "Pension"),
    level("State servant", "Emploi public", "Public service"),
    level("Commercial associate", "Activité commerciale", "Commercial activity"),
    level("Working", "Emploi salarié", "Salaried work"),
    level("Unemployed", "Sans emploi", "No job"),
)
# Pregnancy must not weigh: a client on maternity leave is one who works.
MERGED_INCOME_TYPES = {"Maternity leave": "Working"}

OCCUPATIONS = (
    level("Accountants", "Comptabilité", "Accounting"),
    level("High skill tech staff", "Technique qualifiée", "Skilled technical work"),
    level("Managers", "Encadrement", "Management"),
    level("Core staff", "Personnel permanent", "Core staff"),
    level("HR staff", "Ressources humaines", "Human resources"),
    level("IT staff", "Informatique", "Computing"),
    level("Private service staff", "Services aux particuliers", "Personal services"),
    level("Medicine staff", "Santé", "Health care"),
    level("Secretaries", "Secrétariat", "Secretarial work"),
    level("Realty agents", "Immobilier", "Real estate"),
    level("Cleaning staff", "Entretien", "Cleaning"),
    level("Sales staff", "Vente", "Sales"),
    level("Cooking staff", "Cuisine", "Cooking"),
    level("Laborers", "Travail manuel", "Manual work"),
    level("Security staff", "Sécurité", "Security"),
    level("Waiters/barmen staff", "Service en salle", "Waiting and bar work"),
    level("Drivers", "Conduite", "Driving"),
    level("Low-skill Laborers", "Travail manuel sans qualification", "Unskilled manual work"),
)

EMPLOYMENT: tuple[Feature, ...] = (
    Feature(
        name="employment_years",
        expr=years_since(APPLICATION["DAYS_EMPLOYED"]),
        unit=Unit.YEARS,
        theme=Theme.EMPLOYMENT,
        risk=Risk.DECREASES,
        label=Text(fr="Ancienneté dans l’emploi", en="Time in the current job"),
        description=Text(
            fr="Temps écoulé entre le début de l’emploi actuel et la demande. "
            "Non renseigné : pas d’emploi en cours, par exemple à la retraite.",
            en="Time from the start of the current job to the application. "
            "Unknown: no current job, for instance in retirement.",
        ),
    ),
    Feature(
        name="no_current_job_flag",
        expr=flag(coded(APPLICATION["DAYS_EMPLOYED"])),
        unit=Unit.FLAG,
        theme=Theme.EMPLOYMENT,
        risk=Risk.FREE,
        label=Text(fr="Absence d’emploi en cours", en="No current job"),
        description=Text(
            fr="Oui si la demande indique qu’aucun emploi n’est en cours, le plus souvent à la retraite. "
            "Non renseigné : la demande ne le précise pas.",
            en="Yes if the application states that there is no current job, most often in retirement. "
            "Unknown: the application does not say.",
        ),
    ),
    Feature(
        name="income_type_category",
        expr=position_in(INCOME_TYPES, APPLICATION["NAME_INCOME_TYPE"], MERGED_INCOME_TYPES),
        unit=Unit.CATEGORY,
        theme=Theme.EMPLOYMENT,
        risk=Risk.FREE,
        levels=INCOME_TYPES,
        label=Text(fr="Origine du revenu", en="Source of income"),
        description=Text(
            fr="D’où vient le revenu déclaré ; un congé lié à une naissance compte comme un emploi. "
            "Non renseigné : la demande ne le précise pas.",
            en="Where the declared income comes from; leave for a birth counts as work. "
            "Unknown: the application does not say.",
        ),
    ),
    Feature(
        name="occupation_category",
        expr=position_in(OCCUPATIONS, APPLICATION["OCCUPATION_TYPE"]),
        unit=Unit.CATEGORY,
        theme=Theme.EMPLOYMENT,
        risk=Risk.INCREASES,
        levels=OCCUPATIONS,
        label=Text(fr="Métier", en="Occupation"),
        description=Text(
            fr="Famille de métiers indiquée dans la demande. "
            "Non renseigné : aucun métier indiqué, souvent à la retraite.",
            en="Family of occupations given in the application. Unknown: none is given, often in retirement.",
        ),
    ),
    Feature(
        name="education_category",
        expr=position_in(EDUCATIONS, APPLICATION["NAME_EDUCATION_TYPE"]),
        unit=Unit.CATEGORY,
        theme=Theme.EMPLOYMENT,
        risk=Risk.INCREASES,
        levels=EDUCATIONS,
        label=Text(fr="Niveau d’études", en="Level of education"),
        description=Text(
            fr="Plus haut niveau d’études indiqué dans la demande. Non renseigné : la demande ne le précise pas.",
            en="Highest level of education given in the application. Unknown: the application does not say.",
        ),
    ),
)

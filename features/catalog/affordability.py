"""What the loan asks of the declared income. Neither amount says over which period it stands."""

from features.expressions import known, ratio
from features.feature import Feature, Risk, Theme, Unit
from features.tables.application import APPLICATION
from features.text import Text

_income = known(APPLICATION["AMT_INCOME_TOTAL"])

AFFORDABILITY: tuple[Feature, ...] = (
    Feature(
        name="income_currency",
        expr=_income,
        unit=Unit.CURRENCY,
        theme=Theme.AFFORDABILITY,
        risk=Risk.FREE,
        actionable=True,
        label=Text(fr="Revenu déclaré", en="Declared income"),
        description=Text(
            fr="Revenu que le client déclare dans la demande ; un justificatif peut le corriger. "
            "Non renseigné : la demande ne le précise pas.",
            en="Income that the client declares in the application; a proof may correct it. "
            "Unknown: the application does not say.",
        ),
    ),
    Feature(
        name="annuity_to_income_share",
        expr=ratio(known(APPLICATION["AMT_ANNUITY"]), _income),
        unit=Unit.SHARE,
        theme=Theme.AFFORDABILITY,
        risk=Risk.INCREASES,
        label=Text(fr="Échéance, en part du revenu déclaré", en="Instalment as a part of declared income"),
        description=Text(
            fr="Échéance du crédit demandé divisée par le revenu déclaré, tels que la demande les donne. "
            "Non renseigné : l’un des deux montants manque.",
            en="Instalment of the loan asked for divided by the declared income, as the application gives them. "
            "Unknown: one of the two amounts is missing.",
        ),
    ),
    Feature(
        name="loan_to_income_ratio",
        expr=ratio(known(APPLICATION["AMT_CREDIT"]), _income),
        unit=Unit.RATIO,
        theme=Theme.AFFORDABILITY,
        risk=Risk.FREE,
        label=Text(fr="Crédit demandé, compté en revenus déclarés", en="Loan asked for, counted in declared incomes"),
        description=Text(
            fr="Montant du crédit demandé divisé par le revenu déclaré, tels que la demande les donne. "
            "Non renseigné : l’un des deux montants manque.",
            en="Amount of the loan asked for divided by the declared income, as the application gives them. "
            "Unknown: one of the two amounts is missing.",
        ),
    ),
)

"""What the loan asks of the declared income. Neither amount says over which period it stands."""

import narwhals as nw

from features.expressions import known, ratio
from features.feature import Feature, Risk, Theme, Unit
from features.tables.application import APPLICATION
from features.text import Text

_income = known(APPLICATION["AMT_INCOME_TOTAL"])


def _none_without(count: str, amount: str) -> nw.Expr:
    return nw.when(nw.col(count) == 0).then(nw.lit(0.0)).otherwise(nw.col(amount))


OWED_ELSEWHERE = _none_without("bureau_active_credit_count", "bureau_active_debt_currency")
INSTALMENTS_ELSEWHERE = _none_without("bureau_active_credit_count", "bureau_active_instalment_currency")
OWED_HERE = _none_without("previous_running_count", "previous_running_left_currency")
INSTALMENTS_HERE = _none_without("previous_running_count", "previous_running_instalment_currency")

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
        label=Text(fr="Crédit demandé, rapporté au revenu annuel", en="Loan asked for against yearly income"),
        description=Text(
            fr="Montant du crédit demandé divisé par le revenu déclaré, tels que la demande les donne. "
            "Non renseigné : l’un des deux montants manque.",
            en="Amount of the loan asked for divided by the declared income, as the application gives them. "
            "Unknown: one of the two amounts is missing.",
        ),
    ),
    Feature(
        name="all_debt_to_income_ratio",
        expr=ratio(known(APPLICATION["AMT_CREDIT"]) + OWED_ELSEWHERE + OWED_HERE, _income),
        unit=Unit.RATIO,
        theme=Theme.AFFORDABILITY,
        risk=Risk.FREE,
        label=Text(fr="Toutes les dettes, rapportées au revenu", en="All debts against yearly income"),
        description=Text(
            fr="Crédit demandé, dettes ailleurs et reste à payer chez nous, additionnés et divisés par le revenu "
            "déclaré. "
            "Non renseigné : l’un de ces montants manque.",
            en="Loan asked for, debts elsewhere and what is left to pay to us, added up and divided by the declared "
            "income. "
            "Unknown: one of these amounts is missing.",
        ),
    ),
    Feature(
        name="other_debt_to_income_ratio",
        expr=ratio(OWED_ELSEWHERE, _income),
        unit=Unit.RATIO,
        theme=Theme.AFFORDABILITY,
        risk=Risk.INCREASES,
        label=Text(fr="Dettes ailleurs, rapportées au revenu", en="Debts elsewhere against yearly income"),
        description=Text(
            fr="Ce qui reste dû sur les crédits en cours ailleurs, divisé par le revenu déclaré ; zéro sans crédit en "
            "cours. "
            "Non renseigné : l’un des deux montants manque.",
            en="What is still owed on credits running elsewhere, divided by the declared income; zero without a "
            "running credit. "
            "Unknown: one of the two amounts is missing.",
        ),
    ),
    Feature(
        name="other_instalment_to_income_share",
        expr=ratio(INSTALMENTS_ELSEWHERE, _income),
        unit=Unit.SHARE,
        theme=Theme.AFFORDABILITY,
        risk=Risk.INCREASES,
        label=Text(fr="Échéances ailleurs, en part du revenu déclaré", en="Instalments elsewhere as a part of income"),
        description=Text(
            fr="Échéances communiquées des crédits en cours ailleurs, divisées par le revenu déclaré ; zéro sans "
            "crédit en cours. "
            "Non renseigné : l’un des deux montants manque.",
            en="Reported instalments of credits running elsewhere, divided by the declared income; zero without a "
            "running credit. "
            "Unknown: one of the two amounts is missing.",
        ),
    ),
    Feature(
        name="our_instalment_to_income_share",
        expr=ratio(INSTALMENTS_HERE, _income),
        unit=Unit.SHARE,
        theme=Theme.AFFORDABILITY,
        risk=Risk.FREE,
        label=Text(fr="Échéances chez nous, en part du revenu", en="Instalments to us as a part of income"),
        description=Text(
            fr="Échéances de nos prêts en cours, divisées par le revenu déclaré ; zéro sans prêt en cours. "
            "Non renseigné : l’un des deux montants manque.",
            en="Instalments of our running loans, divided by the declared income; zero without a running loan. "
            "Unknown: one of the two amounts is missing.",
        ),
    ),
)

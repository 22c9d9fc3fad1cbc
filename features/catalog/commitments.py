"""What the client owes and pays in all, beside the declared income and the price of the goods."""

from functools import partial

import narwhals as nw

from features.catalog.affordability import INSTALMENTS_ELSEWHERE, INSTALMENTS_HERE, OWED_HERE
from features.catalog.declare import declared, said
from features.expressions import known, ratio
from features.feature import Feature, Risk, Theme
from features.tables.application import APPLICATION

_income = known(APPLICATION["AMT_INCOME_TOTAL"])
_annuity = known(APPLICATION["AMT_ANNUITY"])
_price = known(APPLICATION["AMT_GOODS_PRICE"])

_affordability = partial(
    declared,
    Theme.AFFORDABILITY,
    unknown=said("l’un de ces montants manque", "one of these amounts is missing"),
)
_loan = partial(
    declared,
    Theme.LOAN,
    unknown=said("l’un des deux montants manque", "one of the two amounts is missing"),
)

COMMITMENTS: tuple[Feature, ...] = (
    _affordability(
        "all_instalments_to_income_share",
        ratio(_annuity + INSTALMENTS_ELSEWHERE + INSTALMENTS_HERE, _income),
        Risk.INCREASES,
        label=said("Toutes les échéances, en part du revenu", "All instalments as a part of income"),
        means=said(
            "Échéance demandée, échéances ailleurs et chez nous, additionnées et divisées par le revenu déclaré.",
            "Instalment asked for, instalments elsewhere and to us, added up and divided by the declared income.",
        ),
    ),
    _affordability(
        "price_to_income_ratio",
        ratio(_price, _income),
        Risk.FREE,
        label=said("Prix du bien, rapporté au revenu", "Price of the goods against income"),
        means=said(
            "Prix du bien à financer divisé par le revenu déclaré.",
            "Price of the goods to pay for divided by the declared income.",
        ),
    ),
    _affordability(
        "our_debt_to_income_ratio",
        ratio(OWED_HERE, _income),
        Risk.FREE,
        label=said("Dettes chez nous, rapportées au revenu", "Debts to us against income"),
        means=said(
            "Reste à payer sur nos prêts en cours, divisé par le revenu déclaré ; zéro sans prêt en cours.",
            "What is left to pay on our running loans, divided by the declared income; zero without a running loan.",
        ),
    ),
    _affordability(
        "other_year_amount_to_income_ratio",
        ratio(nw.col("bureau_year_amount_currency"), _income),
        Risk.FREE,
        label=said("Emprunts d’un an ailleurs, face au revenu", "Borrowed elsewhere in a year, against income"),
        means=said(
            "Montants empruntés ailleurs dans les douze derniers mois, divisés par le revenu déclaré.",
            "Amounts borrowed elsewhere within the last twelve months, divided by the declared income.",
        ),
        unknown=said(
            "aucun crédit ailleurs depuis un an, ou montants inconnus",
            "no credit elsewhere within a year, or the amounts are not known",
        ),
    ),
    _affordability(
        "overdue_to_income_share",
        ratio(nw.col("bureau_overdue_currency"), _income),
        Risk.INCREASES,
        label=said("Retards ailleurs, en part du revenu", "Overdue elsewhere as a part of income"),
        means=said(
            "Montants en retard ailleurs le jour de la demande, divisés par le revenu déclaré ; zéro sans retard.",
            "Amounts overdue elsewhere on the day of the application, divided by the declared income; zero if none is.",
        ),
    ),
    _affordability(
        "card_debt_to_income_ratio",
        ratio(nw.col("card_last_balance_currency"), _income),
        Risk.FREE,
        label=said("Dette sur nos cartes, rapportée au revenu", "Debt on our cards against income"),
        means=said(
            "Somme due sur nos cartes le dernier mois suivi, divisée par le revenu déclaré.",
            "Sum owed on our cards in the last month followed, divided by the declared income.",
        ),
        unknown=said("pas de carte chez nous, ou montant inconnu", "no card from us, or an amount is not known"),
    ),
    _affordability(
        "last_asked_to_income_ratio",
        ratio(nw.col("previous_last_asked_currency"), _income),
        Risk.FREE,
        label=said("Dernière demande, rapportée au revenu", "Latest past request against income"),
        means=said(
            "Dernier montant demandé chez nous avant cette demande, divisé par le revenu déclaré d’aujourd’hui.",
            "Latest amount asked from us before this application, divided by the income declared today.",
        ),
        unknown=said("aucune demande passée avec un montant", "no past application with an amount"),
    ),
)

LOAN_AND_PRICE: tuple[Feature, ...] = (
    _loan(
        "annuity_to_price_share",
        ratio(_annuity, _price),
        Risk.FREE,
        label=said("Échéance, en part du prix du bien", "Instalment as a part of the price"),
        means=said(
            "Échéance du crédit demandé divisée par le prix du bien à financer.",
            "Instalment of the loan asked for divided by the price of the goods to pay for.",
        ),
    ),
)

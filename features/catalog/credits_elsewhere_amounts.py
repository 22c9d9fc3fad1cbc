"""What a client borrowed from other lenders, and owes them."""

import narwhals as nw

from features.expressions import known, ratio
from features.feature import Feature, Risk, Theme, Unit
from features.tables.application import APPLICATION
from features.text import Text

_nothing_active = nw.col("bureau_active_credit_count") == 0

CREDITS_ELSEWHERE_AMOUNTS: tuple[Feature, ...] = (
    Feature(
        name="other_all_debt_share",
        expr=ratio(nw.col("bureau_any_comparable_debt_currency"), nw.col("bureau_any_comparable_amount_currency")),
        unit=Unit.SHARE,
        theme=Theme.CREDITS_ELSEWHERE,
        risk=Risk.INCREASES,
        label=Text(fr="Part due ailleurs, crédits finis compris", en="Part owed elsewhere, ended credits included"),
        description=Text(
            fr="Ce qui reste dû sur tous les crédits connus ailleurs, terminés compris, divisé par leurs montants de "
            "départ. "
            "Non renseigné : aucun crédit ailleurs, ou montants inconnus.",
            en="What is still owed on all credits known elsewhere, ended ones included, divided by their first "
            "amounts. "
            "Unknown: no credit elsewhere, or the amounts are not known.",
        ),
    ),
    Feature(
        name="other_active_amount_currency",
        expr=nw.when(_nothing_active).then(nw.lit(0.0)).otherwise(nw.col("bureau_active_amount_currency")),
        unit=Unit.CURRENCY,
        theme=Theme.CREDITS_ELSEWHERE,
        risk=Risk.FREE,
        label=Text(fr="Montant de départ des crédits en cours", en="First amount of running credits elsewhere"),
        description=Text(
            fr="Somme des montants de départ des crédits en cours ailleurs ; zéro sans crédit en cours. "
            "Non renseigné : aucun de ces montants n’est connu.",
            en="Sum of the first amounts of credits running elsewhere; zero without a running credit. "
            "Unknown: none of these amounts is known.",
        ),
    ),
    Feature(
        name="other_max_credit_currency",
        expr=nw.col("bureau_max_amount_currency"),
        unit=Unit.CURRENCY,
        theme=Theme.CREDITS_ELSEWHERE,
        risk=Risk.FREE,
        label=Text(fr="Plus gros crédit pris ailleurs", en="Largest credit taken elsewhere"),
        description=Text(
            fr="Montant de départ du plus gros crédit connu ailleurs, en cours ou terminé. "
            "Non renseigné : aucun crédit ailleurs, ou montants inconnus.",
            en="First amount of the largest credit known elsewhere, running or ended. "
            "Unknown: no credit elsewhere, or the amounts are not known.",
        ),
    ),
    Feature(
        name="loan_to_max_other_credit_ratio",
        expr=ratio(known(APPLICATION["AMT_CREDIT"]), nw.col("bureau_max_amount_currency")),
        unit=Unit.RATIO,
        theme=Theme.CREDITS_ELSEWHERE,
        risk=Risk.FREE,
        label=Text(fr="Ce crédit, face au plus gros pris ailleurs", en="This loan against the largest elsewhere"),
        description=Text(
            fr="Montant demandé divisé par celui du plus gros crédit connu ailleurs : au-dessus de 1, c’est le plus "
            "gros. "
            "Non renseigné : aucun crédit ailleurs, ou montants inconnus.",
            en="Amount asked for divided by that of the largest credit known elsewhere: above 1, this is the largest. "
            "Unknown: no credit elsewhere, or the amounts are not known.",
        ),
    ),
    Feature(
        name="other_year_amount_currency",
        expr=nw.col("bureau_year_amount_currency"),
        unit=Unit.CURRENCY,
        theme=Theme.CREDITS_ELSEWHERE,
        risk=Risk.FREE,
        label=Text(fr="Montant emprunté ailleurs depuis un an", en="Amount borrowed elsewhere within a year"),
        description=Text(
            fr="Somme des montants de départ des crédits pris ailleurs dans les douze derniers mois. "
            "Non renseigné : aucun crédit ailleurs depuis un an, ou montants inconnus.",
            en="Sum of the first amounts of credits taken elsewhere within the last twelve months. "
            "Unknown: no credit elsewhere within a year, or the amounts are not known.",
        ),
    ),
    Feature(
        name="other_card_use_share",
        expr=ratio(nw.col("bureau_card_debt_currency"), nw.col("bureau_card_amount_currency")),
        unit=Unit.SHARE,
        theme=Theme.CREDITS_ELSEWHERE,
        risk=Risk.INCREASES,
        label=Text(fr="Part encore due sur les cartes ailleurs", en="Part still owed on cards elsewhere"),
        description=Text(
            fr="Ce qui reste dû sur les cartes en cours ailleurs, divisé par leurs montants autorisés. "
            "Non renseigné : pas de carte en cours ailleurs, ou montants inconnus.",
            en="What is still owed on cards running elsewhere, divided by their granted amounts. "
            "Unknown: no card is running elsewhere, or the amounts are not known.",
        ),
    ),
)

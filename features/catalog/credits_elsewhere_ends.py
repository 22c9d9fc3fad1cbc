"""How credits at other lenders follow each other and end, and sums compared with them."""

from functools import partial

import narwhals as nw

from features.catalog.declare import declared, said
from features.expressions import known, ratio
from features.feature import Feature, Risk, Theme
from features.tables.application import APPLICATION

_elsewhere = partial(declared, Theme.CREDITS_ELSEWHERE)
_FILE_MISSING = said("le fichier des crédits n’a pas été fourni", "the credit file was not delivered")
_NO_AMOUNT = said("aucun crédit ailleurs, ou montants inconnus", "no credit elsewhere, or the amounts are not known")
_NONE_RUNNING = said(
    "pas de crédit en cours ailleurs, ou montants inconnus",
    "no credit is running elsewhere, or the amounts are not known",
)
_NO_END = said("aucune fin à venir n’est connue", "no end to come is known")
_FEWER_THAN_TWO = said("moins de deux crédits connus ailleurs", "fewer than two credits are known elsewhere")

CREDITS_ELSEWHERE_ENDS: tuple[Feature, ...] = (
    _elsewhere(
        "other_year_end_count",
        nw.col("bureau_year_end_count"),
        Risk.FREE,
        label=said("Crédits ailleurs finis depuis un an", "Credits elsewhere ended within a year"),
        means=said(
            "Nombre de crédits terminés chez d’autres prêteurs dans les douze derniers mois ; zéro s’il n’y en a pas.",
            "Number of credits that ended at other lenders within the last twelve months; zero if there are none.",
        ),
        unknown=_FILE_MISSING,
    ),
    _elsewhere(
        "other_mean_beyond_plan_days",
        nw.col("bureau_mean_beyond_plan_days"),
        Risk.FREE,
        label=said("Fin en avance (−) ou en retard (+), ailleurs", "Ended early (−) or late (+), elsewhere"),
        means=said(
            "Temps entre la fin prévue et la fin réelle des crédits terminés ailleurs, en moyenne ; négatif s’ils "
            "finissent en avance.",
            "Time from the planned to the real end of credits that ended elsewhere, on average; negative if they end "
            "early.",
        ),
        unknown=said(
            "aucun crédit terminé ailleurs avec une fin prévue", "no credit with a planned end has ended elsewhere"
        ),
    ),
    _elsewhere(
        "other_mean_length_years",
        nw.col("bureau_mean_length_years"),
        Risk.FREE,
        label=said("Durée moyenne des crédits finis ailleurs", "Average length of credits ended elsewhere"),
        means=said(
            "Temps entre la demande et la fin de chaque crédit terminé ailleurs, en moyenne.",
            "Time from the application to the end of each credit that ended elsewhere, on average.",
        ),
        unknown=said("aucun crédit terminé ailleurs", "no credit has ended elsewhere"),
    ),
    _elsewhere(
        "other_soonest_to_go_years",
        nw.col("bureau_soonest_to_go_years"),
        Risk.FREE,
        label=said("Temps restant du plus court crédit ailleurs", "Time left on the shortest credit elsewhere"),
        means=said(
            "Temps jusqu’à la fin prévue la plus proche des crédits en cours ailleurs.",
            "Time until the nearest planned end of the credits running elsewhere.",
        ),
        unknown=_NO_END,
    ),
    _elsewhere(
        "other_mean_to_go_years",
        nw.col("bureau_mean_to_go_years"),
        Risk.FREE,
        label=said("Temps restant moyen des crédits ailleurs", "Average time left on credits elsewhere"),
        means=said(
            "Temps jusqu’à la fin prévue des crédits en cours ailleurs, en moyenne.",
            "Time until the planned end of the credits running elsewhere, on average.",
        ),
        unknown=_NO_END,
    ),
    _elsewhere(
        "other_shortest_gap_days",
        nw.col("bureau_shortest_gap_days"),
        Risk.FREE,
        label=said("Plus court délai entre deux crédits ailleurs", "Shortest time between credits elsewhere"),
        means=said(
            "Plus court temps entre les demandes de deux crédits successifs chez d’autres prêteurs.",
            "Shortest time between applications for two successive credits at other lenders.",
        ),
        unknown=_FEWER_THAN_TWO,
    ),
    _elsewhere(
        "other_longest_gap_days",
        nw.col("bureau_longest_gap_days"),
        Risk.FREE,
        label=said("Plus long délai entre deux crédits ailleurs", "Longest time between credits elsewhere"),
        means=said(
            "Plus long temps entre les demandes de deux crédits successifs chez d’autres prêteurs.",
            "Longest time between applications for two successive credits at other lenders.",
        ),
        unknown=_FEWER_THAN_TWO,
    ),
    _elsewhere(
        "other_latest_news_days",
        nw.col("bureau_latest_news_days"),
        Risk.FREE,
        label=said("Temps depuis une mise à jour du fichier", "Time since an update of the credit file"),
        means=said(
            "Temps écoulé depuis la dernière mise à jour d’un crédit dans le fichier des crédits.",
            "Time since a credit was last brought up to date in the credit file.",
        ),
        unknown=said("aucun crédit connu ailleurs", "no credit is known elsewhere"),
    ),
)

OTHER_AMOUNTS_COMPARED: tuple[Feature, ...] = (
    _elsewhere(
        "other_mean_credit_currency",
        nw.col("bureau_mean_amount_currency"),
        Risk.FREE,
        label=said("Montant moyen des crédits ailleurs", "Average amount of credits elsewhere"),
        means=said(
            "Montant de départ moyen des crédits connus ailleurs, en cours ou terminés.",
            "Average first amount of the credits known elsewhere, running or ended.",
        ),
        unknown=_NO_AMOUNT,
    ),
    _elsewhere(
        "other_max_debt_currency",
        nw.col("bureau_max_debt_currency"),
        Risk.FREE,
        label=said("Plus grosse dette chez un autre prêteur", "Largest debt to another lender"),
        means=said(
            "Plus forte somme restant due sur un seul crédit en cours ailleurs.",
            "Largest sum still owed on one credit running elsewhere.",
        ),
        unknown=_NONE_RUNNING,
    ),
    _elsewhere(
        "loan_to_other_debt_ratio",
        ratio(known(APPLICATION["AMT_CREDIT"]), nw.col("bureau_active_debt_currency")),
        Risk.FREE,
        label=said("Ce crédit, face aux dettes ailleurs", "This loan against debts elsewhere"),
        means=said(
            "Montant demandé divisé par ce qui reste dû ailleurs\u00a0: au-dessus de 1, il dépasse ces dettes.",
            "Amount asked for divided by what is still owed elsewhere: above 1, it exceeds these debts.",
        ),
        unknown=said(
            "rien n’est dû ailleurs, ou montants inconnus", "nothing is owed elsewhere, or the amounts are not known"
        ),
    ),
    _elsewhere(
        "loan_to_mean_other_credit_ratio",
        ratio(known(APPLICATION["AMT_CREDIT"]), nw.col("bureau_mean_amount_currency")),
        Risk.FREE,
        label=said("Ce crédit, face au crédit moyen ailleurs", "This loan against the average elsewhere"),
        means=said(
            "Montant demandé divisé par le montant moyen des crédits ailleurs\u00a0: au-dessus de 1, il le dépasse.",
            "Amount asked for divided by the average amount of credits known elsewhere: above 1, it exceeds it.",
        ),
        unknown=_NO_AMOUNT,
    ),
    _elsewhere(
        "annuity_to_other_instalment_ratio",
        ratio(known(APPLICATION["AMT_ANNUITY"]), nw.col("bureau_active_instalment_currency")),
        Risk.FREE,
        label=said("Échéance, face à celles d’ailleurs", "Instalment against those elsewhere"),
        means=said(
            "Échéance du crédit demandé divisée par les échéances communiquées des crédits en cours ailleurs.",
            "Instalment of the loan asked for divided by the reported instalments of credits running elsewhere.",
        ),
        unknown=_NONE_RUNNING,
    ),
)

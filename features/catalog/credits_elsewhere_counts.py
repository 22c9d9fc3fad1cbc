"""How many credits a client has at other lenders: running, ended, recent."""

import narwhals as nw

from features.expressions import ratio
from features.feature import Feature, Risk, Theme, Unit
from features.text import Text

CREDITS_ELSEWHERE_COUNTS: tuple[Feature, ...] = (
    Feature(
        name="other_active_credit_share",
        expr=ratio(nw.col("bureau_active_credit_count"), nw.col("bureau_credit_count")),
        unit=Unit.SHARE,
        theme=Theme.CREDITS_ELSEWHERE,
        risk=Risk.INCREASES,
        label=Text(fr="Part des crédits ailleurs encore en cours", en="Part of credits elsewhere still running"),
        description=Text(
            fr="Crédits encore en cours chez d’autres prêteurs, divisés par tous ceux qui y sont connus. "
            "Non renseigné : aucun crédit connu ailleurs.",
            en="Credits still running at other lenders, divided by all those known there. "
            "Unknown: no credit is known elsewhere.",
        ),
    ),
    Feature(
        name="other_year_credit_count",
        expr=nw.col("bureau_year_credit_count"),
        unit=Unit.COUNT,
        theme=Theme.CREDITS_ELSEWHERE,
        risk=Risk.FREE,
        label=Text(fr="Crédits pris ailleurs depuis un an", en="Credits taken elsewhere within a year"),
        description=Text(
            fr="Nombre de crédits demandés chez d’autres prêteurs dans les douze derniers mois ; zéro s’il n’y en a "
            "pas. "
            "Non renseigné : le fichier des crédits n’a pas été fourni.",
            en="Number of credits applied for at other lenders within the last twelve months; zero if there are none. "
            "Unknown: the credit file was not delivered.",
        ),
    ),
    Feature(
        name="other_two_year_credit_count",
        expr=nw.col("bureau_two_year_credit_count"),
        unit=Unit.COUNT,
        theme=Theme.CREDITS_ELSEWHERE,
        risk=Risk.FREE,
        label=Text(fr="Crédits pris ailleurs depuis deux ans", en="Credits taken elsewhere within two years"),
        description=Text(
            fr="Nombre de crédits demandés chez d’autres prêteurs dans les deux dernières années ; zéro s’il n’y en a "
            "pas. "
            "Non renseigné : le fichier des crédits n’a pas été fourni.",
            en="Number of credits applied for at other lenders within the last two years; zero if there are none. "
            "Unknown: the credit file was not delivered.",
        ),
    ),
    Feature(
        name="other_year_credit_share",
        expr=ratio(nw.col("bureau_year_credit_count"), nw.col("bureau_credit_count")),
        unit=Unit.SHARE,
        theme=Theme.CREDITS_ELSEWHERE,
        risk=Risk.INCREASES,
        label=Text(fr="Part des crédits ailleurs pris depuis un an", en="Part of credits elsewhere from the last year"),
        description=Text(
            fr="Crédits pris ailleurs dans les douze derniers mois, divisés par tous ceux qui sont connus. "
            "Non renseigné : aucun crédit connu ailleurs.",
            en="Credits taken elsewhere within the last twelve months, divided by all those known. "
            "Unknown: no credit is known elsewhere.",
        ),
    ),
    Feature(
        name="other_closed_credit_count",
        expr=nw.col("bureau_closed_credit_count"),
        unit=Unit.COUNT,
        theme=Theme.CREDITS_ELSEWHERE,
        risk=Risk.FREE,
        label=Text(fr="Crédits terminés chez d’autres prêteurs", en="Ended credits at other lenders"),
        description=Text(
            fr="Nombre de crédits terminés chez d’autres prêteurs ; zéro s’il n’y en a pas. "
            "Non renseigné : le fichier des crédits n’a pas été fourni.",
            en="Number of credits that have ended at other lenders; zero if there are none. "
            "Unknown: the credit file was not delivered.",
        ),
    ),
)

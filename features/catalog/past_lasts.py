"""The latest few applications to this lender, and the time between them."""

from collections.abc import Mapping
from functools import partial

import narwhals as nw

from features.catalog.declare import declared, said
from features.catalog.past_latest import OUTCOMES
from features.expressions import DAYS_PER_YEAR, ratio
from features.feature import Feature, Risk, Theme
from features.history.previous_lasts import LASTS
from features.text import Text

_past = partial(declared, Theme.PAST_APPLICATIONS)
_NONE = said("aucune demande passée", "no past application")
_FEWER_THAN_TWO = said("moins de deux demandes passées", "fewer than two past applications")
_ONE_DAY = said("moins de deux jours avec une demande", "fewer than two days with an application")
_NUMBERS: Mapping[int, Text] = {3: said("trois", "three"), 5: said("cinq", "five"), 10: said("dix", "ten")}
# Whole days again: years give 1e-13 where both are the same day.
_first_days = (nw.col("previous_first_years") * DAYS_PER_YEAR).round()


def _refused(last: int) -> Feature:
    return _past(
        f"last_{last}_refusal_share",
        ratio(nw.col(f"previous_last_{last}_refused_count"), nw.col(f"previous_last_{last}_count")),
        Risk.INCREASES,
        label=said(
            "Part refusée des {n} dernières demandes", "Part declined of the last {n} applications", n=_NUMBERS[last]
        ),
        means=said(
            "Part refusée des {n} dernières demandes faites chez nous ; d’un même jour, toutes comptent.",
            "Part declined of the last {n} applications to us; all of one day count.",
            n=_NUMBERS[last],
        ),
        unknown=_NONE,
    )


def _approved(last: int) -> Feature:
    return _past(
        f"last_{last}_approval_share",
        ratio(nw.col(f"previous_last_{last}_approved_count"), nw.col(f"previous_last_{last}_count")),
        Risk.DECREASES,
        label=said(
            "Part acceptée des {n} dernières demandes", "Part accepted of the last {n} applications", n=_NUMBERS[last]
        ),
        means=said(
            "Part acceptée des {n} dernières demandes faites chez nous ; d’un même jour, toutes comptent.",
            "Part accepted of the last {n} applications to us; all of one day count.",
            n=_NUMBERS[last],
        ),
        unknown=_NONE,
    )


PAST_LASTS: tuple[Feature, ...] = (
    *(_refused(last) for last in LASTS),
    *(_approved(last) for last in LASTS),
    _past(
        "lag_2_outcome_category",
        nw.col("previous_lag_2_outcome_category"),
        Risk.INCREASES,
        levels=OUTCOMES,
        label=said("Issue de l’avant-dernière demande", "Outcome of the application before the latest"),
        means=said(
            "Issue de la demande faite chez nous juste avant la dernière ; de plusieurs le même jour, la moins bonne.",
            "Outcome of the application to us just before the latest; of several on one day, the worst.",
        ),
        unknown=_ONE_DAY,
    ),
    _past(
        "lag_3_outcome_category",
        nw.col("previous_lag_3_outcome_category"),
        Risk.INCREASES,
        levels=OUTCOMES,
        label=said("Issue de l’avant-avant-dernière demande", "Outcome of the third latest application"),
        means=said(
            "Issue de la troisième demande chez nous en partant de la dernière ; de plusieurs le même jour, la moins "
            "bonne.",
            "Outcome of the third application to us counted back from the latest; of several on one day, the worst.",
        ),
        unknown=said("moins de trois jours avec une demande", "fewer than three days with an application"),
    ),
    _past(
        "latest_gap_days",
        nw.col("previous_before_latest_days") - nw.col("previous_latest_days"),
        Risk.FREE,
        label=said("Temps entre les deux dernières demandes", "Time between the last two applications"),
        means=said(
            "Temps entre les décisions sur les deux dernières demandes faites chez nous à des jours différents.",
            "Time between the decisions on the last two applications to us made on different days.",
        ),
        unknown=_ONE_DAY,
    ),
    _past(
        "mean_gap_days",
        ratio(_first_days - nw.col("previous_latest_days"), nw.col("previous_count") - 1),
        Risk.FREE,
        label=said("Temps moyen entre deux demandes chez nous", "Average time between applications to us"),
        means=said(
            "Temps moyen entre les décisions sur deux demandes successives faites chez nous.",
            "Average time between the decisions on two successive applications to us.",
        ),
        unknown=_FEWER_THAN_TWO,
    ),
)

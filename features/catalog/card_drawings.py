"""What the client drew with this lender's cards lately, in cash or not."""

from functools import partial

import narwhals as nw

from features.catalog.declare import declared, of_period, said
from features.expressions import ratio
from features.feature import Feature, Risk, Theme
from features.history.card_drawings import PERIODS
from features.history.period import HALF_YEAR, Period

_NO_CARD = said("pas de carte chez nous", "no card from us")
_cards = partial(declared, Theme.CARDS, unknown=_NO_CARD)


def _cash_amount(period: Period) -> Feature:
    return _cards(
        f"{period.name}_card_cash_amount_share",
        ratio(nw.col(f"card_{period.name}_cash_currency"), nw.col(f"card_{period.name}_drawn_currency")),
        Risk.INCREASES,
        label=of_period(period, "Part d’espèces avec les cartes, sur {length}", "Part of cash by card, in {length}"),
        means=of_period(
            period,
            "Espèces retirées avec nos cartes dans les {last}, divisées par tout ce qui a été payé ou retiré ainsi.",
            "Cash drawn with our cards within the {last}, divided by all that was paid or drawn with them.",
        ),
        unknown=of_period(
            period,
            "rien de payé ni de retiré avec une carte depuis {length}",
            "nothing was paid or drawn with a card within {length}",
        ),
    )


def _cash_months(period: Period) -> Feature:
    return _cards(
        f"{period.name}_card_cash_month_share",
        ratio(nw.col(f"card_{period.name}_cash_months"), nw.col(f"card_{period.name}_cash_known_months")),
        Risk.INCREASES,
        label=of_period(
            period, "Part des mois avec retrait, sur {length}", "Part of months with cash by card, {length}"
        ),
        means=of_period(
            period,
            "Part des {last} où des espèces ont été retirées avec nos cartes.",
            "Part of the {last} in which cash was drawn with our cards.",
        ),
        unknown=of_period(period, "pas de carte chez nous depuis {length}", "no card from us within {length}"),
    )


CARD_DRAWINGS: tuple[Feature, ...] = (
    *(_cash_amount(period) for period in PERIODS),
    _cash_months(HALF_YEAR),
    _cards(
        "card_cash_to_limit_share",
        ratio(nw.col("card_cash_within_limit_currency"), nw.col("card_limit_for_cash_currency")),
        Risk.INCREASES,
        label=said("Espèces retirées, en part du plafond", "Cash drawn as a part of the limit"),
        means=said(
            "Espèces retirées avec nos cartes divisées par leurs plafonds, mois après mois.",
            "Cash drawn with our cards divided by their limits, month after month.",
        ),
        unknown=said("pas de carte avec plafond chez nous", "no card with a limit from us"),
    ),
    _cards(
        "since_cash_months",
        nw.col("card_since_cash_months"),
        Risk.FREE,
        label=said("Temps depuis un retrait par carte", "Time since cash was drawn by card"),
        means=said(
            "Nombre de mois écoulés depuis le dernier mois où des espèces ont été retirées avec nos cartes.",
            "Number of months since the last month in which cash was drawn with our cards.",
        ),
        unknown=said("aucun retrait avec nos cartes", "no cash was drawn with our cards"),
    ),
    _cards(
        "year_card_drawing_count",
        nw.col("card_year_mean_drawing_count"),
        Risk.INCREASES,
        label=said("Opérations par carte et par mois, sur un an", "Card operations a month, within a year"),
        means=said(
            "Nombre moyen de paiements et de retraits par mois avec nos cartes, sur les douze derniers mois.",
            "Average number of payments and drawings a month with our cards, over the last twelve months.",
        ),
        unknown=said("pas de carte chez nous depuis un an", "no card from us within a year"),
    ),
    _cards(
        "mean_card_drawn_currency",
        ratio(nw.col("card_drawn_currency"), nw.col("card_cash_known_months")),
        Risk.FREE,
        label=said("Dépense moyenne par carte et par mois", "Average spent by card and month"),
        means=said(
            "Somme payée ou retirée en moyenne par mois et par carte.",
            "Sum paid or drawn on average by month and card.",
        ),
    ),
)

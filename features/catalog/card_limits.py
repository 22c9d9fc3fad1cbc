"""How close to their limits this lender's cards were used: at their highest, lately, over time."""

from functools import partial

import narwhals as nw

from features.catalog.declare import declared, of_period, said
from features.expressions import known, ratio
from features.feature import Feature, Risk, Theme
from features.history.period import THREE_MONTHS, TWO_YEARS, Period
from features.tables.application import APPLICATION

_NO_LIMIT = said("pas de carte avec plafond chez nous", "no card with a limit from us")
_cards = partial(declared, Theme.CARDS, unknown=_NO_LIMIT)
_last_use = ratio(nw.col("card_last_used_currency"), nw.col("card_last_usable_currency"))
_year_use = ratio(nw.col("card_year_balance_currency"), nw.col("card_year_limit_currency"))


def _use(period: Period) -> Feature:
    return _cards(
        f"{period.name}_card_use_share",
        ratio(nw.col(f"card_{period.name}_balance_currency"), nw.col(f"card_{period.name}_limit_currency")),
        Risk.INCREASES,
        label=of_period(period, "Part du plafond utilisée, sur {length}", "Part of the limit used, within {length}"),
        means=of_period(
            period,
            "Sommes dues sur nos cartes divisées par leurs plafonds, sur les {last}.",
            "Sums owed on our cards divided by their limits, over the {last}.",
        ),
        unknown=of_period(
            period,
            "pas de carte avec plafond chez nous depuis {length}",
            "no card with a limit from us within {length}",
        ),
    )


CARD_LEVELS: tuple[Feature, ...] = (
    *(_use(period) for period in (THREE_MONTHS, TWO_YEARS)),
    _cards(
        "min_card_use_share",
        nw.col("card_min_use_share"),
        Risk.INCREASES,
        label=said("Part du plafond utilisée, au plus bas", "Part of the limit used, at its lowest"),
        means=said(
            "Plus faible part du plafond utilisée en un mois, sur nos cartes.",
            "Lowest part of the limit used in a month, on our cards.",
        ),
    ),
    _cards(
        "year_max_card_use_share",
        nw.col("card_year_max_use_share"),
        Risk.INCREASES,
        label=said("Part du plafond au plus haut, sur un an", "Highest part of the limit used, in a year"),
        means=said(
            "Plus forte part du plafond utilisée en un mois des douze derniers, sur nos cartes.",
            "Highest part of the limit used in one of the last twelve months, on our cards.",
        ),
        unknown=said("pas de carte avec plafond chez nous depuis un an", "no card with a limit from us within a year"),
    ),
    _cards(
        "last_card_use_trend_share",
        _last_use - _year_use,
        Risk.INCREASES,
        label=said("Usage du dernier mois, face à l’année", "Use in the last month against the year"),
        means=said(
            "Part du plafond utilisée le dernier mois suivi, moins celle de l’année\u00a0: positive si elle augmente.",
            "Part of the limit used in the last month followed, less that of the year: positive if use grows.",
        ),
        unknown=said("pas de carte avec plafond chez nous depuis un an", "no card with a limit from us within a year"),
    ),
)

CARD_LIMITS: tuple[Feature, ...] = (
    _cards(
        "year_card_over_limit_month_share",
        ratio(nw.col("card_year_over_limit_months"), nw.col("card_year_limited_months")),
        Risk.INCREASES,
        label=said("Part des mois au-dessus du plafond, en un an", "Part of months above the limit, in a year"),
        means=said(
            "Part des douze derniers mois où la somme due dépassait le plafond de la carte.",
            "Part of the last twelve months in which the sum owed exceeded the card limit.",
        ),
        unknown=said("pas de carte avec plafond chez nous depuis un an", "no card with a limit from us within a year"),
    ),
    _cards(
        "card_near_limit_month_share",
        ratio(nw.col("card_near_limit_months"), nw.col("card_limited_months")),
        Risk.INCREASES,
        label=said("Part des mois près du plafond", "Part of months near the card limit"),
        means=said(
            "Part des mois où plus de neuf dixièmes du plafond de la carte étaient utilisés.",
            "Part of the months in which more than nine tenths of the card limit were used.",
        ),
    ),
    _cards(
        "card_unused_month_share",
        ratio(nw.col("card_unused_months"), nw.col("card_limited_months")),
        Risk.DECREASES,
        label=said("Part des mois sans rien devoir sur la carte", "Part of months with nothing owed by card"),
        means=said(
            "Part des mois où rien n’était dû sur une carte qui avait un plafond.",
            "Part of the months in which nothing was owed on a card that had a limit.",
        ),
    ),
    _cards(
        "since_over_limit_months",
        nw.col("card_since_over_limit_months"),
        Risk.DECREASES,
        label=said("Temps depuis un plafond dépassé", "Time since a card limit was exceeded"),
        means=said(
            "Nombre de mois écoulés depuis le dernier mois où la somme due dépassait le plafond.",
            "Number of months since the last month in which the sum owed exceeded the limit.",
        ),
        unknown=said("aucun plafond dépassé chez nous", "no card limit of ours was exceeded"),
    ),
    _cards(
        "max_over_limit_currency",
        nw.col("card_max_over_limit_currency"),
        Risk.INCREASES,
        label=said("Plus fort dépassement de plafond", "Largest sum above a card limit"),
        means=said(
            "Plus forte somme due au-delà du plafond d’une carte, en un mois ; zéro sans dépassement.",
            "Largest sum owed above the limit of a card, in a month; zero if none was exceeded.",
        ),
    ),
)

CARD_SUMS: tuple[Feature, ...] = (
    _cards(
        "max_card_balance_currency",
        nw.col("card_max_balance_currency"),
        Risk.FREE,
        label=said("Plus forte somme due sur une carte", "Largest sum owed on a card"),
        means=said(
            "Plus forte somme due en un mois sur une de nos cartes.", "Largest sum owed in a month on one of our cards."
        ),
    ),
    _cards(
        "max_card_limit_currency",
        nw.col("card_max_limit_currency"),
        Risk.FREE,
        label=said("Plus haut plafond de nos cartes", "Highest limit of our cards"),
        means=said("Plus haut plafond qu’ait eu une de nos cartes.", "Highest limit that one of our cards had."),
    ),
    _cards(
        "card_debt_to_max_share",
        ratio(nw.col("card_last_balance_currency"), nw.col("card_max_balance_currency")),
        Risk.INCREASES,
        label=said("Somme due sur carte, face à la plus forte", "Sum owed by card against the largest"),
        means=said(
            "Somme due sur nos cartes le dernier mois suivi, divisée par la plus forte due en un mois sur une carte.",
            "Sum owed on our cards in the last month followed, divided by the largest owed in a month on a card.",
        ),
        unknown=said("rien n’a jamais été dû sur une carte", "nothing was ever owed on a card"),
    ),
    _cards(
        "loan_to_card_limit_ratio",
        ratio(known(APPLICATION["AMT_CREDIT"]), nw.col("card_max_limit_currency")),
        Risk.FREE,
        label=said("Ce crédit, face au plafond des cartes", "This loan against the card limit"),
        means=said(
            "Montant demandé divisé par le plus haut plafond de nos cartes\u00a0: au-dessus de 1, il le dépasse.",
            "Amount asked for divided by the highest limit of our cards: above 1, it exceeds it.",
        ),
    ),
)

"""How the client paid this lender's cards back lately, how late, and since when they have had them."""

from functools import partial

import narwhals as nw

from features.catalog.declare import declared, said
from features.expressions import ratio
from features.feature import Feature, Risk, Theme

_NO_CARD = said("pas de carte chez nous", "no card from us")
_NO_LEAST = said("aucun minimum dû sur une carte depuis un an", "no least payment was due on a card within a year")
_NOTHING_OWED = said("rien n’a jamais été dû sur une carte", "nothing was ever owed on a card")
_NOT_DELIVERED = said("ce suivi n’a pas été fourni", "these months were not delivered")
_cards = partial(declared, Theme.CARDS, unknown=_NO_CARD)

CARD_REPAYMENTS: tuple[Feature, ...] = (
    _cards(
        "year_card_least_paid_ratio",
        ratio(nw.col("card_year_least_paid_currency"), nw.col("card_year_least_due_currency")),
        Risk.DECREASES,
        label=said("Payé sur cartes, face au minimum, en un an", "Paid on cards against the least, in a year"),
        means=said(
            "Sommes payées divisées par les paiements minimaux des douze derniers mois\u00a0: 1 si l’on ne paie que le "
            "minimum.",
            "Sums paid divided by the least payments of the last twelve months: 1 if only the least is paid.",
        ),
        unknown=_NO_LEAST,
    ),
    _cards(
        "year_card_below_least_month_share",
        ratio(nw.col("card_year_below_least_months"), nw.col("card_year_payable_months")),
        Risk.INCREASES,
        label=said("Part des mois sous le minimum, sur un an", "Part of months below the least, in a year"),
        means=said(
            "Part des douze derniers mois où le paiement est resté sous le minimum dû.",
            "Part of the last twelve months in which less than the least payment was paid.",
        ),
        unknown=_NO_LEAST,
    ),
    _cards(
        "year_card_repaid_share",
        ratio(nw.col("card_year_repaid_currency"), nw.col("card_year_owed_currency")),
        Risk.DECREASES,
        label=said("Part des dettes de carte payée, sur un an", "Part of what cards owe paid, in a year"),
        means=said(
            "Sommes payées divisées par les sommes dues sur nos cartes, mois après mois, dans les douze derniers mois.",
            "Sums paid divided by sums owed on our cards, month after month, within the last twelve months.",
        ),
        unknown=said("rien n’était dû sur une carte depuis un an", "nothing was owed on a card within a year"),
    ),
    _cards(
        "card_cleared_month_share",
        ratio(nw.col("card_cleared_months"), nw.col("card_repayable_months")),
        Risk.DECREASES,
        label=said("Part des mois où la carte a été soldée", "Part of months with cards paid in full"),
        means=said(
            "Part des mois avec une somme due sur nos cartes où autant, ou plus, a été payé.",
            "Part of the months with a sum owed on our cards in which as much, or more, was paid.",
        ),
        unknown=_NOTHING_OWED,
    ),
    _cards(
        "card_nothing_paid_month_share",
        ratio(nw.col("card_nothing_paid_months"), nw.col("card_repayable_months")),
        Risk.INCREASES,
        label=said("Part des mois sans paiement sur la carte", "Part of months with nothing paid on cards"),
        means=said(
            "Part des mois avec une somme due sur nos cartes où rien n’a été payé.",
            "Part of the months with a sum owed on our cards in which nothing was paid.",
        ),
        unknown=_NOTHING_OWED,
    ),
)

CARD_DELAYS: tuple[Feature, ...] = (
    _cards(
        "year_card_late_month_share",
        ratio(nw.col("card_year_late_months"), nw.col("card_year_judged_months")),
        Risk.INCREASES,
        label=said("Part des mois en retard sur cartes, en un an", "Part of months late on cards, in a year"),
        means=said(
            "Part des mois en retard parmi les douze derniers de nos cartes ; les très petites sommes sont ignorées.",
            "Part of the months with a delay, among the last twelve months of our cards; very small sums are ignored.",
        ),
        unknown=said("pas de carte chez nous depuis un an", "no card from us within a year"),
    ),
    _cards(
        "worst_card_delay_days",
        nw.col("card_worst_delay_days"),
        Risk.INCREASES,
        label=said("Plus long retard sur nos cartes", "Longest delay on our cards"),
        means=said(
            "Plus grand nombre de jours de retard d’une carte en fin de mois ; les très petites sommes sont ignorées.",
            "Highest number of days late of a card at the end of a month; very small sums are ignored.",
        ),
    ),
    _cards(
        "since_card_late_months",
        nw.col("card_since_late_months"),
        Risk.DECREASES,
        label=said("Temps depuis un retard sur nos cartes", "Time since a delay on our cards"),
        means=said(
            "Nombre de mois écoulés depuis le dernier mois en retard d’une de nos cartes.",
            "Number of months since the last late month of one of our cards.",
        ),
        unknown=said("aucun retard sur nos cartes", "no delay on our cards"),
    ),
    _cards(
        "our_card_months",
        nw.col("card_month_count"),
        Risk.FREE,
        label=said("Mois suivis sur nos cartes", "Months of our cards followed"),
        means=said(
            "Nombre de mois suivis, toutes nos cartes additionnées ; zéro sans carte chez nous.",
            "Number of months followed, all our cards added up; zero without a card from us.",
        ),
        unknown=_NOT_DELIVERED,
    ),
    _cards(
        "our_card_count",
        nw.col("card_contract_count"),
        Risk.FREE,
        label=said("Cartes suivies chez nous", "Cards followed with us"),
        means=said(
            "Nombre de nos cartes suivies mois après mois ; zéro s’il n’y en a pas.",
            "Number of our cards followed month after month; zero if there are none.",
        ),
        unknown=_NOT_DELIVERED,
    ),
    _cards(
        "since_card_months",
        nw.col("card_latest_months"),
        Risk.FREE,
        label=said("Temps depuis le dernier mois de carte", "Time since the last month of a card"),
        means=said(
            "Nombre de mois écoulés depuis le dernier mois suivi d’une de nos cartes.",
            "Number of months since the last followed month of one of our cards.",
        ),
    ),
)

"""What the client drew with this lender's cards, and paid back."""

import narwhals as nw

from features.expressions import ratio
from features.feature import Feature, Risk, Theme, Unit
from features.text import Text

CARD_PAYMENTS: tuple[Feature, ...] = (
    Feature(
        name="card_cash_amount_share",
        expr=ratio(nw.col("card_cash_currency"), nw.col("card_drawn_currency")),
        unit=Unit.SHARE,
        theme=Theme.CARDS,
        risk=Risk.INCREASES,
        label=Text(fr="Part d’espèces dans l’usage des cartes", en="Part of cash in what cards were used for"),
        description=Text(
            fr="Espèces retirées avec nos cartes, divisées par tout ce qui a été payé ou retiré avec elles. "
            "Non renseigné : rien de payé ni de retiré avec une carte.",
            en="Cash drawn with our cards, divided by all that was paid or drawn with them. "
            "Unknown: nothing was paid or drawn with a card.",
        ),
    ),
    Feature(
        name="year_card_cash_month_share",
        expr=ratio(nw.col("card_year_cash_months"), nw.col("card_year_cash_known_months")),
        unit=Unit.SHARE,
        theme=Theme.CARDS,
        risk=Risk.INCREASES,
        label=Text(fr="Part des mois avec retrait, sur un an", en="Part of months with cash drawn, in a year"),
        description=Text(
            fr="Part des douze derniers mois où des espèces ont été retirées avec nos cartes. "
            "Non renseigné : pas de carte chez nous depuis un an.",
            en="Part of the last twelve months in which cash was drawn with our cards. "
            "Unknown: no card from us within a year.",
        ),
    ),
    Feature(
        name="mean_card_drawing_count",
        expr=nw.col("card_mean_drawing_count"),
        unit=Unit.COUNT,
        theme=Theme.CARDS,
        risk=Risk.INCREASES,
        label=Text(fr="Opérations par carte et par mois", en="Card operations a month"),
        description=Text(
            fr="Nombre moyen de paiements et de retraits par mois avec nos cartes. "
            "Non renseigné : pas de carte chez nous.",
            en="Average number of payments and drawings a month with our cards. Unknown: no card from us.",
        ),
    ),
    Feature(
        name="card_least_paid_ratio",
        expr=ratio(nw.col("card_least_paid_currency"), nw.col("card_least_due_currency")),
        unit=Unit.RATIO,
        theme=Theme.CARDS,
        risk=Risk.DECREASES,
        label=Text(fr="Payé sur les cartes, rapporté au minimum", en="Paid on cards against the least due"),
        description=Text(
            fr="Sommes payées divisées par les paiements minimaux, sur les mois où un minimum était dû : 1 si l’on ne "
            "paie que le minimum. "
            "Non renseigné : aucun minimum dû sur une carte.",
            en="Sums paid divided by least payments, over months in which one was due: 1 if only the least is paid. "
            "Unknown: no least payment was due on a card.",
        ),
    ),
    Feature(
        name="card_below_least_month_share",
        expr=ratio(nw.col("card_below_least_months"), nw.col("card_payable_months")),
        unit=Unit.SHARE,
        theme=Theme.CARDS,
        risk=Risk.INCREASES,
        label=Text(fr="Part des mois sous le paiement minimal", en="Part of months below the least payment"),
        description=Text(
            fr="Part des mois où le paiement est resté sous le minimum dû. "
            "Non renseigné : aucun minimum dû sur une carte.",
            en="Part of the months in which less than the least payment was paid. "
            "Unknown: no least payment was due on a card.",
        ),
    ),
    Feature(
        name="card_repaid_share",
        expr=ratio(nw.col("card_repaid_currency"), nw.col("card_owed_currency")),
        unit=Unit.SHARE,
        theme=Theme.CARDS,
        risk=Risk.DECREASES,
        label=Text(fr="Part des sommes dues payée chaque mois", en="Part of what cards owe paid each month"),
        description=Text(
            fr="Sommes payées divisées par les sommes dues sur nos cartes, mois après mois. "
            "Non renseigné : rien n’a jamais été dû sur une carte.",
            en="Sums paid divided by sums owed on our cards, month after month. "
            "Unknown: nothing was ever owed on a card.",
        ),
    ),
    Feature(
        name="card_owing_month_share",
        expr=ratio(nw.col("card_owing_months"), nw.col("card_owed_known_months")),
        unit=Unit.SHARE,
        theme=Theme.CARDS,
        risk=Risk.INCREASES,
        label=Text(fr="Part des mois avec une somme due", en="Part of months with a sum owed on cards"),
        description=Text(
            fr="Part des mois où une somme restait due sur nos cartes. Non renseigné : pas de carte chez nous.",
            en="Part of the months in which a sum was owed on our cards. Unknown: no card from us.",
        ),
    ),
    Feature(
        name="card_late_month_share",
        expr=ratio(nw.col("card_late_months"), nw.col("card_judged_months")),
        unit=Unit.SHARE,
        theme=Theme.CARDS,
        risk=Risk.INCREASES,
        label=Text(fr="Part des mois en retard sur nos cartes", en="Part of months late on our cards"),
        description=Text(
            fr="Part des mois en retard parmi les mois suivis de nos cartes ; les très petites sommes sont ignorées. "
            "Non renseigné : pas de carte chez nous.",
            en="Part of the months with a delay, among the months of our cards; very small sums are ignored. "
            "Unknown: no card from us.",
        ),
    ),
)

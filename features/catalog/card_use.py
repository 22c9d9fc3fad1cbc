"""How close to the limits the client used this lender's cards."""

import narwhals as nw

from features.expressions import ratio
from features.feature import Feature, Risk, Theme, Unit
from features.text import Text

_use = ratio(nw.col("card_balance_currency"), nw.col("card_limit_currency"))
_recent_use = ratio(nw.col("card_half_year_balance_currency"), nw.col("card_half_year_limit_currency"))

CARD_USE: tuple[Feature, ...] = (
    Feature(
        name="last_card_use_share",
        expr=ratio(nw.col("card_last_used_currency"), nw.col("card_last_usable_currency")),
        unit=Unit.SHARE,
        theme=Theme.CARDS,
        risk=Risk.INCREASES,
        label=Text(fr="Part du plafond utilisée, le dernier mois", en="Part of the limit used, in the last month"),
        description=Text(
            fr="Sommes dues sur nos cartes divisées par leurs plafonds, le dernier mois suivi. "
            "Non renseigné : pas de carte avec plafond ce mois-là.",
            en="Sums owed on our cards divided by their limits, in the last month followed. "
            "Unknown: no card with a limit in that month.",
        ),
    ),
    Feature(
        name="year_card_use_share",
        expr=ratio(nw.col("card_year_balance_currency"), nw.col("card_year_limit_currency")),
        unit=Unit.SHARE,
        theme=Theme.CARDS,
        risk=Risk.INCREASES,
        label=Text(fr="Part du plafond utilisée, sur un an", en="Part of the limit used, within a year"),
        description=Text(
            fr="Sommes dues sur nos cartes divisées par leurs plafonds, sur les douze derniers mois. "
            "Non renseigné : pas de carte avec plafond chez nous depuis un an.",
            en="Sums owed on our cards divided by their limits, over the last twelve months. "
            "Unknown: no card with a limit from us within a year.",
        ),
    ),
    Feature(
        name="max_card_use_share",
        expr=nw.col("card_max_use_share"),
        unit=Unit.SHARE,
        theme=Theme.CARDS,
        risk=Risk.INCREASES,
        label=Text(fr="Part du plafond utilisée, au plus haut", en="Part of the limit used, at its highest"),
        description=Text(
            fr="Plus forte part du plafond utilisée en un mois, sur nos cartes. "
            "Non renseigné : pas de carte avec plafond chez nous.",
            en="Highest part of the limit used in a month, on our cards. Unknown: no card with a limit from us.",
        ),
    ),
    Feature(
        name="card_use_trend_share",
        expr=_recent_use - _use,
        unit=Unit.SHARE,
        theme=Theme.CARDS,
        risk=Risk.INCREASES,
        label=Text(fr="Évolution de l’usage des cartes", en="Change in the use of cards"),
        description=Text(
            fr="Part du plafond utilisée sur six mois, moins celle de tous les mois : positive si l’usage augmente. "
            "Non renseigné : pas de carte avec plafond chez nous depuis six mois.",
            en="Part of the limit used within six months, less that of all months: positive if use grows. "
            "Unknown: no card with a limit from us within six months.",
        ),
    ),
    Feature(
        name="card_debt_currency",
        expr=nw.col("card_last_balance_currency"),
        unit=Unit.CURRENCY,
        theme=Theme.CARDS,
        risk=Risk.FREE,
        label=Text(fr="Somme due sur nos cartes", en="Sum owed on our cards"),
        description=Text(
            fr="Somme due sur nos cartes, le dernier mois suivi. "
            "Non renseigné : pas de carte chez nous, ou somme inconnue.",
            en="Sum owed on our cards, in the last month followed. Unknown: no card from us, or the sum is not known.",
        ),
    ),
    Feature(
        name="mean_card_balance_currency",
        expr=ratio(nw.col("card_balance_currency"), nw.col("card_limited_months")),
        unit=Unit.CURRENCY,
        theme=Theme.CARDS,
        risk=Risk.FREE,
        label=Text(fr="Somme due moyenne sur nos cartes", en="Average sum owed on our cards"),
        description=Text(
            fr="Somme due en moyenne par mois et par carte, sur les mois avec plafond. "
            "Non renseigné : pas de carte avec plafond chez nous.",
            en="Sum owed on average by month and card, over months with a limit. "
            "Unknown: no card with a limit from us.",
        ),
    ),
    Feature(
        name="mean_card_limit_currency",
        expr=ratio(nw.col("card_limit_currency"), nw.col("card_limited_months")),
        unit=Unit.CURRENCY,
        theme=Theme.CARDS,
        risk=Risk.DECREASES,
        label=Text(fr="Plafond moyen de nos cartes", en="Average limit of our cards"),
        description=Text(
            fr="Plafond en moyenne par mois et par carte, sur les mois avec plafond. "
            "Non renseigné : pas de carte avec plafond chez nous.",
            en="Limit on average by month and card, over months with a limit. Unknown: no card with a limit from us.",
        ),
    ),
    Feature(
        name="card_limit_kept_share",
        expr=ratio(nw.col("card_last_limit_currency"), nw.col("card_max_limit_currency")),
        unit=Unit.SHARE,
        theme=Theme.CARDS,
        risk=Risk.FREE,
        label=Text(fr="Dernier plafond, rapporté au plus haut", en="Last limit as a part of the highest"),
        description=Text(
            fr="Plafond du dernier mois suivi divisé par le plus haut qu’ont eu nos cartes. "
            "Non renseigné : pas de carte avec plafond chez nous.",
            en="Limit in the last month followed divided by the highest that our cards had. "
            "Unknown: no card with a limit from us.",
        ),
    ),
)

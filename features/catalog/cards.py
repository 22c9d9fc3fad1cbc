"""How earlier cards from this lender were used."""

import narwhals as nw

from features.expressions import ratio
from features.feature import Feature, Risk, Theme, Unit
from features.text import Text

CARDS: tuple[Feature, ...] = (
    Feature(
        name="card_use_share",
        expr=ratio(nw.col("card_balance_currency"), nw.col("card_limit_currency")),
        unit=Unit.SHARE,
        theme=Theme.CARDS,
        risk=Risk.INCREASES,
        label=Text(fr="Part du plafond de carte utilisée", en="Part of the card limit used"),
        description=Text(
            fr="Sommes dues sur nos cartes divisées par leurs plafonds, tous mois réunis. "
            "Non renseigné : pas de carte avec plafond chez nous.",
            en="Sums owed on our cards divided by their limits, over all months. "
            "Unknown: no card with a limit from us.",
        ),
    ),
    Feature(
        name="recent_card_use_share",
        expr=ratio(nw.col("card_half_year_balance_currency"), nw.col("card_half_year_limit_currency")),
        unit=Unit.SHARE,
        theme=Theme.CARDS,
        risk=Risk.INCREASES,
        label=Text(fr="Part du plafond utilisée, sur six mois", en="Part of the limit used, within six months"),
        description=Text(
            fr="Sommes dues sur nos cartes divisées par leurs plafonds, sur les six derniers mois. "
            "Non renseigné : pas de carte avec plafond chez nous depuis six mois.",
            en="Sums owed on our cards divided by their limits, over the last six months. "
            "Unknown: no card with a limit from us within six months.",
        ),
    ),
    Feature(
        name="card_cash_month_share",
        expr=ratio(nw.col("card_cash_months"), nw.col("card_cash_known_months")),
        unit=Unit.SHARE,
        theme=Theme.CARDS,
        risk=Risk.INCREASES,
        label=Text(fr="Part des mois avec retrait d’espèces", en="Part of months with cash drawn by card"),
        description=Text(
            fr="Part des mois où des espèces ont été retirées avec nos cartes. "
            "Non renseigné : pas de carte chez nous, ou retraits inconnus.",
            en="Part of the months in which cash was drawn with our cards. "
            "Unknown: no card from us, or the drawings are not known.",
        ),
    ),
    Feature(
        name="card_over_limit_month_share",
        expr=ratio(nw.col("card_over_limit_months"), nw.col("card_limited_months")),
        unit=Unit.SHARE,
        theme=Theme.CARDS,
        risk=Risk.INCREASES,
        label=Text(fr="Part des mois au-dessus du plafond", en="Part of months above the card limit"),
        description=Text(
            fr="Part des mois où la somme due dépassait le plafond de la carte. "
            "Non renseigné : pas de carte avec plafond chez nous.",
            en="Part of the months in which the sum owed exceeded the card limit. "
            "Unknown: no card with a limit from us.",
        ),
    ),
)

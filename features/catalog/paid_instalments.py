"""How much of past instalments was paid, and this instalment against them."""

import narwhals as nw

from features.expressions import at_least_zero, known, ratio
from features.feature import Feature, Risk, Theme, Unit
from features.tables.application import APPLICATION
from features.text import Text

PAID_INSTALMENTS: tuple[Feature, ...] = (
    Feature(
        name="annuity_to_max_paid_ratio",
        expr=ratio(known(APPLICATION["AMT_ANNUITY"]), nw.col("instalments_max_paid_currency")),
        unit=Unit.RATIO,
        theme=Theme.PAYMENTS,
        risk=Risk.FREE,
        label=Text(fr="Échéance, rapportée à la plus forte payée", en="Instalment against the highest ever paid"),
        description=Text(
            fr="Échéance du crédit demandé divisée par la plus forte échéance déjà payée en entier chez nous : "
            "au-dessus de 1, elle est plus forte. "
            "Non renseigné : aucune échéance payée en entier.",
            en="Instalment of the loan asked for divided by the highest one ever paid in full to us: above 1, it is "
            "higher. "
            "Unknown: no instalment was paid in full.",
        ),
    ),
    Feature(
        name="max_paid_instalment_currency",
        expr=nw.col("instalments_max_paid_currency"),
        unit=Unit.CURRENCY,
        theme=Theme.PAYMENTS,
        risk=Risk.FREE,
        label=Text(fr="Plus forte échéance payée chez nous", en="Highest instalment ever paid to us"),
        description=Text(
            fr="Montant de la plus forte échéance payée en entier chez nous. "
            "Non renseigné : aucune échéance payée en entier.",
            en="Amount of the highest instalment paid in full to us. Unknown: no instalment was paid in full.",
        ),
    ),
    Feature(
        name="shortfall_currency",
        expr=at_least_zero(nw.col("instalments_due_currency") - nw.col("instalments_kept_currency")),
        unit=Unit.CURRENCY,
        theme=Theme.PAYMENTS,
        risk=Risk.INCREASES,
        label=Text(fr="Total impayé des échéances passées", en="Total unpaid of past instalments"),
        description=Text(
            fr="Sommes dues moins sommes payées sur les échéances passées ; un paiement en trop ne compense pas un "
            "autre. "
            "Non renseigné : aucune échéance passée chez nous.",
            en="Sums due less sums paid on past instalments; paying one too much does not make up for another. "
            "Unknown: no past instalment with us.",
        ),
    ),
    Feature(
        name="recent_unpaid_instalment_share",
        expr=ratio(nw.col("instalments_year_unpaid_count"), nw.col("instalments_year_judged_count")),
        unit=Unit.SHARE,
        theme=Theme.PAYMENTS,
        risk=Risk.INCREASES,
        label=Text(fr="Part non payée en entier, sur un an", en="Part not fully paid, within a year"),
        description=Text(
            fr="Part des échéances des douze derniers mois dont une partie au moins reste impayée. "
            "Non renseigné : aucune échéance chez nous depuis un an.",
            en="Part of the instalments of the last twelve months of which at least some remains unpaid. "
            "Unknown: no instalment with us within a year.",
        ),
    ),
    Feature(
        name="recent_paid_amount_share",
        expr=ratio(nw.col("instalments_year_kept_currency"), nw.col("instalments_year_due_currency")),
        unit=Unit.SHARE,
        theme=Theme.PAYMENTS,
        risk=Risk.DECREASES,
        label=Text(fr="Part payée des sommes dues, sur un an", en="Part of the sums due paid, within a year"),
        description=Text(
            fr="Sommes payées divisées par les sommes dues sur les échéances des douze derniers mois. "
            "Non renseigné : aucune échéance chez nous depuis un an.",
            en="Sums paid divided by sums due on the instalments of the last twelve months. "
            "Unknown: no instalment with us within a year.",
        ),
    ),
    Feature(
        name="past_instalment_count",
        expr=nw.col("instalments_judged_count"),
        unit=Unit.COUNT,
        theme=Theme.PAYMENTS,
        risk=Risk.FREE,
        label=Text(fr="Échéances passées chez nous", en="Past instalments with us"),
        description=Text(
            fr="Nombre d’échéances arrivées à leur date chez nous ; zéro sans prêt chez nous. "
            "Non renseigné : les paiements n’ont pas été fournis.",
            en="Number of instalments that fell due with us; zero without a loan from us. "
            "Unknown: the payments were not delivered.",
        ),
    ),
)

"""Words of the records of a client's past, in the files that hold them."""

from collections.abc import Mapping
from types import MappingProxyType

from features.text import Text
from layouts.words import history
from scoring.export_views import PastKind

KINDS: Mapping[PastKind, Text] = MappingProxyType(
    {
        PastKind.CREDIT: Text(fr="Crédit connu ailleurs", en="Credit known elsewhere"),
        PastKind.APPLICATION: Text(fr="Demande passée chez nous", en="Past application to us"),
        PastKind.QUARTER: Text(fr="Trimestre d’échéances chez nous", en="Quarter of instalments with us"),
        PastKind.CARD_MONTH: Text(fr="Mois de cartes chez nous", en="Month of cards with us"),
    }
)
RECORD = Text(fr="{kind}, n° {n}", en="{kind}, no. {n}")
NOT_DELIVERED = Text(fr="Non fourni, pour aucun client", en="Not delivered, for any client")
NONE = Text(fr="Rien de connu", en="Nothing known")

_KIND = Text(fr="Type", en="Kind")
_WORST_DELAY = Text(fr="Plus long retard", en="Longest delay")
_END = Text(fr="Fin", en="End")
_PLANNED_END = Text(fr="Fin prévue", en="Planned end")
_LATE = Text(fr="Échéances payées en retard", en="Instalments paid late")
_UNPAID = Text(fr="Échéances impayées", en="Unpaid instalments")

COLUMNS: Mapping[tuple[PastKind, str], Text] = MappingProxyType(
    {
        (PastKind.CREDIT, "kind"): _KIND,
        (PastKind.CREDIT, "state"): Text(fr="Situation", en="Standing"),
        (PastKind.CREDIT, "start_days"): history.COLUMN_START,
        (PastKind.CREDIT, "end_days"): _END,
        (PastKind.CREDIT, "planned_end_days"): _PLANNED_END,
        (PastKind.CREDIT, "amount"): history.COLUMN_AMOUNT,
        (PastKind.CREDIT, "debt"): history.COLUMN_DEBT,
        (PastKind.CREDIT, "overdue"): Text(
            fr="En retard le jour de la demande", en="Overdue on the day of the application"
        ),
        (PastKind.CREDIT, "overdue_days"): Text(
            fr="Retard le jour de la demande", en="Days overdue on the day of the application"
        ),
        (PastKind.CREDIT, "max_overdue"): Text(
            fr="Plus grande somme jamais en retard", en="Largest amount ever overdue"
        ),
        (PastKind.CREDIT, "worst_delay"): _WORST_DELAY,
        (PastKind.CREDIT, "late_months"): Text(fr="Dernier mois en retard", en="Latest month with a delay"),
        (PastKind.CREDIT, "in_other_currency"): Text(fr="Dans une autre monnaie", en="In another currency"),
        (PastKind.APPLICATION, "kind"): _KIND,
        (PastKind.APPLICATION, "goods"): Text(fr="Achat", en="Goods"),
        (PastKind.APPLICATION, "outcome"): Text(fr="Issue", en="Outcome"),
        (PastKind.APPLICATION, "reason"): Text(fr="Motif, selon notre lecture", en="Reason, as we read it"),
        (PastKind.APPLICATION, "standing"): Text(fr="Situation du prêt", en="Standing of the loan"),
        (PastKind.APPLICATION, "decided_days"): Text(fr="Décision", en="Decision"),
        (PastKind.APPLICATION, "end_days"): _END,
        (PastKind.APPLICATION, "planned_end_days"): _PLANNED_END,
        (PastKind.APPLICATION, "term_months"): Text(fr="Durée", en="Term"),
        (PastKind.APPLICATION, "asked"): Text(fr="Montant demandé", en="Amount asked"),
        (PastKind.APPLICATION, "granted"): Text(fr="Montant proposé", en="Amount offered"),
        (PastKind.APPLICATION, "late"): _LATE,
        (PastKind.APPLICATION, "unpaid"): _UNPAID,
        (PastKind.APPLICATION, "late_days"): Text(
            fr="Dernière échéance en retard ou impayée", en="Latest instalment late or unpaid"
        ),
        (PastKind.APPLICATION, "worst_delay_days"): _WORST_DELAY,
        (PastKind.QUARTER, "from_days"): history.COLUMN_START,
        (PastKind.QUARTER, "to_days"): _END,
        (PastKind.QUARTER, "early"): Text(fr="Échéances payées en avance", en="Instalments paid early"),
        (PastKind.QUARTER, "on_time"): Text(fr="Échéances payées le jour même", en="Instalments paid on the day"),
        (PastKind.QUARTER, "late"): _LATE,
        (PastKind.QUARTER, "unpaid"): _UNPAID,
        (PastKind.QUARTER, "worst_delay_days"): _WORST_DELAY,
        (PastKind.QUARTER, "due"): history.COLUMN_DUE,
        (PastKind.QUARTER, "paid"): history.COLUMN_PAID,
        (PastKind.CARD_MONTH, "months"): history.COLUMN_MONTH,
        (PastKind.CARD_MONTH, "balance"): history.COLUMN_BALANCE,
        (PastKind.CARD_MONTH, "limit"): history.COLUMN_LIMIT,
        (PastKind.CARD_MONTH, "drawn"): history.COLUMN_DRAWN,
        (PastKind.CARD_MONTH, "paid"): history.COLUMN_REPAID,
        (PastKind.CARD_MONTH, "late_days"): Text(fr="Retard", en="Delay"),
    }
)

"""Names of the topics, short enough for one line beside a bar."""

from types import MappingProxyType

from features.catalog.topics import Topic
from features.text import Text

TOPICS = MappingProxyType(
    {
        Topic.OTHER_NUMBER: Text(fr="Nombre de crédits", en="Number of credits"),
        Topic.OTHER_AMOUNT: Text(fr="Montants et reste à payer", en="Amounts and sums owed"),
        Topic.OTHER_PERIOD: Text(fr="Crédits récents", en="Recent credits"),
        Topic.OTHER_AGE: Text(fr="Ancienneté et durée", en="Age and length"),
        Topic.OTHER_END: Text(fr="Fins de crédits et délais", en="Ends and times between"),
        Topic.OTHER_DELAY: Text(fr="Retards ailleurs", en="Delays elsewhere"),
        Topic.OTHER_LATE_MONTH: Text(fr="Mois en retard ailleurs", en="Months late elsewhere"),
        Topic.OTHER_OVERDUE: Text(fr="Sommes en retard ailleurs", en="Sums overdue elsewhere"),
        Topic.OTHER_KIND: Text(fr="Sortes de crédits", en="Kinds of credits"),
        Topic.OTHER_KIND_DEBT: Text(fr="Dettes par sorte de crédit", en="Debts by kind of credit"),
        Topic.OTHER_KIND_DATE: Text(fr="Dates par sorte de crédit", en="Dates by kind of credit"),
        Topic.ENQUIRY: Text(fr="Consultations du fichier", en="Look-ups in the file"),
        Topic.PAST_NUMBER: Text(fr="Nombre et dates", en="Number and dates"),
        Topic.PAST_OUTCOME: Text(fr="Acceptées ou refusées", en="Accepted or declined"),
        Topic.PAST_PERIOD: Text(fr="Demandes récentes", en="Recent applications"),
        Topic.PAST_LATEST: Text(fr="Dernière demande", en="Latest application"),
        Topic.PAST_LASTS: Text(fr="Suite des demandes", en="Run of applications"),
        Topic.PAST_KIND: Text(fr="Sortes et motifs", en="Kinds and reasons"),
        Topic.PAST_LOAN: Text(fr="Crédits obtenus", en="Loans obtained"),
        Topic.PAST_AMOUNT: Text(fr="Montants demandés", en="Amounts asked"),
        Topic.PAST_COST: Text(fr="Coûts et durées", en="Costs and lengths"),
        Topic.LATE_INSTALMENT: Text(fr="Échéances en retard", en="Late instalments"),
        Topic.RECENT_DELAY: Text(fr="Retards récents", en="Recent delays"),
        Topic.LAST_DELAY: Text(fr="Retards, dernières échéances", en="Delays, last instalments"),
        Topic.LATE_MONTH: Text(fr="Mois en retard", en="Late months"),
        Topic.UNPAID: Text(fr="Sommes impayées", en="Unpaid sums"),
        Topic.RECENT_PAYMENT: Text(fr="Paiements récents", en="Recent payments"),
        Topic.LAST_PAYMENT: Text(fr="Dernières échéances, dernier prêt", en="Last instalments, latest loan"),
        Topic.WAY_OF_PAYING: Text(fr="Façon de payer", en="Way of paying"),
        Topic.PAID_AMOUNT: Text(fr="Échéances payées", en="Paid instalments"),
        Topic.RUNNING_LOAN: Text(fr="Prêts suivis et en cours", en="Followed and running loans"),
        Topic.CARD_USE: Text(fr="Part du plafond utilisée", en="Part of the limit used"),
        Topic.CARD_LIMIT: Text(fr="Plafond dépassé ou proche", en="Limit exceeded or near"),
        Topic.CARD_BALANCE: Text(fr="Somme due et plafond", en="Sum owed and limit"),
        Topic.CARD_CASH: Text(fr="Espèces et opérations", en="Cash and operations"),
        Topic.CARD_REPAYMENT: Text(fr="Remboursement des cartes", en="Repayment of cards"),
        Topic.CARD_DELAY: Text(fr="Retards et suivi des cartes", en="Delays and months of cards"),
        Topic.HOME: Text(fr="Logement et voiture", en="Home and car"),
        Topic.BUILDING: Text(fr="Immeuble", en="Building"),
        Topic.STEADINESS: Text(fr="Dates et inscriptions", en="Dates and registrations"),
        Topic.REACH: Text(fr="Téléphone et courriel", en="Phone and e-mail"),
        Topic.PAPER: Text(fr="Pièces fournies", en="Documents given"),
    }
)
OTHER = Text(fr="Autres éléments", en="Other items")

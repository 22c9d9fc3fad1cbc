"""Words for the codes of the history tables: the reader never meets a code."""

from collections.abc import Mapping
from types import MappingProxyType

from features.text import Text
from scoring.history_codes import CreditKind, CreditState, Delay, Goods, LoanKind, Outcome, Reason, Standing

KIND_UNKNOWN = Text(fr="Crédit de type inconnu", en="Credit of unknown kind")
KIND_UNKNOWN_SHORT = Text(fr="Type inconnu", en="Unknown kind")
REQUEST_UNKNOWN = Text(fr="Demande sans type précisé", en="Application of no stated kind")
REQUEST_UNKNOWN_SHORT = Text(fr="Demande", en="Application")
OUTCOME_UNKNOWN = Text(fr="issue inconnue", en="outcome unknown")
STATE_UNKNOWN = Text(fr="situation inconnue", en="standing unknown")

CREDIT_KINDS: Mapping[CreditKind, Text] = MappingProxyType(
    {
        CreditKind.CONSUMER: Text(fr="Crédit à la consommation", en="Consumer credit"),
        CreditKind.CARD: Text(fr="Carte de crédit", en="Credit card"),
        CreditKind.CAR: Text(fr="Prêt pour une voiture", en="Car loan"),
        CreditKind.MORTGAGE: Text(fr="Prêt immobilier garanti", en="Mortgage"),
        CreditKind.MICROLOAN: Text(fr="Petit prêt", en="Small loan"),
        CreditKind.BUSINESS: Text(fr="Prêt pour une entreprise", en="Business loan"),
        CreditKind.OTHER: Text(fr="Autre crédit", en="Other credit"),
        CreditKind.UNKNOWN: KIND_UNKNOWN,
        CreditKind.WORKING_CAPITAL: Text(fr="Prêt de trésorerie d’entreprise", en="Working capital loan"),
        CreditKind.CASH: Text(fr="Prêt d’argent sans affectation", en="Cash loan for any purpose"),
        CreditKind.REAL_ESTATE: Text(fr="Prêt immobilier", en="Real estate loan"),
        CreditKind.EQUIPMENT: Text(fr="Prêt pour un équipement", en="Equipment loan"),
        CreditKind.SHARES: Text(fr="Prêt pour acheter des titres", en="Loan to buy shares"),
        CreditKind.MOBILE_OPERATOR: Text(fr="Prêt d’un opérateur de téléphonie", en="Mobile operator’s loan"),
        CreditKind.INTERBANK: Text(fr="Crédit entre banques", en="Credit between banks"),
    }
)
CREDIT_KINDS_SHORT: Mapping[CreditKind, Text] = MappingProxyType(
    {
        CreditKind.CONSUMER: Text(fr="Consommation", en="Consumer"),
        CreditKind.CARD: Text(fr="Carte", en="Card"),
        CreditKind.CAR: Text(fr="Voiture", en="Car"),
        CreditKind.MORTGAGE: Text(fr="Immobilier", en="Mortgage"),
        CreditKind.MICROLOAN: Text(fr="Petit prêt", en="Small loan"),
        CreditKind.BUSINESS: Text(fr="Entreprise", en="Business"),
        CreditKind.OTHER: Text(fr="Autre crédit", en="Other"),
        CreditKind.UNKNOWN: KIND_UNKNOWN_SHORT,
        CreditKind.WORKING_CAPITAL: Text(fr="Trésorerie", en="Working cap."),
        CreditKind.CASH: Text(fr="Prêt d’argent", en="Cash loan"),
        CreditKind.REAL_ESTATE: Text(fr="Immobilier", en="Real estate"),
        CreditKind.EQUIPMENT: Text(fr="Équipement", en="Equipment"),
        CreditKind.SHARES: Text(fr="Titres", en="Shares"),
        CreditKind.MOBILE_OPERATOR: Text(fr="Téléphonie", en="Telephone"),
        CreditKind.INTERBANK: Text(fr="Entre banques", en="Interbank"),
    }
)
CREDIT_STATES: Mapping[CreditState, Text] = MappingProxyType(
    {
        CreditState.RUNNING: Text(fr="en cours", en="running"),
        CreditState.CLOSED: Text(fr="terminé", en="ended"),
        CreditState.SOLD: Text(fr="revendu à un tiers", en="sold to a third party"),
        CreditState.BAD_DEBT: Text(fr="créance perdue", en="bad debt"),
    }
)
DELAYS: Mapping[Delay, Text] = MappingProxyType(
    {
        Delay.NONE: Text(fr="aucun", en="none"),
        Delay.UP_TO_30_DAYS: Text(fr="1 à 30 jours", en="1 to 30 days"),
        Delay.UP_TO_60_DAYS: Text(fr="31 à 60 jours", en="31 to 60 days"),
        Delay.UP_TO_90_DAYS: Text(fr="61 à 90 jours", en="61 to 90 days"),
        Delay.UP_TO_120_DAYS: Text(fr="91 à 120 jours", en="91 to 120 days"),
        Delay.LONGER: Text(fr="plus de 120 jours", en="over 120 days"),
    }
)
LOAN_KINDS: Mapping[LoanKind, Text] = MappingProxyType(
    {
        LoanKind.CONSUMER: Text(fr="Achat à crédit", en="Goods on credit"),
        LoanKind.CASH: Text(fr="Somme d’argent", en="Sum of money"),
        LoanKind.REVOLVING: Text(fr="Crédit renouvelable", en="Revolving loan"),
    }
)
LOAN_KINDS_SHORT: Mapping[LoanKind, Text] = MappingProxyType(
    {
        LoanKind.CONSUMER: Text(fr="Achat", en="Goods"),
        LoanKind.CASH: Text(fr="Argent", en="Money"),
        LoanKind.REVOLVING: Text(fr="Renouvelable", en="Revolving"),
    }
)
OUTCOMES: Mapping[Outcome, Text] = MappingProxyType(
    {
        Outcome.APPROVED: Text(fr="acceptée", en="accepted"),
        Outcome.UNUSED: Text(fr="offre non utilisée", en="offer not used"),
        Outcome.CANCELLED: Text(fr="annulée", en="cancelled"),
        Outcome.REFUSED: Text(fr="non retenue", en="declined"),
    }
)
REASONS: Mapping[Reason, Text] = MappingProxyType(
    {
        Reason.HC: Text(fr="règle interne de l’établissement", en="an internal rule of the lender"),
        Reason.LIMIT: Text(fr="plafond de crédit dépassé", en="credit limit exceeded"),
        Reason.SCO: Text(fr="score insuffisant", en="score too low"),
        Reason.CLIENT: Text(fr="choix du client", en="the client’s choice"),
        Reason.SCOFR: Text(fr="score, avec un contrôle supplémentaire", en="score, with a further check"),
        Reason.VERIF: Text(fr="vérification des informations", en="check of the information"),
        Reason.SYSTEM: Text(fr="règle automatique", en="an automatic rule"),
    }
)
STANDINGS: Mapping[Standing, Text] = MappingProxyType(
    {
        Standing.RUNNING: Text(fr="prêt en cours", en="loan running"),
        Standing.ENDED: Text(fr="prêt terminé", en="loan ended"),
    }
)
GOODS: Mapping[Goods, Text] = MappingProxyType(
    {
        Goods.MOBILE: Text(fr="téléphone", en="telephone"),
        Goods.ELECTRONICS: Text(fr="électronique", en="electronics"),
        Goods.COMPUTERS: Text(fr="ordinateur", en="computer"),
        Goods.AUDIO_VIDEO: Text(fr="son et image", en="audio and video"),
        Goods.FURNITURE: Text(fr="meubles", en="furniture"),
        Goods.CONSTRUCTION: Text(fr="matériaux", en="materials"),
        Goods.CLOTHING: Text(fr="vêtements", en="clothing"),
        Goods.PHOTO: Text(fr="photo et cinéma", en="photography"),
        Goods.CAR_PARTS: Text(fr="pièces auto", en="car parts"),
        Goods.JEWELLERY: Text(fr="bijoux", en="jewellery"),
        Goods.HOMEWARES: Text(fr="maison", en="homewares"),
        Goods.MEDICAL: Text(fr="matériel médical", en="medical goods"),
        Goods.VEHICLES: Text(fr="véhicule", en="vehicle"),
        Goods.GARDENING: Text(fr="jardin", en="garden"),
        Goods.SPORT: Text(fr="sport et loisirs", en="sport, leisure"),
        Goods.OFFICE: Text(fr="bureau", en="office"),
        Goods.TOURISM: Text(fr="voyage", en="travel"),
        Goods.OTHER: Text(fr="autre achat", en="other goods"),
        Goods.MEDICINE: Text(fr="médicaments", en="medicine"),
        Goods.DIRECT_SALES: Text(fr="vente directe", en="direct sale"),
        Goods.FITNESS: Text(fr="remise en forme", en="fitness"),
        Goods.SERVICE: Text(fr="service", en="service"),
        Goods.EDUCATION: Text(fr="formation", en="education"),
        Goods.WEAPON: Text(fr="arme", en="weapon"),
        Goods.INSURANCE: Text(fr="assurance", en="insurance"),
        Goods.ANIMALS: Text(fr="animaux", en="animals"),
        Goods.HOUSE: Text(fr="construction", en="house building"),
    }
)

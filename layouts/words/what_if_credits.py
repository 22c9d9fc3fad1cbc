"""Words of the credits elsewhere that would be repaid first, each as it reads within a sentence."""

from collections.abc import Mapping
from types import MappingProxyType

from features.text import Text
from layouts.words.saying import Counted
from scoring.history_codes import CreditKind

UNKNOWN_TAKEN = Text(
    fr="le crédit de type non renseigné pris ailleurs", en="the credit of kind not provided taken elsewhere"
)
TAKEN: Mapping[CreditKind, Text] = MappingProxyType(
    {
        CreditKind.CONSUMER: Text(
            fr="le crédit à la consommation pris ailleurs", en="the consumer credit taken elsewhere"
        ),
        CreditKind.CARD: Text(
            fr="ce qui est dû sur la carte de crédit prise ailleurs",
            en="what is owed on the credit card taken elsewhere",
        ),
        CreditKind.CAR: Text(fr="le prêt pour une voiture pris ailleurs", en="the car loan taken elsewhere"),
        CreditKind.MORTGAGE: Text(fr="le prêt immobilier garanti pris ailleurs", en="the mortgage taken elsewhere"),
        CreditKind.MICROLOAN: Text(fr="le petit prêt pris ailleurs", en="the small loan taken elsewhere"),
        CreditKind.BUSINESS: Text(
            fr="le prêt pour une entreprise pris ailleurs", en="the business loan taken elsewhere"
        ),
        CreditKind.OTHER: Text(fr="l’autre crédit pris ailleurs", en="the other credit taken elsewhere"),
        CreditKind.UNKNOWN: UNKNOWN_TAKEN,
        CreditKind.WORKING_CAPITAL: Text(
            fr="le prêt de trésorerie d’entreprise pris ailleurs", en="the working capital loan taken elsewhere"
        ),
        CreditKind.CASH: Text(
            fr="le prêt d’argent sans affectation pris ailleurs", en="the cash loan for any purpose taken elsewhere"
        ),
        CreditKind.REAL_ESTATE: Text(fr="le prêt immobilier pris ailleurs", en="the real estate loan taken elsewhere"),
        CreditKind.EQUIPMENT: Text(
            fr="le prêt pour un équipement pris ailleurs", en="the equipment loan taken elsewhere"
        ),
        CreditKind.SHARES: Text(
            fr="le prêt pour acheter des titres pris ailleurs", en="the loan to buy shares taken elsewhere"
        ),
        CreditKind.MOBILE_OPERATOR: Text(
            fr="le prêt d’un opérateur de téléphonie pris ailleurs", en="the mobile operator’s loan taken elsewhere"
        ),
        CreditKind.INTERBANK: Text(
            fr="le crédit entre banques pris ailleurs", en="the credit between banks taken elsewhere"
        ),
    }
)
AGO = Text(fr="{credit} il y a {age}", en="{credit} {age} ago")
OF = Text(fr="{credit} ({amount})", en="{credit} ({amount})")
REPAY_FIRST = Text(fr="Rembourser d’abord {credits}", en="First repay {credits}")
MANY = Counted(
    one=Text(fr="{n} crédit ailleurs", en="{n} credit elsewhere"),
    many=Text(fr="{n} crédits ailleurs", en="{n} credits elsewhere"),
)

"""How many credits of each kind a client has at other lenders."""

from functools import reduce
from operator import add

import narwhals as nw

from features.feature import Feature, Risk, Theme, Unit
from features.text import Text

_COUNTS_BY_KIND = (
    "bureau_consumer_credit_count",
    "bureau_card_count",
    "bureau_car_loan_count",
    "bureau_mortgage_count",
    "bureau_small_loan_count",
)


def _at_most_one(count: nw.Expr) -> nw.Expr:
    return count.clip(upper_bound=1.0)


CREDITS_ELSEWHERE_KINDS: tuple[Feature, ...] = (
    Feature(
        name="other_kind_count",
        expr=reduce(add, (_at_most_one(nw.col(count)) for count in _COUNTS_BY_KIND)),
        unit=Unit.COUNT,
        theme=Theme.CREDITS_ELSEWHERE,
        risk=Risk.FREE,
        label=Text(fr="Sortes de crédits pris ailleurs", en="Kinds of credits elsewhere"),
        description=Text(
            fr="Nombre de sortes de crédits connus ailleurs, parmi cinq : consommation, carte, voiture, logement, "
            "petit crédit. "
            "Non renseigné : le fichier des crédits n’a pas été fourni.",
            en="Number of kinds of credits known elsewhere, out of five: consumer, card, car, home, small. "
            "Unknown: the credit file was not delivered.",
        ),
    ),
    Feature(
        name="other_consumer_credit_count",
        expr=nw.col("bureau_consumer_credit_count"),
        unit=Unit.COUNT,
        theme=Theme.CREDITS_ELSEWHERE,
        risk=Risk.FREE,
        label=Text(fr="Crédits à la consommation ailleurs", en="Consumer credits elsewhere"),
        description=Text(
            fr="Nombre de crédits à la consommation connus ailleurs, en cours ou terminés ; zéro s’il n’y en a pas. "
            "Non renseigné : le fichier des crédits n’a pas été fourni.",
            en="Number of consumer credits known elsewhere, running or ended; zero if there are none. "
            "Unknown: the credit file was not delivered.",
        ),
    ),
    Feature(
        name="other_card_count",
        expr=nw.col("bureau_card_count"),
        unit=Unit.COUNT,
        theme=Theme.CREDITS_ELSEWHERE,
        risk=Risk.FREE,
        label=Text(fr="Cartes de crédit ailleurs", en="Credit cards elsewhere"),
        description=Text(
            fr="Nombre de cartes de crédit connues ailleurs, en cours ou terminées ; zéro s’il n’y en a pas. "
            "Non renseigné : le fichier des crédits n’a pas été fourni.",
            en="Number of credit cards known elsewhere, running or ended; zero if there are none. "
            "Unknown: the credit file was not delivered.",
        ),
    ),
    Feature(
        name="other_car_loan_count",
        expr=nw.col("bureau_car_loan_count"),
        unit=Unit.COUNT,
        theme=Theme.CREDITS_ELSEWHERE,
        risk=Risk.FREE,
        label=Text(fr="Prêts pour une voiture ailleurs", en="Car loans elsewhere"),
        description=Text(
            fr="Nombre de prêts pour une voiture connus ailleurs, en cours ou terminés ; zéro s’il n’y en a pas. "
            "Non renseigné : le fichier des crédits n’a pas été fourni.",
            en="Number of car loans known elsewhere, running or ended; zero if there are none. "
            "Unknown: the credit file was not delivered.",
        ),
    ),
    Feature(
        name="other_mortgage_count",
        expr=nw.col("bureau_mortgage_count"),
        unit=Unit.COUNT,
        theme=Theme.CREDITS_ELSEWHERE,
        risk=Risk.FREE,
        label=Text(fr="Prêts pour un logement ailleurs", en="Home loans elsewhere"),
        description=Text(
            fr="Nombre de prêts pour un logement connus ailleurs, en cours ou terminés ; zéro s’il n’y en a pas. "
            "Non renseigné : le fichier des crédits n’a pas été fourni.",
            en="Number of home loans known elsewhere, running or ended; zero if there are none. "
            "Unknown: the credit file was not delivered.",
        ),
    ),
    Feature(
        name="other_small_loan_count",
        expr=nw.col("bureau_small_loan_count"),
        unit=Unit.COUNT,
        theme=Theme.CREDITS_ELSEWHERE,
        risk=Risk.INCREASES,
        label=Text(fr="Petits crédits de courte durée ailleurs", en="Small short loans elsewhere"),
        description=Text(
            fr="Nombre de petits crédits (microcrédits) connus ailleurs, en cours ou terminés ; zéro s’il n’y en a "
            "pas. "
            "Non renseigné : le fichier des crédits n’a pas été fourni.",
            en="Number of small loans (microloans) known elsewhere, running or ended; zero if there are none. "
            "Unknown: the credit file was not delivered.",
        ),
    ),
)

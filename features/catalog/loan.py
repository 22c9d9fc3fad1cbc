"""The loan asked for. Its term is not in the data, and nothing here stands for it."""

from features.catalog.level import level, position_in
from features.expressions import at_least_zero, known, ratio
from features.feature import Feature, Risk, Theme, Unit
from features.tables.application import APPLICATION
from features.text import Text

# By published default rate: 5.5 % and 8.4 %.
CONTRACT_TYPES = (
    level("Revolving loans", "Crédit renouvelable", "Revolving loan"),
    level("Cash loans", "Prêt d’une somme fixe", "Loan of a fixed sum"),
)

_amount = known(APPLICATION["AMT_CREDIT"])
_price = known(APPLICATION["AMT_GOODS_PRICE"])

LOAN: tuple[Feature, ...] = (
    Feature(
        name="contract_type_category",
        expr=position_in(CONTRACT_TYPES, APPLICATION["NAME_CONTRACT_TYPE"]),
        unit=Unit.CATEGORY,
        theme=Theme.LOAN,
        risk=Risk.FREE,
        levels=CONTRACT_TYPES,
        label=Text(fr="Type de crédit demandé", en="Kind of loan asked for"),
        description=Text(
            fr="Forme du crédit, telle qu’elle figure dans la demande. Non renseigné : la demande ne le précise pas.",
            en="Form of the loan, as written in the application. Unknown: the application does not say.",
        ),
    ),
    Feature(
        name="loan_amount_currency",
        expr=_amount,
        unit=Unit.CURRENCY,
        theme=Theme.LOAN,
        risk=Risk.FREE,
        actionable=True,
        label=Text(fr="Montant du crédit demandé", en="Amount of the loan asked for"),
        description=Text(
            fr="Somme à emprunter, telle qu’elle figure dans la demande. Non renseigné : la demande ne la précise pas.",
            en="Sum to be borrowed, as written in the application. Unknown: the application does not say.",
        ),
    ),
    Feature(
        name="loan_annuity_currency",
        expr=known(APPLICATION["AMT_ANNUITY"]),
        unit=Unit.CURRENCY,
        theme=Theme.LOAN,
        risk=Risk.FREE,
        actionable=True,
        label=Text(fr="Échéance du crédit demandé", en="Instalment of the loan asked for"),
        description=Text(
            fr="Montant de chaque remboursement, tel qu’il figure dans la demande. "
            "Non renseigné : la demande ne le précise pas.",
            en="Amount of each repayment, as written in the application. Unknown: the application does not say.",
        ),
    ),
    Feature(
        name="loan_to_annuity_ratio",
        expr=ratio(_amount, known(APPLICATION["AMT_ANNUITY"])),
        unit=Unit.RATIO,
        theme=Theme.LOAN,
        risk=Risk.FREE,
        label=Text(fr="Crédit demandé, rapporté à l’échéance", en="Loan asked for against its instalment"),
        description=Text(
            fr="Montant demandé divisé par une échéance. Ce n’est pas la durée du crédit, qui n’est pas connue : "
            "une échéance comprend aussi les intérêts. Non renseigné : l’un des deux montants manque.",
            en="Amount asked for divided by one instalment. It is not the length of the loan, which is not known: an "
            "instalment holds interest too. Unknown: one of the two amounts is missing.",
        ),
    ),
    Feature(
        name="down_payment_share",
        expr=at_least_zero(ratio(_price - _amount, _price)),
        unit=Unit.SHARE,
        theme=Theme.LOAN,
        risk=Risk.DECREASES,
        actionable=True,
        label=Text(fr="Part d’apport personnel", en="Down payment as a part of the price"),
        description=Text(
            fr="Part du prix du bien que le crédit ne couvre pas ; aucune si le crédit atteint ou dépasse le prix. "
            "Non renseigné : le prix du bien n’est pas donné.",
            en="Part of the price of the goods that the loan leaves to the client; none if the loan reaches or exceeds "
            "the price. Unknown: no price is given.",
        ),
    ),
    Feature(
        name="loan_beyond_price_share",
        expr=at_least_zero(ratio(_amount - _price, _price)),
        unit=Unit.SHARE,
        theme=Theme.LOAN,
        risk=Risk.INCREASES,
        label=Text(fr="Part empruntée au-delà du prix du bien", en="Part borrowed beyond the price of the goods"),
        description=Text(
            fr="Ce que le crédit ajoute au prix du bien (frais, assurance), rapporté à ce prix ; rien si le crédit ne "
            "dépasse pas le prix. Non renseigné : le prix du bien n’est pas donné.",
            en="What the loan adds to the price of the goods (fees, insurance), as a part of it; nothing if the loan "
            "does not exceed it. Unknown: no price is given.",
        ),
    ),
    Feature(
        name="goods_price_currency",
        expr=_price,
        unit=Unit.CURRENCY,
        theme=Theme.LOAN,
        risk=Risk.FREE,
        label=Text(fr="Prix du bien à financer", en="Price of the goods to pay for"),
        description=Text(
            fr="Prix du bien que le crédit doit payer, tel qu’il figure dans la demande. "
            "Non renseigné : la demande ne le précise pas.",
            en="Price of the goods that the loan is to pay for, as written in the application. "
            "Unknown: the application does not say.",
        ),
    ),
)

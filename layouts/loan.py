"""The asked loan in one line, from the client's information."""

from collections.abc import Sequence

from layouts.display import Display
from layouts.numbers import amount, percentage
from layouts.values import value_words
from layouts.words import head
from layouts.words.saying import say
from scoring.views import ValueView

CONTRACT = "contract_type_category"
CREDIT = "loan_amount_currency"
INSTALMENT = "loan_annuity_currency"
INSTALMENT_SHARE = "annuity_to_income_share"
LOAN_FEATURES = (CONTRACT, CREDIT, INSTALMENT, INSTALMENT_SHARE)
"""Names in the catalog."""


def loan_title(information: Sequence[ValueView], display: Display) -> str | None:
    """Say what is asked: « Crédit renouvelable : 406 598 u.m. »; None if its amount is unknown."""
    credit = _value_of(CREDIT, information)
    if credit is None or credit.value is None:
        return None
    asked = amount(credit.value, display)
    contract = _value_of(CONTRACT, information)
    if contract is None or contract.value is None:
        return say(head.LOAN_WITHOUT_CONTRACT, display.language, amount=asked)
    name = value_words(contract.feature, contract.value, display)
    return say(head.LOAN_OF, display.language, contract=name, amount=asked)


def loan_burden(information: Sequence[ValueView], display: Display) -> str | None:
    """Say what each instalment is, also beside the declared income; None if the instalment is unknown."""
    instalment = _value_of(INSTALMENT, information)
    if instalment is None or instalment.value is None:
        return None
    words = say(head.INSTALMENT, display.language, instalment=amount(instalment.value, display))
    share = _value_of(INSTALMENT_SHARE, information)
    if share is None or share.value is None:
        return words
    of_income = say(head.INSTALMENT_SHARE, display.language, share=percentage(share.value, display.language))
    return f"{words}, {of_income}"


def _value_of(name: str, information: Sequence[ValueView]) -> ValueView | None:
    return next((value for value in information if value.feature.name == name), None)

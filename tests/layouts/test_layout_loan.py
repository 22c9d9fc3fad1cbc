import pytest

from features.feature import Unit
from features.text import Language
from layouts.display import Display
from layouts.loan import CONTRACT, CREDIT, INSTALMENT, INSTALMENT_SHARE, loan_burden, loan_title
from scoring.views import ValueView
from tests.layouts.handmade import INFORMATION


def without(*names: str) -> tuple[ValueView, ...]:
    return tuple(value for value in INFORMATION if value.feature.name not in names)


def test_the_loan_is_one_line_in_both_languages() -> None:
    assert loan_title(INFORMATION, Display()) == "Prêt personnel\u00a0: 1\u202f293\u202f503\u00a0u.m."
    assert loan_burden(INFORMATION, Display(language=Language.EN)) == (
        "instalments of 35,699\u00a0m.u., 15.4% of declared income"
    )


def test_what_is_unknown_is_left_out_of_the_line() -> None:
    assert loan_title(without(CONTRACT), Display()) == "Crédit de 1\u202f293\u202f503\u00a0u.m."
    assert loan_title(without(CREDIT), Display()) is None
    assert loan_burden(without(INSTALMENT_SHARE), Display()) == "échéances de 35\u202f699\u00a0u.m."
    assert loan_burden(without(INSTALMENT), Display()) is None


@pytest.mark.parametrize(
    ("name", "unit"),
    [
        (CONTRACT, Unit.CATEGORY),
        (CREDIT, Unit.CURRENCY),
        (INSTALMENT, Unit.CURRENCY),
        (INSTALMENT_SHARE, Unit.SHARE),
    ],
)
def test_the_line_reads_features_that_the_catalog_has(name: str, unit: Unit) -> None:
    catalog = pytest.importorskip("features.catalog")

    assert {feature.unit for feature in catalog.CATALOG if feature.name == name} == {unit}

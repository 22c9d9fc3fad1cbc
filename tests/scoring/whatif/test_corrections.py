"""Values of the application corrected with proof: which, within which bounds, and what becomes of them."""

from dataclasses import replace

import pytest

from features.catalog import CATALOG
from features.catalog.sources import source_columns
from features.tables.application import APPLICATION
from scoring.bundle import Bundle
from scoring.whatif import simulate
from scoring.whatif.client import Client
from scoring.whatif.corrections import PROVABLE, checked_corrections, correctable, provable_of, raw_columns
from scoring.whatif_views import (
    Changes,
    CorrectableView,
    CorrectedBy,
    Correction,
    Rejected,
    RejectedCorrection,
)
from tests.scoring.whatif.whatif_portfolio import CASH, REVOLVING

BY_COLUMN = {provable.column: (provable, feature) for provable, feature in provable_of(CATALOG)}


def view_of(column: str, declared: float | None) -> CorrectableView:
    view = correctable(*BY_COLUMN[column], declared)
    assert view is not None
    return view


WORK, OCCUPATION = view_of("DAYS_EMPLOYED", 2.5), view_of("OCCUPATION_TYPE", None)
PRICE = view_of("AMT_GOODS_PRICE", 90_000.0)


def checked(column: str, value: float | str) -> tuple[tuple[Correction, ...], tuple[RejectedCorrection, ...]]:
    return checked_corrections([Correction(column=column, value=value)], (WORK, OCCUPATION, PRICE))


def test_what_can_be_corrected_is_read_by_the_model_and_by_no_protected_attribute() -> None:
    assert {"DAYS_EMPLOYED", "OCCUPATION_TYPE", "NAME_INCOME_TYPE", "ORGANIZATION_TYPE", "AMT_GOODS_PRICE"} <= set(
        BY_COLUMN
    )
    for column, (_, naming) in BY_COLUMN.items():
        readers = [feature for feature in CATALOG if column in source_columns(feature)]
        assert column in APPLICATION.by_name
        assert any(feature.in_model for feature in readers)
        assert not any(feature.protected for feature in readers)
        assert source_columns(naming) == {column}


def test_a_column_that_no_feature_of_the_model_reads_or_a_protected_one_does_is_locked() -> None:
    readers = {feature.name for feature in CATALOG if "DAYS_EMPLOYED" in source_columns(feature)}
    unread = tuple(replace(each, kept=each.kept and each.name not in readers) for each in CATALOG)
    protected = tuple(replace(each, protected=each.protected or each.name in readers) for each in CATALOG)
    for catalog in (unread, protected):
        assert "DAYS_EMPLOYED" not in {provable.column for provable, _ in provable_of(catalog)}


@pytest.mark.parametrize(
    ("column", "value", "why", "limit"),
    [
        ("DAYS_EMPLOYED", 601.0, Rejected.ABOVE, 600.0),
        ("DAYS_EMPLOYED", -1.0, Rejected.BELOW, 0.0),
        ("DAYS_EMPLOYED", "long", Rejected.NOT_A_NUMBER, None),
        ("DAYS_EMPLOYED", float("nan"), Rejected.NOT_A_NUMBER, None),
        ("AMT_GOODS_PRICE", 44_999.0, Rejected.BELOW, 45_000.0),
        ("AMT_GOODS_PRICE", 180_001.0, Rejected.ABOVE, 180_000.0),
        ("OCCUPATION_TYPE", "Astronaut", Rejected.NOT_LISTED, None),
        ("OCCUPATION_TYPE", 3.0, Rejected.NOT_LISTED, None),
        ("CODE_GENDER", "F", Rejected.LOCKED, None),
        ("EXT_SOURCE_2", 1.0, Rejected.LOCKED, None),
    ],
)
def test_what_is_out_of_bounds_or_not_listed_is_not_corrected(
    column: str, value: float | str, why: Rejected, limit: float | None
) -> None:
    assert checked(column, value) == ((), (RejectedCorrection(column=column, why=why, limit=limit),))


def test_saying_what_is_declared_anyway_is_no_correction() -> None:
    assert WORK.asked == 30.0
    assert checked("DAYS_EMPLOYED", 30.0) == ((), ())
    assert checked("AMT_GOODS_PRICE", 90_000.0) == ((), ())


def test_what_was_not_declared_may_be_given() -> None:
    managers = Correction(column="OCCUPATION_TYPE", value="Managers")
    assert checked("OCCUPATION_TYPE", "Managers") == ((managers,), ())
    assert OCCUPATION.value_of("Managers") == OCCUPATION.codes.index("Managers")


def test_a_price_that_was_not_declared_has_no_bounds_and_is_not_corrected() -> None:
    assert correctable(*BY_COLUMN["AMT_GOODS_PRICE"], None) is None


def test_months_are_written_as_days_before_the_application() -> None:
    corrections = [
        Correction(column="DAYS_EMPLOYED", value=24.0),
        Correction(column="OCCUPATION_TYPE", value="Drivers"),
    ]
    assert raw_columns(corrections) == {"DAYS_EMPLOYED": -730.0, "OCCUPATION_TYPE": "Drivers"}


def test_a_corrected_price_moves_what_reads_it_and_the_loan_stays(whatif_bundle: Bundle) -> None:
    price = Client.of(whatif_bundle, CASH).asked.goods_price
    assert price is not None
    changes = Changes(corrections=(Correction(column="AMT_GOODS_PRICE", value=1.5 * price),))
    view = simulate(whatif_bundle, CASH, changes)
    assert view.simulated.goods_price == 1.5 * price
    assert (view.simulated.amount, view.simulated.annuity) == (view.asked.amount, view.asked.annuity)
    moved = {each.feature.name: each for each in view.moved if each.value_before != each.value_after}
    assert moved["goods_price_currency"].value_after == pytest.approx(1.5 * price)
    assert len(moved) > 1
    assert all("AMT_GOODS_PRICE" in source_columns(each.feature) for each in moved.values())
    revolving = simulate(whatif_bundle, REVOLVING, changes)
    assert revolving.simulated == revolving.asked
    assert [each.why for each in revolving.rejected_corrections] == [Rejected.LOCKED]


def test_several_corrections_hold_together_and_move_only_what_reads_them(demo_bundle: Bundle) -> None:
    client = int(demo_bundle.client_ids[0])
    asked = (
        Correction(column="DAYS_EMPLOYED", value=240.0),
        Correction(column="NAME_EDUCATION_TYPE", value="Academic degree"),
    )
    view = simulate(demo_bundle, client, Changes(corrections=asked))
    moved = {each.feature.name: each.value_after for each in view.moved if each.value_before != each.value_after}
    assert view.changes.corrections == asked
    assert moved["employment_years"] == pytest.approx(20.0, abs=0.01)
    assert moved["education_category"] == 0.0
    read = frozenset({each.column for each in asked})
    assert all(source_columns(each.feature) & read for each in view.moved if each.value_before != each.value_after)


def test_no_other_column_of_the_application_can_be_changed_by_a_correction(demo_bundle: Bundle) -> None:
    client = int(demo_bundle.client_ids[0])
    offered = {view.column for view in simulate(demo_bundle, client, Changes()).correctable}
    assert offered <= {each.column for each in PROVABLE}
    others = tuple(Correction(column=name, value=1.0) for name in sorted(APPLICATION.by_name) if name not in offered)
    view = simulate(demo_bundle, client, Changes(corrections=others))
    assert view.simulated == view.asked
    assert [each.column for each in view.rejected_corrections] == [each.column for each in others]


def test_a_level_is_one_of_the_feature_that_names_it() -> None:
    for view in (
        view_of(column, None) for column, (provable, _) in BY_COLUMN.items() if provable.by is CorrectedBy.LEVEL
    ):
        assert len(set(view.codes)) == len(view.codes) > 1

"""What nobody could know of a client is told from what nobody has said."""

from pathlib import Path

import numpy as np
import pytest

from features.catalog.origins import tables_by_feature
from scoring.bundle import Bundle, open_bundle
from scoring.confidence import confidence_view
from scoring.errors import UnknownClientError
from scoring.items import MEANINGLESS_WHEN, applies_by_feature


@pytest.fixture(scope="session")
def bundle(demo_bundle_folder: Path) -> Bundle:
    """The small made-up portfolio."""
    return open_bundle(demo_bundle_folder)


def client_with(bundle: Bundle, name: str, value: float) -> int:
    """Give the first client whose feature has a value."""
    column = bundle.values_of_feature(bundle.feature_index(name))
    return int(bundle.client_ids[np.flatnonzero(column == value)[0]])


def value_of(bundle: Bundle, client_id: int, name: str) -> float:
    return float(bundle.values_of_client(bundle.position_of(client_id))[bundle.feature_index(name)])


@pytest.mark.parametrize(("name", "other", "answer"), [(name, *rule) for name, rule in MEANINGLESS_WHEN.items()])
def test_another_answer_rules_an_item_out(bundle: Bundle, name: str, other: str, answer: float) -> None:
    without, with_it = client_with(bundle, other, answer), client_with(bundle, other, 1 - answer)
    if np.isnan(value_of(bundle, without, name)):
        assert not applies_by_feature(bundle, without)[name]
    assert applies_by_feature(bundle, with_it)[name]


def test_a_client_without_credits_elsewhere_has_none_that_could_be_late(bundle: Bundle) -> None:
    without = client_with(bundle, "other_credit_count", 0)
    applies = applies_by_feature(bundle, without)
    assert not applies["other_latest_credit_days"]
    assert applies["other_credit_count"], "zero is a value"
    assert tables_by_feature()["other_latest_credit_days"] == ("bureau",)


def test_a_value_that_is_known_applies_and_an_application_left_blank_is_only_unknown(bundle: Bundle) -> None:
    for client_id in bundle.client_ids[:50].tolist():
        applies = applies_by_feature(bundle, client_id)
        stored = bundle.values_of_client(bundle.position_of(client_id))
        for feature, value in zip(bundle.catalog, stored, strict=True):
            is_blank_in_application = tables_by_feature()[feature.name] == ("application",) and (
                feature.name not in MEANINGLESS_WHEN
            )
            if not np.isnan(value) or is_blank_in_application:
                assert applies[feature.name], feature.name


def test_an_unknown_client_is_refused(bundle: Bundle) -> None:
    with pytest.raises(UnknownClientError):
        applies_by_feature(bundle, 999_999_999)


def test_nobody_is_asked_for_what_they_could_not_have(bundle: Bundle) -> None:
    for client_id in bundle.client_ids[:100].tolist():
        applies = applies_by_feature(bundle, client_id)
        assert all(applies[missing.feature.name] for missing in confidence_view(bundle, client_id).missing)

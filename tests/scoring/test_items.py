"""What nobody could know of a client is told from what nobody has said."""

from pathlib import Path

import numpy as np
import pytest

from scoring.bundle import Bundle, open_bundle
from scoring.errors import UnknownClientError
from scoring.items import MEANINGLESS_WHEN, item_facts


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
        assert not item_facts(bundle, without)[name].applies
    assert item_facts(bundle, with_it)[name].applies


def test_a_client_without_credits_elsewhere_has_none_that_could_be_late(bundle: Bundle) -> None:
    without = client_with(bundle, "other_credit_count", 0)
    facts = item_facts(bundle, without)
    assert not facts["other_latest_credit_days"].applies
    assert facts["other_credit_count"].applies, "zero is a value"
    assert facts["other_latest_credit_days"].tables == ("bureau",)


def test_a_value_that_is_known_applies_and_an_application_left_blank_is_only_unknown(bundle: Bundle) -> None:
    for client_id in bundle.client_ids[:50].tolist():
        facts = item_facts(bundle, client_id)
        stored = bundle.values_of_client(bundle.position_of(client_id))
        for feature, value in zip(bundle.catalog, stored, strict=True):
            is_blank_in_application = facts[feature.name].tables == ("application",) and (
                feature.name not in MEANINGLESS_WHEN
            )
            if not np.isnan(value) or is_blank_in_application:
                assert facts[feature.name].applies, feature.name


def test_an_unknown_client_is_refused(bundle: Bundle) -> None:
    with pytest.raises(UnknownClientError):
        item_facts(bundle, 999_999_999)

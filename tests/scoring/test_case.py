"""What the bundle knows of one client, in one record."""

import numpy as np
import pytest

from scoring.bundle import Bundle
from scoring.errors import UnknownClientError
from scoring.history_records import Record


def test_a_case_is_what_the_bundle_keeps_at_the_position_of_the_client(small_bundle: Bundle) -> None:
    client = int(small_bundle.client_ids[7])
    case = small_bundle.case_of(client)
    assert (case.client_id, case.position, case.target) == (client, 7, small_bundle.target_of(7))
    assert case.margin == small_bundle.margins()[7]
    assert np.array_equal(case.values, small_bundle.values_of_client(7), equal_nan=True)
    assert case.application() == small_bundle.application_of(7)
    assert case.history() == small_bundle.history_of(7)
    assert case.coordinates().tolist() == small_bundle.peer_coordinates[:, 7].tolist()
    assert set(case.records()) == set(Record)
    assert case.history_tables == small_bundle.records.tables


def test_a_client_whom_nobody_knows_has_no_case(small_bundle: Bundle) -> None:
    with pytest.raises(UnknownClientError, match="999999"):
        small_bundle.case_of(999_999)

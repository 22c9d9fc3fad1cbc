import pytest
from hypothesis import given
from hypothesis import strategies as st

from scoring.bundle import Bundle
from scoring.errors import MalformedClientError, UnknownClientError
from scoring.find import client_id_of, suggest
from tests.scoring.small_portfolio import FIRST_CLIENT


@pytest.mark.parametrize("typed", ["100003", " 100003 ", "100 003", "100\u202f003", "100\u00a0003\t", "\u2009100003"])
def test_a_number_is_found_with_spaces_anywhere(small_bundle: Bundle, typed: str) -> None:
    assert client_id_of(small_bundle, typed) == 100003


@pytest.mark.parametrize(
    "typed", ["", "  ", "abc", "100003.0", "-100003", "+100003", "1e5", "١٠٠٠٠٣", "²", "9" * 19, "9" * 5000]
)
def test_what_is_not_a_number_is_malformed(small_bundle: Bundle, typed: str) -> None:
    with pytest.raises(MalformedClientError) as malformed:
        client_id_of(small_bundle, typed)
    assert malformed.value.typed == typed


@pytest.mark.parametrize("typed", ["100001", "0", "999999999999999999"])
def test_a_number_of_nobody_is_unknown(small_bundle: Bundle, typed: str) -> None:
    with pytest.raises(UnknownClientError) as unknown:
        client_id_of(small_bundle, typed)
    assert unknown.value.client_id == int(typed)


def test_suggestions_begin_with_what_was_typed(small_bundle: Bundle) -> None:
    assert suggest(small_bundle, "10000") == (100000, 100003, 100006, 100009)
    assert suggest(small_bundle, "100 003") == (100003,)


def test_suggestions_are_ten_at_most(small_bundle: Bundle) -> None:
    assert suggest(small_bundle, "1") == tuple(range(FIRST_CLIENT, FIRST_CLIENT + 30, 3))
    assert suggest(small_bundle, "1", 3) == (100000, 100003, 100006)
    assert suggest(small_bundle, "", 2) == (100000, 100003)


@pytest.mark.parametrize("prefix", ["2", "0", "01", "abc", "100001", "1000000", "9" * 400])
def test_nothing_is_suggested_where_nobody_fits(small_bundle: Bundle, prefix: str) -> None:
    assert suggest(small_bundle, prefix) == ()


@given(st.integers(0, 10_500_000).map(str), st.integers(0, 20))
def test_suggestions_equal_a_search_through_all_clients(small_bundle: Bundle, prefix: str, limit: int) -> None:
    everyone = small_bundle.client_ids.tolist()
    assert suggest(small_bundle, prefix, limit) == tuple(c for c in everyone if str(c).startswith(prefix))[:limit]

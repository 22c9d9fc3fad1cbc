"""The applications handed in are few, leave in time, and open by their token alone."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from scoring.applicants import Applicants
from scoring.bundle import Bundle
from scoring.case import Case
from scoring.errors import ForgottenApplicationError, UnknownClientError
from scoring.find import case_id_of, client_id_of


@pytest.fixture
def case(small_bundle: Bundle) -> Case:
    return small_bundle.case_of(int(small_bundle.client_ids[0]))


class Clock:
    """Seconds, as the test says."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        """Tell the time."""
        return self.seconds


def is_kept(applicants: Applicants, token: str) -> bool:
    try:
        applicants.client_id_of(token)
    except ForgottenApplicationError:
        return False
    return True


def test_a_token_opens_its_own_case_under_a_number_that_no_client_has(case: Case) -> None:
    applicants = Applicants()
    tokens = [applicants.add(case), applicants.add(case)]
    numbers = [applicants.client_id_of(token) for token in tokens]
    assert numbers == [-1, -2]
    assert [applicants.case_of(number).client_id for number in numbers] == numbers
    assert applicants.case_of(-1).margin == case.margin


def test_tokens_are_long_and_never_the_same(case: Case) -> None:
    applicants = Applicants()
    tokens = {applicants.add(case) for _ in range(60)}
    assert len(tokens) == 60
    assert {len(token) for token in tokens} == {32}


def test_the_oldest_leaves_when_there_is_no_room(case: Case) -> None:
    applicants = Applicants(most=2)
    first, second, third = (applicants.add(case) for _ in range(3))
    assert [is_kept(applicants, token) for token in (first, second, third)] == [False, True, True]
    with pytest.raises(UnknownClientError):
        applicants.case_of(-1)


def test_each_leaves_when_its_time_is_over(case: Case) -> None:
    clock = Clock()
    applicants = Applicants(seconds=10, now=clock)
    first = applicants.add(case)
    clock.seconds = 6
    second = applicants.add(case)
    clock.seconds = 10
    assert [is_kept(applicants, token) for token in (first, second)] == [False, True]
    clock.seconds = 16
    assert not is_kept(applicants, second)


def test_many_threads_keep_each_case_once(case: Case) -> None:
    applicants = Applicants(most=300)
    with ThreadPoolExecutor(8) as pool:
        tokens = list(pool.map(lambda _: applicants.add(case), range(300)))
    assert sorted(applicants.client_id_of(token) for token in tokens) == list(range(-300, 0))


def test_only_the_address_of_an_application_opens_it(small_bundle: Bundle, case: Case) -> None:
    token = small_bundle.applicants.add(case)
    number = case_id_of(small_bundle, f"demande={token}")
    assert small_bundle.case_of(number).margin == case.margin
    for other in (str(number), token, f"demande={number}", "demande="):
        with pytest.raises((ValueError, LookupError)):
            case_id_of(small_bundle, other)
    with pytest.raises(ValueError, match="digits"):
        client_id_of(small_bundle, f"demande={token}")

"""What a drill counts as wrong, and when it says that a target is met."""

import json

import pytest

from benchmarks.drill.connections import Answer, Records, what_is_wrong
from benchmarks.drill.report import verdicts
from benchmarks.drill.watch import Sample
from layouts.refusal import incident_block


def met(
    seconds: float, *, wrong: str | None = None, megabytes: tuple[float, ...] = (), since: float = 0.0
) -> list[bool]:
    answer = Answer(click="a click", callback="shown.children", seconds=seconds, wrong=wrong)
    samples = [
        Sample(seconds=number, private_megabytes=value, data_megabytes=0, cpu_seconds=0)
        for number, value in enumerate(megabytes)
    ]
    return [is_met for _, is_met in verdicts(Records(answers=[answer] * 10), samples, since)]


def test_quick_answers_without_error_meet_the_targets() -> None:
    assert met(0.399) == [True, True]
    assert met(0.401) == [True, False]
    assert met(0.1, wrong="status 500") == [False, True]


def test_memory_is_flat_if_the_last_third_is_near_the_middle_one() -> None:
    assert met(0.1, megabytes=(50, 90, 99, 100, 100, 100, 104, 104, 104)) == [True, True, True]
    assert met(0.1, megabytes=(50, 90, 99, 100, 100, 100, 106, 106, 106)) == [True, True, False]


def test_memory_is_judged_from_the_change_of_bundle_on() -> None:
    before = (100.0,) * 9
    assert met(0.1, megabytes=before + (150.0,) * 9, since=9)[2]
    assert not met(0.1, megabytes=before + (150.0,) * 9)[2]


@pytest.mark.parametrize("is_ascii", [True, False])
def test_an_answer_that_says_that_something_failed_is_wrong(*, is_ascii: bool) -> None:
    block = incident_block("12AB-34CD").to_plotly_json()
    said = json.dumps(block, default=lambda part: part.to_plotly_json(), ensure_ascii=is_ascii).encode()
    assert what_is_wrong(200, said) == "an incident"


def test_a_status_that_the_page_does_not_expect_is_wrong() -> None:
    assert what_is_wrong(400, b"{}") == "status 400"
    assert what_is_wrong(200, b"{}") is None
    assert what_is_wrong(204, b"") is None

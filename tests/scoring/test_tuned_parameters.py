import json
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from features.errors import RefusedInputError
from features.feature import Unit
from scoring.parameters import parameters_for
from scoring.tuned import SPACE, TUNED_FILE, Span, checked, read_tuned, text_of
from tests.scoring.small_portfolio import make_feature

IN_USE = read_tuned()
FEATURES = (make_feature("debt_share", Unit.SHARE),)
MANY = np.repeat(np.array([0, 1], np.int8), [92_000, 8_000])


def test_the_file_of_the_project_holds_parameters_within_the_space() -> None:
    assert set(IN_USE) == {span.name for span in SPACE}
    assert json.loads(TUNED_FILE.read_text(encoding="utf-8"))["parameters"] == IN_USE


def test_what_is_written_is_read(tmp_path: Path) -> None:
    file = tmp_path / "tuned.json"
    file.write_text(text_of({**IN_USE, "eta": 0.05}, {"trials": 3}), encoding="utf-8")
    assert read_tuned(file) == {**IN_USE, "eta": 0.05}


def test_the_trees_are_grown_with_the_parameters_given() -> None:
    assert parameters_for(MANY, FEATURES, 1, {**IN_USE, "max_depth": 6})["max_depth"] == 6
    assert parameters_for(MANY, FEATURES, 1)["max_depth"] == IN_USE["max_depth"]


def test_one_thread_and_the_natural_rate_are_not_tuned() -> None:
    parameters = parameters_for(MANY, FEATURES, 1)
    assert parameters["nthread"] == 1
    assert not {"nthread", "scale_pos_weight", "objective"} & {span.name for span in SPACE}


def test_leaves_hold_fewer_clients_where_there_are_few() -> None:
    """1,000 clients, 80 of them defaults: a weight of 1000 × 0.08 × 0.92 = 73.6, a 25th of it is 2.944."""
    few = np.repeat(np.array([0, 1], np.int8), [920, 80])
    assert parameters_for(few, FEATURES, 1, {**IN_USE, "min_child_weight": 30.0})["min_child_weight"] == pytest.approx(
        2.944
    )
    assert parameters_for(MANY, FEATURES, 1, {**IN_USE, "min_child_weight": 30.0})["min_child_weight"] == 30.0


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"eta": 0.5}, "eta is 0.5: write a number between 0.02 and 0.05"),
        ({"max_depth": 4.5}, "max_depth is 4.5: write a whole number between 3 and 6"),
        ({"max_depth": True}, "max_depth is true"),
        ({"lambda": "5"}, 'lambda is "5"'),
        ({"alpha": None}, "alpha is null"),
        ({"gamma": 1.0}, "'gamma' is not a parameter that is tuned"),
    ],
)
def test_a_value_that_makes_no_sense_is_refused_in_one_sentence(changed: dict[str, object], said: str) -> None:
    with pytest.raises(RefusedInputError, match=said):
        checked({**IN_USE, **changed}, source="mine.json")


@given(st.sampled_from(SPACE), st.floats(allow_nan=True, allow_infinity=True))
def test_nothing_outside_the_space_is_let_in(span: Span, value: float) -> None:
    name, low, high = span.name, span.low, span.high
    try:
        found = checked({**IN_USE, name: value}, source="mine.json")[name]
    except RefusedInputError:
        assert not low <= value <= high or value != int(value)
    else:
        assert low <= found <= high


@pytest.mark.parametrize(
    ("text", "said"),
    [("{", "are not JSON"), ("[]", "it holds no parameters"), ('{"parameters": 3}', "it holds no parameters")],
)
def test_a_damaged_file_is_refused_in_one_sentence(tmp_path: Path, text: str, said: str) -> None:
    (tmp_path / "tuned.json").write_text(text)
    with pytest.raises(RefusedInputError, match=said):
        read_tuned(tmp_path / "tuned.json")
    with pytest.raises(RefusedInputError, match="cannot be read"):
        read_tuned(tmp_path / "nowhere.json")

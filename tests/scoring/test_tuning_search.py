import math
from collections.abc import Callable, Mapping

from hypothesis import given, settings
from hypothesis import strategies as st

from scoring.tuned import SPACE, checked, read_tuned
from scoring.tuning.journal import Finished
from scoring.tuning.search import LEARNED_FROM, Measure, best_of, finalists_of, next_trial

IN_USE = read_tuned()


def bowl(tuned: Mapping[str, float], give_up: Callable[[float], bool]) -> Finished:
    """A loss that is lowest at an eta of 0.04 and few columns; every part of the folds says the same."""
    loss = 0.2 + (tuned["eta"] - 0.04) ** 2 * 100 + (tuned["colsample_bytree"] - 0.1) ** 2
    means: list[float] = []
    for part in range(3):
        means.append(loss)
        if part < 2 and give_up(loss):
            break
    return Finished(parameters=tuned, log_losses=tuple(means), pruned=len(means) < 3)


def searched(before: list[Finished], n: int, seed: int, measure: Measure = bowl) -> list[Finished]:
    trials = list(before)
    while len(trials) < n:
        trials.append(next_trial(trials, IN_USE, seed, measure))
    return trials


WHOLE = searched([], 25, seed=3)


@given(st.integers(0, 25))
@settings(max_examples=5)
def test_a_search_that_goes_on_after_a_kill_is_the_one_that_was_not_killed(done: int) -> None:
    assert searched(WHOLE[:done], 25, seed=3) == WHOLE


def test_another_seed_searches_elsewhere() -> None:
    assert searched([], 2, seed=4)[1] != WHOLE[1]


def test_the_first_trial_is_of_the_parameters_in_use_so_that_nothing_worse_is_chosen() -> None:
    assert WHOLE[0].parameters == IN_USE
    assert best_of(WHOLE).log_losses[-1] < WHOLE[0].log_losses[-1]


@given(st.integers(0, 999_999_999))
@settings(max_examples=15)
def test_the_search_never_leaves_the_space(seed: int) -> None:
    for trial in searched([], 3, seed=seed):
        assert checked(trial.parameters, source="trial") == trial.parameters
        assert set(trial.parameters) == {span.name for span in SPACE}


def test_trials_that_are_worse_than_the_middle_are_given_up_but_never_the_first_ones() -> None:
    assert not any(trial.pruned for trial in WHOLE[:LEARNED_FROM])
    assert any(trial.pruned for trial in WHOLE)


def test_a_trial_that_was_given_up_is_never_the_best() -> None:
    lucky = Finished(parameters=IN_USE, log_losses=(0.1,), pruned=True)
    whole = Finished(parameters=IN_USE, log_losses=(0.3, 0.3, 0.3), pruned=False)
    assert best_of([whole, lucky]) is whole


def test_the_search_comes_near_the_lowest_loss() -> None:
    found = best_of(searched(WHOLE, 60, seed=3))
    assert math.isclose(found.parameters["eta"], 0.04, abs_tol=0.01)
    assert found.parameters["colsample_bytree"] < 0.25


def test_finalists_are_the_three_best_and_those_in_use() -> None:
    *best, in_use = finalists_of(WHOLE)
    others = sorted(trial.log_losses[-1] for trial in WHOLE[1:] if not trial.pruned)
    assert in_use is WHOLE[0]
    assert [trial.log_losses[-1] for trial in best] == others[:3]
    assert finalists_of(WHOLE[:1]) == WHOLE[:1]

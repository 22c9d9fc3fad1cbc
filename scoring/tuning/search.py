"""The search itself: seeded, and the same whether it ran in one go or was interrupted."""

import itertools
from collections.abc import Callable, Mapping, Sequence

import numpy as np
import optuna
from optuna.distributions import BaseDistribution, FloatDistribution, IntDistribution
from optuna.trial import FrozenTrial, TrialState, create_trial

from scoring.tuned import SPACE, Span
from scoring.tuning.journal import Finished

SIGNIFICANT_DIGITS = 3
RANDOM_TRIALS = 10
"""Before the sampler learns from what was found."""
LEARNED_FROM = 5
"""Trials that are finished before one is given up."""

FINALISTS = 3

type Measure = Callable[[Mapping[str, float], Callable[[float], bool]], Finished]
"""From parameters, and whom to ask after each part of the folds but the last, with the mean so far, whether to give
up."""


def best_of(trials: Sequence[Finished]) -> Finished:
    """Give the trial with the lowest log loss over all folds; the first of equal ones."""
    return min((trial for trial in trials if not trial.pruned), key=lambda trial: trial.log_losses[-1])


def finalists_of(trials: Sequence[Finished]) -> list[Finished]:
    """Give the trials to measure again: the three best, and the first, of the parameters in use, as the last."""
    first, *others = trials
    whole = sorted((trial for trial in others if not trial.pruned), key=lambda trial: trial.log_losses[-1])
    return [*whole[:FINALISTS], first]


def next_trial(before: Sequence[Finished], first: Mapping[str, float], seed: int, measure: Measure) -> Finished:
    """Choose parameters from the trials before, and measure them.

    The choice depends on the seed and on these trials alone: the sampler begins anew for each, so that a search that
    goes on after a kill chooses what it would have chosen.

    Args:
        before: In order.
        first: The parameters of the first trial: those in use, so that nothing worse is ever chosen.
        seed: Of the search.
        measure: Trains and measures.
    """
    optuna.logging.set_verbosity(optuna.logging.WARNING)
    (own_seed,) = np.random.SeedSequence([seed, len(before)]).generate_state(1).tolist()
    sampler = optuna.samplers.TPESampler(seed=own_seed, n_startup_trials=RANDOM_TRIALS)
    study = optuna.create_study(sampler=sampler, pruner=optuna.pruners.MedianPruner(n_startup_trials=LEARNED_FROM))
    space = {span.name: _distribution(span) for span in SPACE}
    study.add_trials([_known(trial, space) for trial in before])
    if not before:
        study.enqueue_trial(dict(first))
    trial = study.ask(space)
    parts = itertools.count(1)

    def give_up(mean: float) -> bool:
        trial.report(mean, next(parts))
        return trial.should_prune()

    return measure({name: _rounded(value) for name, value in trial.params.items()}, give_up)


def _distribution(span: Span) -> BaseDistribution:
    if span.whole:
        return IntDistribution(int(span.low), int(span.high), log=span.by_factor)
    return FloatDistribution(span.low, span.high, log=span.by_factor)


def _known(trial: Finished, space: Mapping[str, BaseDistribution]) -> FrozenTrial:
    return create_trial(
        state=TrialState.PRUNED if trial.pruned else TrialState.COMPLETE,
        params=dict(trial.parameters),
        distributions=dict(space),
        value=trial.log_losses[-1],
        intermediate_values=dict(enumerate(trial.log_losses, start=1)),
    )


def _rounded(value: float) -> float:
    """Keep what a reader can take in; the ends of the spans have no more digits, so nothing leaves them."""
    return value if isinstance(value, int) else float(f"{value:.{SIGNIFICANT_DIGITS}g}")

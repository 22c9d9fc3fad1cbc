"""How far a training is, in rounds of boosting: the first fold to know its number tells what the others need."""

from threading import Lock
from typing import override

import xgboost as xgb

from scoring.countdown import Countdown


class Growing:
    """The rounds of a cross-validated training: each fold looks for its number and grows them, then the final model."""

    def __init__(self, countdown: Countdown, *, folds: int, side_by_side: int, patience: int) -> None:
        """Begin to count.

        Args:
            countdown: Told after each round.
            folds: How many there are.
            side_by_side: How many of them run at the same time; the final model runs alone.
            patience: The rounds that a fold looks further than it needs.
        """
        self._countdown = countdown
        self._folds = folds
        self._side_by_side = side_by_side
        self._patience = patience
        self._grown = 0
        self._begun: set[int] = set()
        self._needed: dict[int, int] = {}
        self._lock = Lock()

    def begin(self, fold: int) -> None:
        """Take note that a fold is trained, not taken from an earlier build."""
        with self._lock:
            self._begun.add(fold)

    def know(self, fold: int, rounds: int) -> None:
        """Take note of the rounds that a fold needs."""
        with self._lock:
            self._needed[fold] = rounds

    def callback(self, *, alone: bool = False) -> xgb.callback.TrainingCallback:
        """Give XGBoost what counts its rounds; `alone` while nothing runs beside."""
        return _Counted(self, self._side_by_side if alone else 1)

    def count(self, work: int) -> None:
        """Count a round."""
        with self._lock:
            self._grown += work
            grown, total = self._grown, self._total()
        if total is None:
            self._countdown.say(f"{grown:,} rounds; the first fold tells how many it takes", done=grown, total=None)
        else:
            share = min(grown / total, 0.99)
            self._countdown.say(f"about {share:.0%} of the training", done=share, total=1.0)

    def _total(self) -> float | None:
        """Give the rounds of all folds and, as long as they take, of the final model; None while nothing is known."""
        if not self._needed:
            return None
        mean = sum(self._needed.values()) / len(self._needed)
        trained = self._folds - len(self._needed.keys() - self._begun)
        return trained * (2 * mean + self._patience) + self._side_by_side * mean


class _Counted(xgb.callback.TrainingCallback):  # type: ignore[misc]  # it ships no types
    def __init__(self, growing: Growing, work: int) -> None:
        super().__init__()
        self._growing = growing
        self._work = work

    @override
    def after_iteration(self, model: object, epoch: int, evals_log: object) -> bool:
        self._growing.count(self._work)
        return False

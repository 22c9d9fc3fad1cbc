"""How sure the weights are of rows they have not seen: `python -m scripts.portfolio_aggregates.slope`."""

import argparse
import os
from pathlib import Path

import numpy as np
import polars as pl
from sklearn.linear_model import LogisticRegression

from features.portfolio.figures import Floats
from features.portfolio.outcome import intercept_of, probability_of
from features.portfolio.risk import application_score
from scripts.portfolio_aggregates.measured import SAMPLE_FILE
from scripts.portfolio_aggregates.target import target_of

_SEED, _TENTHS = 0, 10
_SLOPES = (0.9, 1.0, 1.1)
_NO_PENALTY = 1e6


def main() -> None:
    """Leave out halves, fifths and tenths of the real rows in turn, and tell how their outcome follows the score."""
    parser = argparse.ArgumentParser(prog="python -m scripts.portfolio_aggregates.slope", description=__doc__)
    given = os.environ.get("HOME_CREDIT_SAMPLE")
    parser.add_argument("--sample", type=Path, default=given, required=given is None, help="folder of the real tables")
    frame = pl.read_parquet(parser.parse_args().sample / SAMPLE_FILE)
    frame = frame[np.random.default_rng(_SEED).permutation(frame.height)]
    target = frame["TARGET"].to_numpy()
    for parts in (2, 5, 10):
        score = _score_of_unseen(frame, parts)
        fitted = LogisticRegression(C=_NO_PENALTY).fit(score[:, np.newaxis], target)
        print(f"{parts} parts: slope {fitted.coef_[0, 0]:.3f}", end="")
        for slope in _SLOPES:
            print(f"; worst tenth {_worst_tenth(slope * score, target):.1%} off at {slope}", end="")
        print()


def _score_of_unseen(frame: pl.DataFrame, parts: int) -> Floats:
    """Give the score of each row by effects measured without its part; (rows,)."""
    part = np.arange(frame.height) % parts
    score = np.empty(frame.height)
    for place in range(parts):
        effects = target_of(frame.filter(part != place))
        score[part == place] = application_score(frame.filter(part == place), effects)
    return score


def _worst_tenth(score: Floats, target: Floats) -> float:
    probability = probability_of(score + intercept_of(score, float(target.mean())))
    tenths = np.array_split(np.argsort(probability), _TENTHS)
    return float(max(abs(target[tenth].mean() - probability[tenth].mean()) for tenth in tenths))


if __name__ == "__main__":
    main()

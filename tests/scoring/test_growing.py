from scoring.countdown import Countdown
from scoring.growing import Growing


def growing(lines: list[str]) -> Growing:
    """Five folds, two at a time, which look 60 rounds further; the clock goes on by 10 seconds a round."""
    seconds = iter(range(0, 1_000_000, 10))
    countdown = Countdown(lines.append, clock=lambda: float(next(seconds)))
    return Growing(countdown, folds=5, side_by_side=2, patience=60)


def test_how_long_it_takes_is_not_told_before_a_fold_knows_its_rounds() -> None:
    lines: list[str] = []
    counted = growing(lines)
    counted.begin(0)
    counted.count(1)
    counted.count(1)
    assert lines == [
        "1 rounds; the first fold tells how many it takes",
        "2 rounds; the first fold tells how many it takes",
    ]


def test_every_fold_looks_for_its_rounds_and_grows_them_and_the_final_model_runs_alone() -> None:
    lines: list[str] = []
    counted = growing(lines)
    counted.begin(0)
    for _ in range(159):
        counted.count(1)
    counted.know(0, 100)
    counted.count(1)
    # 5 folds of 100 + 60 + 100 rounds, and 100 that take as long as 200: 160 of 1,500 in 1,600 s; 13,400 s to go.
    assert lines[-1] == "about 11% of the training, about 223 min left"


def test_folds_of_an_earlier_build_are_no_work() -> None:
    lines: list[str] = []
    counted = growing(lines)
    for fold in range(5):
        counted.know(fold, 100)
    counted.count(2)
    # The final model alone: 1 of 100 rounds in 10 s; 990 s to go.
    assert lines[-1] == "about 1% of the training, about 16 min left"


def test_more_rounds_than_expected_are_never_the_whole() -> None:
    lines: list[str] = []
    counted = growing(lines)
    for fold in range(5):
        counted.know(fold, 1)
    for _ in range(3):
        counted.count(2)
    assert lines[-1].startswith("about 99% of the training")

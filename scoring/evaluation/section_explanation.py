"""Whether the reasons can be relied on."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from scoring.evaluation.agreement import (
    CLOSE_CORRELATION,
    CLOSE_POINTS,
    FEATURES_TARGET,
    THEMES_TARGET,
    TOP_FEATURES,
    TOP_THEMES,
    Agreement,
)
from scoring.evaluation.faithfulness import CLEAR_POINTS, Faithfulness, Neutralised
from scoring.evaluation.sweeps import Sweeps
from scoring.evaluation.tables import Section, Table, share

_QUESTIONS: Mapping[str, Callable[[Neutralised], str]] = {
    "one reason neutralised: the score moves against the effect told": lambda each: share(each.sign_share),
    "of two reasons, the stronger moves the score at least as much": lambda each: share(each.order_share),
    f"same, of two whose effects differ by {CLEAR_POINTS:g} points": lambda each: share(each.clear_order_share),
    "all three neutralised: the score moves against their sum": lambda each: share(each.together_share),
    "mean move by one reason": lambda each: f"{each.mean_points:.1f} points",
}


@dataclass(frozen=True, kw_only=True)
class ExplanationResult:
    """What was measured."""

    agreement: Agreement
    faithfulness: Faithfulness
    sweeps: Sweeps


def section(result: ExplanationResult) -> Section:
    """Tell the quality of explanations."""
    return Section(title="Whether the reasons can be relied on", parts=tuple(_parts(result)))


def _parts(result: ExplanationResult) -> Iterator[str | Table]:
    found = result.agreement
    yield (
        f"Another seed. The model was grown again with another seed, and both explained the same {found.clients:,} "
        f"clients; their scores have a rank correlation of {found.correlation:.3f}."
    )
    yield Table(
        titles=("both models name the same", "found", "wanted"),
        rows=[
            (f"of the {TOP_THEMES} weightiest themes", share(found.themes), f"{THEMES_TARGET:.0%} at least"),
            (f"of the {TOP_FEATURES} weightiest features", share(found.features), f"{FEATURES_TARGET:.0%} at least"),
            ("weightiest feature", share(found.first_feature), "–"),
        ],
    )
    if found.exchanged_for_close is not None and found.exchanged_close_in_size is not None:
        yield (
            f"Where one model names a feature among its {TOP_FEATURES} that the other does not: in "
            f"{share(found.exchanged_close_in_size)} of the cases both give that feature effects within "
            f"{CLOSE_POINTS:g} points of each other, so that it only just passes or misses the list; in "
            f"{share(found.exchanged_for_close)} the other names one that goes together with it (rank correlation of "
            f"{CLOSE_CORRELATION} or more) and stands in for it."
        )
    yield from _faithful(result.faithfulness)
    yield _sweeps(result.sweeps)


def _faithful(found: Faithfulness) -> Iterator[str | Table]:
    yield (
        f"Neutralising reasons. Each client’s three strongest reasons, {found.reasons:,} in all and "
        f"{found.mean_points_told:.1f} points each on average, were neutralised and the score was asked again: once by "
        "the portfolio’s median (a category, or a value that is the median, became unknown), once by the values of 20 "
        "other clients, on average. An effect is a share of the score among all features together, told against the "
        "average client, so a move need not be of the same size; the second way is nearer to what an effect means."
    )
    yield Table(
        titles=("what was asked", "by the median", "by other clients"),
        rows=[
            (question, *(answer(each) for each in (found.by_median, found.by_others)))
            for question, answer in _QUESTIONS.items()
        ],
    )
    yield f"A feature drawn at random moves the score by {found.mean_points_by_chance:.1f} points."


def _sweeps(found: Sweeps) -> str:
    return (
        "Directions of risk. One feature of one client was swept over eleven values, all else unchanged, "
        f"{found.sweeps:,} times among {found.features} features with a direction: {found.violations} sweeps went "
        "against it."
    )

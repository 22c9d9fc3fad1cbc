"""What each table, theme and rule brings."""

from collections.abc import Iterator, Sequence

from scoring.evaluation.tables import Section, Table, shown
from scoring.evaluation.variants import Ablation, Kind

MOST_FOR_DIRECTIONS = 0.002
PUBLISHED_RATINGS = -0.033


def section(found: Sequence[Ablation], repetitions: int) -> Section:
    """Tell the ablations."""
    return Section(title="What each table, theme and rule brings", parts=tuple(_parts(found, repetitions)))


def _parts(found: Sequence[Ablation], repetitions: int) -> Iterator[str | Table]:
    yield (
        "The model is trained again without a part of its features, on the same folds and with the same number "
        f"of rounds, {repetitions} time(s). A "
        "negative change in AUC, or a positive one in log loss, is what is lost. What is lost without one part is not "
        "what the part would bring alone: others stand in for it. The intervals hold what another draw of clients "
        "would change; what the trees’ own chance changes is seen in the first row, where nothing was left out."
    )
    yield Table(
        titles=("the model", "features", "change in AUC", "change in log loss"),
        rows=[
            (
                f"{each.kind}{f': `{each.name}`' if each.name else ''}",
                str(each.features),
                shown(each.auc_change, signed=True),
                shown(each.log_loss_change, digits=5, signed=True),
            )
            for each in found
        ],
    )
    for each in found:
        yield from _note(each)


def _note(each: Ablation) -> Iterator[str]:
    change = shown(each.auc_change, signed=True)
    match each.kind:
        case Kind.RATINGS:
            yield (
                f"External ratings: {change}; published for a model of all tables: −{-PUBLISHED_RATINGS:.3f}. Nobody "
                "here knows what these ratings are made of, so what rests on them cannot be explained further."
            )
        case Kind.DIRECTIONS:
            cost = each.auc_change.value or 0.0
            verdict = "within" if cost < MOST_FOR_DIRECTIONS else "above"
            yield (
                f"Directions of risk: lifting them changes the AUC by {change}, so keeping them costs {verdict} the "
                f"{MOST_FOR_DIRECTIONS} that were accepted for reasons that always point the same way."
            )
        case Kind.PROTECTED:
            yield (
                f"Protected attributes: using them would change the AUC by {change}. The model does without them: this "
                "is the price of it on these clients."
            )
        case _:
            pass

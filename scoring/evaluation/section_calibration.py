"""Whether probabilities can be read as they stand."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from scoring.evaluation.calibration import Calibrator, Rate, Segmentation
from scoring.evaluation.tables import Section, Table, share, shown


@dataclass(frozen=True, kw_only=True)
class CalibrationResult:
    """What was measured."""

    tenths: tuple[Rate, ...]
    segmentations: tuple[Segmentation, ...]
    calibrator: Calibrator


def section(result: CalibrationResult) -> Section:
    """Tell the calibration."""
    return Section(title="Whether probabilities can be read as they stand", parts=tuple(_parts(result)))


def _parts(result: CalibrationResult) -> Iterator[str | Table]:
    yield "Clients by tenths of the probability, the safest first. Brackets: Wilson’s 95 % interval."
    yield _rates("tenth", result.tenths, with_slope=False)
    yield "By segment. A segment is marked where the predicted share lies outside the interval of the observed one."
    yield from _segments([each for each in result.segmentations if not each.protected])
    protected = [each for each in result.segmentations if each.protected]
    if protected:
        yield (
            "For the audit alone: the same by protected attribute. None of them is an input of the model, and the desk "
            "shows no score or outcome by them. A segment that is marked shows what a model that must not know the "
            "attribute cannot tell."
        )
        yield from _segments(protected)
    yield _calibrator(result.calibrator)


def _segments(found: Sequence[Segmentation]) -> Iterator[str | Table]:
    for each in found:
        yield _rates(each.name, each.rates)


def _rates(title: str, rates: Sequence[Rate], *, with_slope: bool = True) -> Table:
    """Give the rates as a table; a slope within a tenth says nothing, for its probabilities hardly differ."""
    return Table(
        titles=(title, "clients", "predicted", "observed", *(("slope",) if with_slope else ()), ""),
        rows=[
            (
                each.name,
                f"{each.clients:,}",
                share(each.predicted),
                f"{share(each.observed)} ({share(each.low)} to {share(each.high)})",
                *((("–" if each.slope is None else f"{each.slope:.2f}"),) if with_slope else ()),
                "" if each.is_right else "outside",
            )
            for each in rates
        ],
    )


def _calibrator(found: Calibrator) -> str:
    line = f"log-odds × {found.slope:.3f} {'+' if found.constant >= 0 else '−'} {abs(found.constant):.3f}"
    gain = shown(found.log_loss_gain, digits=5, signed=True)
    decision = (
        "A calibrator is needed: the slope’s interval leaves out 1, and the gain’s interval lies above 0. Being linear "
        "in log-odds it would keep effects additive."
        if found.needed
        else "No calibrator is needed: one is only where the slope’s interval leaves out 1 and the gain’s interval "
        "lies above 0. Trees grown at the natural default rate are calibrated by what they minimise."
    )
    return (
        "A calibrator linear in log-odds, fitted on four folds and measured on the fifth, would change the log loss by "
        f"a gain of {gain}; fitted on everybody it is {line}. The model’s slope is {shown(found.model_slope)}. "
        f"{decision}"
    )

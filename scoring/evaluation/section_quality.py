"""How good the model is, beside simpler ones and beside what is usual."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from scoring.evaluation.repeated import Measured
from scoring.evaluation.sanity import Beside
from scoring.evaluation.tables import Section, Table, bullets, shown

COLUMNS = {
    "auc": "AUC",
    "gini": "Gini",
    "ks": "KS",
    "brier": "Brier",
    "log_loss": "log loss",
    "calibration_slope": "calibration slope",
    "calibration_intercept": "calibration intercept",
}
SIGNED = ("calibration_intercept",)
NAMES = {"ks": "KS", "brier": "Brier", "log_loss": "log loss", "lowest_cost": "lowest cost for a client"}


@dataclass(frozen=True, kw_only=True)
class QualityResult:
    """The models side by side."""

    models: tuple[Measured, ...]
    """The model reported is the first."""
    repetitions: int
    beside: tuple[Beside, ...]
    suspicions: tuple[str, ...]


def section(result: QualityResult) -> Section:
    """Tell the quality."""
    return Section(title="How well it ranks and how true its probabilities are", parts=tuple(_parts(result)))


def _parts(result: QualityResult) -> Iterator[str | Table]:
    yield (
        f"Five-fold cross-validation, {result.repetitions} time(s), the clients dealt to folds anew each time and the "
        "same folds for every model. Plain XGBoost reads the application’s columns as they are, with the protected "
        "ones and then without them, with parameters that were never tuned. Each figure is the mean over the "
        "repetitions, in brackets its 95 % interval over resampled clients. A gain is paired: the same resampled "
        "clients for both models."
    )
    yield Table(titles=("model", *COLUMNS.values()), rows=[_quality_row(each) for each in result.models])
    yield Table(
        titles=("the model against", "gain in AUC", "gain in log loss"),
        rows=[
            (each.name, shown(each.auc_gain, signed=True), shown(each.log_loss_gain, digits=5, signed=True))
            for each in result.models[1:]
        ],
    )
    if result.repetitions > 1:
        yield bullets([_repetitions(each) for each in result.models if len(each.auc_of_repetitions) > 1])
    yield from _truth(result.models)
    yield (
        "Each figure beside its usual value: that of a calibrated model with this AUC and this default rate whose "
        "log-odds are normal among both outcomes. A figure far better than usual would be a sign of a mistake."
    )
    yield Table(
        titles=("measure", "found", "usual", "verdict"),
        rows=[
            (NAMES[each.measure], f"{each.found:.4f}", f"{each.usual:.4f}", "too good" if each.too_good else "credible")
            for each in result.beside
        ],
    )
    yield bullets(result.suspicions) if result.suspicions else "No figure is too good to be believed."


def _quality_row(model: Measured) -> Sequence[str]:
    return (model.name, *(shown(model.quality[name], signed=name in SIGNED) for name in COLUMNS))


def _repetitions(model: Measured) -> str:
    aucs = model.auc_of_repetitions
    return f"{model.name}: AUC of the single repetitions {min(aucs):.4f} to {max(aucs):.4f}."


def _truth(models: Sequence[Measured]) -> Iterator[str]:
    found = models[0].share_of_true_gini
    if found is not None:
        yield (
            "The clients are made up, so the probability that each outcome was drawn from is known: the model’s Gini "
            f"is {shown(found, digits=3)} of theirs, the most that any model could reach."
        )

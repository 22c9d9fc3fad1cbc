"""The figures as a page of Markdown and as plain values."""

from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass

from benchmarks.model.measure import OURS, Measured
from scoring.resampling import Estimate

COLUMNS: Mapping[str, str] = {
    "auc": "AUC",
    "gini": "Gini",
    "ks": "KS",
    "brier": "Brier",
    "calibration_slope": "calibration slope",
}


@dataclass(frozen=True, kw_only=True)
class Run:
    """What was measured, on what, when and with what."""

    day: str
    name: str
    made_up: bool
    n_clients: int
    n_defaults: int
    n_features: int
    n_kernel_features: int
    absent: tuple[str, ...]
    repetitions: int
    seed: int
    versions: Mapping[str, str]
    minutes: Mapping[str, float]
    """Of each rival, all repetitions; on a shared machine an upper bound."""
    models: Mapping[str, str]
    """What each rival is, by name, in the order of the page."""
    measured: Mapping[str, Measured]
    suspicions: Mapping[str, tuple[str, ...]]

    def as_json(self) -> Mapping[str, object]:
        """Give plain values."""
        return asdict(self)


def markdown(run: Run) -> Iterator[str]:
    """Give the page, line by line."""
    yield f"# The model and its rivals on {run.name}"
    yield ""
    yield from _what_was_measured(run)
    yield ""
    titles = ["model", *COLUMNS.values(), f"{OURS} − it, AUC", *(["share of the true Gini"] if run.made_up else [])]
    yield f"| {' | '.join(titles)} |"
    yield "|" + " --- |" * len(titles)
    for name, what in run.models.items():
        yield _row(what, run.measured[name], made_up=run.made_up)
    yield ""
    yield from _notes(run)


def _what_was_measured(run: Run) -> Iterator[str]:
    kind = "Made-up clients, so nothing about real ones." if run.made_up else "Real clients; only figures leave them."
    absent = f" Absent: {', '.join(run.absent)}." if run.absent else ""
    yield (
        f"{run.day}: {run.n_clients:,} labelled clients, {run.n_defaults:,} defaults "
        f"({run.n_defaults / run.n_clients:.2%}). {kind}{absent}"
    )
    yield (
        f"Stratified five-fold cross-validation, {run.repetitions} time(s), the same folds for all; "
        f"{run.n_features} features of ours, {run.n_kernel_features} of the kernel. In brackets the 95 % interval over "
        "resampled clients."
    )
    yield ", ".join(f"{name} {version}" for name, version in run.versions.items()) + "."


def _row(what: str, figures: Measured, *, made_up: bool) -> str:
    cells = [what, *(_shown(figures.quality[name]) for name in COLUMNS), _shown(figures.auc_behind_ours)]
    return f"| {' | '.join([*cells, *([_shown(figures.share_of_true_gini)] if made_up else [])])} |"


def _notes(run: Run) -> Iterator[str]:
    repetitions = {name: figures.auc_of_repetitions for name, figures in run.measured.items()}
    if run.repetitions > 1:
        spread = (f"{name} {min(aucs):.4f} to {max(aucs):.4f}" for name, aucs in repetitions.items())
        yield f"AUC of the single repetitions: {'; '.join(spread)}."
        yield ""
    yield f"Minutes: {', '.join(f'{name} {minutes:.1f}' for name, minutes in run.minutes.items())}."
    yield ""
    found = [(name, sentence) for name, sentences in run.suspicions.items() for sentence in sentences]
    yield (
        "Figures outside what is published or possible:"
        if found
        else "No figure outside what is published or possible."
    )
    if found:
        yield ""
    for name, sentence in found:
        yield f"- {name}: {sentence}."


def _shown(figure: Estimate | None) -> str:
    if figure is None or figure.value is None:
        return "–"
    if figure.low is None or figure.high is None:
        return f"{figure.value:.4f}"
    return f"{figure.value:.4f} ({figure.low:.4f} to {figure.high:.4f})"

"""The head of the report: what was measured, on what, and how to read it."""

from collections.abc import Iterator
from dataclasses import dataclass

TITLE = "# Model report\n"

HOW_TO_READ = (
    "Every figure below was measured by one run of `python -m scoring evaluate` and written by it; none was typed. "
    "Unless a section says otherwise, a client’s probability comes from a model that never saw that client (five-fold "
    "cross-validation), so figures are those to expect of new clients who resemble these. Brackets hold 95 % intervals "
    "over resampled clients: they say what another draw of clients would change, not what another year would. AUC is "
    "the share of pairs of a defaulted and a repaid loan in which the model gives the defaulted one the higher "
    "probability: 0.5 is chance, 1 is perfect; Gini is twice that less one. Brier and log loss measure how far the "
    "probabilities lie from the outcomes: lower is better. A calibration slope of 1 and an intercept of 0 mean that "
    "probabilities can be read as they stand; a slope below 1, that they are too extreme. A difference whose interval "
    "holds 0 is not established. Protected attributes are no input of the model: they appear here for the audit only."
)


@dataclass(frozen=True, kw_only=True)
class Facts:
    """On what and with what the report was made."""

    day: str
    made_up: bool
    clients: int
    labelled: int
    defaults: int
    features: int
    selected_on: str
    """The fingerprint of the tables on which the features of the model were selected; empty if nobody kept it."""
    absent: tuple[str, ...]
    fingerprint: str
    seed: int
    versions: dict[str, str]

    @property
    def selected_on_these(self) -> bool:
        """Whether the features were selected on the clients measured."""
        return self.selected_on == self.fingerprint


def introduction(facts: Facts) -> Iterator[str]:
    """Give the lines of the head."""
    yield TITLE
    yield "Written by `python -m scoring evaluate`: do not edit; `make model-report DATA=folder` writes it again."
    yield ""
    kind = "Made-up clients, so nothing about real ones." if facts.made_up else "Real clients; only figures leave them."
    absent = f" Tables absent: {', '.join(facts.absent)}." if facts.absent else ""
    yield (
        f"{facts.day}: {facts.clients:,} clients, of whom {facts.labelled:,} with a known outcome and "
        f"{facts.defaults:,} defaults ({facts.defaults / facts.labelled:.2%}). {kind}{absent}"
    )
    selected = "on these very clients, so figures are slightly too good" if facts.selected_on_these else "on others"
    yield f"{facts.features} features in the model, selected {selected}. Seed {facts.seed}."
    yield f"Fingerprint of the tables: `{facts.fingerprint}`."
    yield f"{', '.join(f'{name} {version}' for name, version in facts.versions.items())}."
    yield ""
    yield from ("## How to read this", "", HOW_TO_READ, "")
    yield (
        "The model beside rivals from other libraries, by `make bench-model`: `docs/model/made-up.md` on made-up "
        "clients, `docs/model/official-sample.md` on a sample of real ones."
    )
    yield ""

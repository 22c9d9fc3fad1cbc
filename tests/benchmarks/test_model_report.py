import json
from dataclasses import replace

from benchmarks.model.report import Run, markdown
from tests.benchmarks.estimates import between, figures

RUN = Run(
    day="2026-11-24",
    name="a few clients",
    made_up=True,
    n_clients=1_000,
    n_defaults=80,
    n_features=184,
    n_kernel_features=795,
    absent=("installments_payments",),
    repetitions=1,
    seed=1,
    versions={"xgboost-cpu": "3.4.1"},
    minutes={"ours": 1.5},
    models={"ours": "our XGBoost"},
    measured={"ours": figures(auc=between(0.7, 0.8), share=between(0.8, 0.9))},
    suspicions={"ours": ()},
)


def table_row(run: Run) -> str:
    (row,) = (line for line in markdown(run) if line.startswith("| our XGBoost"))
    return row


def test_each_figure_stands_beside_its_interval_and_one_that_does_not_exist_is_a_dash() -> None:
    cells = [cell.strip() for cell in table_row(RUN).strip("|").split("|")]
    assert cells == ["our XGBoost", "0.7500 (0.7000 to 0.8000)", *"–––––", "0.8500 (0.8000 to 0.9000)"]


def test_true_gini_is_a_column_for_made_up_clients_only() -> None:
    real = replace(RUN, made_up=False)
    assert table_row(RUN).count("|") == table_row(real).count("|") + 1
    assert not any("true Gini" in line for line in markdown(real))


def test_page_says_on_whom_when_and_what_was_absent() -> None:
    page = "\n".join(markdown(RUN))
    assert "2026-11-24: 1,000 labelled clients, 80 defaults (8.00%)" in page
    assert "Absent: installments_payments." in page


def test_suspicions_are_listed_by_model() -> None:
    suspected = replace(RUN, suspicions={"ours": ("auc is high",)})
    assert list(markdown(suspected))[-1] == "- ours: auc is high."
    assert list(markdown(RUN))[-1] == "No figure outside what is published or possible."


def test_values_survive_json() -> None:
    values = json.loads(json.dumps(RUN.as_json()))
    assert values["measured"]["ours"]["quality"]["auc"]["value"] == 0.75

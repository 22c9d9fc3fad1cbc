"""The words around figures that are known."""

from scoring.evaluation.calibration import Calibrator
from scoring.evaluation.section_ablation import section as ablation_section
from scoring.evaluation.section_calibration import CalibrationResult
from scoring.evaluation.section_calibration import section as calibration_section
from scoring.evaluation.tables import Section, Table, markdown, shown
from scoring.evaluation.variants import Ablation, Kind
from scoring.resampling import Estimate


def estimate(value: float) -> Estimate:
    return Estimate(value=value, low=value - 0.001, high=value + 0.001)


def ablation(kind: Kind, auc_change: float, name: str = "") -> Ablation:
    return Ablation(
        kind=kind, name=name, features=12, auc_change=estimate(auc_change), log_loss_change=estimate(-auc_change)
    )


def text_of(section: Section) -> str:
    return "\n".join(markdown(section))


def test_each_variant_has_a_row_with_signed_changes() -> None:
    text = text_of(ablation_section([ablation(Kind.TABLE, -0.0123, "bureau")], 1))
    assert "| without a table: `bureau` | 12 | −0.0123 (−0.0133 to −0.0113) | +0.01230 (+0.01130 to +0.01330) |" in text


def test_directions_that_cost_more_than_was_accepted_are_said_to() -> None:
    assert "costs within the 0.002" in text_of(ablation_section([ablation(Kind.DIRECTIONS, 0.0019)], 1))
    assert "costs above the 0.002" in text_of(ablation_section([ablation(Kind.DIRECTIONS, 0.0021)], 1))


def test_ratings_stand_beside_what_was_published() -> None:
    text = text_of(ablation_section([ablation(Kind.RATINGS, -0.05)], 1))
    assert "published for a model of all tables: −0.033" in text


def calibration(*, needed: bool) -> str:
    found = Calibrator(
        constant=-0.12, slope=0.9, log_loss_gain=estimate(0.002), model_slope=estimate(0.9), needed=needed
    )
    return text_of(calibration_section(CalibrationResult(tenths=(), segmentations=(), calibrator=found)))


def test_the_report_says_whether_a_calibrator_is_needed_and_its_line() -> None:
    assert "A calibrator is needed" in calibration(needed=True)
    assert "No calibrator is needed" in calibration(needed=False)
    assert "log-odds × 0.900 − 0.120" in calibration(needed=True)


def test_a_figure_that_does_not_exist_is_a_dash_and_one_without_interval_stands_alone() -> None:
    assert shown(None) == "–"
    assert shown(Estimate(value=None, low=None, high=None)) == "–"
    assert shown(Estimate(value=-0.5, low=None, high=None), digits=2, signed=True) == "−0.50"


def test_a_table_has_one_line_for_its_titles_one_for_its_rule_and_one_for_each_row() -> None:
    section = Section(title="T", parts=("Words.", Table(titles=("a", "b"), rows=[("1", "2")])))
    assert list(markdown(section)) == ["## T", "", "Words.", "", "| a | b |", "| --- | --- |", "| 1 | 2 |", ""]

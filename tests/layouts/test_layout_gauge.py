import plotly.graph_objects as go
import pytest

from features.feature import Theme
from features.text import Language
from layouts.display import Display
from layouts.figures.gauge import gauge_figure
from layouts.theme import DARK, LIGHT, Appearance
from scoring.views import Recommendation
from tests.layouts.handmade import PORTFOLIO, UNFAVOURABLE, V_CREDIT, client_view, effect, theme_effect


def gauge_of(points: int, display: Display | None = None) -> go.Figure:
    view = client_view(
        [theme_effect(Theme.LOAN, effect(V_CREDIT, points - 522))], recommendation=Recommendation.TO_STUDY
    )
    return go.Figure(gauge_figure(view, PORTFOLIO, display or Display()))


def test_the_three_zones_meet_at_the_edges_of_the_study_and_the_threshold_stands_on_top() -> None:
    gauge = gauge_of(469).data[0].gauge

    assert [tuple(step.range) for step in gauge.steps[:3]] == [(250, 485), (485, 515), (515, 750)]
    assert gauge.threshold.value == 500
    assert tuple(gauge.axis.range) == (250, 750)


def test_the_ink_mark_is_the_client() -> None:
    mark = gauge_of(469).data[0].gauge.steps[3]

    assert tuple(mark.range) == (465, 473)
    assert mark.color == LIGHT.ink


@pytest.mark.parametrize(("points", "at"), [(180, (250, 258)), (990, (742, 750))])
def test_a_score_outside_the_scale_stands_at_its_end_with_its_own_number(points: int, at: tuple[int, int]) -> None:
    figure = gauge_of(points)

    assert tuple(figure.data[0].gauge.steps[3].range) == at
    assert figure.layout.annotations[0].text == f"<b>{points}</b>"


def test_the_words_of_the_gauge_follow_the_language() -> None:
    def words(language: Language) -> list[str]:
        figure = gauge_figure(UNFAVOURABLE, PORTFOLIO, Display(language=language))
        return [label.text for label in go.Figure(figure).layout.annotations]

    assert words(Language.FR) == ["<b>469</b>", "seuil 500", "points"]
    assert words(Language.EN) == ["<b>469</b>", "threshold 500", "points"]


def test_the_dark_gauge_has_dark_zones() -> None:
    gauge = gauge_of(469, Display(appearance=Appearance.DARK)).data[0].gauge

    assert [step.color for step in gauge.steps] == [DARK.zone_unfav, DARK.zone_refer, DARK.zone_fav, DARK.ink]

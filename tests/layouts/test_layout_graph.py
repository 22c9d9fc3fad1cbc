import ast
from pathlib import Path

import pytest
from dash import dcc

from features.text import Language
from layouts.display import Display
from layouts.figures.gauge import gauge_figure
from layouts.graph import FigureTable, graph, graph_config
from tests.layouts.handmade import PORTFOLIO, UNFAVOURABLE
from tests.layouts.walk import components, of_class, sentence

ROOT = Path(__file__).parents[2]
TABLE = FigureTable(head=("Zone", "Points"), rows=(("Défavorable", "moins de 485"),))
GAUGE = graph(
    gauge_figure(UNFAVOURABLE, PORTFOLIO, Display()),
    component_id="gauge",
    label="Jauge",
    table=TABLE,
    language=Language.FR,
    caption=["Une légende"],
)


@pytest.mark.parametrize("language", Language)
def test_no_chart_offers_to_send_itself_anywhere(language: Language) -> None:
    assert graph_config(language) == {
        "displayModeBar": False,
        "displaylogo": False,
        "showSendToCloud": False,
        "plotlyServerURL": "",
        "locale": language.value,
        "modeBarButtonsToRemove": ["sendChartToCloud"],
    }


def test_a_chart_has_a_name_a_caption_and_the_same_in_a_table() -> None:
    assert GAUGE.to_plotly_json()["props"]["aria-label"] == "Jauge"
    assert "role" not in GAUGE.to_plotly_json()["props"]
    assert [sentence(part) for part in GAUGE.children[1:]] == [
        "Une légende",
        "Voir en tableauZonePointsDéfavorablemoins de 485",
    ]


def test_a_chart_keeps_its_height_while_it_loads() -> None:
    chart = next(item for item in components(GAUGE) if isinstance(item, dcc.Graph))

    assert chart.style == {"height": f"{chart.figure['layout']['height']}px"}
    assert chart.config == graph_config(Language.FR)
    assert of_class(GAUGE, "alt")


def test_nobody_else_builds_a_graph() -> None:
    def builds_graph(path: Path) -> bool:
        tree = ast.parse(path.read_text(encoding="utf-8"))
        return any(isinstance(node, ast.Attribute) and node.attr == "Graph" for node in ast.walk(tree)) or any(
            isinstance(node, ast.ImportFrom) and any(name.name == "Graph" for name in node.names)
            for node in ast.walk(tree)
        )

    sources = [*ROOT.glob("layouts/**/*.py"), *ROOT.glob("callbacks/**/*.py"), *ROOT.glob("app.py")]

    assert [path.relative_to(ROOT).as_posix() for path in sources if builds_graph(path)] == ["layouts/graph.py"]

"""The client's past: its sentence, then credits and applications in time, instalments, applications, cards."""

from dash.development.base_component import Component

from layouts import plain_html as html
from layouts.display import Display
from layouts.panels.history_cards import cards_part
from layouts.panels.history_instalments import instalments_part
from layouts.panels.history_requests import requests_part
from layouts.panels.history_timeline import timeline_part
from layouts.panels.states import empty_block
from layouts.rich import rich
from layouts.sentences.history import history_answer, is_blank
from scoring.history_views import HistoryView


def history_panel(view: HistoryView, display: Display) -> list[Component]:
    """Give the content of the section, its answer first; the answer alone where there is nothing to show."""
    answer = history_answer(view, display.language)
    if is_blank(view):
        return [html.Div(empty_block(answer), className="history")]
    parts = [
        html.Div(timeline_part(view, display), className="c7"),
        html.Div(instalments_part(view, display), className="c5"),
        html.Div(requests_part(view, display), className="c7 rule"),
        html.Div(cards_part(view, display), className="c5 rule"),
    ]
    return [html.P(rich(answer), className="answer"), html.Div(parts, className="cols history")]

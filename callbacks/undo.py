"""Undo for filters: the browser remembers the former ones of each section, and gives them back one by one."""

from collections.abc import Sequence

from dash import ClientsideFunction, Dash, Input, Output

from callbacks import information
from callbacks.answers import Answers
from layouts import ids
from layouts.ids import feature_id, filter_id
from layouts.panels.comparison_choices import SLOTS
from scoring.filters import available_filters


def register(app: Dash, answers: Answers) -> None:
    """Connect the button of each section with all values that its filters may have."""
    compared = (
        ids.COMPARISON_GROUP,
        ids.COMPARISON_SIZE,
        ids.COMPARISON_BASIS,
        *(feature_id(slot) for slot in range(1, SLOTS + 1)),
        *(filter_id(view.name) for view in available_filters(answers.bundle)),
    )
    _register_section(app, ids.INFORMATION_UNDO, information.ASKED)
    _register_section(app, ids.COMPARISON_UNDO, compared)


def _register_section(app: Dash, button: str, fields: Sequence[str]) -> None:
    app.clientside_callback(
        ClientsideFunction("desk", "noteFilters"),
        Output(button, "disabled"),
        [Input(field, "value") for field in fields],
    )
    app.clientside_callback(
        ClientsideFunction("desk", "undoFilters"),
        [Output(field, "value", allow_duplicate=True) for field in fields],
        Input(button, "n_clicks"),
        prevent_initial_call=True,
    )

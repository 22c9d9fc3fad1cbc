"""The comparison: a group, the items compared, and what both show."""

from collections.abc import Mapping, Sequence

from dash import ClientsideFunction, Dash, Input, Output, State

from callbacks.answers import Answers, Children
from callbacks.comparing import AskedGroup, ComparisonParts, compared, crossed, placed
from layouts import ids
from layouts.ids import feature_id, filter_id
from layouts.panels.comparison_choices import SLOTS
from scoring.filters import available_filters


def register(app: Dash, answers: Answers) -> None:
    """Connect the choices with the charts, and the button that takes back the filters."""
    names = [view.name for view in available_filters(answers.bundle)]
    app.clientside_callback(
        ClientsideFunction("desk", "clearAll"),
        [Output(filter_id(name), "value") for name in names],
        Input(ids.COMPARISON_CLEAR, "n_clicks"),
        prevent_initial_call=True,
    )
    group = {
        "group": Input(ids.COMPARISON_GROUP, "value"),
        "size": Input(ids.COMPARISON_SIZE, "value"),
        "basis": Input(ids.COMPARISON_BASIS, "value"),
        "filters": {name: Input(filter_id(name), "value") for name in names},
    }
    shown = {
        "client": Input(ids.CLIENT, "data"),
        "language": State(ids.LANGUAGE, "data"),
        "appearance": Input(ids.APPEARANCE, "data"),
    }
    _register_items(app, answers, group, shown)
    _register_pair(app, answers, group, shown)

    @app.callback(Output(ids.POPULATION, "children"), inputs=shown)
    def place(*, client: object, language: object, appearance: object) -> Children:
        return placed(answers, client, answers.display(language, appearance))


def _register_items(app: Dash, answers: Answers, group: Mapping[str, object], shown: Mapping[str, object]) -> None:
    @app.callback(
        Output(ids.COMPARISON, "children"),
        Output(ids.COMPARISON_COUNT, "children"),
        inputs={
            "features": [Input(feature_id(slot), "value") for slot in range(1, SLOTS + 1)],
            "mode": Input(ids.COMPARISON_MODE, "value"),
            "asked": dict(group),
            "shown": dict(shown),
        },
    )
    def compare(
        *, features: Sequence[object], mode: object, asked: Mapping[str, object], shown: Mapping[str, object]
    ) -> ComparisonParts:
        display = answers.display(shown["language"], shown["appearance"])
        group = AskedGroup(**asked)
        return compared(answers, shown["client"], display, features=features, mode=mode, asked=group)


def _register_pair(app: Dash, answers: Answers, group: Mapping[str, object], shown: Mapping[str, object]) -> None:
    @app.callback(
        Output(ids.PAIR, "children"),
        inputs={
            "first": Input(ids.PAIR_FIRST, "value"),
            "second": Input(ids.PAIR_SECOND, "value"),
            "asked": dict(group),
            "shown": dict(shown),
        },
    )
    def cross(*, first: object, second: object, asked: Mapping[str, object], shown: Mapping[str, object]) -> Children:
        display = answers.display(shown["language"], shown["appearance"])
        group = AskedGroup(**asked)
        return crossed(answers, shown["client"], display, first=first, second=second, asked=group)

"""The comparison: a group, the items compared, and what both show."""

from collections.abc import Mapping, Sequence

from dash import ClientsideFunction, Dash, Input, Output, State

from callbacks.answers import Answers, ComparisonParts
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

    @app.callback(
        Output(ids.COMPARISON, "children"),
        Output(ids.COMPARISON_COUNT, "children"),
        inputs={
            "client": Input(ids.CLIENT, "data"),
            "features": [Input(feature_id(slot), "value") for slot in range(1, SLOTS + 1)],
            "group": Input(ids.COMPARISON_GROUP, "value"),
            "size": Input(ids.COMPARISON_SIZE, "value"),
            "filters": {name: Input(filter_id(name), "value") for name in names},
            "language": State(ids.LANGUAGE, "data"),
            "appearance": Input(ids.APPEARANCE, "data"),
        },
    )
    def compare(
        *,
        client: object,
        features: Sequence[object],
        group: object,
        size: object,
        filters: Mapping[str, object],
        language: object,
        appearance: object,
    ) -> ComparisonParts:
        display = answers.display(language, appearance)
        return answers.comparison(client, display, features=features, group=group, size=size, filters=filters)

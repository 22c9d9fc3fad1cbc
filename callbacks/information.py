"""The client's information: what the reader asks of it, and what is left."""

from dash import ClientsideFunction, Dash, Input, Output, State

from callbacks.answers import Answers, Children
from features.catalog.origins import tables_by_feature
from layouts import ids

ASKED = (ids.INFORMATION_QUERY, ids.INFORMATION_THEME, ids.INFORMATION_ONLY)
"""Whose values choose among the items."""


def register(app: Dash, answers: Answers) -> None:
    """Connect the choices with the items, and the button that takes them back."""
    tables_by_feature()  # a tenth of a second, now rather than for the first reader
    app.clientside_callback(
        ClientsideFunction("desk", "clearInformation"),
        [Output(each, "value") for each in ASKED],
        Input(ids.INFORMATION_CLEAR, "n_clicks"),
        prevent_initial_call=True,
    )

    @app.callback(
        Output(ids.INFORMATION, "children"),
        inputs={
            "client": Input(ids.CLIENT, "data"),
            "query": Input(ids.INFORMATION_QUERY, "value"),
            "theme": Input(ids.INFORMATION_THEME, "value"),
            "only": Input(ids.INFORMATION_ONLY, "value"),
            "language": State(ids.LANGUAGE, "data"),
            "appearance": Input(ids.APPEARANCE, "data"),
        },
    )
    def show_information(
        *, client: object, query: object, theme: object, only: object, language: object, appearance: object
    ) -> Children:
        display = answers.display(language, appearance)
        return answers.information(client, display, query=query, theme=theme, only=only)

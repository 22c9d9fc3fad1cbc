"""The client's past."""

from dash import Dash, Input, Output, State

from callbacks.answers import Answers, Children
from layouts import ids


def register(app: Dash, answers: Answers) -> None:
    """Connect the client with the section that shows the past."""

    @app.callback(
        Output(ids.HISTORY, "children"),
        inputs={
            "client": Input(ids.CLIENT, "data"),
            "language": State(ids.LANGUAGE, "data"),
            "appearance": Input(ids.APPEARANCE, "data"),
        },
    )
    def show_history(client: object, language: object, appearance: object) -> Children:
        return answers.history(client, answers.display(language, appearance))

"""Whether the portfolio was updated since the page was drawn: asked whenever a client opens."""

from dash import Dash, Input, Output, State

from callbacks.answers import Answers, Children
from layouts import ids
from layouts.panels.updated import updated_notice


def register(app: Dash, answers: Answers) -> None:
    """Connect the page's mark of its bundle with the notice."""

    @app.callback(
        Output(ids.UPDATED, "children"),
        Input(ids.CLIENT, "data"),
        State(ids.SERVED, "data"),
        State(ids.LANGUAGE, "data"),
        prevent_initial_call=True,
    )
    def say_updated(_client: object, served: object, language: object) -> Children:
        is_another = served != answers.bundle.portfolio.fingerprint
        return updated_notice(answers.display(language, None).language) if is_another else None

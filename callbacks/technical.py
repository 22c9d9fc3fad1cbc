"""The technical view: nothing of it is computed or sent until it is opened."""

from dash import Dash, Input, Output, State

from callbacks.answers import Answers, Children
from layouts import ids
from layouts.display import Display
from layouts.drawn import drawn
from layouts.panels.comparison_choices import AUTOMATIC
from layouts.panels.dependence import dependence_panel, not_in_model
from layouts.panels.technical import technical_panel
from scoring.bundle import Bundle
from scoring.errors import UnknownFeatureError
from scoring.strongest import strongest_features
from scoring.technical import dependence_view, swarm_views, technical_view


def register(app: Dash, answers: Answers) -> None:
    """Connect the view with its title, which opens and closes it: an odd number of clicks leaves it open."""
    common = {
        "clicks": Input(ids.TECHNICAL_OPEN, "n_clicks"),
        "client": Input(ids.CLIENT, "data"),
        "language": State(ids.LANGUAGE, "data"),
        "appearance": Input(ids.APPEARANCE, "data"),
    }

    @app.callback(Output(ids.TECHNICAL, "children"), inputs=common)
    def show_technical(clicks: object, client: object, language: object, appearance: object) -> Children:
        client_id = _open_client(answers, clicks, client)
        return None if client_id is None else _technical(answers, client_id, answers.display(language, appearance))

    @app.callback(
        Output(ids.TECHNICAL_DEPENDENCE, "children"),
        inputs={**common, "feature": Input(ids.TECHNICAL_FEATURE, "value")},
    )
    def show_dependence(
        clicks: object, client: object, feature: object, language: object, appearance: object
    ) -> Children:
        client_id = _open_client(answers, clicks, client)
        if client_id is None:
            return None
        return _dependence(answers.bundle, client_id, feature, answers.display(language, appearance))


def _technical(answers: Answers, client_id: int, display: Display) -> Children:
    view = technical_view(answers.bundle, client_id)
    return drawn(technical_panel(view, swarm_views(answers.bundle, client_id), display))


def _dependence(bundle: Bundle, client_id: int, feature: object, display: Display) -> Children:
    try:
        strongest = next(iter(strongest_features(bundle, client_id)), "")
        name = strongest if feature is None or feature == AUTOMATIC else str(feature)
        view = dependence_view(bundle, client_id, name)
    except UnknownFeatureError:
        return drawn(not_in_model(display))
    return drawn(dependence_panel(view, display))


def _open_client(answers: Answers, clicks: object, client: object) -> int | None:
    """Give the client of an open view; None if the view is closed or no client is meant."""
    is_open = isinstance(clicks, int) and clicks % 2 == 1
    return answers.client(client) if is_open else None

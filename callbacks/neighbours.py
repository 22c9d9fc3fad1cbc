"""The ways from one client to another without a number: neighbouring scores, and chance."""

from dash import Dash, Input, Output, State, no_update
from dash._callback import NoUpdate

from callbacks.answers import Answers, SearchAnswer
from layouts import ids

type Unchanged = tuple[NoUpdate, NoUpdate]
LATER = {"prevent_initial_call": True}
UNCHANGED: Unchanged = (no_update, no_update)


def register(app: Dash, answers: Answers) -> None:
    """Connect the buttons with the address; a button that is drawn anew, and was not pressed, changes nothing."""
    for button, step in ((ids.LOWER_CLIENT, -1), (ids.HIGHER_CLIENT, 1)):
        _register_step(app, answers, button, step)

    @app.callback(
        *_outputs(),
        Input(ids.RANDOM_CLIENT, "n_clicks"),
        State(ids.LANGUAGE, "data"),
        State(ids.PRESENT, "data"),
        **LATER,
    )
    def open_any(clicks: object, language: object, present: object) -> SearchAnswer | Unchanged:
        return answers.any_client(answers.display(language, None), present) if clicks else UNCHANGED


def _register_step(app: Dash, answers: Answers, button: str, step: int) -> None:
    @app.callback(
        *_outputs(),
        Input(button, "n_clicks"),
        State(ids.CLIENT, "data"),
        State(ids.LANGUAGE, "data"),
        State(ids.PRESENT, "data"),
        **LATER,
    )
    def open_neighbour(clicks: object, client: object, language: object, present: object) -> SearchAnswer | Unchanged:
        return answers.neighbour(client, step, answers.display(language, None), present) if clicks else UNCHANGED


def _outputs() -> tuple[Output, Output]:
    """Give what the search answers too."""
    address = Output(ids.LOCATION, "hash", allow_duplicate=True)
    return address, Output(ids.FIND_STATUS, "children", allow_duplicate=True)

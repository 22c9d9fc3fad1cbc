"""A client's data as a file: in the body of an answer that nobody keeps, never at an address."""

from datetime import UTC, datetime

from dash import Dash, Input, Output, State, no_update
from dash._callback import NoUpdate

from callbacks.answers import Answers
from layouts import ids
from layouts.exports.file import FileKind, export_file
from scoring.exports import export_view

type Download = dict[str, str] | NoUpdate
"""What `dcc.Download` saves; no change where nothing is asked for, or no client is open."""


def register(app: Dash, answers: Answers) -> None:
    """Connect each button with its file."""
    for button, kind, more in (
        (ids.EXPORT_CSV, FileKind.CSV, {}),
        (ids.EXPORT_JSON, FileKind.JSON, {"allow_duplicate": True}),
    ):
        _register_file(app, answers, button, kind, more)


def _register_file(app: Dash, answers: Answers, button: str, kind: FileKind, more: dict[str, bool]) -> None:
    @app.callback(
        Output(ids.EXPORT_FILE, "data", **more),
        Input(button, "n_clicks"),
        State(ids.CLIENT, "data"),
        State(ids.LANGUAGE, "data"),
        prevent_initial_call=True,
    )
    def hand_over(clicks: object, client: object, language: object) -> Download:
        return _download(answers, client, language, kind) if clicks else no_update


def _download(answers: Answers, client: object, language: object, kind: FileKind) -> Download:
    client_id = answers.client(client)
    if client_id is None:
        return no_update
    display = answers.display(language, None)
    file = export_file(export_view(answers.bundle, client_id), kind, display, datetime.now(UTC))
    return {"content": file.text, "filename": file.name, "type": file.media_type}

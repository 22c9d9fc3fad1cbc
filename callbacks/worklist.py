"""The list of all clients: drawn when it opens, filled page by page, saved as a file; and the switch that hides it."""

from dash import ClientsideFunction, Dash, Input, Output, State

from callbacks.answers import Answers, Children
from callbacks.list_answers import RowsAnswer
from callbacks.list_file import install_list_file
from layouts import ids
from layouts.grid_library import load_grid_later
from layouts.ids import list_id
from layouts.panels.worklist_filters import FILTERS


def register(app: Dash, answers: Answers) -> None:
    """Connect the list, and the switch."""
    load_grid_later()
    _register_switch(app)
    _register_browser_functions(app)
    _register_rows(app, answers)
    install_list_file(app.server, answers)


def _register_switch(app: Dash) -> None:
    app.clientside_callback(
        ClientsideFunction("present", "opens"), Output(ids.PRESENT, "data"), Input(ids.CLIENT, "data")
    )
    app.clientside_callback(
        ClientsideFunction("present", "turn"),
        Output(ids.PRESENT, "data", allow_duplicate=True),
        Input(ids.PRESENT_BUTTON, "n_clicks"),
        State(ids.PRESENT, "data"),
        prevent_initial_call=True,
    )
    app.clientside_callback(
        ClientsideFunction("present", "leaves"),
        Output(ids.PRESENT, "data", allow_duplicate=True),
        Input(list_id("show"), "n_clicks"),
        prevent_initial_call=True,
    )
    app.clientside_callback(
        ClientsideFunction("present", "say"), Output(ids.PRESENT_STATUS, "children"), Input(ids.PRESENT, "data")
    )


def _register_browser_functions(app: Dash) -> None:
    app.clientside_callback(
        ClientsideFunction("worklist", "open"),
        Output(ids.WORKLIST_OPENED, "data"),
        Input(ids.LOCATION, "hash"),
        State(ids.WORKLIST_OPENED, "data"),
    )
    app.clientside_callback(
        ClientsideFunction("worklist", "refresh"),
        Output(ids.WORKLIST_CHANGED, "data"),
        [Input(list_id(name), "value") for name in FILTERS],
        prevent_initial_call=True,
    )
    app.clientside_callback(
        ClientsideFunction("worklist", "clear"),
        [Output(list_id(name), "value") for name in FILTERS],
        Input(list_id("clear"), "n_clicks"),
        prevent_initial_call=True,
    )
    app.clientside_callback(
        ClientsideFunction("worklist", "save"),
        Output(list_id("exported"), "children"),
        Input(list_id("export"), "n_clicks"),
        State(ids.PRESENT, "data"),
        State(ids.LANGUAGE, "data"),
        [State(list_id(name), "value") for name in FILTERS],
        prevent_initial_call=True,
    )


def _register_rows(app: Dash, answers: Answers) -> None:
    @app.callback(
        Output(ids.WORKLIST_CONTENT, "children"),
        Input(ids.WORKLIST_OPENED, "data"),
        Input(ids.PRESENT, "data"),
        State(ids.WORKLIST_VIEW, "data"),
        State(ids.LANGUAGE, "data"),
    )
    def show_list(opened: object, present: object, view: object, language: object) -> Children:
        return answers.serving.now.lists.content(opened, present, view, answers.display(language, None))

    @app.callback(
        Output(list_id("grid"), "getRowsResponse"),
        Output(list_id("count"), "children"),
        Output(ids.WORKLIST_VIEW, "data"),
        inputs={
            "asked": Input(list_id("grid"), "getRowsRequest"),
            "filters": {name: State(list_id(name), "value") for name in FILTERS},
            "present": State(ids.PRESENT, "data"),
            "language": State(ids.LANGUAGE, "data"),
        },
        prevent_initial_call=True,
    )
    def show_rows(asked: object, filters: dict[str, object], present: object, language: object) -> RowsAnswer:
        display = answers.display(language, None)
        return answers.serving.now.lists.rows(asked, filters, present, display)

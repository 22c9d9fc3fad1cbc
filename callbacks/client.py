"""The client's file: the address names the client, and each part of the page is read from the bundle."""

from dash import ClientsideFunction, Dash, Input, Output, State

from callbacks import comparison, exports, history, information, neighbours, technical, undo, updates, what_if, worklist
from callbacks.answers import Answers, Children, FileParts, SearchAnswer
from callbacks.neighbours import UNCHANGED, Unchanged
from callbacks.new_application import install_new_application
from layouts import ids


def register(app: Dash, answers: Answers) -> None:
    """Connect the page's components with what answers them."""
    _register_browser_functions(app)
    _register_page(app, answers)
    _register_search(app, answers)
    _register_file(app, answers)
    information.register(app, answers)
    undo.register(app, answers)
    exports.register(app, answers)
    comparison.register(app, answers)
    history.register(app, answers)
    neighbours.register(app, answers)
    technical.register(app, answers)
    worklist.register(app, answers)
    what_if.register(app, answers)
    install_new_application(app.server, answers)
    updates.register(app, answers)


def _register_browser_functions(app: Dash) -> None:
    app.clientside_callback(
        ClientsideFunction("desk", "clientOfAddress"), Output(ids.CLIENT, "data"), Input(ids.LOCATION, "hash")
    )
    app.clientside_callback(
        ClientsideFunction("desk", "otherLanguage"),
        Output(ids.LANGUAGE, "data"),
        Input(ids.LANGUAGE_BUTTON, "n_clicks"),
        State(ids.LANGUAGE, "data"),
    )
    app.clientside_callback(
        ClientsideFunction("desk", "otherAppearance"),
        Output(ids.APPEARANCE, "data"),
        Input(ids.APPEARANCE_BUTTON, "n_clicks"),
        State(ids.APPEARANCE, "data"),
    )
    app.clientside_callback(
        ClientsideFunction("desk", "setAppearance"), Output(ids.APPEARANCE_SET, "data"), Input(ids.APPEARANCE, "data")
    )
    app.clientside_callback(
        ClientsideFunction("desk", "setLanguage"), Output(ids.LANGUAGE_SET, "data"), Input(ids.LANGUAGE, "data")
    )


def _register_page(app: Dash, answers: Answers) -> None:
    @app.callback(
        Output(ids.PAGE, "children"),
        Input(ids.LANGUAGE, "data"),
        State(ids.APPEARANCE, "data"),
        State(ids.PRESENT, "data"),
        prevent_initial_call=True,
    )
    def speak(language: object, appearance: object, present: object) -> Children:
        return answers.page(answers.display(language, appearance), present)


def _register_search(app: Dash, answers: Answers) -> None:
    @app.callback(
        Output(ids.FIND_SUGGESTIONS, "children"),
        Input(ids.FIND_INPUT, "value"),
        Input(ids.PRESENT, "data"),
    )
    def suggest_clients(typed: object, present: object) -> Children:
        return answers.suggestions(typed, present)

    @app.callback(
        Output(ids.LOCATION, "hash"),
        Output(ids.FIND_STATUS, "children"),
        Input(ids.FIND_BUTTON, "n_clicks"),
        Input(ids.FIND_INPUT, "n_submit"),
        State(ids.FIND_INPUT, "value"),
        State(ids.LANGUAGE, "data"),
        State(ids.PRESENT, "data"),
        prevent_initial_call=True,
    )
    def find_client(
        clicks: object, submits: object, typed: object, language: object, present: object
    ) -> SearchAnswer | Unchanged:
        return answers.search(typed, answers.display(language, None), present) if clicks or submits else UNCHANGED


def _register_file(app: Dash, answers: Answers) -> None:
    display = {"language": State(ids.LANGUAGE, "data"), "appearance": Input(ids.APPEARANCE, "data")}

    @app.callback(
        Output(ids.HEAD, "children"),
        Output(ids.OPINION, "children"),
        Output(ids.WHY, "children"),
        Output(ids.WELCOME, "children"),
        inputs={"client": Input(ids.CLIENT, "data"), "present": State(ids.PRESENT, "data"), **display},
    )
    def show_client(client: object, present: object, language: object, appearance: object) -> FileParts:
        return answers.file(client, answers.display(language, appearance), present)

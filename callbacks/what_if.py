"""What would change the opinion: the form, its simulation, the proposals, the charts, the scenarios."""

from dash import ClientsideFunction, Dash, Input, Output, State

from callbacks import what_if_answers
from callbacks.answers import Answers, Children
from callbacks.what_if_answers import SimulationParts
from layouts import ids
from layouts.ids import what_if_id
from layouts.simulation import SLID
from scoring.whatif_views import Lever

LANGUAGE = State(ids.LANGUAGE, "data")


def register(app: Dash, answers: Answers) -> None:
    """Connect the section, whose client `assets/what_if.js` names when it comes near, with what fills it."""
    _register_browser_functions(app)
    _register_form(app, answers)
    _register_rest(app, answers)


def _register_browser_functions(app: Dash) -> None:
    """Connect what needs no server: field and slider, what is asked, the marks, what is wrong."""
    numbers = [what_if_id(lever) for lever in Lever]
    sliders = [what_if_id(f"{lever}-range") for lever in SLID]
    app.clientside_callback(
        ClientsideFunction("desk", "forgetWhatIf"), Output(what_if_id("client"), "data"), Input(ids.CLIENT, "data")
    )
    app.clientside_callback(
        ClientsideFunction("desk", "bindLevers"),
        [Output(each, "value") for each in (*numbers, *sliders)],
        [Input(each, "value") for each in (*numbers, *sliders)],
    )
    others = [what_if_id(part) for part in ("papers", "repaid", "note")]
    app.clientside_callback(
        ClientsideFunction("desk", "askWhatIf"),
        Output(what_if_id("noted"), "data"),
        [Input(each, "value") for each in (*numbers, *others)],
        State(what_if_id("client"), "data"),
    )
    app.clientside_callback(
        ClientsideFunction("desk", "markWhatIf"),
        Output(what_if_id("noted"), "data", allow_duplicate=True),
        Input(what_if_id("mark"), "data"),
        Input(what_if_id("charts"), "children"),
        prevent_initial_call=True,
    )
    app.clientside_callback(
        ClientsideFunction("desk", "showFaults"),
        Output(what_if_id("noted"), "data", allow_duplicate=True),
        Input(what_if_id("faults"), "data"),
        Input(what_if_id("form"), "children"),
        prevent_initial_call=True,
    )


def _register_form(app: Dash, answers: Answers) -> None:
    @app.callback(
        Output(what_if_id("form"), "children"),
        Input(what_if_id("client"), "data"),
        State(what_if_id("asked"), "data"),
        LANGUAGE,
    )
    def show_form(client: object, asked: object, language: object) -> Children:
        return what_if_answers.form(answers, client, asked, answers.display(language, None))

    @app.callback(
        Output(what_if_id("said"), "children"),
        Output(what_if_id("result"), "children"),
        Output(what_if_id("mark"), "data"),
        Output(what_if_id("faults"), "data"),
        Input(what_if_id("asked"), "data"),
        LANGUAGE,
    )
    def show_simulation(asked: object, language: object) -> SimulationParts:
        return what_if_answers.simulated(answers, asked, answers.display(language, None))


def _register_rest(app: Dash, answers: Answers) -> None:
    @app.callback(Output(what_if_id("cards"), "children"), Input(what_if_id("client"), "data"), LANGUAGE)
    def show_cards(client: object, language: object) -> Children:
        return what_if_answers.cards(answers, client, answers.display(language, None))

    @app.callback(
        Output(what_if_id("charts"), "children"),
        Output(what_if_id("holds"), "children"),
        inputs={
            "client": Input(what_if_id("client"), "data"),
            "language": LANGUAGE,
            "appearance": Input(ids.APPEARANCE, "data"),
        },
    )
    def show_charts(*, client: object, language: object, appearance: object) -> tuple[Children, str]:
        return what_if_answers.charts(answers, client, answers.display(language, appearance))

    @app.callback(Output(what_if_id("scenarios"), "children"), Input(what_if_id("kept"), "data"), LANGUAGE)
    def show_scenarios(kept: object, language: object) -> Children:
        return what_if_answers.compared_scenarios(answers, kept, answers.display(language, None))

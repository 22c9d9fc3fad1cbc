"""What answers the simulation's callbacks. Everything that comes from the browser is checked: it may hold anything."""

from dash import no_update
from dash._callback import NoUpdate
from dash.development.base_component import Component

from callbacks.answers import Answers, Children
from callbacks.what_if_choices import KeptScenarios, asked_changes, changes_of, client_named, kept_scenarios, unreadable
from features.text import Language
from layouts.display import Display
from layouts.panels.what_if_cards import too_little_known, what_if_cards_content
from layouts.panels.what_if_charts import holds_content, what_if_charts_content
from layouts.panels.what_if_form import what_if_form
from layouts.panels.what_if_result import what_if_result
from layouts.panels.what_if_scenarios import scenarios_content
from layouts.rich import rich
from layouts.sentences.what_if import is_unchanged, simulation_sentence
from layouts.sentences.what_if_corrections import correction_fault
from layouts.sentences.what_if_fields import fault_sentence
from layouts.simulation import LONGEST_NAME, LONGEST_NOTE, AskedChanges, Scenario
from layouts.words import what_if, what_if_scenarios
from layouts.words.saying import say
from scoring.explain import client_view, score_view
from scoring.whatif import landscape, proposals, simulate, simulate_many
from scoring.whatif_views import Changes, RejectedChange, SimulationView

type Faults = dict[str, str]
"""What is wrong with each field, by its name."""
type Mark = dict[str, float | None] | None
"""Where the charts show the simulation; None where nothing is changed."""
type SimulationParts = tuple[Children | NoUpdate, Children | NoUpdate, Mark | NoUpdate, Faults]
"""The sentence, before and after, the mark of the charts, and what is wrong."""

NOTE = "note"
STAYS = "stays"


def form(answers: Answers, client: object, asked: object, display: Display) -> Children:
    """Give the fields of the client, holding what was asked of this one."""
    client_id = _with_opinion(answers, client)
    if client_id is None:
        return []
    view = simulate(answers.bundle, client_id, Changes())
    is_of_client = answers.client(client_named(asked)) == client_id
    return what_if_form(view, asked_changes(asked) if is_of_client else AskedChanges(), display)


def simulated(answers: Answers, asked: object, display: Display) -> SimulationParts:
    """Give the application beside its simulation; with a field that is wrong, the last simulation stays."""
    client_id = _with_opinion(answers, client_named(asked))
    if client_id is None:
        return [], [], None, {}
    read = asked_changes(asked)
    view = simulate(answers.bundle, client_id, changes_of(read))
    wrong = (*unreadable(read), *view.rejected)
    faults = {**_faults(read, wrong, display), **_correction_faults(view, display)}
    if wrong or view.rejected_corrections:
        stays = {STAYS: say(what_if.STAYS, display.language)}
        return no_update, no_update, no_update, {**faults, **stays}
    return (
        rich(simulation_sentence(view, display)),
        what_if_result(view, answers.bundle.portfolio, display, note=read.note),
        _mark(view),
        faults,
    )


def cards(answers: Answers, client: object, display: Display) -> Children:
    """Give what would change the opinion."""
    client_id = answers.client(client)
    if client_id is None:
        return []
    bundle = answers.bundle
    if not _has_opinion(answers, client_id):
        return too_little_known(client_view(bundle, client_id), display.language)
    return what_if_cards_content(proposals(bundle, client_id), bundle.portfolio, display)


def charts(answers: Answers, client: object, display: Display) -> tuple[Children, str]:
    """Give the score along each lever and the opinion over two of them, and say how far a favourable opinion holds."""
    client_id = _with_opinion(answers, client)
    if client_id is None:
        return [], ""
    view, portfolio = landscape(answers.bundle, client_id), answers.bundle.portfolio
    return what_if_charts_content(view, portfolio, display), holds_content(view, portfolio, display)


def compared_scenarios(answers: Answers, kept: object, display: Display) -> list[Component]:
    """Give the scenarios kept of a client, side by side."""
    client_id = _with_opinion(answers, client_named(kept))
    if client_id is None:
        return []
    read = kept_scenarios(kept)
    tried = [Changes(), *(changes_of(each.asked) for each in read.scenarios)]
    application, *views = simulate_many(answers.bundle, client_id, tried)
    scenarios = [
        Scenario(
            name=each.name or say(what_if_scenarios.MADE_NAME, display.language, n=number),
            asked=each.asked,
            changes=view.changes,
            outcome=view.simulated,
        )
        for number, (each, view) in enumerate(zip(read.scenarios, views, strict=True), start=1)
    ]
    return scenarios_content(application, scenarios, _warnings(read, display.language), display)


def _with_opinion(answers: Answers, client: object) -> int | None:
    """Give the client that a value names; None also where too little is known to change anything."""
    client_id = answers.client(client)
    return client_id if client_id is not None and _has_opinion(answers, client_id) else None


def _has_opinion(answers: Answers, client_id: int) -> bool:
    return score_view(answers.bundle, client_id).recommendation is not None


def _faults(asked: AskedChanges, wrong: tuple[RejectedChange, ...], display: Display) -> Faults:
    faults = {each.lever.value: fault_sentence(each, display) for each in wrong}
    if asked.is_note_missing:
        faults[NOTE] = say(what_if.NOTE_NEEDED, display.language)
    elif len(asked.note) > LONGEST_NOTE:
        faults[NOTE] = say(what_if.NOTE_TOO_LONG, display.language, most=LONGEST_NOTE)
    return faults


def _correction_faults(view: SimulationView, display: Display) -> Faults:
    return {
        f"correct-{each.column}": correction_fault(each, view.correctable, display)
        for each in view.rejected_corrections
    }


def _mark(view: SimulationView) -> Mark:
    if is_unchanged(view):
        return None
    after = view.simulated
    return {
        "amount": after.amount,
        "term": after.term,
        "down_payment": view.changes.down_payment or 0.0,
        "points": after.points,
    }


def _warnings(read: KeptScenarios, language: Language) -> list[str]:
    long = [say(what_if_scenarios.NAME_TOO_LONG, language, most=LONGEST_NAME)] if read.has_long_name else []
    return long + ([say(what_if_scenarios.UNREADABLE, language)] if read.n_unreadable else [])

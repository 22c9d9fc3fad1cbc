"""The list of all clients: filters, the grid, and what stands there while a client is at the desk."""

from collections.abc import Sequence

from dash import html
from dash.development.base_component import Component

from features.text import Language
from layouts import ids
from layouts.display import Display
from layouts.grid_library import grid_script_address
from layouts.ids import list_id
from layouts.panels.worklist_filters import worklist_filters
from layouts.panels.worklist_grid import worklist_grid
from layouts.sentences.worklist import hidden_sentence
from layouts.words import worklist
from layouts.words.saying import say
from scoring.worklist_views import ListChoices, ListSort


def worklist_place(language: Language) -> Component:
    """Give the place of the list, empty: `assets/worklist.js` loads the grid when the address names this place."""
    return html.Section(
        [
            html.P(say(worklist.NO_GRID, language), className="is-error", role="alert", hidden=True),
            html.Div(id=ids.WORKLIST_CONTENT),
        ],
        id=ids.WORKLIST,
        className="wrap worklist",
        **{"aria-label": say(worklist.TITLE, language), "data-grid": grid_script_address()},
    )


def worklist_content(
    choices: ListChoices, display: Display, *, is_narrow: bool, sorts: Sequence[ListSort] = (), start: int = 0
) -> list[Component]:
    """Give the list, sorted so, at the page that begins at `start`; on a narrow screen a row has two lines."""
    language = display.language
    export = html.Button(say(worklist.EXPORT, language), id=list_id("export"), type="button", className="btn")
    exported = html.P(id=list_id("exported"), className="hint", role="status", **_export_words(language))
    count = html.P(id=list_id("count"), role="status")
    head = html.Div(
        [html.Div([html.H1(say(worklist.TITLE, language)), count]), html.Div([export, exported], className="export")],
        className="page-head",
    )
    return [
        head,
        worklist_filters(choices, language, is_open=not is_narrow),
        worklist_grid(display, is_narrow=is_narrow, sorts=sorts, start=start),
        html.P(say(worklist.HOW, language), className="hint"),
    ]


def worklist_hidden(language: Language) -> list[Component]:
    """Say why nothing is listed while a client is present, with the way out."""
    show = html.Button(say(worklist.SHOW, language), id=list_id("show"), type="button", className="btn")
    return [
        html.Div(html.H1(say(worklist.TITLE, language)), className="page-head"),
        html.Div([html.P(hidden_sentence(language)), show], className="is-empty"),
    ]


def _export_words(language: Language) -> dict[str, str]:
    return {
        "data-done": say(worklist.EXPORTED, language),
        "data-failed": say(worklist.EXPORT_FAILED, language),
        "data-file": say(worklist.FILE_NAME, language),
    }

"""What would change the opinion: the places that the answers fill once the section is near."""

from dash import dcc, html
from dash.development.base_component import Component

from features.text import Language
from layouts import ids
from layouts.ids import what_if_id
from layouts.panels.sheet import sheet
from layouts.panels.what_if_scenarios import keep_row
from layouts.words import what_if
from layouts.words.saying import say

STORES = ("client", "asked", "kept", "mark", "faults", "noted")
"""Client whose section is filled; what stands in the fields; scenarios; for the charts; what is wrong; nothing."""


def what_if_stores() -> list[Component]:
    """Give what holds the simulation, in the memory of the open page alone."""
    return [dcc.Store(id=what_if_id(part), storage_type="memory") for part in STORES]


def what_if_sheet(language: Language) -> Component:
    """Give the section, empty: `assets/what_if.js` names its client when it comes near, and forgets it afterwards."""
    said = html.P(id=what_if_id("said"), className="answer c12", role="status", **{"aria-live": "polite"})
    content = [
        html.P(say(what_if.WAITING, language), className="hint waiting"),
        html.P(say(what_if.UNSEEN, language), className="hint unseen"),
        html.Div(id=what_if_id("cards")),
        html.P(id=what_if_id("holds"), className="answer holds"),
        html.Div(
            [
                said,
                html.Div(id=what_if_id("form"), className="c5"),
                html.Div([html.Div(id=what_if_id("result")), keep_row(language)], className="c7"),
            ],
            className="cols rule trying",
        ),
        html.Div(id=what_if_id("scenarios"), className="rule later kept"),
        html.Div(id=what_if_id("charts")),
    ]
    return sheet(ids.SECTION_WHAT_IF, say(what_if.TITLE, language), [html.Div(content, className="what-if")])

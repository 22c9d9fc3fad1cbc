"""A tour of six steps beside the sections: a dialog that leaves the page in use."""

from dash import html
from dash.development.base_component import Component

from features.text import Language, Text
from layouts import ids
from layouts.drawn import drawn
from layouts.words import tour as words
from layouts.words.saying import say

STEPS: tuple[tuple[str, Text, Text], ...] = (
    (ids.SECTION_OPINION, words.OPINION, words.OPINION_TEXT),
    (ids.SECTION_WHY, words.WHY, words.WHY_TEXT),
    (ids.SECTION_INFORMATION, words.INFORMATION, words.INFORMATION_TEXT),
    (ids.SECTION_COMPARISON, words.COMPARISON, words.COMPARISON_TEXT),
    (ids.SECTION_WHAT_IF, words.WHAT_IF, words.WHAT_IF_TEXT),
    (ids.FIND_INPUT, words.FIND, words.FIND_TEXT),
)
"""The place of each step, its title and its words."""


def tour(language: Language) -> Component:
    """Give the hidden dialog; `assets/tour.js` shows its steps one by one."""
    steps = [_step(number, *step, language) for number, step in enumerate(STEPS, start=1)]
    buttons = [
        _button("leave", words.LEAVE, language),
        _button("back", words.BACK, language),
        _button("next", words.NEXT, language, {"data-last": say(words.DONE, language)}),
    ]
    parts = html.Div([*steps, html.Div(buttons, className="buttons")], className="inner")
    return drawn(
        html.Div(
            parts,
            id=ids.TOUR,
            className="tour",
            role="dialog",
            hidden=True,
            tabIndex="-1",
            **{"aria-label": say(words.LABEL, language), "aria-modal": "false"},
        )
    )


def tour_button(language: Language) -> Component:
    """Give the button that begins the tour again."""
    return html.Button(say(words.START, language), type="button", className="btn", **{"data-tour": "start"})


def _step(number: int, place: str, title: Text, text: Text, language: Language) -> Component:
    count = html.P(say(words.STEP, language, n=number, all=len(STEPS)), className="hint")
    content = [count, html.H2(say(title, language)), html.P(say(text, language), className="note")]
    return html.Div(content, className="step", hidden=number > 1, **{"data-place": place})


def _button(does: str, text: Text, language: Language, more: dict[str, str] | None = None) -> Component:
    return html.Button(say(text, language), type="button", className="btn", **{"data-tour": does, **(more or {})})

"""The button that gives back the filters of before."""

from dash import html
from dash.development.base_component import Component

from features.text import Language, Text
from layouts.words import information_filters as words
from layouts.words.saying import say


def undo_button(button_id: str, language: Language, text: Text = words.UNDO_MEANS) -> Component:
    """Give the button, off until there is something to give back; `assets/undo.js` keeps the former filters.

    Args:
        button_id: Its id.
        language: Of the words.
        text: What it gives back.
    """
    means = say(text, language)
    return html.Button(
        say(words.UNDO, language),
        id=button_id,
        type="button",
        className="btn",
        disabled=True,
        title=means,
        **{"aria-label": means},
    )

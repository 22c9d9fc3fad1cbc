"""The notice that the portfolio was updated while the page was open.

The link leads to the start; `assets/desk.js` loads the page's own address anew instead, with the file that is open.
"""

from dash import html
from dash.development.base_component import Component

from features.text import Language
from layouts.words import updates
from layouts.words.saying import say


def updated_notice(language: Language) -> Component:
    """Say it, and offer to load the page anew, its choices and dates those of the new portfolio."""
    return html.P(
        [f"{say(updates.UPDATED, language)} ", html.A(say(updates.RELOAD, language), href="/", className="reload")],
        className="banner",
    )

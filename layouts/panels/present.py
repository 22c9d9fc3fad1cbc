"""The way to the list of clients, and the switch that hides it while a client is at the desk."""

from dash import html
from dash.development.base_component import Component

from features.text import Language
from layouts import ids
from layouts.links import section_link
from layouts.words import worklist
from layouts.words.saying import say


def present_switch(language: Language) -> list[Component]:
    """Give the link and the switch; the style sheet shows the state that is set, in words."""
    link = html.A(say(worklist.TITLE, language), href=section_link(ids.WORKLIST))
    states = [
        html.Span(say(worklist.PRESENT_YES, language), className="yes"),
        html.Span(say(worklist.PRESENT_NO, language), className="no"),
    ]
    button = html.Button(
        states, id=ids.PRESENT_BUTTON, type="button", className="switch", title=say(worklist.PRESENT_MEANS, language)
    )
    words = {"data-yes": say(worklist.IS_PRESENT, language), "data-no": say(worklist.IS_ALONE, language)}
    status = html.P(id=ids.PRESENT_STATUS, className="sr", role="status", **words)
    pages = html.Nav(link, className="pages", **{"aria-label": say(worklist.PAGES, language)})
    return [pages, button, status]

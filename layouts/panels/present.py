"""The way to the list of clients, and the switch that hides it while a client is at the desk."""

from dash import html
from dash.development.base_component import Component

from features.text import Language
from layouts import ids
from layouts.links import section_link
from layouts.panels.new_application import new_application_link
from layouts.words import worklist
from layouts.words.saying import say


def present_switch(language: Language) -> list[Component]:
    """Give the link and the switch; the style sheet shows the state that is set, in words."""
    link = html.A(say(worklist.TITLE, language), href=section_link(ids.WORKLIST))
    button = html.Button(_states(language), id=ids.PRESENT_BUTTON, **_kind(language))
    words = {"data-yes": say(worklist.IS_PRESENT, language), "data-no": say(worklist.IS_ALONE, language)}
    status = html.P(id=ids.PRESENT_STATUS, className="sr", role="status", **words)
    pages = html.Nav(
        [link, new_application_link(language)], className="pages", **{"aria-label": say(worklist.PAGES, language)}
    )
    return [pages, button, status]


def present_switch_in_head(language: Language) -> Component:
    """Give the same switch for the head that stays in sight: it presses that of the bar, which gives way to it."""
    return html.Button(_states(language), **_kind(language), **{"data-press": ids.PRESENT_BUTTON})


def _states(language: Language) -> list[Component]:
    words = {"yes": worklist.PRESENT_YES, "no": worklist.PRESENT_NO}
    return [html.Span(say(text, language), className=state) for state, text in words.items()]


def _kind(language: Language) -> dict[str, str]:
    return {"type": "button", "className": "switch", "title": say(worklist.PRESENT_MEANS, language)}

"""A page laid over the file: opened by a link to it, closed by its button, Escape or a click beside it."""

from collections.abc import Sequence

from dash import html
from dash.development.base_component import Component

from features.text import Language
from layouts.drawn import drawn
from layouts.links import section_link
from layouts.words import dialog as words
from layouts.words.saying import say


def dialog(dialog_id: str, title: str, content: Sequence[Component], language: Language) -> Component:
    """Give the closed panel; `assets/desk.js` opens it as a modal one, so that the keyboard stays inside.

    The content is sent as markup: no callback reads it.
    """
    close = html.Form(html.Button(say(words.CLOSE, language), className="btn"), method="dialog")
    parts = [html.Div([html.H2(title), close], className="top"), *content]
    return drawn(
        html.Dialog(html.Div(parts, className="inner"), id=dialog_id, className="dialog", **{"aria-label": title})
    )


def dialog_link(dialog_id: str, children: str | Sequence[Component | str], class_name: str | None = None) -> Component:
    """Give a link that opens a panel; as an address of its own, it opens it too."""
    shown = children if isinstance(children, str) else list(children)
    return html.A(shown, href=section_link(dialog_id), className=class_name, **{"aria-haspopup": "dialog"})

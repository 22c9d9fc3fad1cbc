"""What stays when the page is said in another language: the address, and what the reader has chosen."""

from dash import dcc, html
from dash.development.base_component import Component

from features.text import Language
from layouts import ids
from layouts.panels.what_if import what_if_stores
from layouts.theme import Appearance


def shell(page: Component, language: Language = Language.FR, *, served: str = "") -> Component:
    """Give the stores, and the page in the first language; a callback says it again in the language chosen.

    Language and colours are kept in the browser, and for the session whether a client is present; which client is open
    is in the address alone. How the list is sorted and filtered is kept for the session, never who is in it. `served`
    is the fingerprint of the bundle that the page is drawn from.
    """
    return html.Div(
        [
            dcc.Location(id=ids.LOCATION, refresh=False),
            dcc.Store(id=ids.CLIENT),
            dcc.Store(id=ids.PRESENT, data=False, storage_type="session"),
            dcc.Store(id=ids.WORKLIST_OPENED),
            dcc.Store(id=ids.WORKLIST_VIEW, storage_type="session"),
            dcc.Store(id=ids.WORKLIST_CHANGED),
            dcc.Store(id=ids.LANGUAGE, data=language.value, storage_type="local"),
            dcc.Store(id=ids.LANGUAGE_SET),
            dcc.Store(id=ids.SERVED, data=served),
            dcc.Store(id=ids.APPEARANCE, data=Appearance.LIGHT.value, storage_type="local"),
            dcc.Store(id=ids.APPEARANCE_SET),
            *what_if_stores(),
            html.Div(id=ids.UPDATED, role="status"),
            html.Div(page, id=ids.PAGE),
        ]
    )

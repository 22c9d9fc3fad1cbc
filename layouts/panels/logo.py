"""The brand's sign."""

from dash import html
from dash.development.base_component import Component


def logo() -> Component:
    """Give the sign, drawn by the style sheet from `assets/favicon.svg` in the colour of its text."""
    return html.Span(className="logo", **{"aria-hidden": "true"})

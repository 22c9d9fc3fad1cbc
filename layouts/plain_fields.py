"""Form fields as plain markup: for forms that a script of the page sends itself, which no callback reads."""

from collections.abc import Mapping, Sequence

from dash import html
from dash.development.base_component import Component


def plain_input(**attributes: object) -> Component:
    """Give an `input`, which Dash's plain HTML lacks; names of attributes as in HTML."""
    field = html.Span()
    vars(field).update(attributes, _type="Input")
    return field


def labelled_field(label: str, field: Component, hint: str | None = None) -> Component:
    """Give a field within its label, so that neither needs an id."""
    parts = [html.Span(label), field, *([html.Small(hint)] if hint else [])]
    return html.Label(parts, className="field")


def plain_select(name: str, options: Mapping[str, str]) -> Component:
    """Give a choice among codes by their words."""
    choices: Sequence[Component] = [html.Option(words, value=code) for code, words in options.items()]
    field = html.Select(choices, className="form-select")
    vars(field).update(name=name)
    return field

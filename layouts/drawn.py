"""What no callback reads or fills, sent as markup: a browser draws text far faster than a thousand components.

Dash keeps a record of every component, about 2 ms each on a slow machine; a client's file has 1,600. `assets/desk.js`
writes the markup where it belongs.
"""

from collections.abc import Mapping
from functools import cache
from html import escape
from typing import Final

from dash.development.base_component import Component

MARKUP: Final = "data-markup"
PLAIN_NAMESPACE: Final = "dash_html_components"
ATTRIBUTES: Final = {"className": "class", "htmlFor": "for"}
NOT_PROPERTIES: Final = ("_", "available_")
"""How the names begin of what Dash itself sets on every component."""
VOID: Final = frozenset({"br", "hr", "img", "input"})

type Node = Component | str | float | None
type Nodes = Node | list[Node] | tuple[Node, ...]


def drawn[T: Nodes](nodes: T) -> T:
    """Turn every largest part that holds no id and only plain HTML into markup, in place.

    What stays a component: whatever has an id, graphs and form fields, and all that is around them.
    """
    for node in _listed(nodes):
        if isinstance(node, Component):
            _settle(node, _inside(node))
    return nodes


def markup(nodes: Nodes) -> str:
    """Write plain HTML components and text as HTML, every text and attribute escaped."""
    return "".join(
        _element(node, markup(node.children if hasattr(node, "children") else None))
        if isinstance(node, Component)
        else _text(node)
        for node in _listed(nodes)
    )


def _inside(component: Component) -> str | None:
    """Write what a component holds; None where it must stay components, its parts then settled."""
    children = getattr(component, "children", None)
    if isinstance(children, str) and _is_html(component):
        return escape(children)
    held: list[tuple[Component, str | None]] = []
    written: list[str | None] = []
    for child in _listed(children):
        if isinstance(child, str) or not isinstance(child, Component):
            written.append(_text(child))
            continue
        inside = _inside(child)
        held.append((child, inside))
        is_plain = inside is not None and getattr(child, "id", None) is None
        written.append(_element(child, inside) if inside is not None and is_plain else None)
    plain = [part for part in written if part is not None]
    if _is_html(component) and len(plain) == len(written):
        return "".join(plain)
    for child, inside in held:
        _settle(child, inside)
    return None


def _settle(component: Component, inside: str | None) -> None:
    """Let a component hold markup in place of components; one of text alone stays as it is."""
    children = _listed(getattr(component, "children", None))
    if inside is not None and any(isinstance(child, Component) for child in children):
        setattr(component, MARKUP, inside)
        component.children = None


def _is_html(component: Component) -> bool:
    return getattr(component, "_namespace", None) == PLAIN_NAMESPACE


def _listed(nodes: Nodes) -> list[Node]:
    return list(nodes) if isinstance(nodes, list | tuple) else [nodes]


def _text(node: str | float | None) -> str:
    return "" if node is None else escape(str(node))


def _element(component: Component, inside: str) -> str:
    tag, values = str(getattr(component, "_type", "")).lower(), vars(component)
    attributes = "".join(_attribute(written, values[name]) for name, written in _attributes(tuple(values)))
    return f"<{tag}{attributes}>" if tag in VOID else f"<{tag}{attributes}>{inside}</{tag}>"


@cache
def _attributes(names: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """Give the properties that are attributes, in order, each as HTML names it.

    Dash's own `to_plotly_json` says what was set on a component too, and takes far longer.
    """
    named = sorted(name for name in names if name != "children" and not name.startswith(NOT_PROPERTIES))
    return tuple((name, ATTRIBUTES.get(name, name.lower())) for name in named)


def _attribute(written: str, value: object) -> str:
    match value:
        case str():
            return f' {written}="{escape(value)}"'
        case None | False:
            return ""
        case True if not written.startswith("aria-"):
            return f" {written}"
        case Mapping():
            return f' {written}="{escape(_style(value))}"'
        case _:
            return f' {written}="{escape(str(value).lower() if value is True else str(value))}"'


def _style(rules: Mapping[str, object]) -> str:
    return ";".join(f"{_css_name(name)}:{value}" for name, value in rules.items())


@cache
def _css_name(name: str) -> str:
    return name if name.startswith("--") else "".join(f"-{char.lower()}" if char.isupper() else char for char in name)

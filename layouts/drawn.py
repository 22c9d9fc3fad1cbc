"""What no callback reads or fills, sent as markup: a browser draws text far faster than a thousand components.

Dash keeps a record of every component, about 2 ms each on a slow machine; a client's file has 1,600. `assets/desk.js`
writes the markup where it belongs.
"""

from collections.abc import Mapping
from html import escape
from typing import Any, Final

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
            _draw(node)
    return nodes


def markup(nodes: Nodes) -> str:
    """Write plain HTML components and text as HTML, every text and attribute escaped."""
    return "".join(_element(node) if isinstance(node, Component) else _text(node) for node in _listed(nodes))


def _draw(component: Component) -> None:
    children = _listed(getattr(component, "children", None))
    if not any(isinstance(child, Component) for child in children):
        return
    if all(_is_plain(child) for child in children) and _is_html(component):
        setattr(component, MARKUP, markup(children))
        component.children = None
        return
    drawn(children)


def _is_plain(node: Node) -> bool:
    if not isinstance(node, Component):
        return True
    children = _listed(getattr(node, "children", None))
    return _is_html(node) and getattr(node, "id", None) is None and all(_is_plain(child) for child in children)


def _is_html(component: Component) -> bool:
    return getattr(component, "_namespace", None) == PLAIN_NAMESPACE


def _listed(nodes: Nodes) -> list[Node]:
    return list(nodes) if isinstance(nodes, list | tuple) else [nodes]


def _text(node: str | float | None) -> str:
    return "" if node is None else escape(str(node))


def _element(component: Component) -> str:
    props = _properties(component)
    tag = str(getattr(component, "_type", "")).lower()
    attributes = "".join(_attribute(name, value) for name, value in props.items() if name != "children")
    if tag in VOID:
        return f"<{tag}{attributes}>"
    return f"<{tag}{attributes}>{markup(props.get('children'))}</{tag}>"


def _properties(component: Component) -> dict[str, Any]:
    """Give what was set on a component, by name in order; Dash's own `to_plotly_json` takes far longer to say it."""
    return {name: value for name, value in sorted(vars(component).items()) if not name.startswith(NOT_PROPERTIES)}


def _attribute(name: str, value: object) -> str:
    written = ATTRIBUTES.get(name, name.lower())
    match value:
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


def _css_name(name: str) -> str:
    return name if name.startswith("--") else "".join(f"-{char.lower()}" if char.isupper() else char for char in name)

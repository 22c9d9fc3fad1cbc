"""What a reader meets in a tree of components."""

import json
from collections.abc import Iterator

from dash.development.base_component import Component

SPOKEN_PROPERTIES = ("aria-label", "placeholder", "title", "alt")
WRITTEN_IN_FIGURES = frozenset({"text", "ticktext", "customdata"})


def components(node: object) -> Iterator[Component]:
    """Give every component of a tree, the outer ones first."""
    if isinstance(node, Component):
        yield node
        yield from components(getattr(node, "children", None))
    elif isinstance(node, list | tuple):
        for child in node:
            yield from components(child)


def strings(node: object) -> Iterator[str]:
    """Give every text that is read or heard, one for each string child, label or word of a chart."""
    for component in components(node):
        yield from _own_strings(component)


def sentence(node: object) -> str:
    """Give the text of a tree as it reads, without the names of its parts."""
    if isinstance(node, str):
        return node
    if isinstance(node, list | tuple):
        return "".join(sentence(child) for child in node)
    return sentence(getattr(node, "children", None) or "")


def of_class(node: object, name: str) -> list[Component]:
    """Give the components that have a class."""
    return [item for item in components(node) if name in (getattr(item, "className", None) or "").split()]


def ids_of(node: object) -> list[str]:
    """Give every id of a tree, in order."""
    return [item.id for item in components(node) if getattr(item, "id", None)]


def _own_strings(component: Component) -> Iterator[str]:
    properties = component.to_plotly_json()["props"]
    children = properties.get("children")
    yield from (
        child for child in (children if isinstance(children, list | tuple) else [children]) if isinstance(child, str)
    )
    yield from (properties[name] for name in SPOKEN_PROPERTIES if isinstance(properties.get(name), str))
    yield from (option["label"] for option in properties.get("options") or [])
    yield from _figure_strings(json.loads(json.dumps(properties.get("figure"))))


def _figure_strings(part: object, name: str = "") -> Iterator[str]:
    if isinstance(part, dict):
        for key, value in part.items():
            yield from _figure_strings(value, key)
    elif isinstance(part, list):
        for value in part:
            yield from _figure_strings(value, name)
    elif isinstance(part, str) and name in WRITTEN_IN_FIGURES:
        yield part

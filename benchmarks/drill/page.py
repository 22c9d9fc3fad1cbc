"""One advisor's page as the browser holds it: what stands in each property, and which callbacks a change starts."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

type Name = tuple[str, str]
"""A component's id and one of its properties."""
type Changes = Mapping[Name, object]
type Due = dict["Callback", set[Name]]
"""Callbacks that a change starts, each with those of its inputs that changed."""

CHILDREN = "children"


@dataclass(frozen=True, kw_only=True)
class Callback:
    """One callback of the page, as `/_dash-dependencies` declares it."""

    output: str
    outputs: tuple[Name, ...]
    inputs: tuple[Name, ...]
    state: tuple[Name, ...]
    function: str | None
    """Name of what runs in the browser; None: the server answers."""
    starts_by_itself: bool
    """Whether it runs when its parts are drawn."""

    @property
    def parts(self) -> frozenset[str]:
        """Ids that have to be on the page."""
        return frozenset(identifier for identifier, _ in (*self.outputs, *self.inputs, *self.state))

    def starts_when_drawn(self, drawn: frozenset[str]) -> bool:
        """Whether Dash calls it because these ids are new: also a late one, where only what it reads is new."""
        if not any(identifier in drawn for identifier, _ in (*self.inputs, *self.outputs)):
            return False
        return self.starts_by_itself or not any(identifier in drawn for identifier, _ in self.outputs)


def callbacks_of(dependencies: Iterable[Mapping[str, Any]]) -> tuple[Callback, ...]:
    """Read what the server declares."""
    return tuple(
        Callback(
            output=entry["output"],
            outputs=tuple(_name(each) for each in entry["output"].removeprefix("..").removesuffix("..").split("...")),
            inputs=tuple((each["id"], each["property"]) for each in entry["inputs"]),
            state=tuple((each["id"], each["property"]) for each in entry["state"]),
            function=(entry["clientside_function"] or {}).get("function_name"),
            starts_by_itself=not entry["prevent_initial_call"],
        )
        for entry in dependencies
    )


class Page:
    """What stands on the page; changes are taken in one after the other."""

    def __init__(self, layout: Mapping[str, Any], callbacks: Sequence[Callback]) -> None:
        self._values: dict[Name, object] = {}
        self._inside: dict[str, set[str]] = {}
        self._present: set[str] = set()
        self._kept: set[str] = set()
        self._callbacks = callbacks
        self.first = self._due(set(), self._draw("", layout))
        """What starts when the page is first drawn."""

    def value(self, name: Name) -> Any:  # noqa: ANN401  # whatever a component's property holds
        """Give a property; None where the component has not set it."""
        return self._values.get(name)

    def names_of(self, name: str) -> list[Name]:
        """Give this property of every component on the page that has set it, in the order of the page."""
        return [each for each in self._values if each[1] == name and each[0] in self._present]

    def has(self, identifier: str) -> bool:
        """Whether a component stands on the page."""
        return identifier in self._present

    def take(self, changes: Changes) -> Due:
        """Take changes in, and give the callbacks that they start."""
        drawn: frozenset[str] = frozenset()
        changed = set()
        for name, value in changes.items():
            if name[1] == CHILDREN:
                drawn |= self._draw(name[0], value)
            elif isinstance(value, dict | list) or self._values.get(name) != value:
                self._values[name] = value
                changed.add(name)
        return self._due(changed, drawn)

    def choose(self, changes: Changes) -> Changes:
        """Note that the reader made these changes: a field that is kept holds them when it is drawn anew."""
        self._kept |= {identifier for identifier, _ in changes if self.value((identifier, "persistence"))}
        return changes

    def body(self, callback: Callback, changed: Iterable[Name]) -> dict[str, object]:
        """Write what the browser posts for a callback."""
        outputs = [{"id": identifier, "property": name} for identifier, name in callback.outputs]
        return {
            "output": callback.output,
            "outputs": outputs if callback.output.startswith("..") else outputs[0],
            "inputs": [self._entry(name) for name in callback.inputs],
            "state": [self._entry(name) for name in callback.state],
            "changedPropIds": sorted(f"{identifier}.{name}" for identifier, name in changed),
        }

    def _entry(self, name: Name) -> dict[str, object]:
        entry: dict[str, object] = {"id": name[0], "property": name[1]}
        return {**entry, "value": self._values[name]} if name in self._values else entry

    def _due(self, changed: set[Name], drawn: frozenset[str]) -> Due:
        return {
            callback: changed.intersection(callback.inputs)
            for callback in self._callbacks
            if (not changed.isdisjoint(callback.inputs) or callback.starts_when_drawn(drawn))
            and callback.parts <= self._present
        }

    def _draw(self, place: str, content: object) -> frozenset[str]:
        """Put components in a place, those that stood there go; give the new ids."""
        self._clear(place)
        drawn = set()
        for around, properties in components(content, place):
            identifier = properties["id"]
            drawn.add(identifier)
            self._inside.setdefault(around, set()).add(identifier)
            for name, value in properties.items():
                is_kept = identifier in self._kept and (identifier, name) in self._values
                if name not in {"id", CHILDREN} and not is_kept:
                    self._values[identifier, name] = value
        self._present |= drawn
        return frozenset(drawn)

    def _clear(self, place: str) -> None:
        for identifier in self._inside.pop(place, ()):
            self._clear(identifier)
            self._present.discard(identifier)
            if identifier not in self._kept:
                for name in [name for name in self._values if name[0] == identifier]:
                    del self._values[name]


def components(content: object, around: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Give every component in an answer that has an id, after the id of the next one around it."""
    if isinstance(content, list):
        for each in content:
            yield from components(each, around)
    elif isinstance(content, dict) and isinstance(content.get("props"), dict):
        properties = content["props"]
        if isinstance(properties.get("id"), str):
            yield around, properties
            around = properties["id"]
        yield from components(properties.get(CHILDREN), around)


def _name(written: str) -> Name:
    identifier, name = written.rsplit(".", 1)
    return identifier, name

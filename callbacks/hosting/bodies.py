"""The shape of what the browser posts: only what the page's own callbacks send gets as far as Dash."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from dash import Dash

ONE_OR_MORE = (["ALL"], ["ALLSMALLER"])
"""How Dash writes an identifier that stands for a list of components."""


class MalformedBodyError(Exception):
    """The body is not one that the page sends."""


@dataclass(frozen=True, kw_only=True)
class Property:
    """One property of one component, or of all components whose identifier fits a pattern."""

    identifier: str | Mapping[str, Any]
    name: str

    @property
    def is_list(self) -> bool:
        """Whether the browser sends a list of components for it."""
        return not isinstance(self.identifier, str) and any(part in ONE_OR_MORE for part in self.identifier.values())

    def fits(self, given: object) -> bool:
        """Whether `given` is this property, with or without a value."""
        if self.is_list:
            return isinstance(given, list) and all(self._fits_one(entry) for entry in given)
        return self._fits_one(given)

    def _fits_one(self, given: object) -> bool:
        if not isinstance(given, dict) or not {"id", "property"} <= given.keys() <= {"id", "property", "value"}:
            return False
        return given["property"] == self.name and _fits_pattern(self.identifier, given["id"])


def _fits_pattern(pattern: str | Mapping[str, Any], given: object) -> bool:
    if isinstance(pattern, str):
        return isinstance(given, str) and given == pattern
    if not isinstance(given, dict) or given.keys() != pattern.keys():
        return False
    return all(
        isinstance(given[key], str | int) if isinstance(part, list) else given[key] == part
        for key, part in pattern.items()
    )


@dataclass(frozen=True, kw_only=True)
class Declared:
    """What one callback declares."""

    outputs: tuple[Property, ...]
    is_multiple: bool
    inputs: tuple[Property, ...]
    state: tuple[Property, ...]


class CallbackBodies:
    """The bodies that the callbacks of an app may be sent; callbacks that run in the browser are none of them."""

    def __init__(self, app: Dash) -> None:
        self._declared = {
            output: _declared(output, callback)
            for output, callback in app.callback_map.items()
            if "callback" in callback
        }

    def check(self, body: object) -> str:
        """Give the name of the callback that the body is for.

        Raises:
            MalformedBodyError: If the page sends no such body; says why in words that hold nothing of the body.
        """
        if not isinstance(body, dict):
            raise MalformedBodyError("the body is no object")
        output = body.get("output")
        declared = self._declared.get(output) if isinstance(output, str) else None
        if not isinstance(output, str) or declared is None:
            raise MalformedBodyError("no callback has this output")
        outputs = body.get("outputs")
        _check_all("outputs", declared.outputs, outputs if declared.is_multiple else [outputs])
        _check_all("inputs", declared.inputs, body.get("inputs", []))
        _check_all("state", declared.state, body.get("state", []))
        _check_changed(body.get("inputs", []), body.get("changedPropIds", []))
        return output


def _declared(output: str, callback: Mapping[str, Any]) -> Declared:
    is_multiple = output.startswith("..")
    outputs = output.removeprefix("..").removesuffix("..").split("...") if is_multiple else [output]
    return Declared(
        outputs=tuple(_property(*each.rsplit(".", 1)) for each in outputs),
        is_multiple=is_multiple,
        inputs=tuple(_property(each["id"], each["property"]) for each in callback["inputs"]),
        state=tuple(_property(each["id"], each["property"]) for each in callback["state"]),
    )


def _property(identifier: str, name: str) -> Property:
    plain = identifier.replace("\\.", ".")
    return Property(identifier=json.loads(plain) if plain.startswith("{") else plain, name=name)


def _check_all(part: str, declared: Sequence[Property], given: object) -> None:
    if not isinstance(given, list) or len(given) != len(declared):
        message = f"the {part} are not as many as declared"
        raise MalformedBodyError(message)
    if not all(each.fits(entry) for each, entry in zip(declared, given, strict=True)):
        message = f"the {part} are not those declared, in order"
        raise MalformedBodyError(message)


def _check_changed(inputs: list[Any], changed: object) -> None:
    known = set(_names(inputs))
    if not isinstance(changed, list) or not all(isinstance(name, str) and name in known for name in changed):
        raise MalformedBodyError("what changed is not among the inputs")


def _names(inputs: list[Any]) -> Iterable[str]:
    for entry in inputs:
        if isinstance(entry, list):
            yield from _names(entry)
        else:
            yield f"{_written(entry['id'])}.{entry['property']}"


def _written(identifier: str | Mapping[str, Any]) -> str:
    """Write an identifier as Dash's renderer does."""
    if isinstance(identifier, str):
        return identifier
    return json.dumps(identifier, sort_keys=True, separators=(",", ":"), ensure_ascii=False)

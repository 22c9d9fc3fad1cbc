"""The shape of what the browser posts: only what the page's own callbacks send gets as far as Dash."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from dash import Dash


class MalformedBodyError(Exception):
    """The body is not one that the page sends."""


@dataclass(frozen=True, kw_only=True)
class Property:
    """One property of one component."""

    identifier: str
    name: str

    def fits(self, given: object) -> bool:
        """Whether `given` is this property, with or without a value."""
        if not isinstance(given, dict) or not {"id", "property"} <= given.keys() <= {"id", "property", "value"}:
            return False
        return bool(given["id"] == self.identifier and given["property"] == self.name)


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
        outputs=tuple(_output(each) for each in outputs),
        is_multiple=is_multiple,
        inputs=tuple(Property(identifier=each["id"], name=each["property"]) for each in callback["inputs"]),
        state=tuple(Property(identifier=each["id"], name=each["property"]) for each in callback["state"]),
    )


def _output(written: str) -> Property:
    identifier, name = written.rsplit(".", 1)
    return Property(identifier=identifier, name=name)


def _check_all(part: str, declared: Sequence[Property], given: object) -> None:
    if not isinstance(given, list) or len(given) != len(declared):
        message = f"the {part} are not as many as declared"
        raise MalformedBodyError(message)
    if not all(each.fits(entry) for each, entry in zip(declared, given, strict=True)):
        message = f"the {part} are not those declared, in order"
        raise MalformedBodyError(message)


def _check_changed(inputs: list[Any], changed: object) -> None:
    known = {f"{entry['id']}.{entry['property']}" for entry in inputs}
    if not isinstance(changed, list) or not all(isinstance(name, str) and name in known for name in changed):
        raise MalformedBodyError("what changed is not among the inputs")

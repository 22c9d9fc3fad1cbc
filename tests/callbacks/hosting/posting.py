"""Bodies as the browser posts them."""

from collections.abc import Mapping
from typing import Any

from flask.testing import FlaskClient
from werkzeug.test import TestResponse

UPDATE = "/_dash-update-component"

type Body = dict[str, Any]


def dependencies(desk: FlaskClient) -> list[dict[str, Any]]:
    """Give what each callback that runs on the server declares."""
    found = desk.get("/_dash-dependencies").get_json()
    return [entry for entry in found if not entry["clientside_function"]]


def body_of(callback: Mapping[str, Any], values: Mapping[str, object]) -> Body:
    """Fill a callback's inputs and state with `values` by identifier; the rest is null."""

    def filled(entries: list[dict[str, Any]]) -> list[dict[str, Any]]:
        return [
            {"id": entry["id"], "property": entry["property"], "value": values.get(entry["id"])} for entry in entries
        ]

    named = [each.rsplit(".", 1) for each in callback["output"].strip(".").split("...")]
    outputs = [{"id": identifier, "property": name} for identifier, name in named]
    return {
        "output": callback["output"],
        "outputs": outputs if callback["output"].startswith("..") else outputs[0],
        "inputs": filled(callback["inputs"]),
        "state": filled(callback["state"]),
        "changedPropIds": [f"{entry['id']}.{entry['property']}" for entry in callback["inputs"]],
    }


def body_for(desk: FlaskClient, output: str, values: Mapping[str, object] | None = None) -> Body:
    """Fill the first callback whose output names `output`."""
    return body_of(next(entry for entry in dependencies(desk) if output in entry["output"]), values or {})


def post(desk: FlaskClient, body: object) -> TestResponse:
    return desk.post(UPDATE, json=body)

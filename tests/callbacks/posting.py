"""Callbacks called as the browser calls them: posts to the update route."""

import json
from collections.abc import Iterable
from typing import Any

from flask.testing import FlaskClient


def dependencies(server: FlaskClient) -> list[dict[str, Any]]:
    """Give every callback of the page."""
    found: list[dict[str, Any]] = server.get("/_dash-dependencies").get_json()
    return found


def call(server: FlaskClient, output: str, **values: object) -> dict[str, Any]:
    """Post the callback that fills `output`; `values` are given by id with `_` for `-`, the others are null."""
    return _posted(server, next(entry for entry in dependencies(server) if output in entry["output"]), values)


def press(server: FlaskClient, button: str, **values: object) -> dict[str, Any]:
    """Post the callback that a button starts; `values` as in `call`, with the button's clicks among them."""
    callback = next(entry for entry in dependencies(server) if any(given["id"] == button for given in entry["inputs"]))
    return _posted(server, callback, values)


def words_of(part: object) -> str:
    """Give an answer as one text to search."""
    return json.dumps(part, ensure_ascii=False)


def _posted(server: FlaskClient, callback: dict[str, Any], values: dict[str, object]) -> dict[str, Any]:
    given = {name.replace("_", "-"): value for name, value in values.items()}

    def filled(entries: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
        return [{**entry, "value": given.get(entry["id"])} for entry in entries]

    outputs = [
        dict(zip(("id", "property"), part.rsplit(".", 1), strict=True))
        for part in callback["output"].strip(".").split("...")
    ]
    body = {
        "output": callback["output"],
        "outputs": outputs if callback["output"].startswith("..") else outputs[0],
        "inputs": filled(callback["inputs"]),
        "state": filled(callback["state"]),
        "changedPropIds": [f"{entry['id']}.{entry['property']}" for entry in callback["inputs"]],
    }
    answer = server.post("/_dash-update-component", json=body)
    assert answer.status_code in {200, 204}, answer.data
    if answer.status_code == 204:  # nothing changes
        return {}
    response: dict[str, Any] = answer.get_json()["response"]
    return response

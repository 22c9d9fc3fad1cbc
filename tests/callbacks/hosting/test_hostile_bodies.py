"""Two thousand bodies that the page would not send, from a fixed seed: none breaks the desk or holds it up."""

import json
import random
import time
from collections import Counter
from typing import Any

import pytest
from flask.testing import FlaskClient
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from layouts import ids
from scoring.bundle import Bundle
from scoring.find import suggest
from tests.callbacks.hosting.posting import UPDATE, Body, body_for, body_of, dependencies, post

BODIES = 2000
LONGEST_SECONDS = 2
SHARE_THAT_RUNS = 0.7
"""Of the bodies, how many are rightly shaped, so that a callback meets the hostile values."""
SHARES_OF_HOSTILE_VALUES = (0.1, 0.4, 1.0)
"""The rest is sound, so that each callback goes as far as it can with the hostile ones."""

type Sound = dict[str, list[object]]
"""By component."""

NASTY: list[object] = [
    None,
    True,
    False,
    0,
    -1,
    1,
    3,
    10**9,
    -(2**63),
    2**63,
    2**64,
    10**400,
    1.5,
    -0.0,
    1e308,
    5e-324,
    float("nan"),
    float("inf"),
    "",
    " ",
    "0",
    "-1",
    "00100002",
    "1e5",
    "１２３",
    "9" * 18,
    "9" * 19,
    "9" * 10_000,
    "a" * 10_000,
    "\u202f" * 10_000,
    "\x00",
    "\x00\x1b[2J\r\n",
    "\u202e",
    "\U0001f4a3",
    "\ufdfd" * 500,
    "\ud800",
    "'; DROP TABLE clients; --",
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "{typed}",
    "{0.__class__}",
    "%s%n",
    "../../etc/passwd",
    "${jndi:ldap://x}",
    "__proto__",
    "similar",
    "all",
    "fr",
    "dark",
    "income_currency",
    "theme:loan",
    [],
    [None],
    [[[[]]]],
    [1] * 5000,
    ["all"],
    {},
    {"a": {"b": {"c": {}}}},
    {"__proto__": {"x": 1}},
    {"id": "client"},
    {"type": "x", "index": ["ALL"]},
]


def nested(depth: int) -> object:
    value: object = 1
    for _ in range(depth):
        value = [value]
    return value


def hostile_value(draw: random.Random) -> object:
    match draw.randrange(8):
        case 0:
            return nested(draw.choice([1, 3, 9, 12, 20, 900]))
        case 1:
            return "".join(chr(draw.randrange(0x20, 0x2FFF)) for _ in range(draw.randrange(200)))
        case _:
            return draw.choice(NASTY)


def misshaped(draw: random.Random, body: Body) -> object:
    value = draw.choice(NASTY)
    part = draw.choice(["output", "outputs", "inputs", "state", "changedPropIds"])
    entries = [dict(entry) for entry in body["inputs"]]
    draw.choice(entries)[draw.choice(["id", "property", "extra"])] = value
    changes: list[object] = [
        {**body, part: value},
        {name: kept for name, kept in body.items() if name != part},
        {**body, "inputs": entries},
        {**body, "inputs": body["inputs"] * 2},
        {**body, "inputs": body["inputs"][::-1] + body["state"]},
        {**body, "inputs": body["state"], "state": body["inputs"]},
        {**body, "changedPropIds": [value, *body["changedPropIds"]]},
        {**body, "output": f"..{body['output']}...{body['output']}.."},
        value,
        [body],
    ]
    return draw.choice(changes)


def hostile_bodies(callbacks: list[dict[str, Any]], sound: Sound, draw: random.Random) -> list[object]:
    bodies: list[object] = []
    for _ in range(BODIES):
        callback = draw.choice(callbacks)
        hostile = draw.choice(SHARES_OF_HOSTILE_VALUES)
        values = {
            entry["id"]: hostile_value(draw) if draw.random() < hostile else draw.choice(sound.get(entry["id"], [1]))
            for entry in callback["inputs"] + callback["state"]
        }
        body = body_of(callback, values)
        bodies.append(body if draw.random() < SHARE_THAT_RUNS else misshaped(draw, body))
    return bodies


def sound_values(part: object, found: Sound) -> Sound:
    """Gather what the page itself sends: each component's value at first, and each of its options."""
    match part:
        case dict():
            if isinstance(part.get("id"), str):
                options = [option["value"] for option in part.get("options", [])]
                found[part["id"]] = [part.get("value"), part.get("data"), *options, options[:2]]
            for inner in part.values():
                sound_values(inner, found)
        case list():
            for inner in part:
                sound_values(inner, found)
        case _:
            pass
    return found


def test_no_hostile_body_breaks_the_desk_or_holds_it_up(
    desk: FlaskClient, bundle: Bundle, caplog: pytest.LogCaptureFixture
) -> None:
    client = suggest(bundle, "", 1)[0]
    sound = sound_values(desk.get("/_dash-layout").get_json(), {}) | {ids.CLIENT: [str(client)]}
    answers: Counter[int] = Counter()
    slowest = 0.0
    for body in hostile_bodies(dependencies(desk), sound, random.Random(20261124)):  # noqa: S311  # the same each time
        started = time.perf_counter()
        answer = desk.post(UPDATE, data=json.dumps(body), content_type="application/json")
        slowest = max(slowest, time.perf_counter() - started)
        answers[answer.status_code] += 1
        assert answer.status_code in {200, 204, 400}, body
        assert [record.facts for record in caplog.records if record.msg == "incident"] == [], body  # type: ignore[attr-defined]  # by `extra`
        assert "Traceback" not in answer.get_data(as_text=True)
    print(answers, f"slowest {slowest:.2f} s")  # noqa: T201  # shown when the test fails or is asked to speak
    assert slowest < LONGEST_SECONDS
    assert answers[200] > BODIES // 8
    assert answers[400] > BODIES // 8
    after = post(desk, body_for(desk, ids.HEAD, {ids.CLIENT: str(client)}))
    assert f"Client {client}" in json.dumps(after.get_json(), ensure_ascii=False).replace("\u00a0", " ")


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=20,
)


@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(document=JSON)
def test_no_json_document_is_taken_for_a_body(desk: FlaskClient, document: object) -> None:
    assert desk.post(UPDATE, data=json.dumps(document), content_type="application/json").status_code == 400


@settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.binary(max_size=300))
def test_no_bytes_are_taken_for_a_body(desk: FlaskClient, data: bytes) -> None:
    assert desk.post(UPDATE, data=data, content_type="application/json").status_code == 400

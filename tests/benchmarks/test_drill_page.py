"""The drill's advisor knows the page: each of its callbacks is asked, acted, or left out for a reason."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from flask.testing import FlaskClient

from app import create_app
from benchmarks.drill.advisor import Advisor
from benchmarks.drill.browser import CLIENT, FUNCTIONS, HASH, LEFT_OUT, NOT_ASKED
from benchmarks.drill.clicks import CLICKS
from benchmarks.drill.hand import Hand
from benchmarks.drill.page import Callback, Page, callbacks_of
from callbacks.settings import Settings
from layouts.links import client_link
from scoring.bundle import open_bundle

MOST_TIMES = 12
ANOTHER = {"id": "shown", "property": "children"}


@pytest.fixture(scope="module")
def server(demo_bundle_folder: Path) -> FlaskClient:
    app = create_app(open_bundle(demo_bundle_folder), Settings(bundle=demo_bundle_folder, currency=None))
    tester: FlaskClient = app.server.test_client()
    return tester


def declared(server: FlaskClient) -> tuple[Callback, ...]:
    return callbacks_of(server.get("/_dash-dependencies").get_json())


def posting(
    server: FlaskClient, asked: set[str]
) -> Callable[[Sequence[tuple[Callback, dict[str, object]]]], list[Mapping[str, Any] | None]]:
    """Post as the browser does; note what was asked, and accept no refusal."""

    def ask(posts: Sequence[tuple[Callback, dict[str, object]]]) -> list[Mapping[str, Any] | None]:
        answers: list[Mapping[str, Any] | None] = []
        for callback, body in posts:
            answer = server.post("/_dash-update-component", json=body)
            assert answer.status_code in {200, 204}, callback.output
            answers.append(answer.get_json()["response"] if answer.status_code == 200 else None)
            asked.add(callback.output)
        return answers

    return ask


def advisor_at(server: FlaskClient, demo_bundle_folder: Path, asked: set[str]) -> Advisor:
    page = Page(server.get("/_dash-layout").get_json(), declared(server))
    clients = open_bundle(demo_bundle_folder).client_ids.tolist()
    hand = Hand(page=page, chance=np.random.default_rng(7), clients=clients)
    return Advisor(hand=hand, ask=posting(server, asked))


def test_each_callback_of_the_browser_is_acted_or_left_out(server: FlaskClient) -> None:
    of_page = {callback.function for callback in declared(server)} - {None}
    assert of_page == FUNCTIONS.keys() | LEFT_OUT.keys()
    assert not FUNCTIONS.keys() & LEFT_OUT.keys()


def test_clicks_start_each_callback_of_the_server_and_each_kind_is_made(
    server: FlaskClient, demo_bundle_folder: Path
) -> None:
    asked: set[str] = set()
    made: set[str] = set()
    advisor = advisor_at(server, demo_bundle_folder, asked)
    advisor.arrive()
    of_server = {callback.output for callback in declared(server) if callback.function is None}
    kinds = {click.name for click in CLICKS}
    for _ in range(MOST_TIMES):
        for click in CLICKS:
            if click.can(advisor.hand.page):
                advisor.make(click)
                made.add(click.name)
        if of_server <= asked and made == kinds:
            break
    assert of_server - asked == NOT_ASKED.keys()
    assert made == kinds


def test_an_address_that_names_a_client_opens_the_file(server: FlaskClient, demo_bundle_folder: Path) -> None:
    asked: set[str] = set()
    advisor = advisor_at(server, demo_bundle_folder, asked)
    advisor.arrive()
    asked.clear()
    advisor.change({HASH: client_link(100001)})
    assert advisor.hand.page.value(CLIENT) == "100001"
    assert any("client-head.children" in output for output in asked)


def field(identifier: str, **properties: object) -> dict[str, object]:
    return {"type": "Input", "namespace": "any", "props": {"id": identifier, **properties}}


def small_page(**entry: object) -> Page:
    """A page of a place that holds a field, and one callback from the field to another place."""
    around = {"type": "Div", "namespace": "any", "props": {"id": "place", "children": [field("typed", value="a")]}}
    declared_once = {
        "output": "shown.children",
        "inputs": [{"id": "typed", "property": "value"}],
        "state": [],
        "clientside_function": None,
        "prevent_initial_call": False,
        **entry,
    }
    layout = {"type": "Div", "namespace": "any", "props": {"children": [around, field("shown")]}}
    return Page(layout, callbacks_of([declared_once]))


def test_a_change_is_posted_with_its_value_and_its_name() -> None:
    page = small_page()
    ((callback, changed),) = page.take({("typed", "value"): "b"}).items()
    assert page.body(callback, changed) == {
        "output": "shown.children",
        "outputs": ANOTHER,
        "inputs": [{"id": "typed", "property": "value", "value": "b"}],
        "state": [],
        "changedPropIds": ["typed.value"],
    }


def test_the_same_value_again_starts_nothing() -> None:
    assert small_page().take({("typed", "value"): "a"}) == {}


def test_a_callback_whose_part_is_not_on_the_page_is_not_started() -> None:
    page = small_page()
    page.take({("place", "children"): []})
    assert page.take({("typed", "value"): "b"}) == {}


def test_a_field_drawn_anew_starts_its_callback_even_one_that_waits_for_a_change() -> None:
    """Dash says so: what is shown is there already."""
    page = small_page(prevent_initial_call=True)
    assert page.first == {}
    assert len(page.take({("place", "children"): [field("typed", value="c")]})) == 1


@pytest.mark.parametrize(("persistence", "held"), [(True, "mine"), (None, "a")])
def test_a_choice_outlives_a_new_drawing_where_the_page_keeps_it(*, persistence: bool | None, held: str) -> None:
    page = small_page()
    page.take({("typed", "persistence"): persistence})
    page.take(page.choose({("typed", "value"): "mine"}))
    page.take({("place", "children"): [field("typed", value="a", persistence=persistence)]})
    assert page.value(("typed", "value")) == held

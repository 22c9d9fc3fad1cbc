"""What the page's own scripts do with a change, as far as it leads to something that the server is asked.

The scripts stand in `assets/`; a test names each callback of the browser that is neither here nor left out.
"""

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from benchmarks.drill.page import Callback, Changes, Name, Page
from features.text import Language
from layouts import ids
from layouts.ids import list_id, what_if_id
from layouts.panels.worklist_grid import PAGE_ROWS
from scoring.whatif_views import Lever

HASH: Final[Name] = (ids.LOCATION, "hash")
CLIENT: Final[Name] = (ids.CLIENT, "data")
PRESENT: Final[Name] = (ids.PRESENT, "data")
ROWS_ASKED: Final[Name] = (list_id("grid"), "getRowsRequest")
WHAT_IF_CLIENT: Final[Name] = (what_if_id("client"), "data")
WHAT_IF_ASKED: Final[Name] = (what_if_id("asked"), "data")
WHAT_IF_KEPT: Final[Name] = (what_if_id("kept"), "data")
LIST_ADDRESS: Final = f"#{ids.WORKLIST}"
SPACES: Final = re.compile(r"[\s\u00a0\u202f]")

LEFT_OUT: Final = MappingProxyType(
    {
        "setLanguage": "sets an attribute of the document",
        "setAppearance": "sets an attribute of the document",
        "noteFilters": "remembers in the browser; what undo gives back are values that clicks give anyway",
        "undoFilters": "gives back values that clicks give anyway",
        "say": "writes words that the page holds",
        "save": "no callback of the server: the whole list as a file, which `make bench` times",
        "bindLevers": "moves a slider with its number, and the number with its slider",
        "markWhatIf": "draws in the browser",
        "showFaults": "draws in the browser",
    }
)
"""Callbacks of the browser that ask the server nothing, and why."""
NOT_ASKED: Final[Mapping[str, str]] = MappingProxyType({})
"""Callbacks of the server that no click of the drill starts, by their output, and why: none at present."""


def when_drawn(page: Page, *, was_there: bool) -> Changes:
    """Give what components ask for by themselves once they are drawn: a grid asks for its first rows."""
    return {} if was_there or not page.has(ROWS_ASKED[0]) else first_rows(page)


def first_rows(page: Page) -> Changes:
    """Ask for the first page of the list, sorted as it last was."""
    return {ROWS_ASKED: rows_asked(0, (page.value(ROWS_ASKED) or {}).get("sortModel", []))}


def rows_asked(start: int, sorts: list[dict[str, str]]) -> dict[str, object]:
    """Write what the grid asks for a page of rows."""
    return {"startRow": start, "endRow": start + PAGE_ROWS, "sortModel": sorts, "filterModel": {}}


def _client_of_address(page: Page, _callback: Callback) -> Changes:
    fragment = page.value(HASH) or ""
    found = re.match(r"#(?:client=|(?=demande=))([^&]*)", fragment)
    if not found and fragment not in {"", "#"}:
        return {}
    client = found[1] if found else None
    return {} if client == page.value(CLIENT) else {CLIENT: client}


def _opens(page: Page, _callback: Callback) -> Changes:
    return {PRESENT: True} if page.value(CLIENT) else {}


def _turns(page: Page, callback: Callback) -> Changes:
    return {PRESENT: not page.value(PRESENT)} if _is_pressed(page, callback) else {}


def _leaves(page: Page, callback: Callback) -> Changes:
    return {PRESENT: False} if _is_pressed(page, callback) else {}


def _other(one: str, other: str) -> Callable[[Page, Callback], Changes]:
    def turned(page: Page, callback: Callback) -> Changes:
        (name,) = callback.outputs
        return {name: other if page.value(name) == one else one} if _is_pressed(page, callback) else {}

    return turned


def _open_list(page: Page, callback: Callback) -> Changes:
    (opened,) = callback.outputs
    return {opened: {"narrow": False}} if page.value(HASH) == LIST_ADDRESS and not page.value(opened) else {}


def _refresh_list(page: Page, _callback: Callback) -> Changes:
    return first_rows(page)


def _cleared(*values: object) -> Callable[[Page, Callback], Changes]:
    def clear(page: Page, callback: Callback) -> Changes:
        return dict(zip(callback.outputs, values, strict=True)) if _is_pressed(page, callback) else {}

    return clear


def _clear_all(page: Page, callback: Callback) -> Changes:
    return {name: [] for name in callback.outputs} if _is_pressed(page, callback) else {}


def _forget_what_if(page: Page, _callback: Callback) -> Changes:
    was_filled = page.value(WHAT_IF_CLIENT) is not None
    return dict.fromkeys((WHAT_IF_CLIENT, WHAT_IF_ASKED, WHAT_IF_KEPT)) if was_filled else {}


def _ask_what_if(page: Page, callback: Callback) -> Changes:
    client = page.value(CLIENT)
    if client is None or page.value(WHAT_IF_CLIENT) != client:
        return {}
    fields = {_part(identifier): page.value((identifier, name)) for identifier, name in callback.inputs}
    language = page.value((ids.LANGUAGE, "data"))
    levers = {lever.value: _number(fields[lever.value], language) for lever in Lever}
    asked = {"client": client, **fields, **levers}
    if asked == page.value(WHAT_IF_ASKED):
        return {}
    kept = {} if page.value(WHAT_IF_KEPT) else {WHAT_IF_KEPT: {"client": client, "kept": []}}
    return {WHAT_IF_ASKED: asked, **kept}


def _part(identifier: str) -> str:
    return identifier.removeprefix(what_if_id("")).replace("-", "_")


def _number(typed: object, language: str) -> float | None:
    bare = SPACES.sub("", str(typed or ""))
    plain = bare.replace(",", "") if language == Language.EN else bare.replace(",", ".")
    return float(plain) if plain else None


def _is_pressed(page: Page, callback: Callback) -> bool:
    return bool(page.value(callback.inputs[0]))


FUNCTIONS: Final[Mapping[str, Callable[[Page, Callback], Changes]]] = MappingProxyType(
    {
        "clientOfAddress": _client_of_address,
        "opens": _opens,
        "turn": _turns,
        "leaves": _leaves,
        "otherLanguage": _other("en", "fr"),
        "otherAppearance": _other("dark", "light"),
        "open": _open_list,
        "refresh": _refresh_list,
        "clear": _cleared([], "all", "all", "all", None, None, None, None),
        "clearAll": _clear_all,
        "clearInformation": _cleared("", "all", []),
        "forgetWhatIf": _forget_what_if,
        "askWhatIf": _ask_what_if,
    }
)
"""By the name that `clientside_callback` gives."""

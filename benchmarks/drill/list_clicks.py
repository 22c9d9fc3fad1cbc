"""What an advisor clicks on in the list of clients."""

from typing import Final

from benchmarks.drill.browser import HASH, LIST_ADDRESS, ROWS_ASKED, rows_asked
from benchmarks.drill.hand import Click, Hand, Steps, in_file, in_list
from layouts.ids import list_id
from layouts.links import client_link
from layouts.panels.worklist_grid import PAGE_ROWS
from scoring.worklist_views import ListColumn

LOWEST_POINTS: Final = (300, 400, 500, 600)


def open_list(hand: Hand) -> Steps:
    """Go to the list, and show it if a client was present."""
    yield {HASH: LIST_ADDRESS}
    if hand.page.has(list_id("show")):
        yield hand.pressed(list_id("show"))


def turn_page(hand: Hand) -> Steps:
    """Go to a page of the list."""
    count = hand.page.value((list_id("grid"), "getRowsResponse"))["rowCount"]
    start = PAGE_ROWS * int(hand.chance.integers(max(1, count // PAGE_ROWS)))
    yield {ROWS_ASKED: rows_asked(start, hand.page.value(ROWS_ASKED)["sortModel"])}


def sort_list(hand: Hand) -> Steps:
    """Sort the list by a column."""
    order = "asc" if hand.is_heads() else "desc"
    yield {ROWS_ASKED: rows_asked(0, [{"colId": hand.one_of(list(ListColumn)).value, "sort": order}])}


def filter_list(hand: Hand) -> Steps:
    """Choose by one more field of the list; later take all back."""
    which = hand.one_of(["contract", "income", "theme", "opinions", "lowest-points", "clear"])
    match which:
        case "clear":
            yield hand.pressed(list_id(which))
        case "opinions":
            yield {(list_id(which), "value"): [hand.option(list_id(which))]}
        case "lowest-points":
            yield {(list_id(which), "value"): hand.one_of(LOWEST_POINTS)}
        case _:
            yield {(list_id(which), "value"): hand.option(list_id(which))}


def open_row(hand: Hand) -> Steps:
    """Open the file of a row in sight."""
    rows = hand.page.value((list_id("grid"), "getRowsResponse"))["rowData"]
    yield {HASH: client_link(hand.one_of(rows)["client"] if rows else hand.one_of(hand.clients))}


CLICKS: Final = (
    Click(name="open the list", weight=3, can=in_file, steps=open_list),
    Click(name="turn a page of the list", weight=12, can=in_list, steps=turn_page),
    Click(name="sort the list", weight=8, can=in_list, steps=sort_list),
    Click(name="filter the list", weight=8, can=in_list, steps=filter_list),
    Click(name="open a row of the list", weight=6, can=in_list, steps=open_row),
)

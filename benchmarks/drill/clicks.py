"""What an advisor clicks on: each kind of click with how often it comes, where it can be made, and what it changes.

All that is chosen is read from the page's own fields, so that a click never asks for what the page does not offer.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np

from benchmarks.drill.browser import CLIENT, HASH, LIST_ADDRESS, PRESENT, ROWS_ASKED, WHAT_IF_ASKED, WHAT_IF_CLIENT
from benchmarks.drill.browser import WHAT_IF_KEPT, rows_asked
from benchmarks.drill.page import Changes, Name, Page
from layouts import ids
from layouts.ids import feature_id, list_id, what_if_id
from layouts.items import Only
from layouts.links import client_link
from layouts.modes import Mode
from layouts.panels.comparison_choices import FEWEST_SIMILAR, MOST_SIMILAR, SIMILAR_STEP, SLOTS
from layouts.panels.worklist_grid import PAGE_ROWS
from layouts.simulation import MOST_KEPT
from scoring.views import Group
from scoring.whatif_views import Lever
from scoring.worklist_views import ListColumn

WORDS: Final = ("revenu", "retard", "crédit", "emploi", "mois", "remboursé")
FIRST_DIGITS: Final = 3
SORTED_ASCENDING: Final = 0.5
LOWEST_POINTS: Final = (300, 400, 500, 600)


@dataclass(frozen=True, kw_only=True)
class Hand:
    """Who clicks: a page, a seeded chance, and the clients whose numbers may come up."""

    page: Page
    chance: np.random.Generator
    clients: Sequence[int]

    def one_of[T](self, choices: Sequence[T]) -> T:
        """Take one by chance."""
        return choices[int(self.chance.integers(len(choices)))]

    def option(self, identifier: str) -> Any:  # noqa: ANN401  # the value of an option
        """Take one of the options of a field, none that only is a heading."""
        options = self.page.value((identifier, "options")) or []
        return self.one_of([each["value"] for each in options if not each.get("disabled")])

    def pressed(self, identifier: str, name: str = "n_clicks") -> Changes:
        """Press a button, or Enter in a field."""
        return {(identifier, name): (self.page.value((identifier, name)) or 0) + 1}


type Steps = Iterator[Changes]


@dataclass(frozen=True, kw_only=True)
class Click:
    """One kind of click."""

    name: str
    weight: float
    """How often it comes among those that can be made."""
    can: Callable[[Page], bool]
    steps: Callable[[Hand], Steps]


def in_file(page: Page) -> bool:
    """Whether a client's file is in sight."""
    return bool(page.value(CLIENT)) and page.value(HASH) != LIST_ADDRESS


def in_list(page: Page) -> bool:
    """Whether the list of clients is in sight, and not hidden."""
    return page.value(HASH) == LIST_ADDRESS and page.has(ROWS_ASKED[0])


def anywhere(_page: Page) -> bool:
    """Whether the page is there at all."""
    return True


def in_simulation(page: Page) -> bool:
    """Whether the fields of the simulation are filled, and one can be moved."""
    return in_file(page) and page.value(WHAT_IF_ASKED) is not None and bool(_levers(page))


def before_simulation(page: Page) -> bool:
    """Whether the section of the simulation was not reached yet."""
    return in_file(page) and page.value(WHAT_IF_CLIENT) is None


def can_keep(page: Page) -> bool:
    """Whether there is room for one more scenario."""
    return in_simulation(page) and len((page.value(WHAT_IF_KEPT) or {}).get("kept", [])) < MOST_KEPT


def type_number(hand: Hand) -> Steps:
    """Type a client's number, a few digits first, and press Enter."""
    number = str(hand.one_of(hand.clients))
    yield {(ids.FIND_INPUT, "value"): number[:FIRST_DIGITS]}
    yield {(ids.FIND_INPUT, "value"): number}
    yield hand.pressed(ids.FIND_INPUT, "n_submit") if hand.chance.random() < SORTED_ASCENDING else hand.pressed(
        ids.FIND_BUTTON
    )


def go_to_neighbour(hand: Hand) -> Steps:
    """Let the client leave, which shows other files again, and open one of a near score, or any."""
    if hand.page.value(PRESENT):
        yield hand.pressed(ids.PRESENT_BUTTON)
    yield hand.pressed(hand.one_of([ids.LOWER_CLIENT, ids.HIGHER_CLIENT, ids.RANDOM_CLIENT]))


def drill_into_theme(hand: Hand) -> Steps:
    """Show the items of one theme."""
    yield {(ids.INFORMATION_THEME, "value"): hand.option(ids.INFORMATION_THEME)}


def filter_information(hand: Hand) -> Steps:
    """Search the items, or keep some; later take it back."""
    if hand.page.value((ids.INFORMATION_QUERY, "value")):
        yield hand.pressed(ids.INFORMATION_CLEAR)
    elif hand.chance.random() < SORTED_ASCENDING:
        yield {(ids.INFORMATION_QUERY, "value"): hand.one_of(WORDS)}
    else:
        yield {(ids.INFORMATION_ONLY, "value"): [hand.one_of(list(Only)).value]}


def compare_items(hand: Hand) -> Steps:
    """Put another item in a slot, and now and then show it another way."""
    slot = feature_id(int(hand.chance.integers(1, SLOTS + 1)))
    yield {(slot, "value"): hand.option(slot)}
    yield {(ids.COMPARISON_MODE, "value"): hand.one_of(list(Mode)).value}


def compare_two_at_once(hand: Hand) -> Steps:
    """Put an item along one side."""
    side = hand.one_of([ids.PAIR_FIRST, ids.PAIR_SECOND])
    yield {(side, "value"): hand.option(side)}


def compare_with_filtered(hand: Hand) -> Steps:
    """Compare with a group of one's own, filtered by one more answer; later with all again."""
    filters = [name for name, _ in _filters(hand.page)]
    chosen = [name for name, value in _filters(hand.page) if value]
    if len(chosen) > 1:
        yield hand.pressed(ids.COMPARISON_CLEAR)
        yield {(ids.COMPARISON_GROUP, "value"): Group.ALL.value}
    else:
        yield {(ids.COMPARISON_GROUP, "value"): Group.FILTERED.value}
        name = hand.one_of(filters)
        yield {(name, "value"): [hand.option(name)]}


def compare_with_similar(hand: Hand) -> Steps:
    """Compare with similar clients, as many and by what one likes."""
    sizes = range(FEWEST_SIMILAR, MOST_SIMILAR + 1, SIMILAR_STEP)
    yield {(ids.COMPARISON_GROUP, "value"): Group.SIMILAR.value}
    yield {(ids.COMPARISON_SIZE, "value"): hand.one_of(sizes)}
    yield {(ids.COMPARISON_BASIS, "value"): hand.option(ids.COMPARISON_BASIS)}


def see_proposals(hand: Hand) -> Steps:
    """Come to the section of the simulation: what would change the opinion, the fields, the charts."""
    yield {WHAT_IF_CLIENT: hand.page.value(CLIENT)}


def try_out(hand: Hand) -> Steps:
    """Move a slider, tick a paper or a credit elsewhere."""
    ticks = [part for part in ("papers", "repaid") if hand.page.value((what_if_id(part), "options"))]
    part = hand.one_of([*_levers(hand.page), *ticks])
    if part in ticks:
        yield {(what_if_id(part), "value"): [hand.option(what_if_id(part))]}
        return
    lowest, highest, step = (float(hand.page.value((what_if_id(f"{part}-range"), at))) for at in ("min", "max", "step"))
    value = lowest + step * int(hand.chance.integers(int((highest - lowest) / step) + 1))
    yield {(what_if_id(part), "value"): f"{value:g}" if value < 1e5 else str(round(value))}


def keep_scenario(hand: Hand) -> Steps:
    """Keep what stands in the fields, beside what was kept before."""
    fields = {name: value for name, value in hand.page.value(WHAT_IF_ASKED).items() if name != "client"}
    kept = (hand.page.value(WHAT_IF_KEPT) or {}).get("kept", [])
    entry = {"name": f"Essai {len(kept) + 1}", "asked": fields}
    yield {WHAT_IF_KEPT: {"client": hand.page.value(CLIENT), "kept": [*kept, entry]}}


def open_technical(hand: Hand) -> Steps:
    """Open the technical view and ask for an item; open already, close it."""
    yield hand.pressed(ids.TECHNICAL_OPEN)
    if hand.page.value((ids.TECHNICAL_OPEN, "n_clicks")) % 2:
        yield {(ids.TECHNICAL_FEATURE, "value"): hand.option(ids.TECHNICAL_FEATURE)}


def save_file(hand: Hand) -> Steps:
    """Save the client's data."""
    yield hand.pressed(hand.one_of([ids.EXPORT_CSV, ids.EXPORT_JSON]))


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
    order = "asc" if hand.chance.random() < SORTED_ASCENDING else "desc"
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


def other_language(hand: Hand) -> Steps:
    """Read the page in the other language."""
    yield hand.pressed(ids.LANGUAGE_BUTTON)


def other_appearance(hand: Hand) -> Steps:
    """Turn the colours."""
    yield hand.pressed(ids.APPEARANCE_BUTTON)


def _levers(page: Page) -> list[str]:
    """Give the levers that may be moved; a corrected income would need its reason."""
    levers = [lever.value for lever in Lever if lever is not Lever.INCOME]
    fields = ((lever, what_if_id(lever)) for lever in levers)
    return [lever for lever, identifier in fields if page.has(identifier) and not page.value((identifier, "disabled"))]


def _filters(page: Page) -> list[tuple[str, Any]]:
    names: list[Name] = [name for name in page.names_of("value") if name[0].startswith("filter-")]
    return [(name[0], page.value(name)) for name in names]


CLICKS: Final = (
    Click(name="open a file by its number", weight=8, can=anywhere, steps=type_number),
    Click(name="open a neighbour's file", weight=4, can=in_file, steps=go_to_neighbour),
    Click(name="drill into a theme", weight=10, can=in_file, steps=drill_into_theme),
    Click(name="filter the information", weight=8, can=in_file, steps=filter_information),
    Click(name="compare items", weight=10, can=in_file, steps=compare_items),
    Click(name="compare two items at once", weight=5, can=in_file, steps=compare_two_at_once),
    Click(name="compare with a filtered group", weight=6, can=in_file, steps=compare_with_filtered),
    Click(name="compare with similar clients", weight=8, can=in_file, steps=compare_with_similar),
    Click(name="see the proposals", weight=12, can=before_simulation, steps=see_proposals),
    Click(name="simulate", weight=20, can=in_simulation, steps=try_out),
    Click(name="keep a scenario", weight=4, can=can_keep, steps=keep_scenario),
    Click(name="open the technical view", weight=3, can=in_file, steps=open_technical),
    Click(name="save the file", weight=1, can=in_file, steps=save_file),
    Click(name="open the list", weight=3, can=in_file, steps=open_list),
    Click(name="turn a page of the list", weight=12, can=in_list, steps=turn_page),
    Click(name="sort the list", weight=8, can=in_list, steps=sort_list),
    Click(name="filter the list", weight=8, can=in_list, steps=filter_list),
    Click(name="open a row of the list", weight=6, can=in_list, steps=open_row),
    Click(name="other language", weight=0.5, can=anywhere, steps=other_language),
    Click(name="other colours", weight=0.5, can=anywhere, steps=other_appearance),
)


def next_click(hand: Hand) -> Click:
    """Take the next click by chance among those that can be made."""
    possible = [click for click in CLICKS if click.can(hand.page)]
    weights = np.array([click.weight for click in possible])
    return possible[int(hand.chance.choice(len(possible), p=weights / weights.sum()))]

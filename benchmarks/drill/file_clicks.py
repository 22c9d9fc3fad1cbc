"""What an advisor clicks on in a client's file, outside the simulation."""

from typing import Any, Final

from benchmarks.drill.browser import PRESENT
from benchmarks.drill.hand import Click, Hand, Steps, anywhere, in_file
from benchmarks.drill.page import Page
from layouts import ids
from layouts.ids import feature_id, filter_id
from layouts.items import Only
from layouts.modes import Mode
from layouts.panels.comparison_choices import FEWEST_SIMILAR, MOST_SIMILAR, SIMILAR_STEP, SLOTS
from scoring.views import Group

WORDS: Final = ("revenu", "retard", "crédit", "emploi", "mois", "remboursé")
FIRST_DIGITS: Final = 3


def type_number(hand: Hand) -> Steps:
    """Type a client's number, a few digits first, and press Enter."""
    number = str(hand.one_of(hand.clients))
    yield {(ids.FIND_INPUT, "value"): number[:FIRST_DIGITS]}
    yield {(ids.FIND_INPUT, "value"): number}
    yield hand.pressed(ids.FIND_INPUT, "n_submit") if hand.is_heads() else hand.pressed(ids.FIND_BUTTON)


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
    if hand.page.value((ids.INFORMATION_QUERY, "value")) or hand.page.value((ids.INFORMATION_ONLY, "value")):
        yield hand.pressed(ids.INFORMATION_CLEAR)
    elif hand.is_heads():
        yield {(ids.INFORMATION_QUERY, "value"): hand.one_of(WORDS)}
    else:
        yield {(ids.INFORMATION_ONLY, "value"): [hand.one_of(list(Only)).value]}


def compare_items(hand: Hand) -> Steps:
    """Put another item in a slot, or show all slots in another way."""
    slot = feature_id(int(hand.chance.integers(1, SLOTS + 1)))
    if hand.is_heads():
        yield {(slot, "value"): hand.option(slot)}
    else:
        yield {(ids.COMPARISON_MODE, "value"): hand.one_of(list(Mode)).value}


def compare_two_at_once(hand: Hand) -> Steps:
    """Put an item along one side."""
    side = hand.one_of([ids.PAIR_FIRST, ids.PAIR_SECOND])
    yield {(side, "value"): hand.option(side)}


def compare_with_filtered(hand: Hand) -> Steps:
    """Compare with a group of one's own, then filter it by one more answer; later take all back."""
    filters = _filters(hand.page)
    if hand.page.value((ids.COMPARISON_GROUP, "value")) != Group.FILTERED.value:
        yield {(ids.COMPARISON_GROUP, "value"): Group.FILTERED.value}
    elif sum(bool(chosen) for _, chosen in filters) > 1:
        yield hand.pressed(ids.COMPARISON_CLEAR)
    else:
        name, _ = hand.one_of(filters)
        yield {(name, "value"): [hand.option(name)]}


def compare_with_similar(hand: Hand) -> Steps:
    """Compare with similar clients, then with fewer or more of them, or by something else."""
    sizes = range(FEWEST_SIMILAR, MOST_SIMILAR + 1, SIMILAR_STEP)
    if hand.page.value((ids.COMPARISON_GROUP, "value")) != Group.SIMILAR.value:
        yield {(ids.COMPARISON_GROUP, "value"): Group.SIMILAR.value}
    elif hand.is_heads():
        yield {(ids.COMPARISON_SIZE, "value"): hand.one_of(sizes)}
    else:
        yield {(ids.COMPARISON_BASIS, "value"): hand.option(ids.COMPARISON_BASIS)}


def open_technical(hand: Hand) -> Steps:
    """Open the technical view; open already, ask for an item or close it."""
    is_open = (hand.page.value((ids.TECHNICAL_OPEN, "n_clicks")) or 0) % 2
    if is_open and hand.is_heads():
        yield {(ids.TECHNICAL_FEATURE, "value"): hand.option(ids.TECHNICAL_FEATURE)}
    else:
        yield hand.pressed(ids.TECHNICAL_OPEN)


def save_file(hand: Hand) -> Steps:
    """Save the client's data."""
    yield hand.pressed(hand.one_of([ids.EXPORT_CSV, ids.EXPORT_JSON]))


def other_language(hand: Hand) -> Steps:
    """Read the page in the other language."""
    yield hand.pressed(ids.LANGUAGE_BUTTON)


def other_appearance(hand: Hand) -> Steps:
    """Turn the colours."""
    yield hand.pressed(ids.APPEARANCE_BUTTON)


def _filters(page: Page) -> list[tuple[str, Any]]:
    names = [name for name in page.names_of("value") if name[0].startswith(filter_id(""))]
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
    Click(name="open the technical view", weight=3, can=in_file, steps=open_technical),
    Click(name="save the file", weight=1, can=in_file, steps=save_file),
    Click(name="other language", weight=0.5, can=anywhere, steps=other_language),
    Click(name="other colours", weight=0.5, can=anywhere, steps=other_appearance),
)

"""What an advisor clicks on in the simulation."""

from typing import Final

from benchmarks.drill.browser import CLIENT, WHAT_IF_ASKED, WHAT_IF_CLIENT, WHAT_IF_KEPT
from benchmarks.drill.hand import Click, Hand, Steps, in_file
from benchmarks.drill.page import Page
from layouts.ids import what_if_id
from layouts.simulation import MOST_KEPT
from scoring.whatif_views import Lever


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
    yield {(what_if_id(part), "value"): f"{value:.2f}"}


def keep_scenario(hand: Hand) -> Steps:
    """Keep what stands in the fields, beside what was kept before."""
    fields = {name: value for name, value in hand.page.value(WHAT_IF_ASKED).items() if name != "client"}
    kept = (hand.page.value(WHAT_IF_KEPT) or {}).get("kept", [])
    entry = {"name": f"Essai {len(kept) + 1}", "asked": fields}
    yield {WHAT_IF_KEPT: {"client": hand.page.value(CLIENT), "kept": [*kept, entry]}}


def in_simulation(page: Page) -> bool:
    """Whether the fields of the simulation are filled, and one can be moved."""
    return in_file(page) and page.value(WHAT_IF_ASKED) is not None and bool(_levers(page))


def before_simulation(page: Page) -> bool:
    """Whether the section of the simulation was not reached yet."""
    return in_file(page) and page.value(WHAT_IF_CLIENT) is None


def can_keep(page: Page) -> bool:
    """Whether there is room for one more scenario."""
    return in_simulation(page) and len((page.value(WHAT_IF_KEPT) or {}).get("kept", [])) < MOST_KEPT


def _levers(page: Page) -> list[str]:
    """Give the levers that may be moved; a corrected income would need its reason."""
    levers = [lever.value for lever in Lever if lever is not Lever.INCOME]
    fields = ((lever, what_if_id(lever)) for lever in levers)
    return [lever for lever, identifier in fields if page.has(identifier) and not page.value((identifier, "disabled"))]


CLICKS: Final = (
    Click(name="see the proposals", weight=12, can=before_simulation, steps=see_proposals),
    Click(name="simulate", weight=20, can=in_simulation, steps=try_out),
    Click(name="keep a scenario", weight=4, can=can_keep, steps=keep_scenario),
)

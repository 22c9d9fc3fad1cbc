"""How far the clients to be scored differ from those learned from."""

from collections.abc import Iterator

from scoring.evaluation.stability import LARGE, MODERATE, Shift, Stability
from scoring.evaluation.tables import Section, Table, share

MOST_SHOWN = 15


def section(found: Stability | None) -> Section:
    """Tell the shifts."""
    return Section(
        title="Whether the clients to be scored are like those learned from",
        parts=tuple(_parts(found)) if found else ("There are no clients without a known outcome to compare with.",),
    )


def _parts(found: Stability) -> Iterator[str | Table]:
    large = sum(each.index > LARGE for each in found.features)
    moderate = sum(MODERATE < each.index <= LARGE for each in found.features)
    yield (
        f"Population stability index between the {found.before:,} clients with a known outcome and the {found.now:,} "
        f"without: below {MODERATE:.2f} is read as stable, above {LARGE:.2f} as shifted. So few clients give about "
        f"{found.by_chance:.4f} where nothing shifted. {large} of {len(found.features)} features are above "
        f"{LARGE:.2f}, {moderate} more above {MODERATE:.2f}. The score of the clients with an outcome is the "
        "out-of-fold one."
    )
    yield Table(
        titles=("quantity", "index", "unknown before", "unknown now"),
        rows=[_row(each) for each in (found.score, *found.features[:MOST_SHOWN])],
    )
    yield f"The {min(MOST_SHOWN, len(found.features))} most shifted features are shown."


def _row(each: Shift) -> tuple[str, str, str, str]:
    return each.name, f"{each.index:.4f}", share(each.unknown_before), share(each.unknown_now)

"""Every kind of click with how often it comes, and the next one by chance."""

from typing import Final

import numpy as np

from benchmarks.drill import file_clicks, list_clicks, what_if_clicks
from benchmarks.drill.hand import Click, Hand

CLICKS: Final = (*file_clicks.CLICKS, *what_if_clicks.CLICKS, *list_clicks.CLICKS)


def next_click(hand: Hand) -> Click:
    """Take the next click by chance among those that can be made."""
    possible = [click for click in CLICKS if click.can(hand.page)]
    weights = np.array([click.weight for click in possible])
    return possible[int(hand.chance.choice(len(possible), p=weights / weights.sum()))]

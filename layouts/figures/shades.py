"""Greys of a population: from hardly there to clearly there."""

import math

from layouts.theme import Tokens


def shade(share: float, tokens: Tokens) -> str:
    """Give the grey of a part, in 0–1 of the fullest; by the square root, or a crowd would leave the rest unseen."""
    weight = math.sqrt(share)
    pairs = zip(_channels(tokens.line), _channels(tokens.ink_3), strict=True)
    return "#" + "".join(f"{round(low + weight * (high - low)):02X}" for low, high in pairs)


def _channels(color: str) -> tuple[int, int, int]:
    red, green, blue = (int(color[start : start + 2], 16) for start in (1, 3, 5))
    return red, green, blue

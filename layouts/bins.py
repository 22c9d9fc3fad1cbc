"""What the bars of a comparison stand for."""

from features.text import Text
from layouts.display import Display
from layouts.numbers import percentage
from layouts.values import level_labels, value_words
from layouts.words import comparison, outcomes
from layouts.words.saying import say
from scoring.views import BinView, ComparisonView

MOST_LEVELS = 7
"""A chart of levels is then as tall as one of intervals, beside which it stands."""


def is_by_level(view: ComparisonView) -> bool:
    """Tell whether each bar is one level: a category, or a yes/no counted apart."""
    return bool(level_labels(view.value.feature)) and all(bin_.low == bin_.high for bin_ in view.bins)


def drawn_levels(view: ComparisonView) -> tuple[BinView, ...]:
    """Give at most seven levels, the most frequent first, with the client's among them."""
    ranked = sorted(view.bins, key=lambda bin_: bin_.count, reverse=True)
    first, rest = ranked[:MOST_LEVELS], ranked[MOST_LEVELS:]
    of_client = [bin_ for bin_ in rest if bin_.holds_client]
    return tuple(first[: MOST_LEVELS - len(of_client)] + of_client)


def share_of(view: ComparisonView, bin_: BinView) -> float:
    """Give a bar's share of the known values, in 0–1."""
    return bin_.count / view.n_known if view.n_known else 0.0


def center(bin_: BinView) -> float:
    """Give the middle of a bar."""
    return (bin_.low + bin_.high) / 2


def width_of(bin_: BinView) -> float:
    """Give how wide a bar is; one value alone is one unit wide."""
    return bin_.high - bin_.low or 1.0


def range_of(view: ComparisonView) -> tuple[float, float]:
    """Give the ends of the axis that all bars need; at least one bar."""
    low = min(center(bin_) - width_of(bin_) / 2 for bin_ in view.bins)
    high = max(center(bin_) + width_of(bin_) / 2 for bin_ in view.bins)
    return low, high


def level_name(view: ComparisonView, bin_: BinView, display: Display) -> str:
    """Name the level of a bar."""
    return value_words(view.value.feature, bin_.low, display)


def interval_words(view: ComparisonView, bin_: BinView, display: Display) -> str:
    """Say which values a bar counts."""
    if bin_.low == bin_.high:
        return level_name(view, bin_, display)
    low = value_words(view.value.feature, bin_.low, display)
    high = value_words(view.value.feature, bin_.high, display)
    return say(comparison.INTERVAL, display.language, low=low, high=high)


def hover_words(view: ComparisonView, bin_: BinView, display: Display, side: Text | None = None) -> str:
    """Say what a bar counts and its share of the group, or of those of one outcome, named by `side`."""
    language = display.language
    interval, share = interval_words(view, bin_, display), percentage(share_of(view, bin_), language)
    if side is None:
        return say(comparison.HOVER, language, interval=interval, share=share)
    return say(outcomes.SPLIT_HOVER, language, interval=interval, share=share, side=say(side, language))

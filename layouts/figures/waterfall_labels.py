"""Numbers on the waterfall, each in its own place."""

from itertools import accumulate

from layouts.display import Display
from layouts.figures.template import LABEL_PIXELS, VALUE_PIXELS, PlotlyPart, note
from layouts.numbers import signed
from layouts.scale import Scale
from layouts.theme import Tokens
from layouts.words import opinion
from layouts.words.saying import say
from scoring.views import ClientView, ThemeEffectView


def running_points(view: ClientView) -> tuple[int, ...]:
    """Give the total after each theme, from the whole base; the last is the whole score."""
    points = (theme.effect_whole_points for theme in view.themes)
    return tuple(accumulate(points, initial=view.base_whole_points))[1:]


def bar_labels(view: ClientView, names: list[str], scale: Scale, tokens: Tokens) -> list[PlotlyPart]:
    """Write each theme's points at the end of its bar, outside it."""
    ends = running_points(view)
    return [
        _beside(end, name, _theme_label(theme, tokens), scale, tokens, gap=5, is_left=theme.effect_whole_points < 0)
        for theme, name, end in zip(view.themes, names, ends, strict=True)
    ]


def end_labels(view: ClientView, rows: tuple[str, str], scale: Scale, tokens: Tokens) -> list[PlotlyPart]:
    """Write both ends towards the middle of what is drawn, where their rows are empty."""
    drawn = [view.base_whole_points, *running_points(view), scale.study_from, scale.study_to]
    middle = (min(drawn) + max(drawn)) / 2

    def label(points: int, row: str, size: int) -> PlotlyPart:
        words = note(f"<b>{points}</b>", color=tokens.ink, size=size)
        return _beside(points, row, words, scale, tokens, gap=11, is_left=points > middle)

    return [label(view.base_whole_points, rows[0], LABEL_PIXELS), label(view.whole_points, rows[1], VALUE_PIXELS)]


def threshold_label(scale: Scale, display: Display) -> PlotlyPart:
    """Name the threshold above its line."""
    text = say(opinion.THRESHOLD, display.language, threshold=scale.threshold)
    return note(text, color=display.tokens.ink, x=scale.threshold, y=1, yref="paper", yanchor="bottom", yshift=2)


def _theme_label(theme: ThemeEffectView, tokens: Tokens) -> PlotlyPart:
    points = theme.effect_whole_points
    color = tokens.fav_ink if points > 0 else tokens.unfav_ink if points < 0 else tokens.ink_3
    return note(f"<b>{signed(points)}</b>", color=color, size=LABEL_PIXELS)


def _beside(
    at: int, row: str, words: PlotlyPart, scale: Scale, tokens: Tokens, *, gap: int, is_left: bool
) -> PlotlyPart:
    """Place a label on one side of a point; where it may cross the threshold, its ground hides the dashes."""
    side: PlotlyPart = {"xanchor": "right", "xshift": -gap} if is_left else {"xanchor": "left", "xshift": gap}
    may_cross = scale.threshold <= at <= scale.study_to if is_left else scale.study_from <= at <= scale.threshold
    ground: PlotlyPart = {"bgcolor": tokens.refer_bg} if may_cross else {}
    return words | {"x": at, "y": row} | side | ground

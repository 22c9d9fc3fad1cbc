"""The axis of time before the application: it ends there, and counts years back, or months where all is recent."""

from layouts.display import Display
from layouts.figures.template import GRID_DOTS, PlotlyPart, axis, axis_title
from layouts.figures.ticks import round_ticks
from layouts.numbers import decimal
from layouts.words import history
from layouts.words.saying import say

DAYS_PER_YEAR = 365.25
RECENT_YEARS = 2
MONTHS_PER_YEAR = 12
MOST_TICKS = 6


def years_before(days: float) -> float:
    """Place a day on the axis: −365.25 is −1."""
    return days / DAYS_PER_YEAR


def past_axis(oldest_days: float, display: Display, *, room: float = 0.02, **more: object) -> PlotlyPart:
    """Give the axis from the oldest day drawn to the application.

    Args:
        oldest_days: Negative.
        display: Language and colours.
        room: What is left free on either side, as a share of the whole.
        more: In Plotly's own words.
    """
    oldest = min(years_before(oldest_days), -1 / MONTHS_PER_YEAR)
    is_recent = -oldest <= RECENT_YEARS
    unit = MONTHS_PER_YEAR if is_recent else 1
    ticks = [back for back in round_ticks(0, -oldest * unit, most=MOST_TICKS) if float(back).is_integer()]
    return axis(
        display.tokens,
        range=[oldest * (1 + room), -oldest * room],
        tickvals=[-back / unit for back in ticks],
        ticktext=[decimal(back, display.language) for back in ticks],
        title=axis_title(
            display.tokens, say(history.MONTHS_BEFORE if is_recent else history.YEARS_BEFORE, display.language)
        ),
        showgrid=True,
        gridcolor=display.tokens.line,
        griddash=GRID_DOTS,
        **more,
    )

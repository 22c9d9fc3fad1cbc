"""The cards from this lender, month by month: what was owed, the limit, what was drawn."""

from collections.abc import Sequence

from features.text import Text
from layouts.display import Display
from layouts.figures.past_axis import past_axis, years_before
from layouts.figures.template import GRID_DOTS, PlotlyFigure, PlotlyPart, axis, axis_title, layout
from layouts.figures.ticks import round_ticks
from layouts.numbers import amount, currency, decimal
from layouts.sentences.history_lines import months_ago
from layouts.words import history, units
from layouts.words.saying import say
from scoring.history_views import CardMonthView

HEIGHT = 250
DAYS_PER_MONTH = 365.25 / 12
FILLED_SHARE = 0.8
HEADROOM = 1.1
DIGIT_PIXELS = 7


def card_use_figure(months: Sequence[CardMonthView], display: Display) -> PlotlyFigure:
    """Draw the months, of which there is at least one; what exceeds its limit is vermilion, ▼ is a late payment."""
    tokens = display.tokens
    highest = max(
        (value for month in months for value in (month.balance, month.limit, month.drawn) if value), default=1.0
    )
    ticks = round_ticks(0, highest, most=4)
    texts = [decimal(tick, display.language) for tick in ticks]
    oldest = min(month.months for month in months)
    return {
        "data": [
            _balance(months, display),
            _limit(months, display),
            _drawn(months, display),
            *_late(months, highest, display),
        ],
        "layout": layout(
            display,
            height=HEIGHT,
            margin={"l": 30 + DIGIT_PIXELS * max(len(text) for text in texts), "r": 8, "t": 8, "b": 46},
            xaxis=past_axis(oldest * DAYS_PER_MONTH, display),
            yaxis=axis(
                tokens,
                range=[0, highest * HEADROOM],
                tickvals=list(ticks),
                ticktext=texts,
                title=axis_title(tokens, say(units.AXIS_CURRENCY, display.language, currency=currency(display))),
                ticks="",
                showgrid=True,
                gridcolor=tokens.line,
                griddash=GRID_DOTS,
            ),
        ),
    }


def _balance(months: Sequence[CardMonthView], display: Display) -> PlotlyPart:
    tokens = display.tokens
    return {
        "type": "bar",
        "x": [_place(month) for month in months],
        "y": [month.balance for month in months],
        "width": FILLED_SHARE / 12,
        "marker": {"color": [tokens.unfav if month.is_over_limit else tokens.ink_2 for month in months]},
        **_hover(months, history.BALANCE_KEY, [month.balance for month in months], display),
    }


def _limit(months: Sequence[CardMonthView], display: Display) -> PlotlyPart:
    return {
        "type": "scatter",
        "mode": "lines",
        "x": [_place(month) for month in months],
        "y": [month.limit for month in months],
        "line": {"color": display.tokens.ink_3, "width": 2, "shape": "hvh"},
        **_hover(months, history.LIMIT_KEY, [month.limit for month in months], display),
    }


def _drawn(months: Sequence[CardMonthView], display: Display) -> PlotlyPart:
    tokens, drawn = display.tokens, [month for month in months if month.drawn]
    return {
        "type": "scatter",
        "mode": "markers",
        "x": [_place(month) for month in drawn],
        "y": [month.drawn for month in drawn],
        "marker": {"size": 7, "color": tokens.surface, "line": {"color": tokens.ink, "width": 1.5}},
        **_hover(drawn, history.DRAWN_KEY, [month.drawn for month in drawn], display),
    }


def _late(months: Sequence[CardMonthView], highest: float, display: Display) -> list[PlotlyPart]:
    late = [month for month in months if month.late_days]
    if not late:
        return []
    marks: PlotlyPart = {
        "type": "scatter",
        "mode": "markers",
        "x": [_place(month) for month in late],
        "y": [highest * 1.04] * len(late),
        "marker": {"size": 10, "symbol": "triangle-down", "color": display.tokens.unfav},
        "hoverinfo": "skip",
    }
    return [marks]


def _place(month: CardMonthView) -> float:
    return years_before((month.months + 0.5) * DAYS_PER_MONTH) if month.months < 0 else 0.0


def _hover(months: Sequence[CardMonthView], what: Text, values: Sequence[float | None], display: Display) -> PlotlyPart:
    language = display.language
    words = [
        say(
            history.HOVER_CARD,
            language,
            when=months_ago(month.months, language),
            what=say(what, language),
            amount=say(units.UNKNOWN, language) if value is None else amount(value, display),
        )
        for month, value in zip(months, values, strict=True)
    ]
    return {"customdata": words, "hovertemplate": "%{customdata}<extra></extra>"}

"""The instalments due to this lender in each period before the application, by how they were paid."""

from collections.abc import Sequence

from features.text import Text
from layouts.display import Display
from layouts.figures.past_axis import past_axis, years_before
from layouts.figures.template import GRID_DOTS, PlotlyFigure, PlotlyPart, axis, layout, note
from layouts.figures.ticks import round_ticks
from layouts.numbers import decimal
from layouts.sentences.history import period_words
from layouts.words import history
from layouts.words.saying import say
from scoring.history_views import InstalmentPeriodView

HEIGHT = 250
FILLED_SHARE = 0.78
HEADROOM = 1.28
KINDS: tuple[tuple[str, Text], ...] = (
    ("early", history.EARLY_KEY),
    ("on_time", history.ON_TIME_KEY),
    ("late", history.LATE_INSTALMENT_KEY),
    ("unpaid", history.UNPAID_KEY),
)


def instalments_figure(periods: Sequence[InstalmentPeriodView], period_months: int, display: Display) -> PlotlyFigure:
    """Draw a stacked bar for each period, of which there is at least one; ▼ and a number mark late or unpaid ones."""
    tokens = display.tokens
    highest = max(period.judged for period in periods)
    ticks = [tick for tick in round_ticks(0, highest, most=4) if float(tick).is_integer()]
    markers: dict[str, PlotlyPart] = {
        "early": {"color": tokens.fav},
        "on_time": {"color": tokens.zone_fav},
        "late": {"color": tokens.unfav},
        "unpaid": {"color": tokens.unfav, "pattern": {"shape": "/", "fgcolor": tokens.surface, "size": 5}},
    }
    return {
        "data": [_bars(periods, period_months, kind, words, display, marker=markers[kind]) for kind, words in KINDS],
        "layout": layout(
            display,
            height=HEIGHT,
            margin={"l": 34, "r": 8, "t": 8, "b": 46},
            barmode="stack",
            xaxis=past_axis(periods[0].from_days, display),
            yaxis=axis(
                tokens,
                range=[0, highest * HEADROOM or 1],
                tickvals=ticks,
                ticktext=[decimal(tick, display.language) for tick in ticks],
                ticks="",
                showgrid=True,
                gridcolor=tokens.line,
                griddash=GRID_DOTS,
            ),
            annotations=[_alarm(period, display) for period in periods if period.late + period.unpaid],
        ),
    }


def _bars(
    periods: Sequence[InstalmentPeriodView],
    period_months: int,
    kind: str,
    words: Text,
    display: Display,
    *,
    marker: PlotlyPart,
) -> PlotlyPart:
    language = display.language
    what = say(words, language)
    counts: list[int] = [getattr(period, kind) for period in periods]
    return {
        "type": "bar",
        "name": what,
        "x": [_middle(period) for period in periods],
        "y": counts,
        "width": [FILLED_SHARE * years_before(period.to_days - period.from_days) for period in periods],
        "marker": marker,
        "customdata": [
            say(
                history.HOVER_INSTALMENTS,
                language,
                period=period_words(period, period_months, language),
                n=decimal(count, language),
                what=what,
            )
            for period, count in zip(periods, counts, strict=True)
        ],
        "hovertemplate": "%{customdata}<extra></extra>",
    }


def _middle(period: InstalmentPeriodView) -> float:
    return years_before((period.from_days + period.to_days) / 2)


def _alarm(period: InstalmentPeriodView, display: Display) -> PlotlyPart:
    return note(
        f"<b>▼<br>{decimal(period.late + period.unpaid, display.language)}</b>",
        color=display.tokens.unfav_ink,
        x=_middle(period),
        y=period.judged,
        yanchor="bottom",
    )

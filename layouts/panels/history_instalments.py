"""The instalments due to this lender: how many of each kind, then by period."""

from collections.abc import Sequence

from dash.development.base_component import Component

from features.text import Language
from layouts import plain_html as html
from layouts.display import Display
from layouts.figures.instalments import KINDS, instalments_figure
from layouts.graph import FigureTable, graph
from layouts.ids import history_id
from layouts.numbers import counted, decimal, years
from layouts.panels.sheet import subtitle
from layouts.panels.states import empty_block
from layouts.sentences.history import period_words
from layouts.sentences.history_lines import capital, money
from layouts.words import history
from layouts.words.saying import say
from scoring.history_views import HistoryView, InstalmentPeriodView

PERIODS = {3: history.BY_QUARTER, 6: history.BY_HALF_YEAR}
MONTHS_PER_YEAR = 12
RISKS = frozenset({"late", "unpaid"})


def instalments_part(view: HistoryView, display: Display) -> list[Component]:
    """Give the counts, the chart and its table, or a sentence where no instalment was due."""
    language = display.language
    title = subtitle(say(history.INSTALMENTS, language), _by(view.period_months, language))
    if view.instalments is None:
        return [title, empty_block(say(history.INSTALMENTS_NOT_DELIVERED, language))]
    if not view.instalments:
        return [title, empty_block(say(history.NO_INSTALMENTS, language))]
    counts = {name: sum(getattr(period, name) for period in view.instalments) for name, _ in KINDS}
    chart = graph(
        instalments_figure(view.instalments, view.period_months, display),
        component_id=history_id("instalments"),
        label=say(history.INSTALMENTS_LABEL, language, **{name: decimal(n, language) for name, n in counts.items()}),
        table=_table(view.instalments, view.period_months, display),
        language=language,
        caption=[_key(language), html.Span(_caption(view.instalments, language), className="more")],
    )
    return [title, _counts(counts, language), chart]


def _by(period_months: int, language: Language) -> str:
    if period_months in PERIODS:
        return say(PERIODS[period_months], language)
    return say(history.BY_YEARS, language, years=years(period_months / MONTHS_PER_YEAR, language))


def _counts(counts: dict[str, int], language: Language) -> Component:
    shown = [
        (decimal(counts[name], language), say(words, language), name in RISKS and counts[name] > 0)
        for name, words in KINDS
    ]
    shown.append((decimal(sum(counts.values()), language), say(history.IN_ALL, language), False))
    pairs = [
        html.Div([html.Dt(words), html.Dd(number)], className="minus" if is_risk else None)
        for number, words, is_risk in shown
    ]
    return html.Dl(pairs, className="counts")


def _key(language: Language) -> Component:
    spans = [html.Span([html.I(className=f"bar-{name}"), say(words, language)]) for name, words in KINDS]
    return html.Span(spans, className="legend")


def _caption(periods: Sequence[InstalmentPeriodView], language: Language) -> str:
    worst = max((period.worst_delay_days or 0 for period in periods), default=0)
    said = [counted(history.WORST_DELAY, worst, language)] if worst else []
    return " ".join([*said, say(history.INSTALMENTS_CAPTION, language)])


def _table(periods: Sequence[InstalmentPeriodView], period_months: int, display: Display) -> FigureTable:
    language = display.language
    head = (history.COLUMN_PERIOD, *(words for _, words in KINDS), history.COLUMN_DUE, history.COLUMN_PAID)
    return FigureTable(
        head=tuple(capital(say(each, language)) for each in head),
        rows=tuple(
            (
                capital(period_words(period, period_months, language)),
                *(decimal(getattr(period, name), language) for name, _ in KINDS),
                money(period.due, display),
                money(period.paid, display),
            )
            for period in reversed(periods)
            if period.judged
        ),
    )

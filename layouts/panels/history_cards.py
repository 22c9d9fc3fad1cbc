"""The cards from this lender, month by month."""

from collections.abc import Sequence

from dash.development.base_component import Component

from features.text import Language
from layouts import plain_html as html
from layouts.display import Display
from layouts.figures.card_use import card_use_figure
from layouts.graph import FigureTable, graph
from layouts.ids import history_id
from layouts.numbers import counted, decimal
from layouts.panels.sheet import subtitle
from layouts.panels.states import empty_block
from layouts.rich import rich
from layouts.sentences.history import cards_sentence
from layouts.sentences.history_lines import capital, money, months_ago
from layouts.words import history
from layouts.words.saying import say
from scoring.history_views import CardMonthView, HistoryView


def cards_part(view: HistoryView, display: Display) -> list[Component]:
    """Give the chart and its table, or a sentence where no card is known."""
    language = display.language
    title = subtitle(say(history.CARDS, language), say(history.BY_MONTH, language))
    if view.card_months is None:
        return [title, empty_block(say(history.CARDS_NOT_DELIVERED, language))]
    if not view.card_months:
        return [title, empty_block(say(history.NO_CARD, language))]
    chart = graph(
        card_use_figure(view.card_months, display),
        component_id=history_id("cards"),
        label=say(history.CARDS_LABEL, language, n=decimal(len(view.card_months), language)),
        table=_table(view.card_months, display),
        language=language,
        caption=[_key(view.card_months, language)],
    )
    said = html.P(rich(cards_sentence(view.card_months, display)), className="note")
    return [title, said, chart]


def _key(months: Sequence[CardMonthView], language: Language) -> Component:
    marks = [html.Span([html.I(className="bar-running"), say(history.BALANCE_KEY, language)])]
    if any(month.is_over_limit for month in months):
        marks.append(html.Span([html.I(className="bar-lost"), say(history.OVER_LIMIT_KEY, language)]))
    marks.append(html.Span([html.I(className="line"), say(history.LIMIT_KEY, language)]))
    if any(month.drawn for month in months):
        marks.append(html.Span(f"○ {say(history.DRAWN_KEY, language)}"))
    if any(month.late_days for month in months):
        marks.append(html.Span(f"▼ {say(history.CARD_LATE_KEY, language)}", className="minus"))
    return html.Span(marks, className="legend")


def _table(months: Sequence[CardMonthView], display: Display) -> FigureTable:
    language = display.language
    head = (
        history.COLUMN_MONTH,
        history.COLUMN_BALANCE,
        history.COLUMN_LIMIT,
        history.COLUMN_DRAWN,
        history.COLUMN_REPAID,
        history.COLUMN_DELAY,
    )
    return FigureTable(
        head=tuple(say(each, language) for each in head),
        rows=tuple(
            (
                capital(months_ago(month.months, language)),
                money(month.balance, display),
                money(month.limit, display),
                money(month.drawn, display),
                money(month.paid, display),
                counted(history.DAYS_LATE, month.late_days, language) if month.late_days else "",
            )
            for month in reversed(months)
        ),
    )

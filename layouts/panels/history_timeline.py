"""Credits and applications in time, with the table that names every one."""

from collections.abc import Sequence

from dash.development.base_component import Component

from features.text import Language, Text
from layouts import plain_html as html
from layouts.display import Display
from layouts.figures.timeline import timeline_figure
from layouts.graph import FigureTable, graph
from layouts.history_rows import Look, Sign, TimelineRow, dated_rows, timeline_rows
from layouts.ids import history_id
from layouts.numbers import amount, counted, currency, decimal
from layouts.panels.sheet import subtitle
from layouts.panels.states import empty_block
from layouts.sentences.history_lines import (
    ago,
    credit_delays,
    credit_name,
    credit_state,
    end_words,
    money,
    request_delays,
    request_name,
    request_state,
)
from layouts.words import history
from layouts.words.saying import say
from scoring.history_codes import Outcome, Standing
from scoring.history_views import ApplicationView, CreditView, HistoryView

SWATCHES: tuple[tuple[Look, str, Text], ...] = (
    (Look.ENDED, "ended", history.ENDED_KEY),
    (Look.RUNNING, "running", history.RUNNING_KEY),
    (Look.LOST, "lost", history.LOST_KEY),
    (Look.UNKNOWN, "unknown", history.UNKNOWN_KEY),
)
SIGNS: tuple[tuple[Sign, str, str, Text], ...] = (
    (Sign.LATE, "▼", "minus", history.LATE_KEY),
    (Sign.DECLINED, "✕", "minus", history.DECLINED_KEY),
    (Sign.DROPPED, "○", "", history.DROPPED_KEY),
)


def timeline_part(view: HistoryView, display: Display) -> list[Component]:
    """Give the chart and its table, or a sentence where nothing has a date."""
    language = display.language
    title = subtitle(say(history.TIMELINE, language), say(history.HERE_THEN_ELSEWHERE, language))
    missing = [
        empty_block(say(words, language))
        for part, words in (
            (view.applications, history.REQUESTS_NOT_DELIVERED),
            (view.credits_elsewhere, history.CREDITS_NOT_DELIVERED),
        )
        if part is None
    ]
    dated = dated_rows(view, display)
    rows = timeline_rows(dated)
    if not rows:
        return [title, *(missing or [empty_block(say(history.NO_TIMELINE, language))])]
    chart = graph(
        timeline_figure(rows, display),
        component_id=history_id("timeline"),
        label=say(
            history.TIMELINE_LABEL,
            language,
            here=decimal(len(view.applications or ()), language),
            elsewhere=decimal(len(view.credits_elsewhere or ()), language),
        ),
        table=_table(view, display),
        language=language,
        caption=[_key(rows, language), _notes(view, len(rows), len(dated), display)],
    )
    return [title, *missing, chart]


def _key(rows: Sequence[TimelineRow], language: Language) -> Component:
    bars = [
        html.Span([html.I(className=f"bar-{name}"), say(words, language)])
        for look, name, words in SWATCHES
        if any(row.look is look and row.end_days is not None for row in rows)
    ]
    signs = [
        html.Span(f"{sign} {say(words, language)}", className=class_name or None)
        for mark, sign, class_name, words in SIGNS
        if any(row.sign is mark for row in rows)
    ]
    return html.Span([*bars, *signs], className="legend")


def _notes(view: HistoryView, drawn: int, dated: int, display: Display) -> Component:
    language = display.language
    every = len(view.applications or ()) + len(view.credits_elsewhere or ())
    said = [say(history.AMOUNTS_IN, language, currency=currency(display))]
    if drawn < dated:
        of_all = decimal(dated, language)
        said.append(say(history.DRAWN_OF_ALL, language, drawn=decimal(drawn, language), all=of_all))
    if dated < every:
        said.append(counted(history.NO_DATE, every - dated, language))
    if view.credits_elsewhere and not view.months_elsewhere:
        said.append(say(history.NO_MONTHS, language))
    return html.Span(" ".join(said), className="more")


def _table(view: HistoryView, display: Display) -> FigureTable:
    columns = (
        history.COLUMN_WHAT,
        history.COLUMN_START,
        history.COLUMN_END,
        history.COLUMN_AMOUNT,
        history.COLUMN_DEBT,
        history.COLUMN_STATE,
    )
    here = [_request_cells(each, display) for each in view.applications or ()]
    elsewhere = [_credit_cells(each, display) for each in view.credits_elsewhere or ()]
    return FigureTable(head=tuple(say(each, display.language) for each in columns), rows=(*here, *elsewhere))


def _request_cells(view: ApplicationView, display: Display) -> tuple[str, ...]:
    language = display.language
    is_running = view.standing is Standing.RUNNING
    has_loan = view.outcome is Outcome.APPROVED
    end = end_words(view.end_days, view.planned_end_days, language, is_running=is_running) if has_loan else ""
    state = request_state(view, language)
    return (
        say(history.NAME_AND_PLACE, language, name=request_name(view, language), place=say(history.HERE, language)),
        ago(view.decided_days, language),
        end,
        money(view.granted if has_loan else view.asked, display),
        "",
        _with_delays(state, request_delays(view, language), language) if has_loan else state,
    )


def _credit_cells(view: CreditView, display: Display) -> tuple[str, ...]:
    language = display.language
    return (
        say(history.NAME_AND_PLACE, language, name=credit_name(view, language), place=say(history.ELSEWHERE, language)),
        ago(view.start_days, language),
        end_words(view.end_days, view.planned_end_days, language, is_running=view.is_running),
        money(view.amount, display),
        amount(view.debt, display) if view.debt is not None else "",
        _with_delays(credit_state(view, language), credit_delays(view, display), language),
    )


def _with_delays(state: str, delays: str, language: Language) -> str:
    return say(history.STATE_AND_DELAYS, language, state=state, delays=delays)

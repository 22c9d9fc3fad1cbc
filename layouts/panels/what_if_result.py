"""The application beside its simulation: score, opinion, risk, loan; what moved."""

from collections.abc import Iterator, Sequence

from dash.development.base_component import Component

from features.text import Language, Text
from layouts import plain_html as html
from layouts.display import Display
from layouts.drawn import drawn
from layouts.numbers import amount, counted, signed
from layouts.panels.chip import opinion_chip
from layouts.panels.sheet import subtitle
from layouts.rich import rich
from layouts.scale import Scale, scale_of
from layouts.sentences.what_if import ZONES, caveat_sentence, moved_points_phrase, moved_sentence, themes_sentence
from layouts.sentences.what_if_values import instalment_words, risk_words, term_words
from layouts.words import what_if
from layouts.words.saying import say
from scoring.views import Portfolio
from scoring.whatif_views import Lever, MovedView, OutcomeView, SimulationView

MOST_MOVED = 6

type Row = tuple[Text, Component | str, Component | str, bool]
"""A name, before, after, and whether both differ."""


def what_if_result(view: SimulationView, portfolio: Portfolio, display: Display, *, note: str = "") -> list[Component]:
    """Give before and after, then what moved.

    Args:
        view: The simulation.
        portfolio: For the zones of the scale.
        display: Language and currency.
        note: Where a correction comes from; shown with a corrected income only.
    """
    language = display.language
    corrected = correction_sentence(view, note, display)
    parts = [
        subtitle(say(what_if.RESULT, language)),
        _scale(view, scale_of(portfolio), language),
        _table(view, display),
        *([html.P(corrected, className="banner")] if corrected else []),
        html.P(caveat_sentence(view, language), className="note caveat"),
        subtitle(say(what_if.MOVED, language), say(what_if.MOVED_ASIDE, language)),
        *_moved(view, display),
    ]
    return drawn([html.Div(parts)])


def correction_sentence(view: SimulationView, note: str, display: Display) -> str | None:
    """Say which value was corrected, from what, and why; None if none was."""
    asked = next((each.asked for each in view.levers if each.lever is Lever.INCOME), None)
    if view.changes.income is None or asked is None:
        return None
    new, old = amount(view.changes.income, display), amount(asked, display)
    # The reason is the reader's own words: braces or stars in it are text.
    return say(what_if.CORRECTED, display.language, new=new, old=old, note=note.strip())


def short_chip(outcome: OutcomeView, language: Language) -> Component:
    """Give the opinion of one version, in a row that is named « Avis »."""
    return opinion_chip(outcome.recommendation, language, text=ZONES[outcome.recommendation])


def _scale(view: SimulationView, scale: Scale, language: Language) -> Component:
    """Draw both scores among the zones; the table says the same."""
    zones = {
        "--study-from": _percent(scale.along(scale.study_from)),
        "--study-to": _percent(scale.along(scale.study_to)),
    }
    marks = [
        html.I(className="cut", style={"left": _percent(scale.along(scale.threshold))}),
        html.I(className="before", style={"left": _percent(scale.along(view.asked.whole_points))}),
        html.I(style={"left": _percent(scale.along(view.simulated.whole_points))}),
    ]
    ends = [html.Span(str(end)) for end in (scale.low, scale.threshold, scale.high)]
    drawing = [html.Span(marks, className="scale", style=zones), html.Span(ends, className="ends")]
    key = html.P(say(what_if.SCALE_KEY, language, threshold=scale.threshold), className="hint")
    return html.Div([html.Div(drawing, className="spread", **{"aria-hidden": "true"}), key])


def _percent(share: float) -> str:
    return f"{100 * share:.1f}%"


def _table(view: SimulationView, display: Display) -> Component:
    language = display.language
    names = (what_if.ITEM, what_if.BEFORE, what_if.AFTER)
    corner, *columns = (say(each, language) for each in names)
    head = html.Tr(
        [html.Th(html.Span(corner, className="sr"), scope="col"), *(html.Th(each, scope="col") for each in columns)]
    )
    rows = [
        html.Tr(
            [
                html.Th(say(name, language), scope="row"),
                html.Td(before),
                html.Td(after, className="now" if differs else None),
            ],
            className="key-row" if name is what_if.ROW_SCORE else None,
        )
        for name, before, after, differs in _rows(view, display)
    ]
    return html.Table([html.Thead(head), html.Tbody(rows)], className="ba")


def _rows(view: SimulationView, display: Display) -> Iterator[Row]:
    before, after, language = view.asked, view.simulated, display.language
    yield (
        what_if.ROW_SCORE,
        html.B(str(before.whole_points)),
        html.B(str(after.whole_points)),
        before.whole_points != after.whole_points,
    )
    yield (
        what_if.ROW_OPINION,
        short_chip(before, language),
        short_chip(after, language),
        before.recommendation is not after.recommendation,
    )
    yield _row(what_if.ROW_RISK, *(risk_words(each.default_probability, language) for each in (before, after)))
    for name, values in _loan(before, after, display):
        if any(each is not None for each in values):
            yield _row(name, *(each or say(what_if.NONE, language) for each in values))


def _loan(before: OutcomeView, after: OutcomeView, display: Display) -> Iterator[tuple[Text, list[str | None]]]:
    pair = (before, after)
    yield what_if.ROW_AMOUNT, [_amount(each.amount, display) for each in pair]
    yield what_if.ROW_GOODS, [_amount(each.goods_price, display) for each in pair]
    yield (
        what_if.ROW_ANNUITY,
        [None if each.annuity is None else instalment_words(each.annuity, display) for each in pair],
    )
    yield what_if.ROW_TERM, [None if each.term is None else term_words(each.term, display.language) for each in pair]
    if before.income != after.income:
        yield what_if.ROW_INCOME, [_amount(each.income, display) for each in pair]


def _row(name: Text, before: str, after: str) -> Row:
    return name, before, after, before != after


def _amount(value: float | None, display: Display) -> str | None:
    return None if value is None else amount(value, display)


def _moved(view: SimulationView, display: Display) -> list[Component]:
    language = display.language
    told = [each for each in view.moved if _whole_move(each)][:MOST_MOVED]
    rest = len(view.moved) - len(told)
    slightly = [html.P(counted(what_if.SLIGHTLY, rest, language), className="hint")] if rest else []
    if not told:
        return slightly or [html.P(say(what_if.NOTHING_MOVED, language), className="note")]
    themes = themes_sentence(view, language)
    return [
        *([html.P(rich(themes), className="note")] if themes else []),
        html.Ol([_moved_item(each, display) for each in told], className="reasons"),
        *slightly,
    ]


def _moved_item(moved: MovedView, display: Display) -> Component:
    points = _whole_move(moved)
    sign = html.Span(signed(points), className=f"pts {'plus' if points >= 0 else 'minus'}")
    said: Sequence[Component | str] = [
        moved_sentence(moved, display),
        " ",
        html.Small(moved_points_phrase(moved, display)),
    ]
    return html.Li([sign, html.Span(said)])


def _whole_move(moved: MovedView) -> int:
    """Give the difference of the whole points that are told beside it."""
    return round(moved.effect_after) - round(moved.effect_before)

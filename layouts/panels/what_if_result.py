"""The application beside its simulation: score, opinion, risk, loan; what moved."""

from collections.abc import Iterator

from dash.development.base_component import Component

from features.text import Language, Text
from layouts import plain_html as html
from layouts.display import Display
from layouts.drawn import drawn
from layouts.numbers import amount
from layouts.panels.chip import opinion_chip
from layouts.panels.sheet import subtitle
from layouts.panels.spread import spread
from layouts.panels.what_if_moved import moved_list
from layouts.scale import scale_of
from layouts.sentences.what_if import ZONES, caution_sentence, caveat_sentence, edges_sentence, is_unchanged
from layouts.sentences.what_if_corrections import correction_phrases
from layouts.sentences.what_if_values import instalment_words, risk_words, share_words, term_words, total_words
from layouts.words import what_if, what_if_corrections, what_if_moved
from layouts.words.saying import enumerated, say
from scoring.views import Portfolio
from scoring.whatif_views import Lever, OutcomeView, SimulationView

type Row = tuple[Text, Component | str, Component | str, bool]
"""A name, before, after, and whether both differ."""


def what_if_result(view: SimulationView, portfolio: Portfolio, display: Display, *, note: str = "") -> list[Component]:
    """Give before and after, then what moved; the application alone while nothing is changed.

    Args:
        view: The simulation.
        portfolio: For the zones of the scale.
        display: Language and currency.
        note: Where a correction comes from; shown with a correction only.
    """
    language, scale = display.language, scale_of(portfolio)
    edges, unchanged = edges_sentence(scale, language), is_unchanged(view)
    marks = [("before", view.asked.whole_points), (None, view.simulated.whole_points)]
    banners = (caution_sentence(view, language), correction_sentence(view, note, display))
    parts = [
        subtitle(say(what_if.RESULT_UNCHANGED if unchanged else what_if.RESULT, language)),
        spread(marks[unchanged:], scale),
        html.P(edges if unchanged else say(what_if.SCALE_KEY, language, edges=edges), className="hint"),
        _table(view, display),
        *(html.P(each, className="banner") for each in banners if each),
        html.P(caveat_sentence(view, language), className="note caveat"),
        subtitle(say(what_if_moved.TITLE, language), None if unchanged else say(what_if_moved.ASIDE, language)),
        *moved_list(view, display),
    ]
    return drawn([html.Div(parts)])


def correction_sentence(view: SimulationView, note: str, display: Display) -> str | None:
    """Say which values were corrected, from what, and why; None if none was."""
    language = display.language
    asked = next((each.asked for each in view.levers if each.lever is Lever.INCOME), None)
    values = list(correction_phrases(view.changes, view.correctable, display))
    if view.changes.income is not None and asked is not None:
        label = say(what_if.ROW_INCOME, language)
        values.insert(0, (label, amount(view.changes.income, display), amount(asked, display)))
    if not values:
        return None
    told = [
        say(what_if_corrections.CORRECTED_VALUE, language, label=label, new=new, old=old) for label, new, old in values
    ]
    # The reason is the reader's own words: braces or stars in it are text.
    text = what_if_corrections.CORRECTED.of(len(told), language)
    return say(text, language, values=enumerated(told, language), note=note.strip())


def short_chip(outcome: OutcomeView, language: Language) -> Component:
    """Give the opinion of one version, in a row that is named « Avis »."""
    return opinion_chip(outcome.recommendation, language, text=ZONES[outcome.recommendation])


def _table(view: SimulationView, display: Display) -> Component:
    language = display.language
    names = (what_if.ITEM, what_if.BEFORE, *(() if is_unchanged(view) else (what_if.AFTER,)))
    corner, *columns = (say(each, language) for each in names)
    head = html.Tr(
        [html.Th(html.Span(corner, className="sr"), scope="col"), *(html.Th(each, scope="col") for each in columns)]
    )
    rows = [
        html.Tr(
            [
                html.Th(say(name, language), scope="row"),
                html.Td(before),
                *([] if is_unchanged(view) else [html.Td(after, className="now" if differs else None)]),
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
    for name, values in _loan(view, display):
        if any(each is not None for each in values):
            yield _row(name, *(each or say(what_if.NONE, language) for each in values))


def _loan(view: SimulationView, display: Display) -> Iterator[tuple[Text, list[str | None]]]:
    pair = (view.asked, view.simulated)
    yield what_if.ROW_AMOUNT, [_amount(each.amount, display) for each in pair]
    if not view.is_revolving:
        yield what_if.ROW_GOODS, [_amount(each.goods_price, display) for each in pair]
    yield what_if.ROW_ANNUITY, [instalment_words(each, view.asked, display) for each in pair]
    yield what_if.ROW_SHARE, [share_words(each, display.language) for each in pair]
    yield what_if.ROW_TERM, [None if each.term is None else term_words(each.term, display.language) for each in pair]
    yield what_if.ROW_TOTAL, [total_words(each, display) for each in pair]
    if view.asked.income != view.simulated.income:
        yield what_if.ROW_INCOME, [_amount(each.income, display) for each in pair]


def _row(name: Text, before: str, after: str) -> Row:
    return name, before, after, before != after


def _amount(value: float | None, display: Display) -> str | None:
    return None if value is None else amount(value, display)

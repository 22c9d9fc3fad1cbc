"""Who the most similar clients are: by what they are near, and band by band."""

from dash.development.base_component import Component

from features.text import Text
from layouts import plain_html as html
from layouts.display import Display
from layouts.graph import FigureTable, plain_table
from layouts.numbers import out_of_100
from layouts.panels.sheet import subtitle
from layouts.panels.states import empty_block
from layouts.sentences.similar import likeness_text
from layouts.values import value_words
from layouts.words import similar
from layouts.words.saying import say
from scoring.group_views import RateView
from scoring.portrait_views import MiddleHalf, PortraitItem, PortraitView


def portrait(view: PortraitView, display: Display) -> Component:
    """Give two tables, folded; a sentence alone for fewer than ten clients."""
    language = display.language
    if not view.bands:
        return empty_block(say(similar.TOO_FEW, language))
    parts = [
        html.P(say(similar.PORTRAIT_HINT, language), className="hint"),
        html.Div(plain_table(_items(view, display)), className="wide-table"),
        html.Div(plain_table(_bands(view, display)), className="wide-table"),
    ]
    return html.Section([subtitle(say(similar.PORTRAIT, language)), *parts], className="portrait")


def _items(view: PortraitView, display: Display) -> FigureTable:
    language = display.language
    head = (similar.ITEM, similar.OWN, similar.THEIRS, similar.LIKENESS)
    return FigureTable(
        head=tuple(say(text, language) for text in head),
        rows=tuple(
            (
                say(item.theirs.feature.label, language),
                value_words(item.theirs.feature, item.value, display),
                _middle(item.theirs, display),
                say(_likeness(item), language),
            )
            for item in view.items
        ),
    )


def _likeness(item: PortraitItem) -> Text:
    return similar.NOT_COMPARED if item.value is None else likeness_text(item.relative_difference)


def _bands(view: PortraitView, display: Display) -> FigureTable:
    language = display.language
    labels = tuple(say(middle.feature.label, language) for middle in view.bands[0].middles)
    rows = []
    for band in view.bands:
        text = similar.FIRST_BAND_NAME if band.first == 1 else similar.BAND_NAME
        name = say(text, language, first=band.first, last=band.last)
        rows.append((name, *(_middle(middle, display) for middle in band.middles), _rate(band.rate, display)))
    head = (say(similar.BAND, language), *labels, say(similar.IN_DIFFICULTY, language))
    return FigureTable(head=head, rows=tuple(rows))


def _middle(middle: MiddleHalf, display: Display) -> str:
    if middle.low is None or middle.high is None:
        return say(similar.TOO_FEW_KNOWN, display.language)
    low, high = (value_words(middle.feature, value, display) for value in (middle.low, middle.high))
    return say(similar.SAME if low == high else similar.MIDDLE, display.language, low=low, high=high)


def _rate(rate: RateView | None, display: Display) -> str:
    if rate is None:
        return say(similar.TOO_FEW_OUTCOMES, display.language)
    low, share, high = (out_of_100(each) for each in (rate.low, rate.share, rate.high))
    return say(similar.RATE, display.language, n=share, low=low, high=high)

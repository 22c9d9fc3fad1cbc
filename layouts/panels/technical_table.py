"""Every contribution to one client's score, in a table that its column titles sort."""

from dash.development.base_component import Component

from features.feature import Feature, Unit
from features.text import Language
from layouts import plain_html as html
from layouts.display import Display
from layouts.numbers import decimal, fixed
from layouts.panels.sheet import subtitle
from layouts.sentences.technical import log_odds
from layouts.words import technical as words
from layouts.words.saying import say
from scoring.why_views import ContributionView, TechnicalView

HEAD = (words.NAME, words.LABEL, words.RAW, words.MEDIAN, words.CONTRIBUTION, words.POINTS)
RAW_DIGITS = 4
NOT_A_NUMBER = "NaN"
"""What `assets/why.js` puts last."""


def contributions_table(view: TechnicalView, display: Display) -> Component:
    """Give the table, the strongest contribution first; `assets/why.js` sorts it."""
    language = display.language
    head = html.Thead(html.Tr([_title(say(text, language)) for text in HEAD]))
    body = html.Tbody([_row(each, display) for each in view.contributions])
    table = html.Table([head, body], className="sortable")
    region = {"role": "region", "tabIndex": "0", "aria-label": say(words.TABLE_LABEL, language)}
    title = subtitle(say(words.TABLE, language), say(words.TABLE_ASIDE, language))
    return html.Div([title, html.Div(table, className="scroll", **region)], className="rule")


def raw_value(feature: Feature, value: float | None, language: Language) -> str:
    """Write a value as the model reads it; a level by the code of the raw table."""
    if value is None:
        return say(words.NULL, language)
    if feature.unit is Unit.CATEGORY and 0 <= round(value) < len(feature.levels):
        return feature.levels[round(value)].code
    return decimal(value, language, digits=RAW_DIGITS)


def _title(name: str) -> Component:
    return html.Th(html.Button(name, type="button"), scope="col")


def _row(view: ContributionView, display: Display) -> Component:
    language, feature = display.language, view.feature
    return html.Tr(
        [
            html.Th(html.Code(feature.name), scope="row"),
            html.Td(say(feature.label, language), className="words"),
            _number(raw_value(feature, view.value, language), view.value),
            _number(raw_value(feature, view.median, language), view.median),
            _number(log_odds(view.contribution, language), view.contribution),
            _number(fixed(view.effect_points, language, digits=1), view.effect_points),
        ]
    )


def _number(words_: str, value: float | None) -> Component:
    return html.Td(words_, **{"data-sort": NOT_A_NUMBER if value is None else f"{value:.9g}"})

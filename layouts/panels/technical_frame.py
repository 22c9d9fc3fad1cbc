"""The frame of « Pourquoi »: what a client fills, and the technical view, which is filled when it is opened."""

from collections.abc import Sequence

import dash_bootstrap_components as dbc
from dash import html
from dash.development.base_component import Component

from features.feature import Feature
from features.text import Language
from layouts import ids
from layouts.panels.comparison_choices import AUTOMATIC, KEPT, NO_ITEM, feature_options
from layouts.panels.sheet import subtitle
from layouts.words import technical as words
from layouts.words.saying import say


def why_frame(features: Sequence[Feature], language: Language) -> list[Component]:
    """Give the places of the section; the sentence of a copied reason is read out from its own."""
    return [
        html.Div(id=ids.WHY),
        html.P(id=ids.WHY_SAID, role="status", className="sr"),
        html.Details(
            [
                html.Summary(say(words.OPEN, language), id=ids.TECHNICAL_OPEN),
                html.Div(id=ids.TECHNICAL),
                _dependence(features, language),
            ],
            className="technical",
        ),
    ]


def _dependence(features: Sequence[Feature], language: Language) -> Component:
    of_model = [feature for feature in features if feature.in_model]
    options = [option for option in feature_options(of_model, language) if option["value"] not in {AUTOMATIC, NO_ITEM}]
    strongest = {"label": say(words.STRONGEST, language), "value": AUTOMATIC}
    label = html.Label(say(words.CHOOSE, language), htmlFor=ids.TECHNICAL_FEATURE)
    field = dbc.Select(id=ids.TECHNICAL_FEATURE, options=[strongest, *options], value=AUTOMATIC, **KEPT)
    return html.Div(
        [
            subtitle(say(words.DEPENDENCE, language)),
            html.Div(html.Div([label, field], className="field"), className="fields"),
            html.Div(id=ids.TECHNICAL_DEPENDENCE),
        ],
        className="rule",
    )

"""What the reader chooses in the comparison: an item, a group, its size."""

from collections.abc import Iterable, Sequence

import dash_bootstrap_components as dbc
from dash import html
from dash.development.base_component import Component

from features.feature import Feature, Theme
from features.text import Language
from layouts import ids
from layouts.typography import HARD_SPACE
from layouts.words import comparison
from layouts.words.saying import say
from layouts.words.themes import THEMES
from scoring.views import Group

FEWEST_SIMILAR = 30
MOST_SIMILAR = 500
SIMILAR_AT_FIRST = 100
SIMILAR_STEP = 10
INDENT = 3 * HARD_SPACE


def comparison_choices(features: Sequence[Feature], language: Language) -> Component:
    """Give the fields; `features` may be compared, in the order given, gathered by theme."""
    return html.Div(
        [_item_field(features, language), _group_field(language), _size_field(language)], className="fields"
    )


def _item_field(features: Sequence[Feature], language: Language) -> Component:
    field = dbc.Select(
        id=ids.COMPARISON_FEATURE,
        options=feature_options(features, language),
        value=features[0].name if features else "",
    )
    label = html.Label(say(comparison.ITEM, language), htmlFor=ids.COMPARISON_FEATURE)
    return html.Div([label, field], className="field wide")


def feature_options(features: Sequence[Feature], language: Language) -> list[dict[str, object]]:
    """Give the features to choose from, under the name of their theme."""
    options: list[dict[str, object]] = []
    for theme in Theme:
        of_theme = [feature for feature in features if feature.theme is theme]
        if of_theme:
            options += _theme_options(theme, of_theme, language)
    return options


def _theme_options(theme: Theme, features: Iterable[Feature], language: Language) -> list[dict[str, object]]:
    name = say(THEMES[theme], language)
    if all(feature.protected for feature in features):
        name = say(comparison.PERSONAL, language, theme=name)
    heading: dict[str, object] = {"label": name, "value": f"theme:{theme.value}", "disabled": True}
    return [heading, *(_feature_option(feature, language) for feature in features)]


def _feature_option(feature: Feature, language: Language) -> dict[str, object]:
    return {"label": INDENT + say(feature.label, language), "value": feature.name}


def _group_field(language: Language) -> Component:
    choices = dbc.RadioItems(
        id=ids.COMPARISON_GROUP,
        options=[
            {"label": say(comparison.ALL, language), "value": Group.ALL.value},
            {"label": say(comparison.SIMILAR, language), "value": Group.SIMILAR.value},
        ],
        value=Group.ALL.value,
        class_name="seg",
    )
    return html.Fieldset([html.Legend(say(comparison.COMPARE_WITH, language)), choices], className="field")


def _size_field(language: Language) -> Component:
    field = dbc.Input(
        id=ids.COMPARISON_SIZE,
        type="number",
        min=FEWEST_SIMILAR,
        max=MOST_SIMILAR,
        step=SIMILAR_STEP,
        value=SIMILAR_AT_FIRST,
    )
    label = html.Label(say(comparison.HOW_MANY, language), htmlFor=ids.COMPARISON_SIZE)
    return html.Div([label, field], className="field size")

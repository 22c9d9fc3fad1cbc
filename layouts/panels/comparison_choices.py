"""What the reader chooses in the comparison: a group, and the items to compare."""

from collections.abc import Iterable, Mapping, Sequence

import dash_bootstrap_components as dbc
from dash import html
from dash.development.base_component import Component

from features.feature import Feature, Theme
from features.text import Language, Text
from layouts.display import Display
from layouts.ids import (
    COMPARISON_BASIS,
    COMPARISON_GROUP,
    COMPARISON_MODE,
    COMPARISON_SIZE,
    COMPARISON_UNDO,
    feature_id,
)
from layouts.modes import Mode
from layouts.panels.comparison_filters import comparison_filters
from layouts.panels.undo import undo_button
from layouts.typography import HARD_SPACE
from layouts.words import comparison, group, outcomes, similar
from layouts.words.saying import say
from layouts.words.themes import THEMES
from scoring.group_views import FilterView, Likeness
from scoring.views import Group

SLOTS = 4
AUTOMATIC = "auto"
"""What stands in a slot for the feature that weighs most and is not in another."""
NO_ITEM = "none"
FEWEST_SIMILAR = 10
MOST_SIMILAR = 500
SIMILAR_AT_FIRST = 100
SIMILAR_STEP = 10
INDENT = 3 * HARD_SPACE
KEPT = {"persistence": True, "persistence_type": "session"}
"""A choice outlives the page in another language, and another client."""


def comparison_choices(features: Sequence[Feature], filters: Sequence[FilterView], display: Display) -> Component:
    """Give the fields; `features` may be compared, in the order given, gathered by theme."""
    language = display.language
    return html.Div(
        [
            html.Div(
                [
                    _group_field(language),
                    _basis_field(language),
                    _size_field(language),
                    undo_button(COMPARISON_UNDO, language),
                ],
                className="fields",
            ),
            comparison_filters(filters, display),
            _item_fields(features, language),
            html.Div(_mode_field(language), className="fields"),
        ],
        className="comparison-choices",
    )


def _group_field(language: Language) -> Component:
    names = {Group.ALL.value: group.ALL, Group.FILTERED.value: group.FILTERED, Group.SIMILAR.value: group.SIMILAR}
    return _segments(COMPARISON_GROUP, group.COMPARE_WITH, names, language)


def _mode_field(language: Language) -> Component:
    names = {
        Mode.SPREAD.value: outcomes.MODE_SPREAD,
        Mode.OUTCOME.value: outcomes.MODE_OUTCOME,
        Mode.SHARE.value: outcomes.MODE_SHARE,
    }
    return _segments(COMPARISON_MODE, outcomes.SHOW, names, language, class_name="seg long")


def _segments(
    name: str, legend: Text, names: Mapping[str, Text], language: Language, *, class_name: str = "seg"
) -> Component:
    """Give a choice of one of a few; the first is chosen at first."""
    choices = dbc.RadioItems(
        id=name,
        options=[{"label": say(text, language), "value": value} for value, text in names.items()],
        value=next(iter(names)),
        name=name,
        class_name=class_name,
        **KEPT,
    )
    return html.Fieldset([html.Legend(say(legend, language)), choices], className="field")


def _basis_field(language: Language) -> Component:
    names = {
        Likeness.ALL: similar.BASIS_ALL,
        Likeness.PROFILE: similar.BASIS_PROFILE,
        Likeness.LOAN: similar.BASIS_LOAN,
        Likeness.HISTORY: similar.BASIS_HISTORY,
    }
    options = [{"label": say(text, language), "value": likeness.value} for likeness, text in names.items()]
    field = dbc.Select(id=COMPARISON_BASIS, options=options, value=Likeness.ALL.value, **KEPT)
    return html.Div(
        [html.Label(say(similar.BASIS, language), htmlFor=COMPARISON_BASIS), field], className="field size basis"
    )


def _size_field(language: Language) -> Component:
    field = dbc.Input(
        id=COMPARISON_SIZE,
        type="number",
        min=FEWEST_SIMILAR,
        max=MOST_SIMILAR,
        step=SIMILAR_STEP,
        value=SIMILAR_AT_FIRST,
        debounce=0.4,
        **KEPT,
    )
    words = say(group.HOW_MANY, language, fewest=FEWEST_SIMILAR, most=MOST_SIMILAR)
    return html.Div([html.Label(words, htmlFor=COMPARISON_SIZE), field], className="field size")


def _item_fields(features: Sequence[Feature], language: Language) -> Component:
    options = feature_options(features, language)
    fields = [_item_field(slot, options, language) for slot in range(1, SLOTS + 1)]
    hint = html.P(say(comparison.AUTOMATIC_HINT, language), className="hint")
    legend = html.Legend(say(comparison.ITEMS, language))
    return html.Fieldset([legend, html.Div(fields, className="items"), hint], className="field")


def _item_field(slot: int, options: list[dict[str, object]], language: Language) -> Component:
    label = html.Label(say(comparison.ITEM, language, slot=slot), htmlFor=feature_id(slot), className="sr")
    field = dbc.Select(id=feature_id(slot), options=options, value=AUTOMATIC, **KEPT)
    return html.Div([label, field])


def feature_options(features: Sequence[Feature], language: Language) -> list[dict[str, object]]:
    """Give what a slot may show: the strongest, nothing, or a feature under the name of its theme."""
    options: list[dict[str, object]] = [
        {"label": say(comparison.AUTOMATIC, language), "value": AUTOMATIC},
        {"label": say(comparison.NO_ITEM, language), "value": NO_ITEM},
    ]
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

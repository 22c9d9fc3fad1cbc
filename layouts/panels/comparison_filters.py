"""The filters that choose a group: each opens into its answers."""

from collections.abc import Sequence

import dash_bootstrap_components as dbc
from dash import html
from dash.development.base_component import Component

from layouts.display import Display
from layouts.filters import filter_name, option_name
from layouts.ids import COMPARISON_CLEAR, COMPARISON_COUNT, filter_id
from layouts.words import group
from layouts.words.saying import say
from scoring.group_views import FilterView


def comparison_filters(filters: Sequence[FilterView], display: Display) -> Component:
    """Give every filter, those by personal situation apart; the style sheet shows them for a chosen group only."""
    language = display.language
    clear = html.Button(say(group.CLEAR, language), id=COMPARISON_CLEAR, type="button", className="btn")
    personal = [view for view in filters if view.is_protected]
    parts = [
        html.P(say(group.FILTERS_HINT, language), className="hint"),
        html.Div([_filter(view, display) for view in filters if not view.is_protected], className="row"),
        *([html.P(say(group.PERSONAL_HINT, language), className="hint")] if personal else []),
        *([html.Div([_filter(view, display) for view in personal], className="row")] if personal else []),
        html.Div([clear, html.Span(id=COMPARISON_COUNT)], className="so-far"),
    ]
    return html.Div(parts, className="filters", role="group", **{"aria-label": say(group.FILTERS, language)})


def _filter(view: FilterView, display: Display) -> Component:
    name = filter_name(view, display.language)
    options = dbc.Checklist(
        id=filter_id(view.name),
        options=[{"label": option_name(view, option, display), "value": option.code} for option in view.options],
        value=[],
        class_name="checks",
        persistence=True,
        persistence_type="session",
    )
    answers = html.Fieldset([html.Legend(name, className="sr"), options])
    return html.Details([html.Summary(name), answers], className="filter")

"""The three parts of the comparison: the score among all, item by item, and two items at once."""

from collections.abc import Sequence

from dash import html
from dash.development.base_component import Component

from features.feature import Feature
from layouts import ids
from layouts.display import Display
from layouts.panels.comparison_choices import comparison_choices
from layouts.panels.comparison_pair import pair_choices
from layouts.panels.population import population_place
from layouts.panels.sheet import subtitle
from layouts.words import comparison
from layouts.words.saying import say
from scoring.group_views import FilterView


def comparison_parts(features: Sequence[Feature], filters: Sequence[FilterView], display: Display) -> list[Component]:
    """Give the fields and the places that the answers fill."""
    by_item = [
        subtitle(say(comparison.BY_ITEM, display.language)),
        comparison_choices(features, filters, display),
        html.Div(id=ids.COMPARISON),
    ]
    return [population_place(display), html.Div(by_item, className="rule part"), pair_choices(features, display)]

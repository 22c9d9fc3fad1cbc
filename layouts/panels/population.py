"""The score among those of all clients: the sentence, the chart, the table."""

from dash.development.base_component import Component

from features.text import Language, Text
from layouts import ids
from layouts import plain_html as html
from layouts.display import Display
from layouts.figures.population import drawn_bins, population_figure
from layouts.graph import FigureTable, graph
from layouts.numbers import counted, decimal, percentage
from layouts.panels.sheet import subtitle
from layouts.rich import rich
from layouts.sentences.opinion import points_phrase
from layouts.sentences.population import population_sentence
from layouts.words import comparison, opinion, population
from layouts.words.saying import say
from scoring.population_views import PopulationView
from scoring.views import BinView, Portfolio


def population_place(display: Display) -> Component:
    """Give the heading and the place that the answer fills."""
    return html.Div([subtitle(say(population.TITLE, display.language)), html.Div(id=ids.POPULATION)], className="part")


def population_content(view: PopulationView, portfolio: Portfolio, display: Display) -> list[Component]:
    """Give the content: how many have each opinion, where the client is, and the chart that shows it."""
    language = display.language
    threshold = decimal(portfolio.threshold_points, language)
    points = points_phrase(view.whole_points, language)
    chart = graph(
        population_figure(view, portfolio, display),
        component_id=ids.POPULATION_CHART,
        label=say(population.LABEL, language, points=points, threshold=threshold),
        table=_table(view, language),
        language=language,
        caption=_captions(view, language),
    )
    return [html.P(rich(population_sentence(view, language)), className="answer", role="status"), _key(language), chart]


def _captions(view: PopulationView, language: Language) -> list[Component | str]:
    caption = say(population.CAPTION, language)
    outside = view.n_below_range + view.n_above_range
    return [f"{caption} {counted(population.OUTSIDE, outside, language)}" if outside else caption]


def _key(language: Language) -> Component:
    zones: tuple[tuple[str, Text], ...] = (
        ("tint-unfav", opinion.ZONE_UNFAVOURABLE),
        ("tint-refer", opinion.ZONE_TO_STUDY),
        ("tint-fav", opinion.ZONE_FAVOURABLE),
    )
    return html.Div(
        [html.Div([html.I(className=color), say(text, language)]) for color, text in zones], className="legend"
    )


def _table(view: PopulationView, language: Language) -> FigureTable:
    shares = (
        (opinion.ZONE_UNFAVOURABLE, view.share_unfavourable),
        (opinion.ZONE_TO_STUDY, view.share_to_study),
        (opinion.ZONE_FAVOURABLE, view.share_favourable),
    )
    opinions = tuple(
        (say(text, language), decimal(round(share * view.n_clients), language), percentage(share, language))
        for text, share in shares
    )
    bands = tuple(
        (_band(bin_, language), decimal(bin_.count, language), percentage(bin_.count / view.n_clients, language))
        for bin_ in drawn_bins(view)
    )
    head = (population.POINTS, comparison.COUNT, comparison.SHARE)
    return FigureTable(head=tuple(say(text, language) for text in head), rows=(*opinions, *bands))


def _band(bin_: BinView, language: Language) -> str:
    words = say(population.BAND, language, low=f"{bin_.low:.0f}", high=f"{bin_.high:.0f}")
    return say(population.BAND_OF_CLIENT, language, band=words) if bin_.holds_client else words

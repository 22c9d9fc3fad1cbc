"""What explains the score: the waterfall, the detail of themes, the reasons."""

from dash.development.base_component import Component

from features.text import Language
from layouts import ids
from layouts import plain_html as html
from layouts.display import Display
from layouts.figures.waterfall import waterfall_figure
from layouts.figures.waterfall_labels import running_points
from layouts.graph import FigureTable, graph
from layouts.numbers import signed
from layouts.panels.confidence import confidence_columns
from layouts.panels.gloss import glossed
from layouts.panels.reasons import reasons_columns
from layouts.panels.sheet import subtitle
from layouts.panels.themes import theme_list
from layouts.rich import rich
from layouts.sentences.opinion import clients_phrase
from layouts.sentences.why import external_sentence, how_to_read, why_answer
from layouts.words import glossary, why
from layouts.words.saying import say
from layouts.words.themes import THEMES
from scoring.views import ClientView, Portfolio
from scoring.why_views import ConfidenceView


def why_panel(
    view: ClientView, portfolio: Portfolio, display: Display, *, confidence: ConfidenceView | None = None
) -> list[Component]:
    """Give the content of the section, its answer first; without the confidence, nothing is said of it."""
    answer = html.P(rich(why_answer(view, display.language)), className="answer")
    columns = [_waterfall(view, portfolio, display), _detail(view, display), *reasons_columns(view, display)]
    if confidence is not None:
        columns += confidence_columns(confidence, view, portfolio, display)
    return [answer, _how(view, portfolio, display), html.Div(columns, className="cols")]


def _how(view: ClientView, portfolio: Portfolio, display: Display) -> Component:
    notes = [html.P(rich(note), className="note") for note in how_to_read(view, portfolio, display.language)]
    return html.Details([html.Summary(say(why.HOW, display.language)), html.Div(notes)], className="how")


def _waterfall(view: ClientView, portfolio: Portfolio, display: Display) -> Component:
    language = display.language
    clients = clients_phrase(portfolio.base_probability, language)
    chart = graph(
        waterfall_figure(view, portfolio, display),
        component_id=ids.WATERFALL,
        label=say(why.WATERFALL_LABEL, language, base=view.base_whole_points, score=view.whole_points),
        table=_table(view, display),
        language=language,
        caption=[say(why.CAPTION, language, clients=clients)],
    )
    title = subtitle(say(why.WATERFALL, language), say(why.BY_THEME, language))
    return html.Div([glossed(title, (glossary.AVERAGE_RISK,), language), chart], className="c7")


def _table(view: ClientView, display: Display) -> FigureTable:
    language = display.language
    steps = [
        (say(THEMES[theme.theme], language), signed(theme.effect_whole_points), str(total))
        for theme, total in zip(view.themes, running_points(view), strict=True)
    ]
    return FigureTable(
        head=(say(why.THEME, language), say(why.EFFECT, language), say(why.RUNNING, language)),
        rows=(
            (say(why.BASE, language), "", str(view.base_whole_points)),
            *steps,
            (say(why.CLIENT, language), "", str(view.whole_points)),
        ),
    )


def _detail(view: ClientView, display: Display) -> Component:
    language = display.language
    title = subtitle(say(why.DETAIL, language), say(why.OPEN_TO_SEE, language))
    heading = glossed(title, (glossary.MEDIAN,), language, is_named=True)
    return html.Div([heading, theme_list(view, display), *_external(view, language)], className="c5")


def _external(view: ClientView, language: Language) -> list[Component]:
    sentence = external_sentence(view, language)
    if sentence is None:
        return []
    return [glossed(html.P(rich(sentence), className="note"), (glossary.EXTERNAL_RATING,), language, is_named=True)]

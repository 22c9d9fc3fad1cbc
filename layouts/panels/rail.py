"""The list of the sections, beside the file."""

from dash import html
from dash.development.base_component import Component

from features.text import Language
from layouts import ids
from layouts.links import section_link
from layouts.numbers import decimal
from layouts.panels.footer import model_date
from layouts.words import comparison, head, history, information, opinion, what_if, why
from layouts.words.saying import say
from scoring.views import Portfolio

SECTIONS = (
    (ids.SECTION_OPINION, opinion.TITLE),
    (ids.SECTION_WHY, why.TITLE),
    (ids.SECTION_INFORMATION, information.TITLE),
    (ids.SECTION_HISTORY, history.TITLE),
    (ids.SECTION_COMPARISON, comparison.TITLE),
    (ids.SECTION_WHAT_IF, what_if.SHORT),
)


def rail(portfolio: Portfolio, language: Language) -> Component:
    """Give the links to the sections, and which model speaks."""
    links = [html.Li(html.A(say(title, language), href=section_link(section))) for section, title in SECTIONS]
    threshold = decimal(portfolio.threshold_points, language)
    model = say(head.RAIL_NOTE, language, built_on=model_date(portfolio, language), threshold=threshold)
    made_up = [say(head.MADE_UP_SENTENCE, language)] if portfolio.made_up else []
    note = html.P(" ".join([*made_up, model]))
    return html.Nav([html.Ol(links), note], className="rail", **{"aria-label": say(head.SECTIONS, language)})

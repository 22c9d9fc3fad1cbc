"""A hundred clients, as many marked as had difficulties."""

from dash.development.base_component import Component

from features.text import Language
from layouts import plain_html as html
from layouts.risk import clients_in_100
from layouts.sentences.opinion import clients_phrase

EVERYBODY = 100


def people(probability: float, language: Language) -> Component:
    """Draw a hundred marks; those in difficulty differ by shape as well as by colour."""
    hit = clients_in_100(probability)
    marks = [html.I(className="hit" if index < hit else None) for index in range(EVERYBODY)]
    return html.Div(marks, className="people", role="img", **{"aria-label": clients_phrase(probability, language)})

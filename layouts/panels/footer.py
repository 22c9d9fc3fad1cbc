"""The foot of the page: what the score is, what it does not use, who decides."""

from datetime import date

from babel.dates import format_date
from dash import html
from dash.development.base_component import Component

from features.text import Language
from layouts.locales import babel_locale
from layouts.numbers import decimal
from layouts.words import footer
from layouts.words.saying import say
from scoring.views import Portfolio


def footer_panel(portfolio: Portfolio, language: Language) -> Component:
    """Give the foot."""
    clients = decimal(portfolio.n_clients, language)
    sentences = [
        say(footer.MODEL, language, built_on=model_date(portfolio, language), clients=clients),
        say(footer.NOT_USED, language),
        say(footer.DECIDES, language),
        say(footer.RIGHTS, language),
    ]
    made_up = [html.B(say(footer.MADE_UP, language)), " "] if portfolio.made_up else []
    paragraph = html.P([*made_up, " ".join(sentences)])
    return html.Footer(html.Div(paragraph, className="wrap"), className="foot", **_label(language))


def model_date(portfolio: Portfolio, language: Language) -> str:
    """Write the date on which the model was built."""
    return str(format_date(date.fromisoformat(portfolio.built_on), format="long", locale=babel_locale(language)))


def _label(language: Language) -> dict[str, str]:
    return {"aria-label": say(footer.ABOUT, language)}

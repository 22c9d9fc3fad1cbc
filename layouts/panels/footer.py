"""The foot of the page: what the score is, what it does not use, who decides."""

from dash import html
from dash.development.base_component import Component

from features.text import Language
from layouts import ids
from layouts.dates import long_date
from layouts.numbers import decimal
from layouts.panels.dialog import dialog_link
from layouts.words import about, footer
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
    more = dialog_link(ids.ABOUT, say(about.LINK, language))
    paragraph = html.P([*made_up, " ".join(sentences), " ", more])
    return html.Footer(html.Div(paragraph, className="wrap"), className="foot", **_label(language))


def model_date(portfolio: Portfolio, language: Language) -> str:
    """Write the date on which the model was built."""
    return long_date(portfolio.built_on, language)


def _label(language: Language) -> dict[str, str]:
    return {"aria-label": say(footer.ABOUT, language)}

"""« Comment lire cette page » : the whole desk explained on one screen, then its words."""

from dash import html
from dash.development.base_component import Component

from features.text import Language
from layouts import ids
from layouts.panels.dialog import dialog, dialog_link
from layouts.panels.tour import tour_button
from layouts.rich import rich
from layouts.scale import scale_of
from layouts.words import about, shortcuts
from layouts.words import help as words
from layouts.words.glossary import GLOSSARY
from layouts.words.saying import say
from scoring.views import Portfolio

TOPICS = (
    (words.SCORE, words.SCORE_TEXT),
    (words.OPINION, words.OPINION_TEXT),
    (words.FREQUENCY, words.FREQUENCY_TEXT),
    (words.WATERFALL, words.WATERFALL_TEXT),
    (words.REASONS, words.REASONS_TEXT),
    (words.PLACES, words.PLACES_TEXT),
    (words.COMPARISON, words.COMPARISON_TEXT),
    (words.WHAT_IF, words.WHAT_IF_TEXT),
    (words.UNKNOWN, words.UNKNOWN_TEXT),
)
"""In the order of the page."""


def help_dialog(portfolio: Portfolio, language: Language) -> Component:
    """Give the closed panel."""
    return dialog(ids.HELP, say(words.TITLE, language), help_content(portfolio, language), language)


def help_content(portfolio: Portfolio, language: Language) -> list[Component]:
    """Give what the panel says."""
    introduction = f"{say(words.INTRODUCTION, language)} {say(words.CLIENT_PAGE, language)}"
    return [
        html.P(introduction, className="answer"),
        html.Div(_topics(portfolio, language), className="topics"),
        _words(language),
        html.Div(
            [
                tour_button(language),
                dialog_link(ids.SHORTCUTS, say(shortcuts.LINK, language)),
                dialog_link(ids.ABOUT, say(about.LINK, language)),
            ],
            className="note ways",
        ),
    ]


def _topics(portfolio: Portfolio, language: Language) -> list[Component]:
    scale = scale_of(portfolio)
    figures: dict[str, str | int] = {
        "low": scale.study_from,
        "high": scale.study_to,
    }
    return [
        html.Section([html.H3(say(title, language)), html.P(rich(say(text, language, **figures)), className="note")])
        for title, text in TOPICS
    ]


def _words(language: Language) -> Component:
    entries: list[Component] = []
    for term in GLOSSARY:
        entries += [html.Dt(say(term.name, language)), html.Dd(say(term.definition, language))]
    return html.Details([html.Summary(say(words.WORDS, language)), html.Dl(entries)], className="alt words")

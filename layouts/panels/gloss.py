"""A « ? » beside a word, which opens into what the word means: by click, touch or keyboard, without the server."""

from dash.development.base_component import Component

from features.text import Language
from layouts import plain_html as html
from layouts.words import glossary
from layouts.words.glossary import Term
from layouts.words.saying import say


def gloss(term: Term, language: Language, *, is_named: bool = False) -> Component:
    """Give the sign; `assets/desk.js` places what opens, and closes it on Escape or a click elsewhere.

    Args:
        term: What is explained.
        language: Of the words.
        is_named: Print the word before the sign, where no other text beside it does.
    """
    name = say(term.name, language)
    sign = html.Span("?", className="sign")
    label = say(glossary.ASK, language, term=name)
    summary = html.Summary([html.Span(name), sign] if is_named else [sign], **{"aria-label": label})
    meaning = html.Div([html.B(name), html.Span(say(term.definition, language))], className="pop")
    return html.Details([summary, meaning], className="gloss named" if is_named else "gloss")


def glossed(heading: Component, terms: tuple[Term, ...], language: Language, *, is_named: bool = False) -> Component:
    """Put the signs of some words beside a heading or a line: a heading itself can hold none."""
    signs = [gloss(term, language, is_named=is_named) for term in terms]
    return html.Div([heading, *signs], className="glossed")

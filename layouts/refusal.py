"""What the server says when it does not answer as asked: as a page, or as a line where a program reads it."""

from html import escape

from dash import html
from dash.development.base_component import Component

from features.text import Language, Text
from layouts.document import TITLE
from layouts.words import refusals
from layouts.words.saying import say

_SENTENCES = {404: refusals.NOT_THERE, 405: refusals.NOT_THIS_WAY, 413: refusals.TOO_LARGE}
FIRST_SERVER_ERROR = 500

_PAGE = """<!DOCTYPE html>
<html lang="fr" data-theme="light">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>@title</title>
<link rel="icon" href="/assets/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/assets/tokens.css">
<link rel="stylesheet" href="/assets/base.css">
</head>
<body>
<main style="max-width: 40rem; margin: 4rem auto; padding: 0 1rem; display: grid; gap: 1rem">
<h1>@title</h1>
@paragraphs
</main>
</body>
</html>
"""


def refusal_page(status: int, incident: str | None = None) -> str:
    """Give the document, in both languages: the reader's is known only to the page that is not there."""
    paragraphs = [
        f'<p lang="{language}">{escape(_sentence(status, incident, language))}<br>'
        f'<a href="/">{escape(say(refusals.HOME, language))}</a></p>'
        for language in Language
    ]
    return _PAGE.replace("@title", TITLE).replace("@paragraphs", "\n".join(paragraphs))


def refusal_line(status: int, incident: str | None = None) -> str:
    """Give the sentence in both languages, one line each."""
    return "\n".join(_sentence(status, incident, language) for language in Language) + "\n"


def incident_block(incident: str) -> Component:
    """Give the sentence of an incident in both languages, to stand where an answer would."""
    sentences = [html.P(say(refusals.INCIDENT, language, incident=incident), lang=language) for language in Language]
    return html.Div(sentences, className="is-error", role="alert")


def _sentence(status: int, incident: str | None, language: Language) -> str:
    if status >= FIRST_SERVER_ERROR:
        return say(refusals.INCIDENT, language, incident=incident or "–")
    text: Text = _SENTENCES.get(status, refusals.MALFORMED)
    return say(text, language)

"""The panel in which a new application is handed in (`assets/new_application.js` sends it), and what its file says."""

from collections.abc import Mapping, Sequence
from typing import Final

from dash import html
from dash.development.base_component import Component

from features.feature import Feature
from features.tables.official import HISTORY_TABLES
from features.tables.plausible import MOST
from features.text import Language, Text
from layouts import ids
from layouts.links import asset_link
from layouts.panels.dialog import dialog, dialog_link
from layouts.plain_fields import labelled_field, plain_input, plain_select
from layouts.rich import rich
from layouts.sentences.new_application import missing_sentence, reading_sentences
from layouts.words import new_application as words
from layouts.words.saying import say
from scoring.handed_in_views import HandedInFacts

AMOUNTS: Final = ("AMT_CREDIT", "AMT_ANNUITY", "AMT_GOODS_PRICE", "AMT_INCOME_TOTAL")
CHOICES: Final[Mapping[str, str]] = {
    "NAME_CONTRACT_TYPE": "contract_type_category",
    "NAME_INCOME_TYPE": "income_type_category",
    "NAME_EDUCATION_TYPE": "education_category",
}
"""The raw column of each choice, and the feature that gives its codes and their words."""
CSV_TEMPLATE: Final = Text(fr="modele-demande.csv", en="application-template.csv")
"""A French spreadsheet wants semicolons and decimal commas."""
JSON_TEMPLATE: Final = Text(fr="application-template.json", en="application-template.json")
RATINGS: Final = ("EXT_SOURCE_1", "EXT_SOURCE_2", "EXT_SOURCE_3")
LEAST_AMOUNT: Final = 0.01
MOST_YEARS: Final = 60


def new_application_link(language: Language, class_name: str | None = None) -> Component:
    """Give the way to the panel."""
    return dialog_link(ids.NEW_APPLICATION, say(words.TITLE, language), class_name)


def new_application_dialog(features: Sequence[Feature], language: Language) -> Component:
    """Give the closed panel; `features` give the words of the codes that may be chosen."""
    notices = {
        "data-working": say(words.WORKING, language),
        "data-failed": say(words.FAILED, language),
        "data-large": say(words.TOO_LARGE, language),
        "data-no-file": say(words.NO_FILE, language),
        "data-nothing": say(words.NOTHING_ENTERED, language),
    }
    content = [
        html.P(say(words.INTRODUCTION, language), className="answer"),
        html.P(className="application-status", role="status", **notices),
        html.Div([_files(language), _form(features, language)], className="ways-in"),
        html.P(say(words.KEPT, language), className="note"),
    ]
    return dialog(ids.NEW_APPLICATION, say(words.TITLE, language), content, language)


def handed_in_notes(facts: HandedInFacts, language: Language) -> Component:
    """Say above the opinion that this is no client of the portfolio, and what was read of the application."""
    missing = missing_sentence(facts, language)
    parts = [
        html.P(say(words.KEPT_NOW, language)),
        *([html.P(rich(missing))] if missing else []),
        *(html.P(sentence) for sentence in reading_sentences(facts, language)),
    ]
    return html.Div(
        parts, className="banner handed-in", role="note", **{"aria-label": say(words.NOTES_LABEL, language)}
    )


def _files(language: Language) -> Component:
    tables = ", ".join(table.name for table in HISTORY_TABLES)
    field = plain_input(type="file", name="files", accept=".csv,.json,.xlsx", multiple=True, **{"class": "sr"})
    templates = [
        html.A(say(text, language), href=asset_link(f"templates/{file.read(language)}"), download=True)
        for text, file in ((words.TEMPLATE_CSV, CSV_TEMPLATE), (words.TEMPLATE_JSON, JSON_TEMPLATE))
    ]
    parts = [
        html.H3(say(words.FILES, language)),
        html.Label(
            [
                field,
                html.Span(say(words.CHOOSE, language), className="btn"),
                html.Span(say(words.DROP, language)),
                html.Span(className="chosen"),
            ],
            className="drop",
        ),
        html.P(say(words.ACCEPTED, language, tables=tables), className="note"),
        html.P([say(words.TEMPLATES, language), " ", templates[0], ", ", templates[1], "."], className="note"),
        html.Button(say(words.SEND_FILES, language), type="submit", className="btn"),
    ]
    return html.Form(parts, className="hand-in", **{"data-way": "files"})


def _form(features: Sequence[Feature], language: Language) -> Component:
    facts = [
        *(
            labelled_field(say(words.FIELDS[name], language), _number(name, MOST, least=LEAST_AMOUNT))
            for name in AMOUNTS
        ),
        *_choices(features, language),
        labelled_field(say(words.EMPLOYMENT, language), _number("years-employed", MOST_YEARS)),
    ]
    ratings = [
        labelled_field(say(words.FIELDS[name], language), _number(name, 1), say(words.RATING_HINT, language))
        for name in RATINGS
    ]
    parts = [
        html.H3(say(words.FORM, language)),
        html.P(say(words.FORM_MEANS, language), className="note"),
        html.Div(facts, className="fields"),
        html.Div(ratings, className="fields ratings"),
        html.Button(say(words.SEND_FORM, language), type="submit", className="btn"),
    ]
    return html.Form(parts, className="hand-in", **{"data-way": "form"})


def _number(name: str, most: float, *, least: float = 0) -> Component:
    limits = {"min": str(least), "max": str(most), "step": "any"}
    return plain_input(type="number", name=name, autocomplete="off", **limits, **{"class": "form-control"})


def _choices(features: Sequence[Feature], language: Language) -> list[Component]:
    levels = {feature.name: feature.levels for feature in features}
    return [
        labelled_field(
            say(words.FIELDS[column], language),
            plain_select(
                column,
                {"": say(words.NOT_GIVEN, language)} | {each.code: say(each.label, language) for each in levels[name]},
            ),
        )
        for column, name in CHOICES.items()
        if levels.get(name)
    ]

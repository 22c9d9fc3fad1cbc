"""« À propos » : model, data, quality, policy, limits, licences."""

from collections.abc import Sequence

from dash import html
from dash.development.base_component import Component

from features.text import Language, Text
from layouts import ids
from layouts.dates import long_date
from layouts.graph import FigureTable, plain_table
from layouts.links import asset_link
from layouts.panels.dialog import dialog
from layouts.rich import rich
from layouts.sentences.about import (
    data_sentences,
    estimate_words,
    policy_sentences,
    protected_sentence,
    quality_sentences,
    value_words,
)
from layouts.third_party import BUNDLED, Bundled
from layouts.words import about, footer
from layouts.words.saying import say
from scoring.views import AboutView

LIMITS = (about.LIMIT_KNOWN, about.LIMIT_LINK, about.LIMIT_RATINGS, about.LIMIT_LEARNED)


def about_dialog(view: AboutView, language: Language) -> Component:
    """Give the closed panel."""
    return dialog(ids.ABOUT, say(about.TITLE, language), about_content(view, language), language)


def about_content(view: AboutView, language: Language) -> list[Component]:
    """Give what the panel says."""
    not_used = (say(footer.NOT_USED, language), protected_sentence(view, language))
    sections = [
        _section(about.MODEL, _model_sentences(view, language), language),
        _section(about.DATA, data_sentences(view, language), language),
        _section(about.POLICY, policy_sentences(view, language), language),
        _section(about.NOT_USED, not_used, language),
        _quality(view, language),
        _section(about.LIMITS, [say(limit, language) for limit in LIMITS], language, "half"),
        _licences(language),
    ]
    return [html.Div(sections, className="topics")]


def _section(title: Text, sentences: Sequence[str], language: Language, width: str | None = None) -> Component:
    paragraphs = [html.P(rich(sentence), className="note") for sentence in sentences]
    return html.Section([html.H3(say(title, language)), *paragraphs], className=width)


def _model_sentences(view: AboutView, language: Language) -> tuple[str, ...]:
    return (
        say(about.MODEL_TEXT, language, built_on=long_date(view.built_on, language), features=view.n_features),
        say(about.VERSIONS, language, program=view.program_version, schema=view.bundle_schema),
        say(footer.DECIDES, language),
    )


def _quality(view: AboutView, language: Language) -> Component:
    title = html.H3(say(about.QUALITY, language))
    notes = [html.P(rich(sentence), className="note") for sentence in quality_sentences(view, language)]
    return html.Section([title, html.Div([html.Div(notes), _measures(view, language)])], className="broad")


def _measures(view: AboutView, language: Language) -> Component:
    model, logistic, rate = view.model, view.logistic, value_words(view.brier_of_the_rate, language)
    measures = (
        (say(about.AUC, language), model.auc, logistic.auc),
        (say(about.GINI, language), model.gini, logistic.gini),
        (say(about.KS, language), model.ks, logistic.ks),
        (say(about.BRIER, language, rate=rate), model.brier, logistic.brier),
    )
    rows = [(name, *(estimate_words(each, language) for each in estimates)) for name, *estimates in measures]
    head = [say(text, language) for text in (about.MEASURE, about.THIS_MODEL, about.LOGISTIC)]
    return plain_table(FigureTable(head=tuple(head), rows=tuple(rows)))


def _licences(language: Language) -> Component:
    items = [html.Li(_licence(work, language), className="note") for work in BUNDLED]
    return html.Section([html.H3(say(about.LICENCES, language)), html.Ul(items)], className="half")


def _licence(work: Bundled, language: Language) -> list[Component | str]:
    words = say(
        about.LICENCE,
        language,
        name=work.name,
        version=work.version,
        use=say(work.use, language),
        licence=work.licence,
        project=work.project,
    )
    link = html.A(say(about.READ_LICENCE, language, name=work.name), href=asset_link(work.licence_file))
    return [words, " ", link]

"""The client's file: the page as it stands before a client is chosen, and what a client fills."""

from collections.abc import Sequence
from dataclasses import dataclass

from dash import html
from dash.development.base_component import Component

from features.feature import Feature
from layouts import ids
from layouts.display import Display
from layouts.panels.about import about_dialog
from layouts.panels.appbar import app_bar, skip_link
from layouts.panels.comparison_parts import comparison_parts
from layouts.panels.exports import export_panel
from layouts.panels.footer import footer_panel
from layouts.panels.gloss import gloss
from layouts.panels.head import head_content
from layouts.panels.help import help_dialog
from layouts.panels.information_filters import information_filters
from layouts.panels.new_application import handed_in_notes, new_application_dialog
from layouts.panels.opinion import opinion_panel
from layouts.panels.rail import rail
from layouts.panels.sheet import sheet
from layouts.panels.shortcuts import shortcuts_dialog
from layouts.panels.states import welcome
from layouts.panels.technical_frame import why_frame
from layouts.panels.tour import tour
from layouts.panels.what_if import what_if_sheet
from layouts.panels.why import why_panel
from layouts.panels.worklist import worklist_place
from layouts.words import comparison, glossary, head, history, information, opinion, why
from layouts.words.saying import say
from scoring.group_views import FilterView
from scoring.views import AboutView, ClientView, Portfolio
from scoring.why_views import ConfidenceView


@dataclass(frozen=True, kw_only=True)
class ClientSections:
    """What one client fills: the children of `ids.HEAD`, `ids.OPINION` and `ids.WHY`."""

    head: Component
    opinion: list[Component]
    why: list[Component]


def client_sections(
    view: ClientView, portfolio: Portfolio, display: Display, *, confidence: ConfidenceView | None = None
) -> ClientSections:
    """Give the sections that need nothing but the client."""
    return ClientSections(
        head=head_content(view, portfolio, display),
        opinion=[*_notes(view, display), *opinion_panel(view, portfolio, display)],
        why=why_panel(view, portfolio, display, confidence=confidence),
    )


def _notes(view: ClientView, display: Display) -> list[Component]:
    facts = view.score.handed_in
    return [] if facts is None else [handed_in_notes(facts, display.language)]


def client_page(
    portfolio: Portfolio,
    features: Sequence[Feature],
    suggestions: Sequence[int],
    display: Display,
    *,
    about: AboutView,
    filters: Sequence[FilterView] = (),
) -> Component:
    """Give the whole page with no client chosen.

    The style sheet shows the welcome while the head is empty, and the file once it is filled.

    Args:
        portfolio: Facts about the portfolio.
        features: What may be compared, in the order of the catalog.
        suggestions: Client numbers to try.
        display: Language and colours.
        about: What the desk says about itself.
        filters: By what a group may be chosen to compare with.
    """
    language = display.language
    return html.Div(
        [
            skip_link(language),
            app_bar(portfolio, suggestions, display),
            html.Section(id=ids.HEAD, className="head", **{"aria-label": say(head.LABEL, language)}),
            html.Main(
                [
                    html.Div(welcome(portfolio, suggestions, language), id=ids.WELCOME, className="wrap welcome"),
                    worklist_place(language),
                    html.Div([rail(portfolio, language), _sheets(features, filters, display)], className="wrap desk"),
                ],
                id=ids.CONTENT,
            ),
            footer_panel(portfolio, language),
            help_dialog(portfolio, language),
            about_dialog(about, language),
            shortcuts_dialog(language),
            new_application_dialog(features, language),
            tour(language),
        ],
        className="page",
    )


def _sheets(features: Sequence[Feature], filters: Sequence[FilterView], display: Display) -> Component:
    language = display.language
    sheets = [
        sheet(
            ids.SECTION_OPINION,
            say(opinion.TITLE, language),
            [html.Div(id=ids.OPINION)],
            signs=[gloss(glossary.OPINION, language)],
        ),
        sheet(
            ids.SECTION_WHY,
            say(why.TITLE, language),
            why_frame(features, language),
        ),
        sheet(
            ids.SECTION_INFORMATION,
            say(information.TITLE, language),
            [information_filters(language), html.Div(id=ids.INFORMATION), export_panel(language)],
        ),
        sheet(ids.SECTION_HISTORY, say(history.TITLE, language), [html.Div(id=ids.HISTORY)]),
        sheet(
            ids.SECTION_COMPARISON,
            say(comparison.TITLE, language),
            comparison_parts(features, filters, display),
            signs=[
                gloss(glossary.SIMILAR_CLIENTS, language, is_named=True),
                gloss(glossary.MEDIAN, language, is_named=True),
            ],
        ),
        what_if_sheet(language),
    ]
    return html.Div(sheets, className="sheets")

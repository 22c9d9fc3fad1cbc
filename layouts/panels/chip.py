"""The opinion as a chip."""

from types import MappingProxyType

from dash.development.base_component import Component

from features.text import Language, Text
from layouts import plain_html as html
from layouts.rich import hidden_sign
from layouts.sentences.opinion import chip_text
from layouts.words.saying import say
from scoring.views import Recommendation

_SIGNS = MappingProxyType(
    {Recommendation.FAVOURABLE: "✓", Recommendation.TO_STUDY: "◆", Recommendation.UNFAVOURABLE: "✕"}
)
_CLASSES = MappingProxyType(
    {Recommendation.FAVOURABLE: "yes", Recommendation.TO_STUDY: "see", Recommendation.UNFAVOURABLE: "no"}
)


def opinion_chip(recommendation: Recommendation, language: Language, *, text: Text | None = None) -> Component:
    """Give the opinion in words with its sign, never by colour alone; in other words than its own where given."""
    words = [hidden_sign(_SIGNS[recommendation]), say(text or chip_text(recommendation), language)]
    return html.Span(words, className=f"chip {_CLASSES[recommendation]}")

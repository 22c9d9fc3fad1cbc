"""Sentences as components."""

from dash.development.base_component import Component

from layouts import plain_html as html

STARS = "**"


def rich(sentence: str) -> list[Component | str]:
    """Print what stands between **two stars** in bold."""
    parts = sentence.split(STARS)
    return [html.B(part) if index % 2 else part for index, part in enumerate(parts) if part]


def hidden_sign(sign: str, class_name: str = "sign") -> Component:
    """Give a sign that is seen and not heard, beside words that say the same."""
    return html.Span(sign, className=class_name, **{"aria-hidden": "true"})

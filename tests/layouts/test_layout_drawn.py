import html as escaping

import pytest
from dash import dcc, html
from dash.development.base_component import Component
from hypothesis import given
from hypothesis import strategies as st

from layouts.drawn import MARKUP, drawn, markup


def markup_of(component: Component) -> object:
    return getattr(component, MARKUP, None)


def test_a_plain_part_becomes_markup_of_its_container() -> None:
    part = drawn(html.Ul([html.Li("un"), html.Li(["deux", html.B("!")])], className="list"))
    assert markup_of(part) == "<li>un</li><li>deux<b>!</b></li>"
    assert part.children is None
    assert part.className == "list"


def test_what_has_an_id_or_is_no_plain_html_stays_a_component() -> None:
    for kept in (html.P("x", id="named"), dcc.Graph(id="graph")):
        beside = html.Div([html.P(html.B("y"))])
        drawn(html.Div([kept, beside]))
        assert markup_of(beside) == "<p><b>y</b></p>"
        assert markup_of(kept) is None


def test_text_alone_is_left_as_it_is() -> None:
    part = drawn(html.P("texte"))
    assert part.children == "texte"
    assert markup_of(part) is None


def test_attributes_are_written_as_html_names_them() -> None:
    cell = html.Td("a", colSpan=2, className="n", style={"marginTop": "4px", "--at": "5%"}, **{"aria-hidden": "true"})
    attributes = 'aria-hidden="true" class="n" colspan="2" style="margin-top:4px;--at:5%"'
    assert markup(cell) == f"<td {attributes}>a</td>"
    assert markup(html.Label("b", htmlFor="field")) == '<label for="field">b</label>'
    assert markup([html.Br(), None, 0]) == "<br>0"


@pytest.mark.parametrize(
    ("given_open", "expected"), [(True, "<details open></details>"), (False, "<details></details>")]
)
def test_a_true_attribute_is_a_bare_name_and_a_false_one_is_absent(*, given_open: bool, expected: str) -> None:
    assert markup(html.Details(open=given_open)) == expected


@given(text=st.text())
def test_no_text_can_become_an_element_or_leave_its_attribute(text: str) -> None:
    written = markup(html.Span(text, title=text))
    assert written.count("<") == 2
    assert written.count('"') == 2
    assert escaping.unescape(written) == f'<span title="{text}">{text}</span>'

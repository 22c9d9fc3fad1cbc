import pytest
from dash import html

from layouts import plain_html


def test_a_plain_component_is_the_one_that_dash_makes() -> None:
    made = plain_html.Div(["a", plain_html.B("b")], id="x", className="c", **{"aria-label": "d"})
    expected = html.Div(["a", html.B("b")], id="x", className="c", **{"aria-label": "d"})
    assert type(made) is html.Div
    assert repr(made) == repr(expected)
    assert made.to_plotly_json()["props"].keys() == expected.to_plotly_json()["props"].keys()


def test_one_without_children_has_none() -> None:
    assert plain_html.Span(className="c").to_plotly_json() == html.Span(className="c").to_plotly_json()


def test_a_property_that_does_not_exist_is_refused_by_dash() -> None:
    plain_html.Span(className="first, so that the kind is known")
    with pytest.raises(TypeError, match="unexpected keyword argument: `clasName`"):
        plain_html.Span(clasName="x")


def test_two_components_share_nothing_that_can_change() -> None:
    first, second = plain_html.Span("a", className="x"), plain_html.Span("b", className="y")
    first.children = None
    assert (second.children, second.className) == ("b", "y")

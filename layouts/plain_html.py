"""Dash's HTML components, made without its checks of every instance: a client's file holds a thousand of them.

`html.Div(…)` takes about 20 µs, most of it to compare the names of its properties with those that exist. Here Dash does
that once for each kind and set of names; what comes out is the same component.
"""

from collections.abc import Callable
from functools import cache
from typing import Any

from dash import html
from dash.development.base_component import Component


def _maker[T: Component](kind: Callable[..., T]) -> Callable[..., T]:
    """Give what makes components of a kind, called as the kind is: a property that it lacks is a `TypeError`."""

    @cache
    def beside(names: tuple[str, ...]) -> tuple[type[T], dict[str, Any]]:
        """Let Dash check some names; give the class, and what Dash sets on an instance beside them."""
        checked = kind(**dict.fromkeys(names, ""))
        return type(checked), {name: value for name, value in vars(checked).items() if name not in names}

    def make(children: Any = None, **properties: Any) -> T:  # noqa: ANN401 - whatever the kind takes
        made_of, own = beside(tuple(properties))
        made: T = object.__new__(made_of)
        vars(made).update(own if children is None else {**own, "children": children}, **properties)
        return made

    return make


A = _maker(html.A)
B = _maker(html.B)
Button = _maker(html.Button)
Code = _maker(html.Code)
Dd = _maker(html.Dd)
Details = _maker(html.Details)
Div = _maker(html.Div)
Dl = _maker(html.Dl)
Dt = _maker(html.Dt)
Fieldset = _maker(html.Fieldset)
Figcaption = _maker(html.Figcaption)
Figure = _maker(html.Figure)
H1 = _maker(html.H1)
H2 = _maker(html.H2)
H3 = _maker(html.H3)
I = _maker(html.I)  # noqa: E741 - the name of the element
Label = _maker(html.Label)
Legend = _maker(html.Legend)
Li = _maker(html.Li)
Ol = _maker(html.Ol)
P = _maker(html.P)
Section = _maker(html.Section)
Small = _maker(html.Small)
Span = _maker(html.Span)
Summary = _maker(html.Summary)
Table = _maker(html.Table)
Tbody = _maker(html.Tbody)
Td = _maker(html.Td)
Th = _maker(html.Th)
Thead = _maker(html.Thead)
Tr = _maker(html.Tr)
Ul = _maker(html.Ul)

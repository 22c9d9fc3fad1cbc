"""A sheet: one question of the file, with its title."""

from collections.abc import Sequence

from dash.development.base_component import Component

from layouts import plain_html as html


def sheet(section_id: str, title: str, content: Sequence[Component], *, signs: Sequence[Component] = ()) -> Component:
    """Give a section that its title names; `signs` explain words and stand beside the title."""
    title_id = f"{section_id}-title"
    heading = html.H2(title, id=title_id)
    top = html.Div([heading, *signs], className="glossed") if signs else heading
    return html.Section([top, *content], id=section_id, className="sheet", **{"aria-labelledby": title_id})


def subtitle(title: str, aside: str | None = None) -> Component:
    """Give the title of a part of a sheet, with a few words on how it is ordered or measured."""
    return html.H3([title, html.Small(aside)] if aside else [title])

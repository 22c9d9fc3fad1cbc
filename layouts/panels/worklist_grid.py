"""The grid of the list of clients: it asks the server for a page of rows at a time."""

from collections.abc import Sequence
from typing import Final

import dash_ag_grid as dag
from dash.development.base_component import Component

from features.text import Language, Text
from layouts.display import Display
from layouts.ids import list_id
from layouts.typography import NARROW_SPACE
from layouts.words import worklist
from layouts.words.grid import GRID
from layouts.words.saying import say
from scoring.worklist_views import ListColumn, ListSort

PAGE_ROWS: Final = 25
ROW_PIXELS, NARROW_ROW_PIXELS, HEADER_PIXELS = 38, 64, 42
COLUMNS: Final[dict[ListColumn, tuple[Text, int, int]]] = {
    ListColumn.CLIENT: (worklist.CLIENT, 96, 10),
    ListColumn.SCORE: (worklist.SCORE, 98, 8),
    ListColumn.OPINION: (worklist.OPINION, 150, 14),
    ListColumn.DISTANCE: (worklist.DISTANCE, 166, 14),
    ListColumn.CONTRACT: (worklist.CONTRACT, 180, 15),
    ListColumn.AMOUNT: (worklist.AMOUNT, 134, 11),
    ListColumn.INCOME: (worklist.INCOME, 172, 14),
    ListColumn.REASON: (worklist.REASON, 330, 40),
}
"""Title, least width in pixels, part of what is left."""
ON_A_PHONE: Final = (ListColumn.CLIENT, ListColumn.SCORE, ListColumn.OPINION)
"""The reason stands under the client's number."""
RENDERERS: Final = {
    ListColumn.CLIENT: "ClientLink",
    ListColumn.OPINION: "OpinionChip",
    ListColumn.DISTANCE: "DistanceBar",
}
"""Drawn by `assets/worklist.js`."""
NUMBERS: Final = frozenset({ListColumn.SCORE, ListColumn.DISTANCE, ListColumn.AMOUNT})


def worklist_grid(display: Display, *, is_narrow: bool, sorts: Sequence[ListSort] = (), start: int = 0) -> Component:
    """Give the grid, empty: it asks for the page that begins at `start`; a row has two lines on a narrow screen."""
    language = display.language
    return dag.AgGrid(
        id=list_id("grid"),
        className="list-grid narrow" if is_narrow else "list-grid",
        rowModelType="infinite",
        columnDefs=[_column(column, sorts, language) for column in (ON_A_PHONE if is_narrow else ListColumn)],
        paginationGoTo=start // PAGE_ROWS or None,
        defaultColDef={"sortable": True, "filter": False, "resizable": not is_narrow, "suppressMovable": True},
        getRowId="params.data.client",
        dashGridOptions={
            "theme": "themeQuartz",
            "localeText": grid_words(language),
            "domLayout": "autoHeight",
            "pagination": True,
            "paginationPageSize": PAGE_ROWS,
            "paginationPageSizeSelector": False,
            "cacheBlockSize": PAGE_ROWS,
            "infiniteInitialRowCount": start + PAGE_ROWS,
            "maxBlocksInCache": 4,
            "maxConcurrentDatasourceRequests": 1,
            "rowHeight": NARROW_ROW_PIXELS if is_narrow else ROW_PIXELS,
            "headerHeight": HEADER_PIXELS,
            "suppressColumnVirtualisation": True,
            "ensureDomOrder": True,
            "tabToNextCell": {"function": "leaveGrid()"},
        },
    )


def grid_words(language: Language) -> dict[str, str]:
    """Give the words of the grid itself, and how it groups digits."""
    words = {name: text.read(language) for name, text in GRID.items()}
    return {**words, "thousandSeparator": NARROW_SPACE if language is Language.FR else ","}


def _column(column: ListColumn, sorts: Sequence[ListSort], language: Language) -> dict[str, object]:
    title, least, part = COLUMNS[column]
    is_number = column in NUMBERS
    place, descending = next(
        ((n, sort.descending) for n, sort in enumerate(sorts) if sort.column is column), (None, False)
    )
    return {
        "field": column.value,
        "headerName": say(title, language),
        "minWidth": least,
        "flex": part,
        "sort": None if place is None else "desc" if descending else "asc",
        "sortIndex": place,
        "cellRenderer": RENDERERS.get(column),
        "cellClass": "num" if is_number else None,
        "headerClass": "ag-right-aligned-header" if is_number else None,
    }

"""What the reader asked of the list of clients, read from values that may hold anything."""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from features.feature import Theme
from layouts.panels.worklist_grid import PAGE_ROWS
from scoring.views import Recommendation
from scoring.worklist_views import ListChoices, ListColumn, ListFilter, ListSort

MOST_ROWS = 200
MOST_SORTS = len(ListColumn)


@dataclass(frozen=True, kw_only=True)
class RowsRequest:
    """Which rows of the list, and in which order."""

    start: int = 0
    end: int = PAGE_ROWS
    """One past the last."""
    sorts: tuple[ListSort, ...] = ()


def is_present(value: object) -> bool:
    """Tell whether a client is at the desk: only a plain no, or a page that has not said yet, means nobody is."""
    return not (value is None or value is False)


def chosen_list_filter(choices: ListChoices, values: Mapping[str, object]) -> ListFilter:
    """Read the filters by name; what is no filter, or no answer to one, is passed over."""
    opinions = values.get("opinions")
    return ListFilter(
        opinions=frozenset(_members(Recommendation, opinions if isinstance(opinions, list) else [])),
        contract=_one_of((level.code for level in choices.contracts), values.get("contract")),
        income=_one_of((level.code for level in choices.incomes), values.get("income")),
        theme=next(iter(_members(Theme, [values.get("theme")])), None),
        lowest_points=_number(values.get("lowest-points")),
        highest_points=_number(values.get("highest-points")),
        lowest_amount=_number(values.get("lowest-amount")),
        highest_amount=_number(values.get("highest-amount")),
    )


def rows_request(asked: object) -> RowsRequest:
    """Read the grid's request for rows; what it does not say, or says wrongly, is the first page by client number.

    Its own filter model is not read: the grid's columns have no filter.
    """
    if not isinstance(asked, Mapping):
        return RowsRequest()
    start, end = _whole(asked.get("startRow"), 0), _whole(asked.get("endRow"), 0)
    if end <= start:
        end = start + PAGE_ROWS
    return RowsRequest(start=start, end=min(end, start + MOST_ROWS), sorts=chosen_sorts(asked.get("sortModel")))


def view_of(request: RowsRequest) -> dict[str, object]:
    """Give what the browser keeps of a request, for the grid that is drawn next: `rows_request` reads it again."""
    sorts = [{"colId": sort.column.value, "sort": "desc" if sort.descending else "asc"} for sort in request.sorts]
    return {"startRow": request.start, "endRow": request.end, "sortModel": sorts}


def chosen_sorts(model: object) -> tuple[ListSort, ...]:
    """Read a sort model, each column once; what is no column is passed over."""
    found: dict[ListColumn, ListSort] = {}
    for entry in model[:MOST_SORTS] if isinstance(model, list) else []:
        if isinstance(entry, Mapping):
            for column in _members(ListColumn, [entry.get("colId")]):
                found.setdefault(column, ListSort(column=column, descending=entry.get("sort") == "desc"))
    return tuple(found.values())


def _members[E: StrEnum](kind: type[E], values: Iterable[object]) -> list[E]:
    asked = [value for value in values if isinstance(value, str)]
    return [member for member in kind if member.value in asked]


def _one_of(codes: Iterable[str], value: object) -> str | None:
    return value if isinstance(value, str) and value in set(codes) else None


def _number(value: object) -> float | None:
    """Read a finite number; one too large for a float limits nothing either."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    try:
        return float(value) if math.isfinite(value) else None
    except OverflowError:
        return None


def _whole(value: object, least: int) -> int:
    return value if isinstance(value, int) and not isinstance(value, bool) and value >= least else least

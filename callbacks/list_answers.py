"""What answers the list of clients: pages of rows, and the whole list as a file; nothing while a client is present."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from dash import no_update
from dash._callback import NoUpdate
from dash.development.base_component import Component
from numpy.typing import NDArray

from callbacks.list_choices import chosen_list_filter, chosen_sorts, is_present, rows_request, view_of
from features.text import Language
from layouts.display import Display
from layouts.panels.worklist import worklist_content, worklist_hidden
from layouts.sentences.worklist import beyond_sentence, found_sentence, hidden_sentence
from layouts.worklist_file import file_head, file_lines
from layouts.worklist_rows import GridRow, grid_row
from scoring.worklist import Worklist
from scoring.worklist_views import ListFilter, ListSort

LISTS_KEPT = 4
"""Lists as filtered and sorted: a page turn sorts nothing. Four bytes for each client of each."""
ROWS_AT_A_TIME = 2_000

type RowsAnswer = tuple[dict[str, list[GridRow] | int], str, dict[str, object] | NoUpdate]
"""What the grid draws, what is said of it, and what the browser keeps of what was asked."""


@dataclass(frozen=True, kw_only=True)
class _Asked:
    chosen: ListFilter
    sorts: tuple[ListSort, ...]
    language: Language


class ListAnswers:
    """Answers about the list of one bundle's clients."""

    def __init__(self, worklist: Worklist) -> None:
        self._worklist = worklist
        self._choices = worklist.choices
        self._found = lru_cache(maxsize=LISTS_KEPT)(self._find)

    def content(self, opened: object, present: object, view: object, display: Display) -> list[Component]:
        """Give the list once it was opened, sorted as it last was; a sentence while a client is present."""
        if is_present(present):
            return worklist_hidden(display.language)
        if not isinstance(opened, Mapping):
            return []
        seen, is_narrow = rows_request(view), opened.get("narrow") is True
        start = seen.start if seen.start < self._n_clients else 0
        return worklist_content(self._choices, display, is_narrow=is_narrow, sorts=seen.sorts, start=start)

    def rows(self, asked: object, filters: Mapping[str, object], present: object, display: Display) -> RowsAnswer:
        """Give one page of rows, and say how many clients there are."""
        language = display.language
        if is_present(present):
            return {"rowData": [], "rowCount": 0}, hidden_sentence(language), no_update
        request = rows_request(asked)
        found = self._found(self._asked(filters, request.sorts, language))
        rows = self._worklist.rows(found[request.start : request.end].tolist())
        said = found_sentence(len(found), self._n_clients, language)
        if not rows and len(found):
            said = f"{beyond_sentence(language)} {said}"
        return {"rowData": [grid_row(row, display) for row in rows], "rowCount": len(found)}, said, view_of(request)

    def file(self, filters: Mapping[str, object], sort: object, display: Display) -> Iterator[bytes]:
        """Give the whole list that the filters let in as a file, part by part."""
        found = self._found(self._asked(filters, chosen_sorts(sort), display.language))
        yield file_head(display)
        for start in range(0, len(found), ROWS_AT_A_TIME):
            rows = self._worklist.rows(found[start : start + ROWS_AT_A_TIME].tolist())
            yield file_lines(rows, display.language)

    def _asked(self, filters: Mapping[str, object], sorts: Sequence[ListSort], language: Language) -> _Asked:
        return _Asked(chosen=chosen_list_filter(self._choices, filters), sorts=tuple(sorts), language=language)

    def _find(self, asked: _Asked) -> NDArray[np.int32]:
        return self._worklist.found(asked.chosen, asked.sorts, asked.language)

    @property
    def _n_clients(self) -> int:
        return len(self._worklist.points)

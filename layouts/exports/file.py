"""A client's file as the browser is given it: its name, its kind, its text."""

import json
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import assert_never

from layouts.display import Display
from layouts.exports.content import export_content
from layouts.exports.csv_file import csv_file
from layouts.words import exports as words
from layouts.words.saying import say
from scoring.export_views import ExportView


class FileKind(StrEnum):
    """The forms in which a client's data may be had."""

    CSV = "csv"
    JSON = "json"


@dataclass(frozen=True, kw_only=True)
class ExportFile:
    """One file to download."""

    name: str
    """Never says which client: names of files stay in the lists of a browser, a machine and a network folder."""
    media_type: str
    text: str


def export_file(view: ExportView, kind: FileKind, display: Display, now: datetime) -> ExportFile:
    """Write a client's data; `now` with its time zone."""
    content = export_content(view, display, now)
    stem = f"{say(words.FILE_STEM, display.language)}-{now:%Y-%m-%d-%H%M%S}"
    match kind:
        case FileKind.CSV:
            text = csv_file(content, display.language)
            return ExportFile(name=f"{stem}.csv", media_type="text/csv;charset=utf-8", text=text)
        case FileKind.JSON:
            text = json.dumps(content, ensure_ascii=False, indent=1, allow_nan=False)
            return ExportFile(name=f"{stem}.json", media_type="application/json", text=text)
        case _:
            assert_never(kind)

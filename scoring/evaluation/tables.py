"""Markdown: sections of paragraphs and tables, and how a figure is written."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from scoring.resampling import Estimate


@dataclass(frozen=True, kw_only=True)
class Table:
    """A table of texts."""

    titles: Sequence[str]
    rows: Sequence[Sequence[str]]
    """Each as long as `titles`."""


@dataclass(frozen=True, kw_only=True)
class Section:
    """A part of the report: paragraphs and tables in their order."""

    title: str
    parts: Sequence[str | Table]


def markdown(section: Section) -> Iterator[str]:
    """Give a section's lines."""
    yield from (f"## {section.title}", "")
    for part in section.parts:
        yield from _table(part) if isinstance(part, Table) else (part,)
        yield ""


def _table(table: Table) -> Iterator[str]:
    yield f"| {' | '.join(table.titles)} |"
    yield "|" + " --- |" * len(table.titles)
    for row in table.rows:
        yield f"| {' | '.join(row)} |"


def bullets(sentences: Sequence[str]) -> str:
    """Give a list, one sentence a line."""
    return "\n".join(f"- {sentence}" for sentence in sentences)


def shown(figure: Estimate | None, *, digits: int = 4, signed: bool = False) -> str:
    """Write a figure with its interval; a dash where it does not exist."""
    if figure is None or figure.value is None:
        return "–"
    value = _number(figure.value, digits=digits, signed=signed)
    if figure.low is None or figure.high is None:
        return value
    low, high = (_number(end, digits=digits, signed=signed) for end in (figure.low, figure.high))
    return f"{value} ({low} to {high})"


def _number(value: float, *, digits: int, signed: bool) -> str:
    text = f"{value:+.{digits}f}" if signed else f"{value:.{digits}f}"
    return text.replace("-", "−")


def share(value: float) -> str:
    """Write a part of a whole: `8.07 %`."""
    return f"{value:.2%}".replace("%", " %")

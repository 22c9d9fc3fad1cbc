"""Refuse aggregates in which a number stands on fewer than 30 rows: `python -m scripts.portfolio_aggregates.check`."""

import argparse
import gzip
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from features.portfolio.application import AGGREGATES
from scripts.portfolio_aggregates.segments import LEAST_ROWS


class ThinCellError(ValueError):
    """A number stands on too few rows to be published."""

    def __init__(self, place: str, rows: int) -> None:
        super().__init__(f"{place}: a cell of {rows} rows, under {LEAST_ROWS}")
        self.place = place
        self.rows = rows


def check(content: Mapping[str, Any]) -> int:
    """Look at the rows behind every number; give how many numbers there are.

    Raises:
        ThinCellError: At the first one with fewer than 30 rows.
    """
    count = 0
    for place, rows in counted(content):
        if rows < LEAST_ROWS:
            raise ThinCellError(place, rows)
        count += 1
    return count


def counted(content: Mapping[str, Any]) -> Iterator[tuple[str, int]]:
    """Give the place of every measured number, and the rows behind it."""
    for entry in content["columns"]:
        name = entry["name"]
        yield f"columns, {name}", entry["n"]
        yield from ((f"columns, {name}, whole column", rows) for rows in (entry["whole"] or {"rows": []})["rows"])
        for level in entry["levels"]:
            yield from ((f"columns, {name}, cells of {level['depth']} drivers", rows) for rows in level["rows"])
        yield from ((f"columns, {name}, pieces", rows) for rows in entry["cells"]["rows"])
    yield "latent", content["latent"]["n"]
    for group in ("pairs", "shifts"):
        for entry in content.get(group, ()):
            names = " x ".join(name for name, _ in entry["columns"])
            yield from ((f"{group}, {names}", rows) for rows in (*entry["rows"], entry["pooled"]) if rows is not None)
    for entry in content.get("target", {}).get("effects", ()):
        yield from ((f"target, {entry['column']}", rows) for rows in entry["rows"] if rows is not None)


def main() -> None:
    """Check the shipped file, or the one named."""
    parser = argparse.ArgumentParser(prog="python -m scripts.portfolio_aggregates.check", description=__doc__)
    parser.add_argument("file", type=Path, nargs="?", default=AGGREGATES)
    path = parser.parse_args().file
    with gzip.open(path, "rt", encoding="utf-8") as file:
        print(f"{path}: {check(json.load(file)):,} numbers, none on fewer than {LEAST_ROWS} rows")


if __name__ == "__main__":
    main()

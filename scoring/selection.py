"""Which features of the catalog a build serves: those that the selection kept, plain facts, and protected ones."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from features.catalog import CATALOG
from features.catalog.facts import FACTS
from features.errors import RefusedInputError
from features.feature import Feature

SELECTION_FILE = Path(__file__).with_name("selected_features.json")


@dataclass(frozen=True, kw_only=True)
class Selection:
    """The features that beat noise, and how that was found."""

    made: Mapping[str, Any]
    """From which data, with which rule, seed and date."""
    kept: tuple[str, ...]
    """Names, in the order of the catalog."""

    def as_json(self) -> str:
        """Give the text of the file, one name a line."""
        return json.dumps({"made": self.made, "kept": self.kept}, ensure_ascii=False, indent=1) + "\n"


def read_selection(path: Path = SELECTION_FILE) -> Selection:
    """Read a selection.

    Raises:
        RefusedInputError: If the file cannot be read, or names a feature that the catalog does not have.
    """
    try:
        text = json.loads(path.read_text(encoding="utf-8"))
        selection = Selection(made=dict(text["made"]), kept=tuple(text["kept"]))
    except (OSError, ValueError, KeyError, TypeError) as error:
        message = f"{path}: this is not a selection of features ({error!r}): make one with `python -m scoring select`."
        raise RefusedInputError(message) from error
    unknown = sorted({str(name) for name in selection.kept} - {feature.name for feature in CATALOG})
    if unknown:
        message = f"{path}: the catalog has no feature {unknown[0]}: select again with `python -m scoring select`."
        raise RefusedInputError(message)
    return selection


def served_catalog(catalog: Sequence[Feature] = CATALOG, selection: Selection | None = None) -> tuple[Feature, ...]:
    """Give what a bundle holds, in the order of the catalog.

    Args:
        catalog: All features.
        selection: What the model keeps; that of `SELECTION_FILE` if none is given.

    Returns:
        The kept features; facts that were not kept, marked so; protected ones as they are.
    """
    kept = frozenset((selection or read_selection()).kept)
    return tuple(
        feature if feature.protected or feature.name in kept else replace(feature, kept=False)
        for feature in catalog
        if feature.protected or feature.name in kept or feature.name in FACTS
    )

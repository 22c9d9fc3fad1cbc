"""Write docs/features.md from the catalog: `python -m scripts.document_features`, from the project's root."""

from collections.abc import Iterable
from itertools import groupby
from pathlib import Path

from features.catalog import CATALOG
from features.catalog.sources import source_tables
from features.feature import Feature, Theme

PAGE = Path("docs/features.md")

_INTRODUCTION = """# Features

Written by `python -m scripts.document_features` from `features/catalog/`: do not edit.

The {in_model} features that a model may learn from, and the {protected} protected ones that are shown to the client but
never used. Which of them the model keeps is told in `feature-selection.md`.
The unit ends each name. *Risk* is the direction in which the default risk is expected to move when the value grows.
"""


def features_page(catalog: tuple[Feature, ...]) -> str:
    """Give the whole page as Markdown: one section per theme, in catalog order, one entry per feature."""
    protected = sum(feature.protected for feature in catalog)
    introduction = _INTRODUCTION.format(in_model=len(catalog) - protected, protected=protected)
    sections = (_section(theme, features) for theme, features in groupby(catalog, key=lambda each: each.theme))
    return "\n".join((introduction, *sections))


def _section(theme: Theme, features: Iterable[Feature]) -> str:
    return "\n".join((f"## {theme.value.replace('_', ' ').capitalize()}\n", *(_entry(feature) for feature in features)))


def _entry(feature: Feature) -> str:
    lines = [
        f"### `{feature.name}`\n",
        f"- Label: {feature.label.fr} / {feature.label.en}",
        f"- Unit: {feature.unit.value}; risk: {feature.risk.value}; from: {', '.join(source_tables(feature))}",
        *([f"- {marks}"] if (marks := _marks(feature)) else []),
        f"- {feature.description.fr}",
        f"- {feature.description.en}",
        *_levels(feature),
    ]
    return "\n".join(lines) + "\n"


def _marks(feature: Feature) -> str:
    protected = "Protected: never in the model." if feature.protected else ""
    actionable = "The client can change it for this application." if feature.actionable else ""
    return " ".join(filter(None, (protected, actionable)))


def _levels(feature: Feature) -> list[str]:
    if not feature.levels:
        return []
    rows = (
        f"| {position} | {level.code} | {level.label.fr} | {level.label.en} |"
        for position, level in enumerate(feature.levels)
    )
    return ["", "| Value | Raw code | Français | English |", "| --- | --- | --- | --- |", *rows]


if __name__ == "__main__":
    PAGE.parent.mkdir(exist_ok=True)
    PAGE.write_text(features_page(CATALOG), encoding="utf-8")
    print(f"{PAGE} written: {len(CATALOG)} features.")

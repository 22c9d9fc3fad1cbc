"""The page on how features were selected; every figure comes from the selection itself."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from features.feature import Feature
from scoring.selection import Selection

_PAGE = """# Selection of features

Written by `python -m scoring select`: do not edit.

The catalog has {catalog} features, and the model keeps {kept}: fewer reasons to read, fewer to keep true. The choice
was made on {labelled:,} {data} with a known outcome ({defaulted:,} in difficulty; tables {fingerprint}), seed {seed},
on {date}.

Rule: {noise_columns} columns are copied from the features and shuffled among the clients, so that they can tell
nothing. Five models learn, each without one fold of the clients, from {candidates} features and this noise together. A
feature wins a fold if its splits gain more there than {beaten_share:.0%} of the noise does; it is kept if it wins
{folds_to_win} of the 5 folds. Protected attributes are never candidates. Telephone change and papers, which nobody can
be told as reasons, are none either, unless doing without them costs {most_lost} of AUC. Of features that order the
clients alike, known of the same ones (rank correlation above {copies_correlation} either way), one stays: what the file
states plainly, else the one that beats more noise.

## How much each number of features is worth

AUC of the five folds' answers to the clients that they did not learn from. The order of the features comes from the
same clients, which flatters the shorter lists a little.

| Features | How many | Rounds | AUC |
| --- | --- | --- | --- |
{worths}

{also}{copies}## What is kept, by theme

| Theme | In the catalog | Kept |
| --- | --- | --- |
{themes}
"""

_ALSO = """## What other clients add

A made-up portfolio cannot know all that real clients say. The same rule on {labelled:,} other {data} ({defaulted:,} in
difficulty; tables {fingerprint}), on the {candidates} features that they have values of, {times} times with clients
dealt and noise drawn anew, keeps besides what wins each time: {added}.

| On these clients | How many | AUC |
| --- | --- | --- |
{rows}

"""

_COPIES = """## What says the same as another

| Left out | Kept in its place |
| --- | --- |
{rows}

"""


@dataclass(frozen=True, kw_only=True)
class Worth:
    """What a model of some features is worth."""

    words: str
    features: int
    auc: float
    rounds: int


def report(selection: Selection, worths: Sequence[Worth], catalog: Sequence[Feature], most_lost: float) -> str:
    """Give the page as Markdown."""
    candidates = [feature for feature in catalog if not feature.protected]
    return _PAGE.format(
        **{name: value for name, value in selection.made.items() if name not in {"also", "near_copies"}},
        catalog=len(candidates),
        kept=len(selection.kept),
        most_lost=most_lost,
        worths="\n".join(f"| {each.words} | {each.features} | {each.rounds} | {each.auc:.4f} |" for each in worths),
        themes="\n".join(_theme_rows(selection, candidates)),
        also=_also(selection.made["also"]) if selection.made["also"] else "",
        copies=_copies(selection.made["near_copies"]) if selection.made["near_copies"] else "",
    )


def _copies(left_out: Mapping[str, str]) -> str:
    return _COPIES.format(rows="\n".join(f"| `{name}` | `{kept}` |" for name, kept in left_out.items()))


def _also(made: Mapping[str, Any]) -> str:
    rows = [f"| {words} | {features} | {auc:.4f} |" for words, (features, auc) in made["auc"].items()]
    added = ", ".join(f"`{name}`" for name in made["added"]) or "nothing"
    return _ALSO.format(**{**made, "added": added}, rows="\n".join(rows))


def _theme_rows(selection: Selection, candidates: Sequence[Feature]) -> list[str]:
    kept = frozenset(selection.kept)
    rows = []
    for theme, members in groupby(candidates, key=lambda feature: feature.theme):
        names = [feature.name for feature in members]
        said = theme.value.replace("_", " ")
        rows.append(f"| {said} | {len(names)} | {sum(name in kept for name in names)} |")
    return rows

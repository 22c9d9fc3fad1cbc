"""What the reader asks of the simulation, read from values that may hold anything."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from features.tables.application import APPLICATION
from layouts.simulation import LONGEST_NAME, LONGEST_NOTE, MOST_KEPT, AskedChanges, Typed
from scoring.whatif_views import Changes, Correction, Lever, Rejected, RejectedChange

MOST_OPTIONS = 200
"""More codes than any form has are none of its own."""


@dataclass(frozen=True, kw_only=True)
class Kept:
    """A scenario as the browser holds it."""

    name: str | None
    """None is a name to be made up."""
    asked: AskedChanges


@dataclass(frozen=True, kw_only=True)
class KeptScenarios:
    """Those that could be read, and what was wrong with them."""

    scenarios: tuple[Kept, ...] = ()
    n_unreadable: int = 0
    has_long_name: bool = False


def client_named(value: object) -> object:
    """Give whose form or scenarios these are, whatever that is; None if they are none."""
    return value.get("client") if isinstance(value, Mapping) else None


def asked_changes(value: object) -> AskedChanges:
    """Give what stands in the fields; nothing of what is no form."""
    if not isinstance(value, Mapping):
        return AskedChanges()
    note = value.get("note")
    return AskedChanges(
        typed={lever: _typed(value.get(lever.value)) for lever in Lever},
        papers=_codes(value.get("papers")),
        repaid=_codes(value.get("repaid")),
        corrections=_corrections(value.get("corrections")),
        note=note if isinstance(note, str) else "",
    )


def kept_scenarios(value: object) -> KeptScenarios:
    """Give the scenarios kept of a client, at most four."""
    listed = value.get("kept") if isinstance(value, Mapping) else None
    entries: Sequence[object] = listed[:MOST_KEPT] if isinstance(listed, list) else []
    readable = [each for each in entries if isinstance(each, Mapping) and isinstance(each.get("asked"), Mapping)]
    names = [each.get("name") for each in readable]
    return KeptScenarios(
        scenarios=tuple(
            Kept(name=_name(name), asked=asked_changes(each["asked"]))
            for each, name in zip(readable, names, strict=True)
        ),
        n_unreadable=len(entries) - len(readable),
        has_long_name=any(isinstance(name, str) and len(name.strip()) > LONGEST_NAME for name in names),
    )


def changes_of(asked: AskedChanges) -> Changes:
    """Give the changes to try: what is no number is none, and no correction is without its reason."""
    numbers = {lever: value for lever, value in asked.typed.items() if isinstance(value, float)}
    is_explained = not asked.is_note_missing and len(asked.note) <= LONGEST_NOTE
    return Changes(
        amount=numbers.get(Lever.AMOUNT),
        down_payment=numbers.get(Lever.DOWN_PAYMENT),
        term=numbers.get(Lever.TERM),
        income=numbers.get(Lever.INCOME) if is_explained else None,
        papers=asked.papers,
        repaid=asked.repaid,
        corrections=_corrected(asked) if is_explained else (),
    )


def unreadable(asked: AskedChanges) -> tuple[RejectedChange, ...]:
    """Give the levers beside which something stands that is no number."""
    texts = (lever for lever, value in asked.typed.items() if isinstance(value, str))
    return tuple(RejectedChange(lever=lever, why=Rejected.NOT_A_NUMBER) for lever in texts)


def _typed(value: object) -> Typed:
    """Give a number, nothing, or a text for what is neither."""
    if value is None or value == "":
        return None
    if isinstance(value, bool) or not isinstance(value, int | float):
        return value if isinstance(value, str) else "?"
    try:
        number = float(value)
    except OverflowError:
        return "?"
    return number if math.isfinite(number) else "?"


def _corrections(value: object) -> Mapping[str, Typed]:
    """Give what is corrected by application column; what no application has is left out."""
    if not isinstance(value, Mapping):
        return {}
    typed = {column: _typed(value.get(column)) for column in APPLICATION.by_name}
    return {column: each for column, each in typed.items() if each is not None}


def _corrected(asked: AskedChanges) -> tuple[Correction, ...]:
    given = ((column, value) for column, value in sorted(asked.corrections.items()) if value is not None)
    return tuple(Correction(column=column, value=value) for column, value in given)


def _codes(value: object) -> frozenset[str]:
    listed: Sequence[object] = value[:MOST_OPTIONS] if isinstance(value, list) else []
    return frozenset(each for each in listed if isinstance(each, str))


def _name(value: object) -> str | None:
    return value.strip()[:LONGEST_NAME] or None if isinstance(value, str) else None

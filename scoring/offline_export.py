"""Scores or one client's data written to a file, offline, with pandas."""

import secrets
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import assert_never

import pandas as pd

from features.errors import RefusedInputError
from scoring.bundle import Bundle, open_bundle
from scoring.errors import UnknownClientError
from scoring.explain import client_view
from scoring.exports import export_view
from scoring.known_enough import too_little_known_clients
from scoring.points import points_of_margin, probability_of_margin
from scoring.views import ValueView

BYTE_ORDER_MARK_ENCODING = "utf-8-sig"
"""Without the mark a spreadsheet takes UTF-8 for an older encoding."""
STARTS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r")


class FileForm(StrEnum):
    """The forms of file, by the end of the file's name."""

    CSV = ".csv"
    JSON = ".json"


def export(bundle_folder: Path, out: Path, *, client_id: int | None, progress: Callable[[str], None]) -> None:
    """Write one client's data, or every client's score without a client, to a file that appears complete or not at all.

    Raises:
        RefusedInputError: If the bundle cannot be used, it has no such client, or the file exists or cannot be written.
    """
    form = _form(out)
    bundle = open_bundle(bundle_folder)
    try:
        frame = score_frame(bundle) if client_id is None else client_frame(bundle, client_id)
    except UnknownClientError as error:
        message = f"{error} Give a number that {bundle_folder} holds."
        raise RefusedInputError(message) from error
    _write(frame, out, form)
    progress(f"{out}: {len(frame):,} rows.")


def score_frame(bundle: Bundle) -> pd.DataFrame:
    """Give every client's score.

    Returns:
        client_id ascending, points (unrounded), default_probability, recommendation (null where too little is known
        for an opinion) and outcome (1 for a default, 0 for none, null if unknown); one row for each client.
    """
    points = points_of_margin(bundle.margins())
    targets = pd.Series(bundle.targets().astype("int64"), dtype="Int8")
    return pd.DataFrame(
        {
            "client_id": bundle.client_ids,
            "points": points,
            "default_probability": probability_of_margin(bundle.margins()),
            "recommendation": [
                None if is_unsure else str(bundle.policy.recommendation(value))
                for value, is_unsure in zip(points.tolist(), too_little_known_clients(bundle).tolist(), strict=True)
            ],
            "outcome": targets.mask(targets < 0),
        }
    )


def client_frame(bundle: Bundle, client_id: int) -> pd.DataFrame:
    """Give everything of one client, one row for each fact.

    Returns:
        part (`score`, `item`, `application`, `history` or `past`), name, label_fr, label_en, unit, value (a number, a
        text or null), share_below (in 0–1) and effect_points; null where a column says nothing of the fact.

    Raises:
        UnknownClientError: If no client has this number.
    """
    view = export_view(bundle, client_id)
    score = view.client.score
    effects = {
        effect.value.feature.name: effect.effect_points for theme in view.client.themes for effect in theme.effects
    }
    facts = {
        "client_id": client_id,
        "points": view.client.whole_points,
        "default_probability": score.default_probability,
        "recommendation": None if score.recommendation is None else str(score.recommendation),
        "outcome": str(view.outcome),
    }
    rows: list[dict[str, object]] = [{"part": "score", "name": name, "value": value} for name, value in facts.items()]
    rows += [_item_row(value, effects.get(value.feature.name)) for value in client_view(bundle, client_id).information]
    for part, stored in (("application", view.application), ("history", view.history)):
        rows += [{"part": part, "name": each.column, "unit": each.unit, "value": each.value} for each in stored]
    rows += [
        {"part": "past", "name": f"{table.kind}_{number}_{each.column}", "unit": each.unit, "value": each.value}
        for table in view.past
        for number, record in enumerate(table.records, start=1)
        for each in record
    ]
    columns = ["part", "name", "label_fr", "label_en", "unit", "value", "share_below", "effect_points"]
    return pd.DataFrame(rows, columns=columns)


def _item_row(value: ValueView, effect: float | None) -> dict[str, object]:
    feature = value.feature
    return {
        "part": "item",
        "name": feature.name,
        "label_fr": feature.label.fr,
        "label_en": feature.label.en,
        "unit": str(feature.unit),
        "value": value.value,
        "share_below": value.share_below,
        "effect_points": effect,
    }


def _form(out: Path) -> FileForm:
    endings = ", ".join(FileForm)
    if out.suffix not in set(FileForm):
        message = f"{out}: the file's name must end by one of {endings}: choose another name."
        raise RefusedInputError(message)
    if out.exists():
        message = f"{out}: this exists, so it stays: choose another file."
        raise RefusedInputError(message)
    if not out.parent.is_dir():
        message = f"{out}: the folder {out.parent} does not exist: create it, or choose another place."
        raise RefusedInputError(message)
    return FileForm(out.suffix)


def _write(frame: pd.DataFrame, out: Path, form: FileForm) -> None:
    fresh = out.with_name(f".{out.name}.{secrets.token_hex(4)}")
    try:
        match form:
            case FileForm.CSV:
                frame.map(_cell).to_csv(fresh, index=False, sep=";", encoding=BYTE_ORDER_MARK_ENCODING)
            case FileForm.JSON:
                frame.to_json(fresh, orient="records", force_ascii=False, indent=1, double_precision=15)
            case _:
                assert_never(form)
        fresh.replace(out)
    finally:
        fresh.unlink(missing_ok=True)


def _cell(value: object) -> str:
    """Write a cell as a French spreadsheet reads it, so that no text can be run as a formula."""
    if value is None or value is pd.NA or value != value:  # noqa: PLR0124  # only NaN differs from itself
        return ""
    if isinstance(value, float):
        return repr(int(value) if value.is_integer() else value).replace(".", ",")
    text = str(value)
    return f"'{text}" if isinstance(value, str) and text.startswith(STARTS_A_FORMULA) else text

"""Scoring a folder of raw tables with a bundle's model, into a file."""

import io
import os
import secrets
from collections.abc import Callable, Mapping
from pathlib import Path

import polars as pl

from features.build import BuiltTables
from features.errors import RefusedInputError
from features.tables.official import CLIENT_KEY
from features.tables.reader import read_tables
from scoring.bundle import Bundle, open_bundle
from scoring.inputs import features_of
from scoring.known_enough import is_too_little_known
from scoring.matrix import float32_matrix, margins
from scoring.points import points_of_margin, probability_of_margin
from scoring.score_reasons import REASON_SCHEMA, reason_columns
from scoring.steps import Steps
from scoring.unseen import unseen_warnings

SCORE_SCHEMA: Mapping[str, type[pl.DataType]] = {
    CLIENT_KEY: pl.Int64,
    "default_probability": pl.Float64,
    "points": pl.Float64,
    "recommendation": pl.String,
}
SCHEMA: Mapping[str, type[pl.DataType]] = {**SCORE_SCHEMA, **REASON_SCHEMA}


def score_tables(data: Path, bundle_folder: Path, out: Path, *, progress: Callable[[str], None]) -> None:
    """Score every client of both application tables, and write one row for each to a parquet file.

    Raises:
        RefusedInputError: If the tables or the bundle cannot be used, or `out` is not a file that this may write.
    """
    _check(out)
    steps = Steps(4, progress)
    steps.begin("opening the bundle")
    bundle = open_bundle(bundle_folder)
    steps.begin("reading the tables")
    tables = read_tables(data)
    for warning in tables.warnings:
        steps.tell(warning)
    steps.begin("computing the features")
    features = [feature for feature in bundle.catalog if feature.in_model]
    built = features_of(tables, features)
    for warning in unseen_warnings(built, features):
        steps.tell(warning)
    steps.begin("scoring, and finding the reasons")
    _write(scores(built, bundle), out)


def scores(built: BuiltTables, bundle: Bundle) -> pl.DataFrame:
    """Give every client's score.

    Returns:
        SK_ID_CURR ascending, default_probability, points (unrounded), recommendation (`favourable`, `to_study` or
        `unfavourable`; null where too little is known for an opinion), and the columns of `reason_columns`.
    """
    values = float32_matrix(built.features, [feature.name for feature in bundle.catalog if feature.in_model])
    answers = margins(bundle.booster, values)
    points = points_of_margin(answers)
    columns = {
        CLIENT_KEY: built.features[CLIENT_KEY],
        "default_probability": probability_of_margin(answers),
        "points": points,
        "recommendation": [
            None if is_unsure else str(bundle.policy.recommendation(value))
            for value, is_unsure in zip(points.tolist(), is_too_little_known(bundle, values).tolist(), strict=True)
        ],
    }
    return pl.DataFrame(columns).hstack(reason_columns(bundle, values)).cast(pl.Schema(SCHEMA))


def _check(out: Path) -> None:
    """Stop before the work if the file cannot be written, or something else would be lost."""
    if not out.parent.is_dir():
        message = f"{out}: the folder {out.parent} does not exist: create it, or choose another place for the scores."
        raise RefusedInputError(message)
    if not os.access(out.parent, os.W_OK | os.X_OK):
        message = f"{out}: the folder {out.parent} is not writable: choose another place for the scores."
        raise RefusedInputError(message)
    if out.exists() and not _holds_scores(out):
        message = f"{out}: this exists and does not hold scores, so it stays: choose another file."
        raise RefusedInputError(message)


def _holds_scores(path: Path) -> bool:
    """Tell whether a file is ours; scores were once written without reasons."""
    try:
        return path.is_file() and dict(pl.read_parquet_schema(path)) in (SCHEMA, SCORE_SCHEMA)
    except (OSError, pl.exceptions.PolarsError):
        return False


def _write(frame: pl.DataFrame, out: Path) -> None:
    """Write a file that appears complete or not at all; through memory, so that a full disk is an OSError."""
    fresh = out.with_name(f".{out.name}.{secrets.token_hex(4)}")
    try:
        table = io.BytesIO()
        frame.write_parquet(table)
        with fresh.open("wb") as file:
            file.write(table.getbuffer())
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(out)
    finally:
        fresh.unlink(missing_ok=True)

"""The categories that 30 rows or more have, in an order that puts likely defaulters last."""

from collections.abc import Iterable

import polars as pl

from features.portfolio.coordinates.building import CODES, DEVIATION_CLASSES, FLAGS, PATTERN, missing_pattern
from features.portfolio.coordinates.codes import COMBINATIONS, COUNTS, DECIMALS, OTHER, TEXTS, combination_of, texts_of
from features.portfolio.coordinates.person import NO_EMPLOYER, PASSPORT_KINDS
from features.portfolio.coordinates.ratings import RATINGS, REQUESTS, YES_NO
from scripts.portfolio_aggregates.segments import LEAST_ROWS

type Listed = dict[str, tuple[str | None, ...]]

_EDUCATIONS = ("Lower secondary", "Secondary / secondary special", "Incomplete higher", "Higher education")
_WEEKDAYS = ("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY")
_ORDERS = {"NAME_EDUCATION_TYPE": _EDUCATIONS, "WEEKDAY_APPR_PROCESS_START": _WEEKDAYS}


def lists_of(frame: pl.DataFrame) -> Listed:
    """List the categories of every code."""
    lists = {name: _ORDERS.get(name) or _by_default_rate(frame, texts_of(frame, name)) for name in TEXTS}
    lists["ORGANIZATION_TYPE"] = tuple(
        text for text in _by_default_rate(frame, frame["ORGANIZATION_TYPE"]) if text != NO_EMPLOYER
    )
    lists |= {name: _as_numbers(texts_of(frame, name)) for name in (*COUNTS, *DECIMALS)}
    lists |= {name: _by_default_rate(frame, combination_of(frame, flags)) for name, flags in COMBINATIONS.items()}
    lists["passport_kind"] = PASSPORT_KINDS
    lists |= {name: _as_numbers(frame[name].cast(pl.Int64).cast(pl.String)) for name in REQUESTS}
    for name, column in (("observed", "OBS"), ("defaulted", "DEF")):
        at_30, at_60 = (frame[f"{column}_{days}_CNT_SOCIAL_CIRCLE"] for days in (30, 60))
        lists[f"{name}_30"] = _as_numbers(at_30.cast(pl.Int64).cast(pl.String))
        lists[f"{name}_drop"] = _as_numbers((at_30 - at_60).cast(pl.Int64).cast(pl.String))
    missing = (*RATINGS, "requests", "circle", *FLAGS)
    lists |= {f"{name}_missing": YES_NO for name in missing}
    lists[PATTERN] = (*_frequent(missing_pattern(frame)), OTHER)
    lists |= {f"deviations_{order}": DEVIATION_CLASSES for order in ("first", "second")}
    lists |= {name: _by_default_rate(frame, frame[name].drop_nulls(), frame[name].is_not_null()) for name in CODES}
    return lists


def _frequent(texts: pl.Series) -> tuple[str | None, ...]:
    counts = texts.alias("text").value_counts().filter(pl.col("count") >= LEAST_ROWS)
    return tuple(counts.sort("count", "text", descending=True)["text"].to_list())


def _by_default_rate(frame: pl.DataFrame, texts: pl.Series, rows: pl.Series | None = None) -> tuple[str | None, ...]:
    target = frame["TARGET"] if rows is None else frame["TARGET"].filter(rows)
    rates = pl.DataFrame({"text": texts, "target": target}).group_by("text").agg(pl.len(), pl.col("target").mean())
    kept = rates.filter(pl.col("len") >= LEAST_ROWS).sort("target", "text")
    return tuple(kept["text"].to_list())


def _as_numbers(texts: pl.Series) -> tuple[str | None, ...]:
    return tuple(sorted(_without_none(_frequent(texts)), key=float))


def _without_none(texts: Iterable[str | None]) -> list[str]:
    return [text for text in texts if text is not None]

"""The credits held elsewhere as coordinates, and back: what is bounded is a share, what is missing a kind."""

from collections.abc import Callable, Mapping
from typing import Final

import numpy as np
import numpy.typing as npt
import polars as pl

from features.portfolio.coordinates.codes import Lists, is_one_of, labels, positions
from features.portfolio.engine.cells import Coordinates
from features.portfolio.figures import Floats
from features.portfolio.unknown import unless

type Texts = npt.NDArray[np.str_]

STATES: Final = ("Closed", "Active", "Sold")
CLOSINGS: Final = ("none", "due", "before", "after", "no end")
DEBTS: Final = ("missing", "zero", "all", "part", "over", "negative")
LIMITS: Final = ("missing", "zero", "rest", "other")
ANNUITIES: Final = ("missing", "zero", "known")
WORSTS: Final = ("missing", "zero", "some")
NO_YES: Final = ("no", "yes")
LISTS: Final[Mapping[str, tuple[str, ...]]] = {
    "state": STATES,
    "end_missing": NO_YES,
    "closing": CLOSINGS,
    "debt_kind": DEBTS,
    "limit_kind": LIMITS,
    "annuity_kind": ANNUITIES,
    "worst_kind": WORSTS,
    "overdue": NO_YES,
    "prolonged": NO_YES,
}
_UNIT = 1.0


def to_coordinates(frame: pl.DataFrame, lists: Lists) -> Coordinates:
    """Turn official rows into coordinates; NaN where one does not apply."""
    number = {
        name: frame[name].cast(pl.Float64).fill_null(np.nan).to_numpy()
        for name, kind in frame.schema.items()
        if kind.is_numeric()
    }
    opened, end, closed = -number["DAYS_CREDIT"], number["DAYS_CREDIT_ENDDATE"], number["DAYS_ENDDATE_FACT"]
    is_closed = ((frame["CREDIT_ACTIVE"] != "Active") & frame["DAYS_ENDDATE_FACT"].is_not_null()).to_numpy()
    term = np.where(end + opened >= 0, end + opened, np.nan)
    closing = np.select(
        [~is_closed, np.isnan(term), closed == end, closed < end], CLOSINGS[:1] + CLOSINGS[4:] + CLOSINGS[1:3], "after"
    )
    found = {
        "state": positions(frame["CREDIT_ACTIVE"], STATES),
        "CREDIT_TYPE": positions(frame["CREDIT_TYPE"], lists["CREDIT_TYPE"]),
        "opened": opened,
        "end_missing": np.isnan(end).astype(np.float64),
        "term": term,
        "closing": _code(closing, CLOSINGS),
        "fresh": -number["DAYS_CREDIT_UPDATE"],
        "lag": np.where(is_closed, number["DAYS_CREDIT_UPDATE"] - closed, np.nan),
        **_lives(opened, end, closed, closing),
        **_amounts(number),
        "overdue": (number["CREDIT_DAY_OVERDUE"] > 0).astype(np.float64),
        "overdue_days": np.where(number["CREDIT_DAY_OVERDUE"] > 0, number["CREDIT_DAY_OVERDUE"], np.nan),
        "overdue_amount": np.where(number["CREDIT_DAY_OVERDUE"] > 0, number["AMT_CREDIT_SUM_OVERDUE"], np.nan),
        "prolonged": (number["CNT_CREDIT_PROLONG"] > 0).astype(np.float64),
    }
    for derive in DERIVED.values():
        found |= derive(found)
    return found | {"closed_age": np.where(is_closed, -closed, np.nan)}


def _code(texts: Texts, categories: tuple[str, ...]) -> Floats:
    return positions(pl.Series(texts.astype(str)), categories)


def _lives(opened: Floats, end: Floats, closed: Floats, closing: Texts) -> Coordinates:
    with np.errstate(all="ignore"):
        return {
            "before_share": np.where(closing == "before", (closed + opened) / np.minimum(end + opened, opened), np.nan),
            "after_share": np.where(closing == "after", (closed - end) / -end, np.nan),
            "life_share": np.where(closing == "no end", (closed + opened) / opened, np.nan),
        }


def _amounts(number: Mapping[str, Floats]) -> Coordinates:
    amount, debt, limit = (number[f"AMT_CREDIT_SUM{name}"] for name in ("", "_DEBT", "_LIMIT"))
    annuity, worst = number["AMT_ANNUITY"], number["AMT_CREDIT_MAX_OVERDUE"]
    with np.errstate(all="ignore"):
        debt_kind = np.select(
            [np.isnan(debt), debt == 0, debt < 0, np.abs(debt - amount) < _UNIT, debt < amount],
            ["missing", "zero", "negative", "all", "part"],
            "over",
        )
        rest = np.abs(limit - (amount - np.nan_to_num(debt))) < _UNIT
        limit_kind = np.select([np.isnan(limit), limit == 0, rest], ["missing", "zero", "rest"], "other")
        return {
            "amount": np.where(amount > 0, amount, np.nan),
            "amount_zero": (amount <= 0).astype(np.float64),
            "debt_kind": _code(debt_kind, DEBTS),
            "debt_share": np.where((debt_kind == "part"), debt / amount, np.nan),
            "debt_above": np.where((debt_kind == "over") & (amount > 0), debt - amount, np.nan),
            "negative_debt": np.where(debt_kind == "negative", -debt, np.nan),
            "limit_kind": _code(limit_kind, LIMITS),
            "limit": np.where(limit_kind == "other", limit, np.nan),
            "annuity_kind": _code(
                np.select([np.isnan(annuity), annuity == 0], ["missing", "zero"], "known"), ANNUITIES
            ),
            "annuity_share": np.where((annuity > 0) & (amount > 0), annuity / amount, np.nan),
            "worst_kind": _code(np.select([np.isnan(worst), worst == 0], ["missing", "zero"], "some"), WORSTS),
            "worst": np.where(worst > 0, worst, np.nan),
        }


def _ratio(coordinates: Coordinates) -> Coordinates:
    """Give the planned days over the days since the opening: below 1, the planned end has passed."""
    return {"ratio": coordinates["term"] / np.maximum(coordinates["opened"], 1.0)}


def _closed_age(coordinates: Coordinates) -> Coordinates:
    return {"closed_age": -_closed_day(coordinates)}


DERIVED: Final[Mapping[str, Callable[[Coordinates], Coordinates]]] = {"term": _ratio}
"""Drivers that follow from coordinates, and after which of them."""
DERIVED_WHEN_DRAWN: Final[Mapping[str, Callable[[Coordinates], Coordinates]]] = {**DERIVED, "life_share": _closed_age}


def _closed_day(coordinates: Coordinates) -> Floats:
    opened, term = coordinates["opened"], coordinates["term"]
    end = term - opened
    closing = coordinates["closing"]
    kind = np.where(np.isnan(closing), 0, closing).astype(np.int64)
    before = -opened + coordinates["before_share"] * np.minimum(term, opened)
    after = end - coordinates["after_share"] * end
    life = -opened + coordinates["life_share"] * opened
    day = np.select([kind == 1, kind == 2, kind == 3, kind == 4], [end, before, after, life], np.nan)  # noqa: PLR2004 (places in CLOSINGS)
    return np.where(kind == 0, np.nan, np.clip(np.round(day), -opened, 0.0))


def from_coordinates(coordinates: Coordinates, lists: Lists) -> dict[str, pl.Series]:
    """Turn coordinates back into official columns, but for identifiers and the currency."""
    opened, closed = coordinates["opened"], _closed_day(coordinates)
    end = np.round(coordinates["term"]) - opened
    is_active = is_one_of(coordinates["state"], STATES, "Active")
    is_closed = ~np.isnan(closed)
    updated = np.where(is_closed, closed + np.round(coordinates["lag"]), -np.round(coordinates["fresh"]))
    updated = np.clip(np.where(np.isnan(updated), -1.0, updated), -opened, 0.0)
    overdue = is_one_of(coordinates["overdue"], NO_YES, "yes")
    amounts = _official_amounts(coordinates)
    owed_late = np.where(overdue, np.round(np.nan_to_num(coordinates["overdue_amount"]), 2), 0.0)
    amounts["AMT_CREDIT_MAX_OVERDUE"] = np.maximum(amounts["AMT_CREDIT_MAX_OVERDUE"], owed_late)
    days = np.where(overdue, np.maximum(np.nan_to_num(coordinates["overdue_days"], nan=1.0), 1.0), 0.0)
    return {
        "CREDIT_ACTIVE": labels(coordinates["state"], STATES),
        "CREDIT_TYPE": labels(coordinates["CREDIT_TYPE"], lists["CREDIT_TYPE"]),
        "DAYS_CREDIT": pl.Series(-opened.astype(np.int64)),
        "CREDIT_DAY_OVERDUE": pl.Series(np.round(days).astype(np.int64)),
        "DAYS_CREDIT_ENDDATE": unless(np.isnan(end), end),
        "DAYS_ENDDATE_FACT": unless(is_active | ~is_closed, closed),
        "CNT_CREDIT_PROLONG": pl.Series(np.nan_to_num(coordinates["prolonged"]).astype(np.int64)),
        **{name: unless(np.isnan(values), values) for name, values in amounts.items()},
        "AMT_CREDIT_SUM_OVERDUE": pl.Series(owed_late),
        "DAYS_CREDIT_UPDATE": pl.Series(updated.astype(np.int64)),
    }


def _official_amounts(coordinates: Coordinates) -> dict[str, Floats]:
    amount = np.round(np.where(coordinates["amount_zero"] == 1, 0.0, coordinates["amount"]), 2)
    amount = np.nan_to_num(amount)
    debts = {
        "zero": np.zeros(len(amount)),
        "all": amount,
        "part": amount * coordinates["debt_share"],
        "over": amount + coordinates["debt_above"],
        "negative": -coordinates["negative_debt"],
    }
    debt = _chosen(coordinates["debt_kind"], DEBTS, debts)
    limits = {
        "zero": np.zeros(len(amount)),
        "rest": amount - np.nan_to_num(debt),
        "other": coordinates["limit"],
    }
    return {
        "AMT_CREDIT_MAX_OVERDUE": _chosen(
            coordinates["worst_kind"], WORSTS, {"zero": np.zeros(len(amount)), "some": coordinates["worst"]}
        ),
        "AMT_CREDIT_SUM": amount,
        "AMT_CREDIT_SUM_DEBT": debt,
        "AMT_CREDIT_SUM_LIMIT": _chosen(coordinates["limit_kind"], LIMITS, limits),
        "AMT_ANNUITY": _chosen(
            coordinates["annuity_kind"],
            ANNUITIES,
            {"zero": np.zeros(len(amount)), "known": amount * coordinates["annuity_share"]},
        ),
    }


def _chosen(codes: Floats, categories: tuple[str, ...], by_kind: Mapping[str, Floats]) -> Floats:
    conditions = [is_one_of(codes, categories, kind) for kind in by_kind]
    return np.round(np.select(conditions, list(by_kind.values()), np.nan), 2)

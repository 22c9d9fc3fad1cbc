"""What others know as coordinates: ratings, requests to the bureau, people around; a flag says what is missing."""

import numpy as np
import polars as pl

from features.portfolio.coordinates.codes import Lists, labels, positions
from features.portfolio.engine.cells import Coordinates
from features.portfolio.figures import Floats
from features.portfolio.unknown import known

YES_NO = ("0", "1")
PERIODS = ("YEAR", "QRT", "MON", "WEEK", "DAY", "HOUR")
REQUESTS = tuple(f"AMT_REQ_CREDIT_BUREAU_{period}" for period in PERIODS)
RATINGS = ("EXT_SOURCE_1", "EXT_SOURCE_2", "EXT_SOURCE_3")
_CIRCLE = {"observed": "OBS", "defaulted": "DEF"}


def rating_coordinates(frame: pl.DataFrame, lists: Lists) -> Coordinates:
    """Turn official ratings, requests and people around into coordinates."""
    coordinates = {
        "requests_missing": _is_missing(frame, REQUESTS[0]),
        "circle_missing": _is_missing(frame, "OBS_30_CNT_SOCIAL_CIRCLE"),
        **{f"{name}_missing": _is_missing(frame, name) for name in RATINGS},
        **{name: frame[name].fill_null(np.nan).to_numpy() for name in RATINGS},
        **{name: positions(_whole(frame[name]), lists[name]) for name in REQUESTS},
    }
    for name, column in _CIRCLE.items():
        at_30, at_60 = frame[f"{column}_30_CNT_SOCIAL_CIRCLE"], frame[f"{column}_60_CNT_SOCIAL_CIRCLE"]
        coordinates[f"{name}_30"] = positions(_whole(at_30), lists[f"{name}_30"])
        coordinates[f"{name}_drop"] = positions(_whole(at_30 - at_60), lists[f"{name}_drop"])
    for name in (*REQUESTS, "observed_30", "observed_drop", "defaulted_30", "defaulted_drop"):
        missing = coordinates["requests_missing" if name in REQUESTS else "circle_missing"]
        coordinates[name] = np.where(missing == 1, np.nan, coordinates[name])
    return coordinates


def rating_columns(coordinates: Coordinates, lists: Lists) -> dict[str, pl.Series]:
    """Turn coordinates back into official columns."""
    columns = {name: known(coordinates[name]) for name in RATINGS}
    columns |= {name: labels(coordinates[name], lists[name]).cast(pl.Float64) for name in REQUESTS}
    numbers = {
        f"{name}_{part}": labels(coordinates[f"{name}_{part}"], lists[f"{name}_{part}"]).cast(pl.Float64)
        for name in _CIRCLE
        for part in ("30", "drop")
    }
    observed = numbers["observed_30"].fill_null(np.nan).to_numpy()
    observed_60 = np.maximum(observed - numbers["observed_drop"].fill_null(np.nan).to_numpy(), 0.0)
    defaulted = np.minimum(numbers["defaulted_30"].fill_null(np.nan).to_numpy(), observed)
    fewer = defaulted - numbers["defaulted_drop"].fill_null(np.nan).to_numpy()
    return columns | {
        "OBS_30_CNT_SOCIAL_CIRCLE": known(observed),
        "OBS_60_CNT_SOCIAL_CIRCLE": known(observed_60),
        "DEF_30_CNT_SOCIAL_CIRCLE": known(defaulted),
        "DEF_60_CNT_SOCIAL_CIRCLE": known(np.minimum(np.maximum(fewer, 0.0), observed_60)),
    }


def _is_missing(frame: pl.DataFrame, name: str) -> Floats:
    return frame[name].is_null().to_numpy().astype(np.float64)


def _whole(values: pl.Series) -> pl.Series:
    return values.cast(pl.Int64).cast(pl.String)

"""The parameters that the search chose, in a small file that the build reads."""

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from features.errors import RefusedInputError

TUNED_FILE = Path(__file__).with_name("tuned.json")
STARTS = '{\n "parameters": {'


@dataclass(frozen=True, kw_only=True)
class Span:
    """Between what and what a parameter may be, ends included."""

    name: str
    """As XGBoost calls it."""
    low: float
    high: float
    whole: bool = False
    by_factor: bool = False
    """Whether a doubling counts the same everywhere, so that the search works in logarithms."""


SPACE: tuple[Span, ...] = (
    Span(name="max_depth", low=3, high=6, whole=True),
    Span(name="eta", low=0.02, high=0.05),
    Span(name="colsample_bytree", low=0.05, high=0.5),
    Span(name="colsample_bylevel", low=0.4, high=1.0),
    Span(name="subsample", low=0.5, high=1.0),
    Span(name="min_child_weight", low=1.0, high=100.0, by_factor=True),
    Span(name="lambda", low=0.1, high=100.0, by_factor=True),
    Span(name="alpha", low=0.01, high=20.0, by_factor=True),
    Span(name="max_bin", low=64, high=512, whole=True, by_factor=True),
)
"""What published models of these tables found to matter: depth 9 loses, small steps gain a little, few columns for
each tree are the lever where features are many; the rest is flat between these ends."""


def read_tuned(path: Path = TUNED_FILE) -> Mapping[str, float]:
    """Read the parameters by XGBoost's names, one for each span of `SPACE`.

    Raises:
        RefusedInputError: If the file cannot be read, or does not hold exactly these parameters within their spans.
    """
    try:
        contents = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        message = f"{path}: the tuned parameters cannot be read ({error.strerror}): name a readable file."
        raise RefusedInputError(message) from error
    except ValueError as error:
        message = f"{path}: the tuned parameters are not JSON ({error}): write them with `python -m scoring tune`."
        raise RefusedInputError(message) from error
    values = contents.get("parameters") if isinstance(contents, dict) else None
    if not isinstance(values, dict):
        message = f"{path}: it holds no parameters: write it with `python -m scoring tune`."
        raise RefusedInputError(message)
    return checked(values, source=str(path))


def checked(values: Mapping[str, object], *, source: str) -> Mapping[str, float]:
    """Check that there is one value for each span, within it.

    Raises:
        RefusedInputError: If one is missing, surplus or out of its span; the sentence begins with `source`.
    """
    if surplus := sorted(set(values) - {span.name for span in SPACE}):
        message = f"{source}: {surplus[0]!r} is not a parameter that is tuned: remove it."
        raise RefusedInputError(message)
    return {span.name: _within(span, values.get(span.name), source) for span in SPACE}


def text_of(parameters: Mapping[str, float], found: Mapping[str, object]) -> str:
    """Write the file: the parameters, and how they were found."""
    return json.dumps({"parameters": parameters, "found": found}, indent=1) + "\n"


def _within(span: Span, value: object, source: str) -> float:
    is_number = isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)
    if not is_number or not span.low <= value <= span.high or (span.whole and value != int(value)):  # type: ignore[operator, call-overload]  # is_number says so
        kind = "a whole number" if span.whole else "a number"
        message = f"{source}: {span.name} is {json.dumps(value)}: write {kind} between {span.low:g} and {span.high:g}."
        raise RefusedInputError(message)
    return int(value) if span.whole else float(value)  # type: ignore[call-overload, arg-type]  # is_number says so

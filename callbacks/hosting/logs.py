"""Logs as JSON lines that hold nothing of a client: no body, no value, no message of an exception."""

import json
import logging
import traceback
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).parents[2]
MOST_PLACES = 8


class JsonLines(logging.Formatter):
    """One JSON object a line.

    A record's arguments and an exception's message may hold what a client sent, so they are left out, save in
    gunicorn's lines on starting and stopping. What is meant to be said comes as `extra={"facts": {…}}`.
    """

    def format(self, record: logging.LogRecord) -> str:
        """Write the record."""
        line: dict[str, object] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": _words(record),
            **getattr(record, "facts", {}),
        }
        if record.exc_info and record.exc_info[1]:
            line |= what_went_wrong(record.exc_info[1])
        return json.dumps(line, ensure_ascii=False, default=lambda value: type(value).__name__)


def _words(record: logging.LogRecord) -> str:
    """Give what was written in the program; with its values only where they are about the server alone."""
    if not isinstance(record.msg, str):
        return type(record.msg).__name__
    return record.getMessage() if _is_about_the_server(record) else record.msg


def _is_about_the_server(record: logging.LogRecord) -> bool:
    """Tell gunicorn's information, and its warnings that name nothing but processes and codes, from all the rest."""
    if not record.name.startswith("gunicorn"):
        return False
    arguments = record.args if isinstance(record.args, tuple) else (record.args,)
    return record.levelno <= logging.INFO or all(isinstance(argument, int) for argument in arguments)


def what_went_wrong(error: BaseException) -> dict[str, object]:
    """Give an exception's type, the types it was raised from, and the places it went through; never its message."""
    return {
        "exception": _type_name(error),
        "raised_from": [_type_name(cause) for cause in _causes(error)],
        "places": [
            f"{_short(frame.filename)}:{frame.lineno} {frame.name}"
            for frame in traceback.extract_tb(error.__traceback__)[-MOST_PLACES:]
        ],
    }


def _type_name(error: BaseException) -> str:
    return f"{type(error).__module__}.{type(error).__qualname__}"


def _causes(error: BaseException) -> Iterator[BaseException]:
    cause = error.__cause__ or error.__context__
    while cause is not None:
        yield cause
        cause = cause.__cause__ or cause.__context__


def _short(filename: str) -> str:
    path = Path(filename)
    if "site-packages" in path.parts:
        return "/".join(path.parts[path.parts.index("site-packages") + 1 :])
    return path.relative_to(ROOT).as_posix() if path.is_relative_to(ROOT) else path.name

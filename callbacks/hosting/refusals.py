"""What the server says when it does not answer as asked: one sentence in each language, nothing of what was sent."""

from dash.exceptions import DependencyException, InvalidResourceError
from flask import Flask, Response, request
from werkzeug.exceptions import HTTPException, NotFound

from callbacks.hosting.incidents import report
from layouts.refusal import refusal_line, refusal_page

FIRST_ERROR = 400


def install_refusals(server: Flask) -> None:
    """Word every refusal and every incident."""
    server.register_error_handler(HTTPException, _refuse)
    server.register_error_handler(InvalidResourceError, _not_there)
    server.register_error_handler(DependencyException, _not_there)
    server.register_error_handler(Exception, _incident)


def _refuse(error: HTTPException) -> Response | HTTPException:
    if error.code is None or error.code < FIRST_ERROR:
        return error
    answer = Response(status=error.code)
    if allowed := getattr(error, "valid_methods", None):
        answer.headers["Allow"] = ", ".join(sorted(allowed))
    return _worded(answer)


def _not_there(_error: Exception) -> Response:
    return _worded(Response(status=NotFound.code))


def _incident(error: Exception) -> Response:
    return _worded(Response(status=500), report(error))


def _worded(answer: Response, incident: str | None = None) -> Response:
    if request.method in {"GET", "HEAD"}:
        answer.set_data(refusal_page(answer.status_code, incident))
        answer.mimetype = "text/html"
    else:
        answer.set_data(refusal_line(answer.status_code, incident))
        answer.mimetype = "text/plain"
    return answer

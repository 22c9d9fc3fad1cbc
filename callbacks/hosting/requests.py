"""What is let through to the page, and the log line of each request."""

import logging
import time

from flask import Flask, Response, g, request
from werkzeug.exceptions import BadRequest, MethodNotAllowed, NotFound

from callbacks.hosting.bodies import CallbackBodies, MalformedBodyError
from callbacks.hosting.headers import ASSETS, COMPONENT_FILES
from callbacks.hosting.refusals import FIRST_ERROR
from callbacks.hosting.strict_json import MalformedJSONError, read_json

logger = logging.getLogger(__name__)

UPDATE = "/_dash-update-component"
CLOSED = frozenset({"/<path:path>", "/_reload-hash", "/_favicon.ico"})
"""What Dash serves and the desk does not: the page at any address, the developer's reload, an icon of its own."""
QUIET = ("/health", "/ready", ASSETS, COMPONENT_FILES)
"""Not logged while all is well."""


def install_requests(server: Flask, bodies: CallbackBodies) -> None:
    """Check each request before it is answered, and log it afterwards."""

    @server.before_request
    def admit() -> None:
        g.started = time.perf_counter()
        if request.path == UPDATE:
            if request.method != "POST":
                raise MethodNotAllowed(valid_methods=["POST"])
            g.callback = _callback_of_body(bodies)
        elif _rule(server) in CLOSED:
            raise NotFound

    @server.after_request
    def log(answer: Response) -> Response:
        if answer.status_code >= FIRST_ERROR or not request.path.startswith(QUIET):
            logger.info("request", extra={"facts": _facts(answer.status_code)})
        return answer


def _rule(server: Flask) -> str | None:
    """Give the rule that the address fits; Dash's page at any address makes a wrong method of what is not there."""
    if isinstance(request.routing_exception, MethodNotAllowed):
        rule, _ = server.url_map.bind("").match(request.path, method="GET", return_rule=True)
        return rule.rule
    return request.url_rule.rule if request.url_rule else None


def _callback_of_body(bodies: CallbackBodies) -> str:
    if not request.is_json:
        raise _refused("the body does not say that it is JSON")
    try:
        return bodies.check(read_json(request.get_data()))
    except MalformedJSONError as error:
        raise _refused("the body is no JSON") from error
    except MalformedBodyError as error:
        raise _refused(str(error)) from error


def _refused(reason: str) -> BadRequest:
    g.refused = reason
    return BadRequest()


def _facts(status: int) -> dict[str, object]:
    facts = {
        "route": request.url_rule.rule if request.url_rule else None,
        "callback": g.get("callback"),
        "refused": g.get("refused"),
        "status": status,
        "ms": round((time.perf_counter() - g.started) * 1000, 1) if "started" in g else None,
    }
    return {name: value for name, value in facts.items() if value is not None}

"""Whether the desk can answer for a client: asked by whoever sends it traffic."""

import logging

from flask import Flask, Response, jsonify

from callbacks.hosting.logs import what_went_wrong
from callbacks.serving import Serving
from scoring.bundle import Bundle
from scoring.explain import client_view

logger = logging.getLogger(__name__)


def install_readiness(server: Flask, serving: Serving) -> None:
    """Answer `/ready`: 200 if a client's score can be read and explained now, else 503; and which bundle serves."""

    @server.get("/ready")
    def ready() -> tuple[Response, int]:
        bundle = serving.now.bundle
        is_ready = _can_explain(bundle)
        facts = {"bundle": bundle.portfolio.fingerprint, "refused_change": serving.refused_change}
        return jsonify(ready=is_ready, **facts), 200 if is_ready else 503


def _can_explain(bundle: Bundle) -> bool:
    try:
        client_view(bundle, int(bundle.client_ids[0]))
    except Exception as error:  # noqa: BLE001  # whatever is wrong, the answer is "not ready"
        logger.error("not ready", extra={"facts": what_went_wrong(error)})  # noqa: TRY400  # never the message
        return False
    return True

"""An error of ours: the reader gets a number, the log gets what went wrong under the same number."""

import logging
import secrets
from collections.abc import Mapping
from typing import Any

from dash import ctx, no_update
from flask import g

from callbacks.hosting.logs import what_went_wrong
from layouts.refusal import incident_block
from scoring.errors import BundleError

logger = logging.getLogger(__name__)


def report(error: Exception) -> str:
    """Log an error without its message, and give its incident number."""
    incident = f"{secrets.token_hex(2)}-{secrets.token_hex(2)}".upper()
    facts = {"incident": incident, "callback": g.get("callback"), **what_went_wrong(error)}
    if isinstance(error, BundleError):
        facts["file"] = error.path.name
    logger.error("incident", extra={"facts": facts})
    return incident


def incident_in_place(error: Exception) -> Any:  # noqa: ANN401  # one value, or one for each output
    """Answer for a callback that failed: say so where its answer would stand, and leave nothing of the file before."""
    block = incident_block(report(error))
    if not isinstance(ctx.outputs_list, list):
        return block if _is_filled(ctx.outputs_list) else no_update
    filled = [_is_filled(output) for output in ctx.outputs_list]
    first = filled.index(True) if any(filled) else None
    return [(block if place == first else None) if fills else no_update for place, fills in enumerate(filled)]


def _is_filled(output: Mapping[str, str]) -> bool:
    """Tell whether an output is what stands in a place of the page; Dash marks one that several fill by `@`."""
    return output["property"].split("@")[0] == "children"

"""Put everything that surrounds the page around it."""

import json
import re
from typing import Any

from dash import Dash

from callbacks.hosting.bodies import CallbackBodies
from callbacks.hosting.headers import install_headers
from callbacks.hosting.readiness import install_readiness
from callbacks.hosting.refusals import install_refusals
from callbacks.hosting.requests import install_requests
from callbacks.serving import Serving

UNSAID = ("dash_version", "dash_version_url", "ddk_version", "plotly_version", "python_version")
"""What Dash tells the browser and its renderer does not read: versions, and a foreign address to ask for newer ones."""
CONFIG = re.compile(r"(<script[^>]*>)(.*)(</script>)", re.DOTALL)


def host(app: Dash, serving: Serving) -> None:
    """Close the app for serving; to be called once every callback is registered, since they are counted here."""
    _hide_versions(app)
    install_refusals(app.server)
    install_requests(app.server, CallbackBodies(app))
    install_headers(app.server, app.csp_hashes())
    install_readiness(app.server, serving)


def _hide_versions(app: Dash) -> None:
    interpolate = app.interpolate_index

    def interpolate_index(*, config: str, **parts: Any) -> str:  # noqa: ANN401  # Dash's own signature
        page: str = interpolate(config=CONFIG.sub(_without_versions, config), **parts)
        return page

    app.interpolate_index = interpolate_index


def _without_versions(found: re.Match[str]) -> str:
    kept = {name: value for name, value in json.loads(found[2]).items() if name not in UNSAID}
    return found[1] + json.dumps(kept, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c") + found[3]

"""Headers of every answer: what the browser may load, who may frame the page, what may be kept."""

from collections.abc import Sequence

from flask import Flask, Response, request

POLICY = {
    "default-src": "'self'",
    "style-src": "'self' 'unsafe-inline'",  # plotly writes styles into the page
    "img-src": "'self' data: blob:",
    "connect-src": "'self'",
    "font-src": "'self' data:",
    "object-src": "'none'",
    "base-uri": "'self'",
    "frame-ancestors": "'none'",
    "form-action": "'self'",
}
UNUSED_FEATURES = ("camera", "display-capture", "geolocation", "microphone", "midi", "payment", "serial", "usb")
ALWAYS = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Permissions-Policy": ", ".join(f"{feature}=()" for feature in UNUSED_FEATURES),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}
OK, NOT_MODIFIED = 200, 304
YEAR_SECONDS = 365 * 24 * 3600
DAY_SECONDS = 24 * 3600

COMPONENT_FILES = "/_dash-component-suites/"
ASSETS = "/assets/"

# What Dash serves of itself: it never holds anything of a client.
FOREVER = f"public, max-age={YEAR_SECONDS}, immutable"
ASK_EACH_TIME = "public, no-cache"
A_DAY = f"public, max-age={DAY_SECONDS}"
NEVER = "no-store"

# The empty page and what connects its parts: the same for every reader, they name no client.
PAGE_PARTS = frozenset({"/_dash-layout", "/_dash-dependencies"})
ASK_ITS_READER_EACH_TIME = "private, no-cache"


def install_headers(server: Flask, script_hashes: Sequence[str]) -> None:
    """Send the headers with every answer; the scripts within the page are known by their hashes."""
    policy = {**POLICY, "script-src": " ".join(["'self'", *script_hashes])}
    always = {**ALWAYS, "Content-Security-Policy": "; ".join(f"{name} {value}" for name, value in policy.items())}

    @server.after_request
    def complete(answer: Response) -> Response:
        answer.headers.update(always)
        answer.headers["Cache-Control"] = _kept(answer)
        if request.path in PAGE_PARTS and answer.status_code == OK:
            answer.add_etag()
        if request.is_secure:
            answer.headers["Strict-Transport-Security"] = f"max-age={YEAR_SECONDS}"
        return answer


def _kept(answer: Response) -> str:
    """Say how long an answer may be kept: files whose address changes with their content for ever, data never."""
    if answer.status_code not in {OK, NOT_MODIFIED}:
        return NEVER
    if request.path in PAGE_PARTS:
        return ASK_ITS_READER_EACH_TIME
    if request.path.startswith(COMPONENT_FILES):
        has_fingerprint = answer.cache_control.max_age == YEAR_SECONDS
        return FOREVER if has_fingerprint else ASK_EACH_TIME
    if request.path.startswith(ASSETS):
        return FOREVER if "m" in request.args else A_DAY
    return NEVER

"""The desk as a web application: one process, one bundle at a time, verified before it serves.

`gunicorn "app:create_server()" -c gunicorn.conf.py` serves it.
"""

import os
import re
import sys

from dash import Dash
from flask import Flask

from callbacks import client
from callbacks.answers import Answers
from callbacks.hosting.access import check_access
from callbacks.hosting.bundle_watch import BundleWatch, mark_of
from callbacks.hosting.download import EXIT_DOES_NOT_LOAD
from callbacks.hosting.host import host
from callbacks.hosting.incidents import incident_in_place
from callbacks.hosting.server import closed_server
from callbacks.serving import Serving
from callbacks.settings import Settings, forget_dash_settings, read_settings
from features.errors import RefusedInputError
from features.text import Language
from layouts.document import EARLY_SCRIPT, TITLE, document
from layouts.pages.shell import shell
from scoring.bundle import Bundle, open_bundle
from scoring.bundle_place import folder_named


def create_app(bundle: Bundle, settings: Settings) -> Dash:
    """Build the desk around an opened bundle."""
    return create_changing_app(Serving(bundle), settings)


def create_changing_app(serving: Serving, settings: Settings) -> Dash:
    """Build the desk around a bundle that may be changed while it serves."""
    app = Dash(
        __name__,
        server=closed_server(__name__),
        title=TITLE,
        update_title=None,
        index_string=document(Language.FR),
        compress=True,
        assets_ignore=rf"^{re.escape(EARLY_SCRIPT)}$",
        health_endpoint="health",
        add_log_handler=False,
        enable_mcp=False,
        suppress_callback_exceptions=True,  # the list of clients is drawn when it opens; tests check every id
        on_error=incident_in_place,
    )
    answers = Answers(serving=serving, currency=settings.currency)
    app.layout = lambda: shell(  # browsers keep it: it names no client
        answers.page(answers.display(Language.FR, None), present=True), served=answers.bundle.portfolio.fingerprint
    )
    client.register(app, answers)
    host(app, serving)
    return app


def create_server() -> Flask:
    """Open the bundle named by the settings and give the server, or stop with one sentence that says what to do."""
    forget_dash_settings(os.environ)
    settings = read_settings()
    try:
        mark = mark_of(settings.bundle)
        serving = Serving(open_bundle(folder_named(settings.bundle)))
        check_access(serving.now.bundle.portfolio, settings)
        server: Flask = create_changing_app(serving, settings).server
    except RefusedInputError as error:
        sys.stderr.write(f"{error}\n")
        sys.exit(EXIT_DOES_NOT_LOAD)
    if settings.bundle.is_file():
        BundleWatch(serving, settings, mark).start()
    return server

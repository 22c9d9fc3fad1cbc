"""The grid's own script: 345 kB over the wire that the page asks for when the list first opens, and not before."""

from pathlib import Path

import dash_ag_grid
from dash.fingerprint import build_fingerprint

SCRIPT = "dash_ag_grid.min.js"
PAID_EDITION = "enterprise"
"""Needs a licence; nothing of it is used."""


def load_grid_later() -> None:
    """Take the grid's script out of the page that Dash writes, its address still answering; drop the paid edition."""
    scripts = dash_ag_grid._js_dist  # noqa: SLF001  # where every component library tells Dash its scripts
    scripts[:] = [script for script in scripts if PAID_EDITION not in script["relative_package_path"]]
    for script in scripts:
        if script["relative_package_path"] == SCRIPT:
            script["dynamic"] = True


def grid_script_address() -> str:
    """Give the script's address as Dash would write it: it changes with the file, so a browser may keep it."""
    changed = int((Path(dash_ag_grid.__file__).parent / SCRIPT).stat().st_mtime)
    return f"/_dash-component-suites/dash_ag_grid/{build_fingerprint(SCRIPT, dash_ag_grid.__version__, changed)}"

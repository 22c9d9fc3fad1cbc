"""The colours of paper: figures drawn for a dark screen are drawn again with them before printing."""

import json
from dataclasses import asdict

from layouts.theme import DARK, LIGHT


def paper_colours() -> str:
    """Give each dark colour with the light one of the same name, as JSON for `assets/print.js`."""
    light = asdict(LIGHT)
    return json.dumps({colour: light[name] for name, colour in asdict(DARK).items()}, separators=(",", ":"))

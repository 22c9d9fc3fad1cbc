"""Words of the panels laid over the file."""

from features.text import Text

CLOSE = Text(fr="Fermer", en="Close")

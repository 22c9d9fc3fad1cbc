"""Words around every chart."""

from features.text import Text

AS_TABLE = Text(fr="Voir en tableau", en="See as a table")

"""Short words to declare the levels of a categorical feature."""

from collections.abc import Mapping

import narwhals as nw

from features.expressions import NO_MERGED_CODES, level_position
from features.feature import Level
from features.tables.column import Column
from features.text import Text


def level(code: str, fr: str, en: str) -> Level:
    """Declare one level: the raw code and its words."""
    return Level(code=code, label=Text(fr=fr, en=en))


def position_in(levels: tuple[Level, ...], column: Column, merged: Mapping[str, str] = NO_MERGED_CODES) -> nw.Expr:
    """Give the position of the raw code among the levels; null for any other code."""
    return level_position(column, tuple(level.code for level in levels), merged)

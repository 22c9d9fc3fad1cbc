"""What the comparison shows of each item."""

from enum import StrEnum


class Mode(StrEnum):
    """The three ways to look at an item within a group; the first is the page's own choice."""

    SPREAD = "spread"
    """How the group's values spread."""
    OUTCOME = "outcome"
    """Those who repaid beside those who had difficulties."""
    SHARE = "share"
    """The share with difficulties in each part."""

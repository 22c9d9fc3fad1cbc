"""Where one item of a client's information comes from, and whether it applies to the client at all."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class ItemFacts:
    """What is known of an item beside its value."""

    tables: tuple[str, ...]
    """Official names of the tables that it is made from, the application first."""
    applies: bool
    """False: nobody could know a value, since the client has no such thing: no car, no card, no job."""

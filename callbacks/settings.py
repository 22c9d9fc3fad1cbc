"""What differs between machines: read from the environment here and nowhere else."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

DEFAULT_BUNDLE = Path("artifacts/bundle")


@dataclass(frozen=True, kw_only=True)
class Settings:
    """The settings of one server."""

    bundle: Path
    """`BUNDLE`: the folder of the bundle to serve."""
    currency: str | None
    """`CURRENCY`: how amounts are marked, such as `€`; None where nobody has said, as the data does not."""


def read_settings(environment: Mapping[str, str] = os.environ) -> Settings:
    """Read the settings from environment variables; an unset or empty one takes its default."""
    return Settings(
        bundle=Path(environment.get("BUNDLE") or DEFAULT_BUNDLE),
        currency=environment.get("CURRENCY") or None,
    )

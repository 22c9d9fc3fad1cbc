"""What differs between machines: read from the environment here and nowhere else."""

import os
from collections.abc import Mapping, MutableMapping
from dataclasses import dataclass
from pathlib import Path

DEFAULT_BUNDLE = Path("artifacts/bundle")


@dataclass(frozen=True, kw_only=True)
class Settings:
    """The settings of one server."""

    bundle: Path
    """`BUNDLE`: the folder of the bundle to serve, or a file whose one line names it and may be changed."""
    currency: str | None
    """`CURRENCY`: how amounts are marked, such as `€`; None where nobody has said, as the data does not."""
    allows_open_access: bool = False
    """`ALLOW_OPEN_ACCESS`: `1` serves clients that are not made up to whoever reaches the desk."""
    bundle_url: str | None = None
    """`BUNDLE_URL`: the http or https address of a bundle's folder, fetched into `BUNDLE` at the start."""
    bundle_sha256: str | None = None
    """`BUNDLE_SHA256`: the SHA-256 that the manifest of what is fetched must have."""


def read_settings(environment: Mapping[str, str] = os.environ) -> Settings:
    """Read the settings from environment variables; an unset or empty one takes its default."""
    return Settings(
        bundle=Path(environment.get("BUNDLE") or DEFAULT_BUNDLE),
        currency=environment.get("CURRENCY") or None,
        allows_open_access=environment.get("ALLOW_OPEN_ACCESS") == "1",
        bundle_url=environment.get("BUNDLE_URL") or None,
        bundle_sha256=(environment.get("BUNDLE_SHA256") or "").strip().lower() or None,
    )


def forget_dash_settings(environment: MutableMapping[str, str]) -> None:
    """Take Dash's own variables away: they turn on developer tools, and its server for language models."""
    for name in [name for name in environment if name.upper().startswith("DASH_")]:
        del environment[name]

"""What the results of a build depend on, in one fingerprint."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from pathlib import Path

import features
import scoring
from features.feature import Feature
from features.tables.reading.fingerprint import fingerprint
from scoring.manifest import catalog_entries


def build_key(facts: Mapping[str, object], catalog: Sequence[Feature], code: str) -> str:
    """Give the SHA-256 over the tables, the settings, the libraries, and every file of `features` and `scoring`.

    Any change of our code counts, whichever step it is about; the parameters of the trees and the selection of the
    features are files of `scoring`.

    Args:
        facts: Of the manifest: `data`, `policy`, `seed` and `versions`.
        catalog: The features of the bundle.
        code: See `own_code`.
    """
    parts = {name: facts[name] for name in ("data", "policy", "seed", "versions")}
    text = json.dumps({**parts, "catalog": catalog_entries(catalog), "code": code}, sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()


def own_code() -> str:
    """Give the fingerprint of `features` and `scoring` as they are now: ask before long work, while it is what runs."""
    return code_fingerprint({package.__name__: Path(package.__path__[0]) for package in (features, scoring)})


def code_fingerprint(folders: Mapping[str, Path]) -> str:
    """Give the SHA-256 over the names and bytes of every file in some packages, but what Python compiled."""
    return fingerprint(
        {
            f"{name}/{path.relative_to(folder)}": path
            for name, folder in folders.items()
            for path in folder.rglob("*")
            if path.is_file() and "__pycache__" not in path.parts
        }
    )

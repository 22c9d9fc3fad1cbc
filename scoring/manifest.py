"""The manifest: what a bundle holds, for which code, and the checksums that prove it."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from features.feature import Feature
from scoring.errors import BundleError
from scoring.folds import N_FOLDS
from scoring.history_records import Record

SCHEMA_VERSION = 2
KIND = "pret-a-depenser bundle"
MANIFEST = "manifest.json"
CHECKSUM = "manifest.sha256"
"""In the format of `sha256sum`, so that `sha256sum --check manifest.sha256` works without this program."""

MODEL = "model.ubj"
SUMMARIES = "summaries.json"
DICTIONARIES = "dictionaries.json"
CLIENT_IDS = "client_ids.bin"
FEATURES_BY_CLIENT = "features_by_client.bin"
FEATURES_BY_FEATURE = "features_by_feature.bin"
SORTED_BY_FEATURE = "sorted_by_feature.bin"
"""Each column of the former in ascending order, unknown last."""
APPLICATION_NUMBERS = "application_numbers.bin"
APPLICATION_CATEGORIES = "application_categories.bin"
HISTORY = "history.bin"
MARGINS = "margins.bin"
TARGETS = "targets.bin"
OUT_OF_FOLD = "out_of_fold.bin"
PEER_COORDINATES = "peer_coordinates.bin"
CONTROL_MODELS = tuple(f"control_{fold}.ubj" for fold in range(1, N_FOLDS + 1))
SAMPLE_VALUES = "sample_values.bin"
SAMPLE_CONTRIBUTIONS = "sample_contributions.bin"
HISTORY_OFFSETS = "history_offsets.bin"
MAIN_REASON_FEATURES = "main_reason_features.bin"
BLOCKS = "blocks.bin"
"""The digests of every file's blocks, see `scoring.blocks`."""

FILES = frozenset(
    {
        MANIFEST,
        CHECKSUM,
        MODEL,
        SUMMARIES,
        DICTIONARIES,
        CLIENT_IDS,
        FEATURES_BY_CLIENT,
        FEATURES_BY_FEATURE,
        SORTED_BY_FEATURE,
        APPLICATION_NUMBERS,
        APPLICATION_CATEGORIES,
        HISTORY,
        MARGINS,
        TARGETS,
        OUT_OF_FOLD,
        PEER_COORDINATES,
        *CONTROL_MODELS,
        SAMPLE_VALUES,
        SAMPLE_CONTRIBUTIONS,
        HISTORY_OFFSETS,
        *Record,
        MAIN_REASON_FEATURES,
        BLOCKS,
    }
)


def checksum_line(manifest: bytes) -> bytes:
    """Give the contents of the checksum file."""
    return f"{hashlib.sha256(manifest).hexdigest()}  {MANIFEST}\n".encode()


def fingerprint(folder: Path) -> str:
    """Give the SHA-256 of a manifest that `read_manifest` has verified."""
    return (folder / CHECKSUM).read_text(encoding="ascii").partition(" ")[0]


def catalog_entries(catalog: Sequence[Feature]) -> list[dict[str, object]]:
    """Give what a bundle remembers of each feature: all that the meaning of its arrays depends on."""
    return [
        {
            "name": feature.name,
            "unit": str(feature.unit),
            "levels": [level.code for level in feature.levels],
            "in_model": feature.in_model,
        }
        for feature in catalog
    ]


def read_manifest(folder: Path) -> Mapping[str, Any]:
    """Read and verify the manifest.

    Raises:
        BundleError: If the folder is not a bundle, the manifest has changed since the build, or its schema is not
            the code's.
    """
    if not folder.is_dir():
        raise BundleError(folder, "there is no such folder", remedy="build a bundle with `python -m scoring build`")
    if not (folder / MANIFEST).is_file():
        raise BundleError(folder, f"this is not a bundle, it has no {MANIFEST}")
    try:
        contents, expected = (folder / MANIFEST).read_bytes(), (folder / CHECKSUM).read_bytes()
    except OSError as error:
        raise BundleError(folder / CHECKSUM, f"the file cannot be read ({error.strerror})") from error
    if checksum_line(contents) != expected:
        raise BundleError(folder / MANIFEST, f"it or {CHECKSUM} has changed since the build (SHA-256 differs)")
    manifest: Mapping[str, Any] = json.loads(contents)
    if manifest["kind"] != KIND:
        raise BundleError(folder, f"this is not a bundle, its {MANIFEST} is of another kind")
    version = manifest["schema_version"]
    if version > SCHEMA_VERSION:
        problem = f"its schema is {version} and this program reads {SCHEMA_VERSION}"
        raise BundleError(folder / MANIFEST, problem, remedy="update the program, or build the bundle with this one")
    if version < SCHEMA_VERSION:
        raise BundleError(folder / MANIFEST, f"its schema is {version} and this program reads {SCHEMA_VERSION}")
    return manifest


def catalog_of(folder: Path, manifest: Mapping[str, Any], catalog: Sequence[Feature]) -> tuple[Feature, ...]:
    """Give the features that a bundle was built with, in its order, as the code declares them.

    Raises:
        BundleError: Names the first feature that the code lacks, or declares otherwise.
    """
    by_name = {feature.name: feature for feature in catalog}
    return tuple(_as_built(folder, entry, by_name.get(entry["name"])) for entry in manifest["catalog"])


def _as_built(folder: Path, entry: Mapping[str, Any], feature: Feature | None) -> Feature:
    if feature is not None and feature.in_model and not entry["in_model"]:
        feature = replace(feature, kept=False)
    if feature is None or catalog_entries([feature]) != [entry]:
        problem = f"it was built with another catalog of features ({entry['name']} differs)"
        raise BundleError(folder / MANIFEST, problem)
    return feature


def is_bundle(folder: Path) -> bool:
    """Tell whether a folder is a bundle, whole or damaged, and holds nothing else, so that it may be replaced."""
    names = {path.name for path in folder.iterdir()}
    listed: set[str] = set()
    try:
        manifest = json.loads((folder / MANIFEST).read_bytes())
        if manifest["kind"] == KIND:
            listed = {*manifest["files"], MANIFEST, CHECKSUM}
    except (OSError, ValueError, KeyError, TypeError):
        pass
    if listed:
        return names <= listed
    return {MODEL, CHECKSUM} <= names <= FILES

"""A bundle fetched from the folder of a web server: every file resumed where it was cut, and verified."""

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from scoring import manifest as contents
from scoring.errors import BundleError
from scoring.web_folder import WebFolder

PART = ".part"
"""Ends the name of a file that is not all there, or not yet verified."""
LARGEST_MANIFEST = 1 << 26
PROGRESS_BYTES = 1 << 28
PIN_IT = "check the address, or name the bundle that is meant by BUNDLE_SHA256"


@dataclass(frozen=True, kw_only=True)
class _Announced:
    """What the server says that the bundle is."""

    manifest: bytes
    checksum: bytes
    files: Mapping[str, Mapping[str, Any]]

    @property
    def names(self) -> set[str]:
        return {*self.files, contents.MANIFEST, contents.CHECKSUM}


def download_bundle(source: WebFolder, folder: Path, *, pinned: str | None, progress: Callable[[str], None]) -> None:
    """Make `folder` the bundle at `source`; what is already there and right is not fetched again.

    The manifest is written last: a folder whose download was cut is no bundle, and the next call goes on with it.

    Args:
        source: Where the files are.
        folder: A new folder, a bundle that may be replaced, or one whose download was cut.
        pinned: The SHA-256 that the manifest must have; a folder that holds this bundle needs no server.
        progress: Told in a line how far the download is.

    Raises:
        BundleError: If the folder holds something else, or what comes is not the bundle announced.
        WebFileError: If a file cannot be had.
    """
    if pinned and _has(folder, pinned):
        progress(f"{folder} already holds the bundle {pinned[:12]}.")
        return
    announced = _announced(source, folder, pinned)
    if _has(folder, hashlib.sha256(announced.manifest).hexdigest()):
        progress(f"{folder} already holds this bundle.")
        return
    _make_room(folder, announced.names)
    _Download(source=source, folder=folder, announced=announced, progress=progress).run()
    (folder / contents.MANIFEST).write_bytes(announced.manifest)
    (folder / contents.CHECKSUM).write_bytes(announced.checksum)


def _has(folder: Path, sha256: str) -> bool:
    try:
        manifest, checksum = (folder / contents.MANIFEST).read_bytes(), (folder / contents.CHECKSUM).read_bytes()
    except OSError:
        return False
    return hashlib.sha256(manifest).hexdigest() == sha256 and checksum == contents.checksum_line(manifest)


def _announced(source: WebFolder, folder: Path, pinned: str | None) -> _Announced:
    manifest = source.read(contents.MANIFEST, at_most=LARGEST_MANIFEST)
    found = hashlib.sha256(manifest).hexdigest()
    if pinned and found != pinned:
        problem = f"the bundle at the address is {found[:12]} and BUNDLE_SHA256 says {pinned[:12]}"
        raise BundleError(folder, problem, remedy=PIN_IT)
    checksum = source.read(contents.CHECKSUM, at_most=LARGEST_MANIFEST)
    if checksum != contents.checksum_line(manifest):
        raise BundleError(folder, f"{contents.MANIFEST} at the address does not fit {contents.CHECKSUM}", remedy=PIN_IT)
    try:
        files = dict(json.loads(manifest)["files"])
        is_plain = all(_is_plain(name) and int(facts["size"]) >= 0 and facts["sha256"] for name, facts in files.items())
    except (ValueError, KeyError, TypeError) as error:
        raise BundleError(folder, f"{contents.MANIFEST} at the address describes no bundle", remedy=PIN_IT) from error
    if not is_plain:
        problem = f"{contents.MANIFEST} at the address names files outside of the bundle"
        raise BundleError(folder, problem, remedy=PIN_IT)
    return _Announced(manifest=manifest, checksum=checksum, files=files)


def _is_plain(name: str) -> bool:
    """Tell whether a name is that of a file of the folder itself, and of no other use."""
    is_own = name in {contents.MANIFEST, contents.CHECKSUM} or name.endswith(PART)
    return Path(name).name == name and not name.startswith(".") and name.isprintable() and not is_own


def _make_room(folder: Path, names: set[str]) -> None:
    """Make the folder, or take from an older bundle what the new one does not have; its manifest goes first."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        found = {path.name for path in folder.iterdir()}
        known = {each.removesuffix(PART) for each in found} <= names | contents.FILES
        if not known and not contents.is_bundle(folder):
            raise BundleError(folder, "this folder holds something else", remedy="choose another one by BUNDLE")
        parts = {f"{name}{PART}" for name in names}
        for name in (contents.CHECKSUM, contents.MANIFEST, *sorted(found - names - parts)):
            (folder / name).unlink(missing_ok=True)
    except OSError as error:
        raise BundleError(
            folder, f"this folder cannot be written ({error.strerror})", remedy="choose another"
        ) from error


@dataclass(frozen=True, kw_only=True)
class _Download:
    source: WebFolder
    folder: Path
    announced: _Announced
    progress: Callable[[str], None]

    def run(self) -> None:
        """Fetch every file that is not there, or not as announced."""
        total = sum(facts["size"] for facts in self.announced.files.values())
        done = 0
        self.progress(
            f"fetching a bundle of {len(self.announced.files)} files, {_megabytes(total)}, into {self.folder}"
        )
        for name, facts in self.announced.files.items():
            if not self._is_right(self.folder / name, facts):
                self._fetch(name, facts, done, total)
            done += facts["size"]
        self.progress(f"{self.folder}: {_megabytes(total)} are there and verified.")

    def _fetch(self, name: str, facts: Mapping[str, Any], before: int, total: int) -> None:
        part, size = self.folder / f"{name}{PART}", int(facts["size"])
        for is_resumed in (part.exists(), False):
            if not is_resumed:
                part.unlink(missing_ok=True)
            told = before

            def arrived(so_far: int) -> None:
                nonlocal told
                if before + so_far >= told + PROGRESS_BYTES:
                    told = before + so_far
                    self.progress(f"  {_megabytes(told)} of {_megabytes(total)}")

            self.source.save(name, part, size=size, arrived=arrived)
            if self._is_right(part, facts):
                part.replace(self.folder / name)
                return
            if not is_resumed:
                break
        part.unlink(missing_ok=True)
        raise BundleError(self.folder / name, "what came is not what the manifest announced", remedy=PIN_IT)

    @staticmethod
    def _is_right(path: Path, facts: Mapping[str, Any]) -> bool:
        if not path.is_file() or path.stat().st_size != facts["size"]:
            return False
        with path.open("rb") as file:
            return bool(hashlib.file_digest(file, "sha256").hexdigest() == facts["sha256"])


def _megabytes(size: int) -> str:
    return f"{size / 1e6:,.0f} MB"

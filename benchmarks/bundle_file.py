"""The files of a bundle made for measuring."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from scoring import manifest as contents
from scoring.blocks import Checksums


@dataclass(frozen=True, kw_only=True)
class BundleFiles:
    """A folder that becomes a bundle, the manifest last."""

    folder: Path
    checksums: Checksums = field(default_factory=Checksums)

    def write(self, name: str, parts: Iterable[bytes]) -> None:
        """Write a file a part at a time."""
        with (self.folder / name).open("wb") as file:
            file.writelines(self.checksums.passed(name, parts))

    def finish(self, manifest: Mapping[str, Any]) -> None:
        """Write the digests of all blocks, and the manifest with every file's checksum."""
        self.write(contents.BLOCKS, [self.checksums.digests])
        written = json.dumps({**manifest, "files": self.checksums.files}).encode()
        (self.folder / contents.MANIFEST).write_bytes(written)
        (self.folder / contents.CHECKSUM).write_bytes(contents.checksum_line(written))

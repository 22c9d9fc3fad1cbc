"""Write aggregates as compressed JSON, the same bytes for the same content."""

import gzip
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any


def write(content: Mapping[str, Any], path: Path) -> None:
    """Write the file; the time of writing is left out."""
    text = json.dumps(content, separators=(",", ":"), ensure_ascii=False)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress(text.encode(), compresslevel=9, mtime=0))

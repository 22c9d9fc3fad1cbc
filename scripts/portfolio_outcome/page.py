"""Write a page of effects, one a line."""

import json
from collections.abc import Mapping
from typing import Any


def page_of(content: Mapping[str, Any]) -> str:
    """Give the text of the page."""
    groups = []
    for name, group in content.items():
        if name == "application":
            groups.append(f" {json.dumps(name)}: {json.dumps(group)}")
            continue
        lines = ",\n".join(f"  {json.dumps(key)}: {json.dumps(entry)}" for key, entry in group.items())
        groups.append(f" {json.dumps(name)}: {{\n{lines}\n }}")
    return "{\n" + ",\n".join(groups) + "\n}\n"

import json
import re
from pathlib import Path

import dash_ag_grid
import plotly
import pytest

from layouts.grid_library import load_grid_later

ROOT = Path(__file__).parents[2]
ASSETS = ROOT / "assets"
DOCUMENT = (ROOT / "docs" / "third-party.md").read_text(encoding="utf-8")
THIRD_PARTY, REST = DOCUMENT.split("# Our own files")
IN_ASSETS, PACKAGED = THIRD_PARTY.split("# Served from its package")
OURS, DEVELOPMENT = REST.split("# Development files")
VENDORED = ROOT / "tests/browser/vendor"
FILES = sorted(path.relative_to(ASSETS).as_posix() for path in ASSETS.rglob("*") if path.is_file())


def listed(part: str) -> list[str]:
    first_cells = re.findall(r"^\| (`[^|]+) \|", part, flags=re.MULTILINE)
    return [name for cell in first_cells for name in re.findall(r"`([^`]+)`", cell)]


@pytest.mark.parametrize("name", FILES)
def test_a_file_of_the_assets_is_listed_once(name: str) -> None:
    assert (listed(IN_ASSETS) + listed(OURS)).count(name) == 1


def test_no_file_is_listed_that_is_not_there() -> None:
    assert set(listed(IN_ASSETS) + listed(OURS)) == set(FILES)


def test_what_is_served_from_a_package_is_listed_with_the_version_inside_it() -> None:
    package = Path(dash_ag_grid.__file__).parent
    inside = json.loads((package / "package-info.json").read_text(encoding="utf-8"))
    served = {script["relative_package_path"] for script in dash_ag_grid._js_dist}
    load_grid_later()
    left = {script["relative_package_path"] for script in dash_ag_grid._js_dist}

    assert set(listed(PACKAGED)) == {name for name in left if name.endswith(".js")}
    assert f"| {dash_ag_grid.__version__} | MIT" in PACKAGED
    assert f"| {inside['dependencies']['ag-grid-community']} | MIT" in PACKAGED
    assert not [name for name in left if "enterprise" in name]
    assert left <= served


def test_what_the_tests_inject_is_listed_with_its_version() -> None:
    axe = (VENDORED / "axe.min.js").read_text(encoding="utf-8")

    assert sorted(listed(DEVELOPMENT)) == sorted(path.name for path in VENDORED.iterdir())
    assert "axe v4.14.1" in axe[:300]
    assert "| 4.14.1 |" in DEVELOPMENT


def test_the_bundle_of_plotly_is_the_version_of_the_package() -> None:
    def version(path: Path) -> str:
        found = re.search(
            r"plotly\.js (?:\(finance - minified\) )?v(\d+\.\d+\.\d+)", path.read_text(encoding="utf-8")[:300]
        )
        assert found is not None
        return found[1]

    bundled = version(ASSETS / "plotly-finance.min.js")

    assert bundled == version(Path(plotly.__file__).parent / "package_data" / "plotly.min.js")
    assert f"| {bundled}, " in THIRD_PARTY


def test_the_french_words_of_plotly_load_after_plotly() -> None:
    scripts = [name for name in FILES if name.endswith(".js")]

    assert scripts.index("plotly-finance.min.js") < scripts.index("plotly-locale-fr.js")


@pytest.mark.parametrize("name", [name for name in FILES if name.endswith(".css")])
def test_a_style_sheet_asks_nothing_of_another_host(name: str) -> None:
    style = (ASSETS / name).read_text(encoding="utf-8")

    assert not re.search(r"https?:|@import|url\(\"?//", style)

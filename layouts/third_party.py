"""What is bundled from elsewhere, and under which licence; a test compares it with `docs/third-party.md`."""

from dataclasses import dataclass

from features.text import Text


@dataclass(frozen=True, kw_only=True)
class Bundled:
    """One work made elsewhere and served from `assets/`, or from its package."""

    name: str
    use: Text
    version: str
    licence: str
    licence_file: str
    """Within `assets/`."""
    project: str
    """Where its source is; written, not linked: the page asks nothing of another host."""


BUNDLED = (
    Bundled(
        name="plotly.js",
        use=Text(fr="les graphiques", en="the charts"),
        version="4.1.1",
        licence="MIT",
        licence_file="licences/plotly.js-LICENSE.txt",
        project="github.com/plotly/plotly.js",
    ),
    Bundled(
        name="Source Sans",
        use=Text(fr="les caractères", en="the typeface"),
        version="3",
        licence="SIL Open Font License 1.1",
        licence_file="licences/source-sans-3-OFL.txt",
        project="github.com/adobe-fonts/source-sans",
    ),
    Bundled(
        name="Dash AG Grid",
        use=Text(fr="la liste des clients", en="the list of clients"),
        version="35.3.0",
        licence="MIT",
        licence_file="licences/dash-ag-grid-LICENSE.txt",
        project="github.com/plotly/dash-ag-grid",
    ),
    Bundled(
        name="AG Grid Community",
        use=Text(fr="la grille de cette liste", en="the grid of that list"),
        version="35.3.1",
        licence="MIT",
        licence_file="licences/ag-grid-LICENSE.txt",
        project="github.com/ag-grid/ag-grid",
    ),
)

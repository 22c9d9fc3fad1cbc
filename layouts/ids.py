"""Ids of the components that callbacks read or fill, and of the places that links lead to."""

from typing import Final

PAGE: Final = "page"
LOCATION: Final = "location"
LANGUAGE: Final = "language"
APPEARANCE: Final = "appearance"
CLIENT: Final = "client"
SERVED: Final = "served"
UPDATED: Final = "updated"
LANGUAGE_SET: Final = "language-set"
APPEARANCE_SET: Final = "appearance-set"

FIND_INPUT: Final = "find-client"
FIND_SUGGESTIONS: Final = "find-client-suggestions"
FIND_BUTTON: Final = "find-client-open"
FIND_STATUS: Final = "find-client-status"
LOWER_CLIENT: Final = "lower-client"
HIGHER_CLIENT: Final = "higher-client"
RANDOM_CLIENT: Final = "random-client"
PRESENT: Final = "client-present"
PRESENT_BUTTON: Final = "client-present-button"
PRESENT_STATUS: Final = "client-present-status"
HELP: Final = "aide"
ABOUT: Final = "apropos"
SHORTCUTS: Final = "raccourcis"
NEW_APPLICATION: Final = "nouvelle-demande"
TOUR: Final = "visite"
LANGUAGE_BUTTON: Final = "language-button"
APPEARANCE_BUTTON: Final = "appearance-button"

CONTENT: Final = "contenu"
WELCOME: Final = "welcome"
HEAD: Final = "client-head"
OPINION: Final = "client-opinion"
WHY: Final = "client-why"
WHY_SAID: Final = "client-why-said"
TECHNICAL_OPEN: Final = "technical-open"
TECHNICAL: Final = "client-technical"
TECHNICAL_FEATURE: Final = "technical-feature"
TECHNICAL_DEPENDENCE: Final = "client-dependence"

INFORMATION_QUERY: Final = "information-query"
INFORMATION_THEME: Final = "information-theme"
INFORMATION_ONLY: Final = "information-only"
INFORMATION_CLEAR: Final = "information-clear"
INFORMATION_UNDO: Final = "information-undo"
INFORMATION: Final = "client-information"

HISTORY: Final = "client-history"
EXPORT_CSV: Final = "export-csv"
EXPORT_JSON: Final = "export-json"
EXPORT_FILE: Final = "export-file"
PRINT: Final = "print"

COMPARISON_CLEAR: Final = "comparison-clear"
COMPARISON_UNDO: Final = "comparison-undo"
COMPARISON_COUNT: Final = "comparison-count"
COMPARISON_GROUP: Final = "comparison-group"
COMPARISON_SIZE: Final = "comparison-size"
COMPARISON: Final = "client-comparison"
COMPARISON_MODE: Final = "comparison-mode"
COMPARISON_BASIS: Final = "comparison-basis"
PAIR_FIRST: Final = "pair-first"
PAIR_SECOND: Final = "pair-second"
PAIR: Final = "client-pair"
PAIR_CHART: Final = "pair-chart"
POPULATION: Final = "client-population"
POPULATION_CHART: Final = "population-chart"

SECTION_OPINION: Final = "avis"
RIGHTS: Final = "droits"
SECTION_WHY: Final = "pourquoi"
SECTION_INFORMATION: Final = "informations"
SECTION_HISTORY: Final = "historique"
SECTION_COMPARISON: Final = "comparaison"
SECTION_WHAT_IF: Final = "simuler"

WORKLIST: Final = "portefeuille"
WORKLIST_CONTENT: Final = "worklist-content"
WORKLIST_OPENED: Final = "worklist-opened"
WORKLIST_VIEW: Final = "worklist-view"
WORKLIST_CHANGED: Final = "worklist-changed"

GAUGE: Final = "gauge"
WATERFALL: Final = "waterfall"
SWARM: Final = "swarm"
DEPENDENCE: Final = "dependence"


def feature_id(slot: int) -> str:
    """Name the choice of the feature that a slot of the comparison shows, from 1 on."""
    return f"comparison-feature-{slot}"


def histogram_id(slot: int) -> str:
    """Name the chart of a slot of the comparison, from 1 on."""
    return f"histogram-{slot}"


def history_id(chart: str) -> str:
    """Name a chart of the client's past."""
    return f"history-{chart}"


def list_id(part: str) -> str:
    """Name a part of the list of clients, which is drawn when the list opens."""
    return f"worklist-{part}"


def what_if_id(part: str) -> str:
    """Name a part of the simulation; a lever’s field by the lever’s name."""
    return f"what-if-{part.replace('_', '-')}"


def filter_id(name: str) -> str:
    """Name the options of a filter by the filter's name."""
    return f"filter-{name.replace('_', '-')}"

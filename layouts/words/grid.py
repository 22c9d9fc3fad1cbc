"""Words of the grid itself, under the names that AG Grid gives them; the rest of its words are never shown."""

from types import MappingProxyType

from features.text import Text

GRID = MappingProxyType(
    {
        "page": Text(fr="Page", en="Page"),
        "to": Text(fr="à", en="to"),
        "of": Text(fr="sur", en="of"),
        "more": Text(fr="davantage", en="more"),
        "nextPage": Text(fr="Page suivante", en="Next page"),
        "lastPage": Text(fr="Dernière page", en="Last page"),
        "firstPage": Text(fr="Première page", en="First page"),
        "previousPage": Text(fr="Page précédente", en="Previous page"),
        "loadingOoo": Text(fr="Un instant…", en="One moment…"),
        "loadingError": Text(fr="Lecture impossible", en="Cannot be read"),
        "noRowsToShow": Text(fr="Aucun client", en="No client"),
        "ariaSortableColumn": Text(fr="Entrée pour trier", en="Press Enter to sort"),
        "ariaPageSizeSelectorLabel": Text(fr="Lignes par page", en="Page size"),
        "ariaLabelLoadingOverlay": Text(fr="Un instant", en="One moment"),
        "ariaSearch": Text(fr="Rechercher", en="Search"),
    }
)

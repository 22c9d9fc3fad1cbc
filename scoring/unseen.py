"""Categories in the tables that the catalog does not know: treated as missing, and said."""

from collections.abc import Iterator, Sequence

from features.build import BuiltTables
from features.catalog.sources import source_columns
from features.feature import Feature, Unit
from features.tables.application import APPLICATION
from features.tables.column import Kind


def unseen_warnings(built: BuiltTables, catalog: Sequence[Feature]) -> Iterator[str]:
    """Name the application columns with unknown categories, how many there are, and in how many rows; no client."""
    for feature in catalog:
        column = _only_category(feature)
        if column is None:
            continue
        raw = built.application[column]
        codes = APPLICATION.by_name[column].missing_codes
        unseen = raw.filter(built.features[feature.name].is_null() & raw.is_not_null() & ~raw.is_in(list(codes)))
        if unseen.len():
            yield (
                f"{column}: {unseen.n_unique():,} values that the catalog does not know, in {unseen.len():,} rows; "
                "they are treated as missing."
            )


def _only_category(feature: Feature) -> str | None:
    """Give the application column of codes that the feature is made from alone; None for any other feature."""
    if feature.unit not in {Unit.CATEGORY, Unit.FLAG}:
        return None
    columns = source_columns(feature)
    (name, *others) = columns
    known = APPLICATION.by_name.get(name)
    return name if not others and known is not None and known.kind is Kind.CATEGORY else None

"""The papers that clients give for each product, counted when a bundle is built."""

from collections.abc import Mapping

import polars as pl

LEAST_SHARE = 0.01
"""Of the clients of a product: a paper that fewer give is not asked of the others."""
PRODUCT = "NAME_CONTRACT_TYPE"


def usual_papers(application: pl.DataFrame) -> Mapping[str, list[str]]:
    """Give the FLAG_DOCUMENT columns that at least a hundredth of a product's clients gave, by NAME_CONTRACT_TYPE."""
    shares = (
        application.drop_nulls(PRODUCT)
        .group_by(PRODUCT, maintain_order=True)
        .agg(pl.col("^FLAG_DOCUMENT_.*$").mean())
        .sort(PRODUCT)
    )
    return {
        row.pop(PRODUCT): [name for name, share in row.items() if share is not None and share >= LEAST_SHARE]
        for row in shares.to_dicts()
    }

"""The application table as coordinates, and back."""

import polars as pl

from features.portfolio.coordinates.building import building_columns, building_coordinates
from features.portfolio.coordinates.codes import Lists, code_columns, code_coordinates
from features.portfolio.coordinates.loan import loan_columns, loan_coordinates
from features.portfolio.coordinates.person import person_columns, person_coordinates
from features.portfolio.coordinates.ratings import rating_columns, rating_coordinates
from features.portfolio.engine.cells import Coordinates
from features.portfolio.figures import Flags


def to_coordinates(frame: pl.DataFrame, lists: Lists) -> Coordinates:
    """Turn official application columns into coordinates; codes that `lists` lacks become NaN."""
    return {
        **code_coordinates(frame, lists),
        **person_coordinates(frame, lists),
        **loan_coordinates(frame),
        **rating_coordinates(frame, lists),
        **building_coordinates(frame, lists),
    }


def from_coordinates(coordinates: Coordinates, lists: Lists, goods_unknown: Flags | None = None) -> pl.DataFrame:
    """Turn coordinates back into official columns, all but the client's number and TARGET.

    Args:
        coordinates: Of some rows.
        lists: What their codes stand for.
        goods_unknown: Whether the price of what a revolving loan buys is left out; (rows,).
    """
    return pl.DataFrame(
        {
            **code_columns(coordinates, lists),
            **person_columns(coordinates, lists),
            **loan_columns(coordinates, lists, goods_unknown),
            **rating_columns(coordinates, lists),
            **building_columns(coordinates, lists),
        }
    )

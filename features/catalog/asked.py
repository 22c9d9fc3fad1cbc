"""What narwhals asks of Polars."""

import polars as pl


class Asked(pl.LazyFrame):
    """A frame without columns that notes what is selected of it, and selects nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.selections: list[tuple[pl.Expr, ...]] = []

    def select(self, *expressions: pl.Expr, **_: object) -> pl.LazyFrame:  # type: ignore[override]  # narwhals gives these
        """Note expressions."""
        self.selections.append(expressions)
        return self

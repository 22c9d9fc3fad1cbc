"""The clients of a folder of tables, as the evaluation needs them."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np
import polars as pl
from numpy.typing import NDArray

from features.catalog.sources import source_columns
from features.errors import RefusedInputError
from features.feature import Feature
from features.tables.official import CLIENT_KEY, OUTCOME
from features.tables.raw import RawTables
from scoring.evaluation.plain import raw_columns, raw_names
from scoring.folds import check_outcomes
from scoring.inputs import features_of
from scoring.learn import UNKNOWN_OUTCOME
from scoring.made_up import is_made_up
from scoring.matrix import float32_matrix
from scoring.selection import served_catalog

TRUTH = "truth.parquet"


@dataclass(frozen=True, kw_only=True, eq=False)
class EvaluatedClients:
    """Every client of both application tables, by ascending number."""

    catalog: Sequence[Feature]
    matrix: NDArray[np.float32]
    """All features in catalog order, (n_clients, n_features); NaN is unknown."""
    raw: NDArray[np.float32]
    """The raw columns of the application as numbers, (n_clients, n_columns); NaN is unknown."""
    raw_allowed: NDArray[np.bool_]
    """Which of them no protected attribute reads, (n_columns,)."""
    targets: NDArray[np.int8]
    """−1 is unknown, (n_clients,)."""
    made_up: bool
    truth: NDArray[np.float64] | None
    """The probability that each outcome was drawn from, (n_clients,); None unless the clients are made up."""
    absent: Sequence[str]
    """Official names of the tables that the folder lacks."""
    fingerprint: str

    @cached_property
    def labelled(self) -> NDArray[np.bool_]:
        """Whose outcome is known, (n_clients,)."""
        return np.asarray(self.targets != UNKNOWN_OUTCOME)

    @cached_property
    def target(self) -> NDArray[np.int8]:
        """The known outcomes, (n_labelled,)."""
        return self.targets[self.labelled]

    @cached_property
    def features(self) -> tuple[Feature, ...]:
        """The features that the model may learn from; without those that are unknown for everybody.

        Where a table is absent, the trees would often draw columns that say nothing.
        """
        says_something = (~np.isnan(self.matrix[self.labelled])).any(axis=0)
        return tuple(
            feature for feature, says in zip(self.catalog, says_something, strict=True) if feature.in_model and says
        )

    def values(self, features: Sequence[Feature]) -> NDArray[np.float32]:
        """Give some features of the labelled clients, (n_labelled, n_features)."""
        return np.asarray(self.matrix[np.ix_(self.labelled, self.places(features))])

    def places(self, features: Sequence[Feature]) -> list[int]:
        """Give where the features stand in the catalog."""
        by_name = {feature.name: index for index, feature in enumerate(self.catalog)}
        return [by_name[feature.name] for feature in features]

    def column(self, name: str) -> NDArray[np.float32] | None:
        """Give one feature of the labelled clients, (n_labelled,); None if the catalog has no such feature."""
        for index, feature in enumerate(self.catalog):
            if feature.name == name:
                return np.asarray(self.matrix[self.labelled, index])
        return None


def evaluated_clients(folder: Path, tables: RawTables) -> EvaluatedClients:
    """Compute what a bundle of these tables would hold: the features that the selection keeps, facts, protected ones.

    Raises:
        RefusedInputError: If the selection cannot be used, the files are no longer what the reader checked, or too
            few outcomes are known.
    """
    catalog = served_catalog()
    built = features_of(tables, catalog)
    targets = built.application[OUTCOME].fill_null(UNKNOWN_OUTCOME).to_numpy().astype(np.int8)
    check_outcomes(targets[targets != UNKNOWN_OUTCOME])
    made_up = is_made_up(folder, tables.fingerprint)
    protected = {column for feature in catalog if feature.protected for column in source_columns(feature)}
    return EvaluatedClients(
        catalog=catalog,
        matrix=float32_matrix(built.features, [feature.name for feature in catalog]),
        raw=raw_columns(built.application),
        raw_allowed=np.array([name not in protected for name in raw_names(built.application)]),
        targets=targets,
        made_up=made_up,
        truth=_truth(folder / TRUTH, built.features[CLIENT_KEY]) if made_up else None,
        absent=sorted(tables.absent),
        fingerprint=tables.fingerprint,
    )


def _truth(file: Path, ids: pl.Series) -> NDArray[np.float64] | None:
    """Read the true probabilities; None where the file is not there or lacks a client."""
    if not file.is_file():
        return None
    try:
        drawn = pl.read_parquet(file, columns=[CLIENT_KEY, "default_probability"])
    except pl.exceptions.PolarsError as error:
        message = f"{file}: the true probabilities cannot be read ({error}): write the made-up portfolio again."
        raise RefusedInputError(message) from error
    found = ids.to_frame().join(drawn, on=CLIENT_KEY, how="left", maintain_order="left")["default_probability"]
    return None if found.null_count() else found.to_numpy()

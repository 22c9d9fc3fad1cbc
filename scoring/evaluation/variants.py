"""What the model is worth without a table, a theme or a rule, and with what it must not know."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from features.catalog.origins import tables_by_feature
from features.catalog.sources import source_columns
from features.feature import Feature, Risk, Theme
from features.tables.official import TABLES
from scoring.evaluation.clients import EvaluatedClients
from scoring.evaluation.refit import refitted
from scoring.evaluation.tables import shown
from scoring.resampling import AUC, LOG_LOSS, Estimate, estimate, measured_draws

EXTERNAL_COLUMNS = frozenset({"EXT_SOURCE_1", "EXT_SOURCE_2", "EXT_SOURCE_3"})


class Kind(StrEnum):
    """In what a variant differs from the model."""

    CHANCE = "with the same features in another order"
    """The trees draw other columns, and nothing else changes: what chance alone does."""
    TABLE = "without a table"
    THEME = "without a theme"
    RATINGS = "without the external ratings"
    DIRECTIONS = "without the directions of risk"
    PROTECTED = "with the protected attributes"


@dataclass(frozen=True, kw_only=True, eq=False)
class Variant:
    """The model with other features."""

    kind: Kind
    name: str
    """Of the table or the theme; else empty."""
    features: tuple[Feature, ...]


@dataclass(frozen=True, kw_only=True)
class Ablation:
    """What changes, paired on the same folds and the same resampled clients."""

    kind: Kind
    name: str
    features: int
    auc_change: Estimate
    """AUC of the variant less that of the model: negative where the variant is worse."""
    log_loss_change: Estimate
    """Same for the log loss: positive where the variant is worse."""


def variants(clients: EvaluatedClients) -> tuple[Variant, ...]:
    """Give the variants of the model, whatever the catalog holds; one with the model's own features is left out."""
    own = clients.features
    tables = tables_by_feature()
    by_table = [
        Variant(kind=Kind.TABLE, name=table, features=tuple(each for each in own if table not in tables[each.name]))
        for table in TABLES
    ]
    # The theme of the external ratings is the variant without them.
    by_theme = [
        Variant(kind=Kind.THEME, name=theme.value, features=tuple(each for each in own if each.theme is not theme))
        for theme in Theme
        if theme is not Theme.EXTERNAL_RATINGS
    ]
    not_external = tuple(each for each in own if not source_columns(each) & EXTERNAL_COLUMNS)
    free = tuple(replace(each, risk=Risk.FREE) for each in own)
    protected = tuple(each for each in clients.catalog if each.protected and _is_known(clients, each))
    chance = Variant(kind=Kind.CHANCE, name="", features=own[::-1])
    others = [
        Variant(kind=Kind.RATINGS, name="", features=not_external),
        Variant(kind=Kind.DIRECTIONS, name="", features=free),
        Variant(kind=Kind.PROTECTED, name="", features=(*own, *protected)),
    ]
    return tuple(
        each for each in (chance, *by_table, *by_theme, *others) if each.features and tuple(each.features) != tuple(own)
    )


def ablations(
    clients: EvaluatedClients,
    chosen: Sequence[Variant],
    *,
    rounds: int,
    seeds: Sequence[int],
    progress: Callable[[str], None],
) -> tuple[Ablation, ...]:
    """Cross-validate the model and each variant with the same number of rounds, and compare.

    Args:
        clients: Whose outcomes are known and not.
        chosen: The variants.
        rounds: Of the model: searched anew, they would cost three times as much and hardly move.
        seeds: Of the repetitions, at least one.
        progress: Told after each variant.
    """
    own = _draws(clients, clients.features, rounds, seeds)
    found = []
    for number, variant in enumerate(chosen, start=1):
        draws = _draws(clients, variant.features, rounds, seeds)
        last = Ablation(
            kind=variant.kind,
            name=variant.name,
            features=len(variant.features),
            auc_change=estimate(draws[:, AUC] - own[:, AUC]),
            log_loss_change=estimate(draws[:, LOG_LOSS] - own[:, LOG_LOSS]),
        )
        found.append(last)
        progress(f"variant {number} of {len(chosen)}, {last.kind} {last.name}: {shown(last.auc_change, signed=True)}")
    return tuple(found)


def _draws(
    clients: EvaluatedClients, features: Sequence[Feature], rounds: int, seeds: Sequence[int]
) -> NDArray[np.float64]:
    values = clients.values(features)
    probabilities = [refitted(values, clients.target, features, rounds=rounds, seed=seed) for seed in seeds]
    return measured_draws(clients.target, probabilities, seed=seeds[0])


def _is_known(clients: EvaluatedClients, feature: Feature) -> bool:
    column = clients.column(feature.name)
    return column is not None and not np.isnan(column).all()

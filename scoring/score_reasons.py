"""The strongest reasons against each client of a scored file, by the rule of the reasons that a file tells."""

from collections.abc import Iterator

import numpy as np
import polars as pl
import polars.selectors as cs
from numpy.typing import NDArray

from scoring.bundle import Bundle
from scoring.main_reasons import CLIENTS_AT_A_TIME, LEAST_POINTS, ReasonRule

N_REASONS = 3
CODE, VALUE = "reason_{}", "reason_{}_value"
REASON_SCHEMA: dict[str, type[pl.DataType]] = {
    name.format(rank): kind
    for rank in range(1, N_REASONS + 1)
    for name, kind in ((CODE, pl.String), (VALUE, pl.Float64))
}
"""A reason is the name of a feature of the catalog; null where none weighs. Its value is null where it is unknown."""


def reason_columns(bundle: Bundle, values: NDArray[np.float32]) -> pl.DataFrame:
    """Give each client's strongest unfavourable reasons, strongest first, and the values behind them.

    What is usual comes from the bundle's portfolio, so that a client's reasons do not depend on who is scored beside.

    Args:
        bundle: Its model explains.
        values: The model's features of the clients scored, (n, n_in_model); NaN is unknown.
    """
    rule = ReasonRule.of(bundle.values_of_feature, bundle.catalog)
    parts = list(_parts(bundle, rule, values))
    return pl.concat(parts) if parts else pl.DataFrame(schema=REASON_SCHEMA)


def _parts(bundle: Bundle, rule: ReasonRule, values: NDArray[np.float32]) -> Iterator[pl.DataFrame]:
    names = np.array([bundle.catalog[place].name for place in rule.in_model.tolist()])
    for start in range(0, len(values), CLIENTS_AT_A_TIME):
        rows = values[start : start + CLIENTS_AT_A_TIME]
        told = rule.told(bundle.booster, rows)
        ranked = np.argsort(told, axis=1, kind="stable")[:, :N_REASONS]
        weighs = np.take_along_axis(told, ranked, axis=1) <= -LEAST_POINTS
        known = np.where(weighs, np.take_along_axis(rows, ranked, axis=1), np.nan).astype(np.float64)
        columns: dict[str, object] = {}
        for rank in range(N_REASONS):
            codes = zip(names[ranked[:, rank]].tolist(), weighs[:, rank].tolist(), strict=True)
            columns[CODE.format(rank + 1)] = [name if does_weigh else None for name, does_weigh in codes]
            columns[VALUE.format(rank + 1)] = known[:, rank]
        yield pl.DataFrame(columns, schema=REASON_SCHEMA).with_columns(cs.float().fill_nan(None))

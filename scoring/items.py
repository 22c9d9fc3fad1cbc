"""Which of a client's unknown values nobody could know: « sans objet », not « non renseigné »."""

from collections.abc import Mapping
from types import MappingProxyType

import numpy as np

from features.catalog.origins import tables_by_feature
from features.history import HISTORIES
from features.tables.application import APPLICATION
from scoring.bundle import Bundle

NO, YES = 0.0, 1.0
MEANINGLESS_WHEN = MappingProxyType(
    {
        "car_age_years": ("owns_car_flag", NO),
        "employment_years": ("no_current_job_flag", YES),
        "organisation_category": ("no_current_job_flag", YES),
        "occupation_category": ("no_current_job_flag", YES),
    }
)
"""Items of the application, with the answer of another item that leaves them without an object."""


def applies_by_feature(bundle: Bundle, client_id: int) -> Mapping[str, bool]:
    """Tell of every item whether this client could have a value, by the feature's name; a known value always applies.

    An unknown value does not apply where the data say so: another answer rules it out, or every history table that it
    is made from was delivered and tells of nothing for this client. An absent table leaves it unknown.

    Raises:
        UnknownClientError: If no client has this number.
    """
    case = bundle.case_of(client_id)
    values = {feature.name: float(value) for feature, value in zip(bundle.catalog, case.values, strict=True)}
    silent = _silent_tables(case.history())
    tables = tables_by_feature()
    return {
        name: not np.isnan(value) or not _is_ruled_out(name, values, tables.get(name, ()), silent)
        for name, value in values.items()
    }


def _is_ruled_out(name: str, values: Mapping[str, float], tables: tuple[str, ...], silent: frozenset[str]) -> bool:
    if name in MEANINGLESS_WHEN:
        other, answer = MEANINGLESS_WHEN[name]
        return values.get(other) == answer
    histories = frozenset(tables) - {APPLICATION.name}
    return bool(histories) and histories <= silent


def _silent_tables(history: Mapping[str, float | None]) -> frozenset[str]:
    """Give the delivered history tables that tell of nothing: no row of them is this client’s."""
    return frozenset(each.table.name for each in HISTORIES if history.get(each.presence) == 0)

"""The building in the order in which it is drawn: what is missing, one version of each measure, small differences."""

from collections.abc import Iterator, Mapping

from features.portfolio.coordinates.building import CODES, FLAGS, MEASURES, PATTERN, TOTAL
from scripts.portfolio_aggregates.planned import EACH, Cut, Planned

type _Drivers = tuple[tuple[str, Cut], ...]

_SHOWN = ("0",)
_NOTHING_KNOWN = "1" * len(FLAGS)
_FLAGS_BEFORE = 3
_FLOORS = ("FLOORSMAX", (1, 2, 3, 4, 5, 6, 8, 10, 12))
_FEW_FLOORS = ("FLOORSMAX", (3, 5, 8))


def _missing(name: str) -> tuple[str, Cut]:
    return f"{name}_AVG_missing", EACH


_DRIVERS: Mapping[str, _Drivers] = {
    "FLOORSMAX": (("REGION_RATING_CLIENT", EACH), ("REGION_POPULATION_RELATIVE", 12)),
    "FLOORSMIN": (_missing("FLOORSMAX"), _FLOORS, ("REGION_RATING_CLIENT", EACH)),
    "APARTMENTS": (_FLOORS, ("REGION_POPULATION_RELATIVE", 4)),
    "ENTRANCES": (_FLOORS, ("APARTMENTS", 16)),
    "ELEVATORS": (_FLOORS, ("ENTRANCES", (1, 2, 3, 4, 5, 6, 8)), ("APARTMENTS", 6)),
    "YEARS_BEGINEXPLUATATION": (_FLOORS, ("APARTMENTS", 6), ("ELEVATORS", (1,))),
    "YEARS_BUILD": (_missing("YEARS_BEGINEXPLUATATION"), _FEW_FLOORS, ("YEARS_BEGINEXPLUATATION", 4)),
    "LIVINGAREA": (
        _missing("APARTMENTS"),
        ("APARTMENTS", 16),
        ("FLOORSMAX", (2, 4, 6, 10)),
        ("YEARS_BEGINEXPLUATATION", 4),
    ),
    "LIVINGAPARTMENTS": (_missing("APARTMENTS"), ("APARTMENTS", 16), _FEW_FLOORS),
    "NONLIVINGAPARTMENTS": (_missing("APARTMENTS"), _missing("LIVINGAPARTMENTS"), ("LIVINGAPARTMENTS", (-3, -1, 0))),
    "BASEMENTAREA": (_missing("APARTMENTS"), _FLOORS, ("APARTMENTS", 8)),
    "COMMONAREA": (_missing("APARTMENTS"), _FLOORS, ("APARTMENTS", 8)),
    "LANDAREA": (_missing("APARTMENTS"), _FLOORS, ("APARTMENTS", 8)),
    "NONLIVINGAREA": (("APARTMENTS", 6), _FEW_FLOORS, ("LIVINGAPARTMENTS", (-3, -1, 0))),
}
_CODE_DRIVERS: Mapping[str, _Drivers] = {
    "FONDKAPREMONT_MODE": (("YEARS_BEGINEXPLUATATION", 6), _FEW_FLOORS),
    "HOUSETYPE_MODE": (_FEW_FLOORS, ("APARTMENTS", 3)),
    "WALLSMATERIAL_MODE": (_FLOORS, ("YEARS_BEGINEXPLUATATION", 8)),
    "EMERGENCYSTATE_MODE": (("YEARS_BEGINEXPLUATATION", 4), _FEW_FLOORS),
}


def _patterns() -> Iterator[Planned]:
    yield Planned(name=PATTERN, drivers=(("REGION_RATING_CLIENT_W_CITY", EACH), ("NAME_HOUSING_TYPE", EACH)))
    for place, name in enumerate(FLAGS):
        before = FLAGS[max(place - _FLAGS_BEFORE, 0) : place]
        yield Planned(
            name=f"{name}_missing", drivers=((PATTERN, EACH), *((f"{flag}_missing", EACH) for flag in before))
        )


def _measures() -> Iterator[Planned]:
    for name, measure in MEASURES.items():
        yield Planned(
            name=name,
            drivers=_DRIVERS[name],
            only=((f"{name}_AVG_missing", _SHOWN),),
            step=1.0 if measure.is_counted else None,
            digits=4,
        )


def _gaps() -> Iterator[Planned]:
    something = ((PATTERN, (_NOTHING_KNOWN,)),)
    yield Planned(name="deviations_first", drivers=(_FEW_FLOORS, ("YEARS_BEGINEXPLUATATION", 4)), without=something)
    yield Planned(name="deviations_second", drivers=(("deviations_first", EACH), _FEW_FLOORS), without=something)
    for name, measure in MEASURES.items():
        shown = ((f"{name}_AVG_missing", _SHOWN),)
        digits, far = (2, 0.5) if measure.is_counted else (4, 0.005)
        yield Planned(
            name=f"{name}_first_gap", drivers=(("deviations_first", EACH), (name, 6)), only=shown, digits=digits
        )
        first = (f"{name}_first_gap", (-far, -1e-9, 1e-9, far))
        yield Planned(
            name=f"{name}_second_gap",
            drivers=(first, ("deviations_second", EACH), (name, 4)),
            only=shown,
            digits=digits,
        )


def _rest() -> Iterator[Planned]:
    yield Planned(
        name=TOTAL,
        drivers=(_missing("LIVINGAREA"), _missing("NONLIVINGAREA"), ("LIVINGAREA", 12), ("NONLIVINGAREA", 6)),
        only=((f"{TOTAL}_missing", _SHOWN),),
        digits=4,
    )
    for name in CODES:
        yield Planned(name=name, drivers=_CODE_DRIVERS[name], only=((f"{name}_missing", _SHOWN),))


BUILDING = (*_patterns(), *_measures(), *_gaps(), *_rest())

"""Home and car. The levels of housing stand by published default rate, lowest first."""

import narwhals as nw

from features.catalog.level import level, position_in
from features.expressions import known
from features.feature import Feature, Risk, Theme, Unit
from features.tables.application import APPLICATION
from features.tables.column import Column
from features.text import Text

HOUSINGS = (
    level("Office apartment", "Logement de fonction", "Housing that comes with the job"),
    level("House / apartment", "Maison ou appartement", "House or flat"),
    level("Co-op apartment", "Logement coopératif", "Co-operative housing"),
    level("Municipal apartment", "Logement communal", "Municipal housing"),
    level("With parents", "Chez les parents", "With parents"),
    level("Rented apartment", "Location", "Rented flat"),
)


def _yes(column: Column) -> nw.Expr:
    return nw.when(nw.col(column.name) == "Y").then(1.0).when(nw.col(column.name) == "N").then(0.0)


ASSETS: tuple[Feature, ...] = (
    Feature(
        name="housing_category",
        expr=position_in(HOUSINGS, APPLICATION["NAME_HOUSING_TYPE"]),
        unit=Unit.CATEGORY,
        theme=Theme.ASSETS,
        risk=Risk.INCREASES,
        levels=HOUSINGS,
        label=Text(fr="Type de logement", en="Kind of housing"),
        description=Text(
            fr="Logement indiqué dans la demande. Non renseigné : la demande ne le précise pas.",
            en="Housing given in the application. Unknown: the application does not say.",
        ),
    ),
    Feature(
        name="owns_home_flag",
        expr=_yes(APPLICATION["FLAG_OWN_REALTY"]),
        unit=Unit.FLAG,
        theme=Theme.ASSETS,
        risk=Risk.FREE,
        label=Text(fr="Logement en propriété", en="Home ownership"),
        description=Text(
            fr="Oui si le client déclare posséder une maison ou un appartement. "
            "Non renseigné : la demande ne le précise pas.",
            en="Yes if the client declares owning a house or flat. Unknown: the application does not say.",
        ),
    ),
    Feature(
        name="owns_car_flag",
        expr=_yes(APPLICATION["FLAG_OWN_CAR"]),
        unit=Unit.FLAG,
        theme=Theme.ASSETS,
        risk=Risk.FREE,
        label=Text(fr="Possession d’une voiture", en="Car ownership"),
        description=Text(
            fr="Oui si le client déclare posséder une voiture. Non renseigné : la demande ne le précise pas.",
            en="Yes if the client declares owning a car. Unknown: the application does not say.",
        ),
    ),
    Feature(
        name="car_age_years",
        expr=known(APPLICATION["OWN_CAR_AGE"]),
        unit=Unit.YEARS,
        theme=Theme.ASSETS,
        risk=Risk.INCREASES,
        label=Text(fr="Âge de la voiture", en="Age of the car"),
        description=Text(
            fr="Âge de la voiture déclarée. Non renseigné : pas de voiture, ou âge non précisé.",
            en="Age of the declared car. Unknown: no car, or its age is not given.",
        ),
    ),
)

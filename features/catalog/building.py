"""The building where the client lives. The source gives its measures between 0 and 1, without a unit."""

from functools import reduce
from operator import add

import narwhals as nw

from features.catalog.level import level, position_in
from features.expressions import flag, known
from features.feature import Feature, Risk, Theme, Unit
from features.tables.application import APPLICATION
from features.tables.application_building import MEASURES
from features.text import Text

WALLS = (
    level("Monolithic", "Béton coulé", "Poured concrete"),
    level("Panel", "Panneaux", "Panels"),
    level("Block", "Blocs", "Blocks"),
    level("Stone, brick", "Pierre ou brique", "Stone or brick"),
    level("Mixed", "Plusieurs matériaux", "Several materials"),
    level("Others", "Autre matériau", "Another material"),
    level("Wooden", "Bois", "Wood"),
)

BUILDINGS = (
    level("block of flats", "Immeuble d’appartements", "Block of flats"),
    level("terraced house", "Maison mitoyenne", "Terraced house"),
    level("specific housing", "Autre forme", "Another kind"),
)

# Average, mode and median of a measure are known together: one of the three stands for it.
_DESCRIPTIONS = (
    *(f"{measure}_AVG" for measure in MEASURES),
    "FONDKAPREMONT_MODE",
    "HOUSETYPE_MODE",
    "TOTALAREA_MODE",
    "WALLSMATERIAL_MODE",
    "EMERGENCYSTATE_MODE",
)

_state = nw.col("EMERGENCYSTATE_MODE")
_unsafe = nw.when(_state == "Yes").then(1.0).when(_state == "No").then(0.0)

BUILDING: tuple[Feature, ...] = (
    Feature(
        name="building_known_count",
        expr=reduce(add, (flag(~known(APPLICATION[name]).is_null()) for name in _DESCRIPTIONS)),
        unit=Unit.COUNT,
        theme=Theme.ASSETS,
        risk=Risk.FREE,
        label=Text(fr="Renseignements connus sur l’immeuble", en="What is known of the building"),
        description=Text(
            fr="Nombre de renseignements donnés sur l’immeuble où vit le client, parmi dix-neuf ; zéro s’il n’y en a "
            "pas. "
            "Non renseigné : ne se produit pas.",
            en="Number of facts given about the building where the client lives, out of nineteen; zero if there are "
            "none. "
            "Unknown: does not happen.",
        ),
    ),
    Feature(
        name="building_living_area_rating",
        expr=known(APPLICATION["LIVINGAREA_AVG"]),
        unit=Unit.RATING,
        theme=Theme.ASSETS,
        risk=Risk.FREE,
        label=Text(fr="Indice de surface de l’immeuble", en="Index of the building’s living area"),
        description=Text(
            fr="Surface habitable de l’immeuble où vit le client, sur une échelle où 100 % est le maximum. "
            "Non renseigné : cet immeuble n’est pas décrit.",
            en="Living area of the building where the client lives, on a scale without a unit, from 0 to 100. "
            "Unknown: this building is not described.",
        ),
    ),
    Feature(
        name="building_age_rating",
        expr=known(APPLICATION["YEARS_BUILD_AVG"]),
        unit=Unit.RATING,
        theme=Theme.ASSETS,
        risk=Risk.FREE,
        label=Text(fr="Indice d’âge de l’immeuble", en="Index of the building’s age"),
        description=Text(
            fr="Temps écoulé depuis la construction de l’immeuble où vit le client, sur une échelle où 100 % est le "
            "maximum. "
            "Non renseigné : cet immeuble n’est pas décrit.",
            en="Time since the building where the client lives was built, on a scale without a unit, from 0 to 100. "
            "Unknown: this building is not described.",
        ),
    ),
    Feature(
        name="building_floors_rating",
        expr=known(APPLICATION["FLOORSMAX_AVG"]),
        unit=Unit.RATING,
        theme=Theme.ASSETS,
        risk=Risk.FREE,
        label=Text(fr="Indice d’étages de l’immeuble", en="Index of the building’s floors"),
        description=Text(
            fr="Nombre d’étages de l’immeuble où vit le client, sur une échelle où 100 % est le maximum. "
            "Non renseigné : cet immeuble n’est pas décrit.",
            en="Number of floors of the building where the client lives, on a scale without a unit, from 0 to 100. "
            "Unknown: this building is not described.",
        ),
    ),
    Feature(
        name="building_lifts_rating",
        expr=known(APPLICATION["ELEVATORS_AVG"]),
        unit=Unit.RATING,
        theme=Theme.ASSETS,
        risk=Risk.FREE,
        label=Text(fr="Indice d’ascenseurs de l’immeuble", en="Index of the building’s lifts"),
        description=Text(
            fr="Nombre d’ascenseurs de l’immeuble où vit le client, sur une échelle où 100 % est le maximum. "
            "Non renseigné : cet immeuble n’est pas décrit.",
            en="Number of lifts of the building where the client lives, on a scale without a unit, from 0 to 100. "
            "Unknown: this building is not described.",
        ),
    ),
    Feature(
        name="building_walls_category",
        expr=position_in(WALLS, APPLICATION["WALLSMATERIAL_MODE"]),
        unit=Unit.CATEGORY,
        theme=Theme.ASSETS,
        risk=Risk.FREE,
        levels=WALLS,
        label=Text(fr="Murs de l’immeuble", en="Walls of the building"),
        description=Text(
            fr="Matériau des murs de l’immeuble où vit le client. Non renseigné : cet immeuble n’est pas décrit.",
            en="Material of the walls of the building where the client lives. Unknown: this building is not described.",
        ),
    ),
    Feature(
        name="building_kind_category",
        expr=position_in(BUILDINGS, APPLICATION["HOUSETYPE_MODE"]),
        unit=Unit.CATEGORY,
        theme=Theme.ASSETS,
        risk=Risk.FREE,
        levels=BUILDINGS,
        label=Text(fr="Forme de l’immeuble", en="Kind of building"),
        description=Text(
            fr="Forme de l’immeuble où vit le client. Non renseigné : cet immeuble n’est pas décrit.",
            en="Kind of building where the client lives. Unknown: this building is not described.",
        ),
    ),
    Feature(
        name="building_unsafe_flag",
        expr=_unsafe,
        unit=Unit.FLAG,
        theme=Theme.ASSETS,
        risk=Risk.INCREASES,
        label=Text(fr="Immeuble déclaré dangereux", en="Building declared unsafe"),
        description=Text(
            fr="Oui si l’immeuble où vit le client a été déclaré en mauvais état. "
            "Non renseigné : cet immeuble n’est pas décrit.",
            en="Yes if the building where the client lives was declared in a bad state. "
            "Unknown: this building is not described.",
        ),
    ),
)

"""The columns of the application table that describe the client's building."""

from features.tables.column import Column
from features.tables.declare import category, number

MEASURES = {
    "APARTMENTS": "size of the flats",
    "BASEMENTAREA": "area of the basement",
    "YEARS_BEGINEXPLUATATION": "years since the building came into use",
    "YEARS_BUILD": "years since it was built",
    "COMMONAREA": "area of the shared parts",
    "ELEVATORS": "number of lifts",
    "ENTRANCES": "number of entrances",
    "FLOORSMAX": "highest number of floors",
    "FLOORSMIN": "lowest number of floors",
    "LANDAREA": "area of the land",
    "LIVINGAPARTMENTS": "size of the flats lived in",
    "LIVINGAREA": "area lived in",
    "NONLIVINGAPARTMENTS": "size of the flats not lived in",
    "NONLIVINGAREA": "area not lived in",
}
SUMMARIES = {"AVG": "average", "MODE": "most frequent value", "MEDI": "median"}

BUILDING_COLUMNS: tuple[Column, ...] = (
    *(
        number(f"{measure}_{suffix}", "normalised", f"Client's building: {meaning}, {summary}, scaled to 0–1.")
        for suffix, summary in SUMMARIES.items()
        for measure, meaning in MEASURES.items()
    ),
    category("FONDKAPREMONT_MODE", "Client's building: which fund pays for major repairs.", ("not specified",)),
    category("HOUSETYPE_MODE", "Client's building: block of flats, terraced or specific house."),
    number("TOTALAREA_MODE", "normalised", "Client's building: total area, scaled to 0–1."),
    category("WALLSMATERIAL_MODE", "Client's building: material of the walls."),
    category("EMERGENCYSTATE_MODE", "Client's building: whether declared unsafe, Yes or No.", unit="flag"),
)

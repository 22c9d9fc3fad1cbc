"""The colours of the style sheet for what the server draws; a test compares them with `assets/tokens.css`."""

from dataclasses import dataclass
from enum import StrEnum
from typing import assert_never

FONT = '"Source Sans 3", "Segoe UI", system-ui, -apple-system, "Liberation Sans", Arial, sans-serif'
SMALL_TEXT_PIXELS = 13


class Appearance(StrEnum):
    """The two sets of colours."""

    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, kw_only=True)
class Tokens:
    """One set of colours; a field is named as its custom property, with `_` for `-`."""

    surface: str
    sunk: str
    ink: str
    ink_2: str
    ink_3: str
    line: str
    mute: str
    mute_2: str
    fav: str
    fav_ink: str
    fav_bg: str
    unfav: str
    unfav_ink: str
    unfav_bg: str
    refer_ink: str
    refer_bg: str
    zone_unfav: str
    zone_refer: str
    zone_fav: str


LIGHT = Tokens(
    surface="#FFFFFF",
    sunk="#EDF0F3",
    ink="#16202C",
    ink_2="#465463",
    ink_3="#5E6C7B",
    line="#DCE2E8",
    mute="#C3CCD5",
    mute_2="#98A5B2",
    fav="#0072B2",
    fav_ink="#00609A",
    fav_bg="#E3F0F8",
    unfav="#D55E00",
    unfav_ink="#A34600",
    unfav_bg="#FCEBE0",
    refer_ink="#6B5200",
    refer_bg="#FBF1CF",
    zone_unfav="#F4CDB0",
    zone_refer="#F6E3A0",
    zone_fav="#B9DAEE",
)

DARK = Tokens(
    surface="#18212B",
    sunk="#111922",
    ink="#E9EEF3",
    ink_2="#B4C0CC",
    ink_3="#93A1AF",
    line="#2B3743",
    mute="#3E4B58",
    mute_2="#5F6D7B",
    fav="#3D9FDB",
    fav_ink="#6CBDF0",
    fav_bg="#123248",
    unfav="#E8762B",
    unfav_ink="#FF9A5C",
    unfav_bg="#46260F",
    refer_ink="#EBCB62",
    refer_bg="#3B310F",
    zone_unfav="#86421A",
    zone_refer="#A58A24",
    zone_fav="#1D5B86",
)


def tokens_of(appearance: Appearance) -> Tokens:
    """Give the colours of an appearance."""
    match appearance:
        case Appearance.LIGHT:
            return LIGHT
        case Appearance.DARK:
            return DARK
        case _:
            assert_never(appearance)

import re
from dataclasses import fields
from pathlib import Path

import pytest

from layouts.theme import DARK, FONT, LIGHT, Appearance, Tokens, tokens_of

STYLE_SHEET = (Path(__file__).parents[2] / "assets" / "tokens.css").read_text(encoding="utf-8")
BLOCKS = {
    Appearance.LIGHT: STYLE_SHEET.split(":root {")[1].split("\n}")[0],
    Appearance.DARK: STYLE_SHEET.split(':root[data-theme="dark"] {')[1].split("\n}")[0],
}


def custom_properties(block: str) -> dict[str, str]:
    return dict(re.findall(r"--([\w-]+):\s*([^;]+);", block))


def luminance(color: str) -> float:
    channels = [int(color[index : index + 2], 16) / 255 for index in (1, 3, 5)]
    linear = [value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("appearance", Appearance)
@pytest.mark.parametrize("name", [field.name for field in fields(Tokens)])
def test_every_colour_that_the_server_draws_with_is_the_one_of_the_style_sheet(
    appearance: Appearance, name: str
) -> None:
    written = custom_properties(BLOCKS[appearance])[name.replace("_", "-")]

    assert getattr(tokens_of(appearance), name) == written


def test_the_font_of_the_figures_is_the_one_of_the_style_sheet() -> None:
    assert custom_properties(BLOCKS[Appearance.LIGHT])["font"] == FONT


@pytest.mark.parametrize("tokens", [LIGHT, DARK])
@pytest.mark.parametrize("name", ["ink", "ink_2", "ink_3", "fav_ink", "unfav_ink", "refer_ink"])
def test_text_is_legible_on_a_surface(tokens: Tokens, name: str) -> None:
    assert contrast(getattr(tokens, name), tokens.surface) >= 4.5


@pytest.mark.parametrize("tokens", [LIGHT, DARK])
@pytest.mark.parametrize("risk", ["fav", "unfav", "refer"])
def test_the_words_of_an_opinion_are_legible_on_its_tint(tokens: Tokens, risk: str) -> None:
    assert contrast(getattr(tokens, f"{risk}_ink"), getattr(tokens, f"{risk}_bg")) >= 4.5


@pytest.mark.parametrize("tokens", [LIGHT, DARK])
@pytest.mark.parametrize("name", ["fav", "unfav"])
def test_bars_stand_out_from_a_surface(tokens: Tokens, name: str) -> None:
    assert contrast(getattr(tokens, name), tokens.surface) >= 3

"""The file on A4 paper: how many pages, and that no chart is cut or stays dark."""

import re

import pytest
from playwright.sync_api import Page, expect

from layouts import ids
from layouts.theme import LIGHT

pytestmark = pytest.mark.browser

CLIENT = "100002"
PAPER_PIXELS = 703
PAGE_PIXELS = 1030
MOST_PAGES = 7
PAGE_OBJECT = re.compile(rb"/Type\s*/Page\b")
CHARTS = """
() => [...document.querySelectorAll(".js-plotly-plot")].map((plot) => {
  const drawn = plot.querySelector("svg").getBoundingClientRect();
  const frame = plot.closest("figure");
  const room = frame.getBoundingClientRect();
  return {
    sticksOut: Math.round(Math.max(0, drawn.right - room.right, room.left - drawn.left)),
    height: Math.round(room.height), keptWhole: getComputedStyle(frame).breakInside === "avoid",
    ink: plot.layout.font.color,
  };
})
"""


def open_file(page: Page) -> None:
    page.fill(f"#{ids.FIND_INPUT}", CLIENT)
    page.press(f"#{ids.FIND_INPUT}", "Enter")
    expect(page.locator(f"#{ids.WATERFALL} .js-plotly-plot")).to_be_visible()
    expect(page.locator(f"#{ids.COMPARISON} .js-plotly-plot")).to_have_count(4)
    expect(page.locator(f"#{ids.INFORMATION} .item").first).to_be_attached()


def onto_paper(page: Page) -> None:
    """Do what the browser does before it prints."""
    page.set_viewport_size({"width": PAPER_PIXELS, "height": PAGE_PIXELS})
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")


def test_the_file_takes_a_few_pages_and_leaves_the_screen_as_it_was(page: Page) -> None:
    open_file(page)
    width = page.locator(f"#{ids.WATERFALL}").evaluate("chart => chart.getBoundingClientRect().width")
    printed = page.pdf(format="A4", prefer_css_page_size=True, print_background=True)
    assert 3 <= len(PAGE_OBJECT.findall(printed)) <= MOST_PAGES
    expect(page.locator(f"#{ids.WATERFALL} .js-plotly-plot")).to_be_visible()
    page.wait_for_function(
        "([id, width]) => document.getElementById(id).getBoundingClientRect().width === width",
        arg=[ids.WATERFALL, width],
    )


@pytest.mark.parametrize("appearance", ["light", "dark"])
def test_no_chart_is_cut_or_dark(page: Page, appearance: str) -> None:
    if appearance == "dark":
        page.click(f"#{ids.APPEARANCE_BUTTON}")
        expect(page.locator("html")).to_have_attribute("data-theme", "dark")
    open_file(page)
    onto_paper(page)
    charts = page.evaluate(CHARTS)
    assert len(charts) >= 6
    assert all(chart["sticksOut"] <= 1 for chart in charts)
    assert all(chart["keptWhole"] and chart["height"] < PAGE_PIXELS for chart in charts)
    assert {chart["ink"] for chart in charts} == {LIGHT.ink_2}
    page.evaluate("dispatchEvent(new Event('afterprint'))")


def test_paper_says_who_when_and_made_up_and_shows_no_control(page: Page) -> None:
    open_file(page)
    onto_paper(page)
    head = page.locator(f"#{ids.HEAD}")
    expect(head).to_contain_text(f"Client {CLIENT}")
    expect(head).to_contain_text(re.compile(r"Imprimé le \d+ \w+ \d{4} à \d\d:\d\d"))
    expect(head).to_contain_text("Données fictives")
    for control in ("button:visible", "input:visible", "select:visible", ".gloss:visible", ".rail:visible"):
        expect(page.locator(control)).to_have_count(0)
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    assert page.evaluate("document.documentElement.scrollWidth") <= PAPER_PIXELS

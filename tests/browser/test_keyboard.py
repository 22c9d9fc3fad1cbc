"""Everything by the keyboard: the skip link, the order, what opens and how it closes."""

import re
from itertools import groupby

import pytest
from playwright.sync_api import Page, expect

from layouts import ids

pytestmark = pytest.mark.browser

CLIENT = "100002"
MOST_STOPS = 400
STOP = """
() => {
  const stop = document.activeElement;
  if (stop === document.body) return null;
  stop.reached = (stop.reached ?? 0) + 1;
  return stop.closest("section[id]")?.id ?? stop.closest("header, nav, footer")?.tagName ?? "";
}
"""
"""Counts how often the focus came here; gives the section, or None once the focus has left the page."""
NOT_REACHED_ONCE = """
() => [...document.querySelectorAll("a[href], button, input, select, summary")].filter(
  (stop) => stop.checkVisibility({ visibilityProperty: true }) && !stop.disabled
    && !(stop.type === "radio" && !stop.checked) && stop.reached !== 1).map((stop) => stop.outerHTML)
"""


def open_file(page: Page) -> None:
    page.fill(f"#{ids.FIND_INPUT}", CLIENT)
    page.press(f"#{ids.FIND_INPUT}", "Enter")
    expect(page.locator(f"#{ids.WATERFALL} .js-plotly-plot")).to_be_visible()
    expect(page.locator(f"#{ids.INFORMATION} .item").first).to_be_attached()


def focused(page: Page, selector: str) -> bool:
    return bool(page.locator(selector).first.evaluate("element => element === document.activeElement"))


def test_the_first_stop_skips_to_the_content(page: Page) -> None:
    open_file(page)
    page.evaluate("document.activeElement.blur(); scrollTo(0, 0)")
    page.evaluate("document.body.tabIndex = -1; document.body.focus()")
    page.keyboard.press("Tab")
    assert focused(page, ".skip")
    expect(page.locator(".skip")).to_be_in_viewport()
    page.keyboard.press("Enter")
    assert focused(page, f"#{ids.CONTENT}")
    assert page.url.endswith(f"#client={CLIENT}")


def test_tab_reaches_every_stop_once_from_top_to_bottom(page: Page) -> None:
    open_file(page)
    page.evaluate("document.activeElement.blur(); scrollTo(0, 0)")
    page.evaluate("document.body.tabIndex = -1; document.body.focus()")
    places: list[str] = []
    for _ in range(MOST_STOPS):
        page.keyboard.press("Tab")
        place = page.evaluate(STOP)
        if place is None:
            break
        places.append(place)
    assert page.evaluate(NOT_REACHED_ONCE) == []
    assert [place for place, _ in groupby(places) if place] == [
        "NAV",
        "HEADER",
        ids.HEAD,
        "NAV",
        ids.SECTION_OPINION,
        ids.SECTION_WHY,
        ids.SECTION_INFORMATION,
        ids.SECTION_HISTORY,
        ids.SECTION_COMPARISON,
        "FOOTER",
    ]


def test_a_word_opens_and_closes_by_the_keyboard(page: Page) -> None:
    open_file(page)
    sign = page.locator(f"#{ids.OPINION} .gloss summary").first
    sign.focus()
    page.keyboard.press("Enter")
    expect(page.locator(".gloss[open] .pop")).to_be_in_viewport()
    expect(page.locator(".gloss[open] .pop")).to_contain_text("L’unité du score")
    page.keyboard.press("Escape")
    expect(page.locator(".gloss[open]")).to_have_count(0)
    assert sign.evaluate("element => element === document.activeElement")


def test_a_word_closes_when_another_opens_or_the_reader_clicks_elsewhere(page: Page) -> None:
    open_file(page)
    signs = page.locator(f"#{ids.OPINION} .gloss summary")
    signs.nth(0).click()
    signs.nth(1).click()
    expect(page.locator(".gloss[open]")).to_have_count(1)
    page.locator(f"#{ids.HEAD} h1").click()
    expect(page.locator(".gloss[open]")).to_have_count(0)


@pytest.mark.parametrize(("place", "panel"), [("header", ids.HELP), ("footer", ids.ABOUT)])
def test_a_panel_keeps_the_keyboard_closes_on_escape_and_gives_the_focus_back(
    page: Page, place: str, panel: str
) -> None:
    open_file(page)
    link = page.locator(f"{place} a[href='#{panel}']")
    link.focus()
    page.keyboard.press("Enter")
    expect(page.locator(f"#{panel}")).to_be_visible()
    page.keyboard.press("Tab")
    assert page.evaluate(
        f"document.activeElement.closest('#{panel}') !== null || document.activeElement.matches('body')"
    )
    page.keyboard.press("Escape")
    expect(page.locator(f"#{panel}")).to_be_hidden()
    assert link.evaluate("element => element === document.activeElement")
    assert re.search(f"#client={CLIENT}(&section=[a-z]+)?$", page.url), "the footer is beside the last section"


def test_a_panel_closes_by_its_button_and_by_a_click_beside_it(page: Page) -> None:
    panel = page.locator(f"#{ids.HELP}")
    page.locator(f"header a[href='#{ids.HELP}']").click()
    panel.get_by_role("button", name="Fermer").click()
    expect(panel).to_be_hidden()
    page.locator(f"header a[href='#{ids.HELP}']").click()
    page.mouse.click(8, 450)
    expect(panel).to_be_hidden()


def test_a_panel_has_an_address_and_the_file_keeps_its_own(page: Page, desk_address: str) -> None:
    page.goto(f"{desk_address}/#{ids.ABOUT}")
    expect(page.locator(f"#{ids.ABOUT}")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator(f"#{ids.ABOUT}")).to_be_hidden()
    expect(page).to_have_url(re.compile("^[^#]*$"))
    open_file(page)
    page.evaluate(f"location.hash = '{ids.HELP}'")
    expect(page.locator(f"#{ids.HELP}")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator(f"#{ids.HELP}")).to_be_hidden()
    expect(page).to_have_url(re.compile(f"#client={CLIENT}$"))
    expect(page.locator(f"#{ids.HEAD}")).to_contain_text(f"Client {CLIENT}")


def test_the_help_leads_to_the_about_panel_and_back(page: Page) -> None:
    page.locator(f"header a[href='#{ids.HELP}']").click()
    page.locator(f"#{ids.HELP} a[href='#{ids.ABOUT}']").click()
    expect(page.locator(f"#{ids.ABOUT}")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator(f"#{ids.ABOUT}")).to_be_hidden()
    expect(page.locator(f"#{ids.HELP}")).to_be_visible()

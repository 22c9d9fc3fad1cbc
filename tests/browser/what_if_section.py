"""The section of the what-if, as a test reaches it."""

from playwright.sync_api import Locator, Page, expect

from layouts import ids
from layouts.ids import what_if_id

SECTION = f"#{ids.SECTION_WHAT_IF}"


def place(page: Page, part: str) -> Locator:
    return page.locator(f"#{what_if_id(part)}")


def open_section(page: Page, client: str) -> None:
    page.evaluate(f"location.hash = 'client={client}'")
    expect(page.locator(f"#{ids.HEAD}")).to_contain_text(f"Client {client}")
    page.locator(f".rail a[href='#{ids.SECTION_WHAT_IF}']").click()
    expect(place(page, "said")).not_to_be_empty()
    expect(place(page, "charts").locator(".js-plotly-plot").last).to_be_visible()


def names(page: Page) -> Locator:
    """Find the names of the scenarios kept."""
    return page.locator(".scenarios thead .name")

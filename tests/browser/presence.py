"""The client leaves the desk: other files come within reach."""

from playwright.sync_api import Page, expect

PRESENT = "button.switch:has(.yes):visible"
"""The switch that is in sight: in the bar, or in the head of an open file."""


def let_the_client_leave(page: Page) -> None:
    """Turn the switch off once it is on, and wait until the page knows."""
    expect(page.locator("html")).to_have_attribute("data-present", "yes")
    page.click(PRESENT)
    expect(page.locator("html")).to_have_attribute("data-present", "no")

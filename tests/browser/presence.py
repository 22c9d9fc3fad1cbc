"""The client leaves the desk: other files come within reach."""

from playwright.sync_api import Page, expect

from layouts import ids


def let_the_client_leave(page: Page) -> None:
    """Turn the switch off once it is on, and wait until the page knows."""
    expect(page.locator("html")).to_have_attribute("data-present", "yes")
    page.click(f"#{ids.PRESENT_BUTTON}")
    expect(page.locator("html")).to_have_attribute("data-present", "no")

"""The client leaves the desk: other files come within reach."""

from playwright.sync_api import Page, expect

from layouts import ids

PRESENT = "button.switch:has(.yes):visible"
"""The switch that is in sight: in the bar, or in the head of an open file."""
PRESENT_IN_HEAD = f"#{ids.HEAD} button.switch"
"""That of an open file: the one in the bar gives way to it when the head comes, under the pointer as it were."""


def let_the_client_leave(page: Page) -> None:
    """Turn the switch of an open file off once it is on, and wait until the page knows."""
    expect(page.locator("html")).to_have_attribute("data-present", "yes")
    page.click(PRESENT_IN_HEAD)
    expect(page.locator("html")).to_have_attribute("data-present", "no")

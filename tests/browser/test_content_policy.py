"""The page under its Content-Security-Policy.

The `page` fixture fails a test on a console error or a foreign request.
"""

import pytest
from playwright.sync_api import Browser, Page, expect

from layouts import ids

pytestmark = pytest.mark.browser

CLIENT = "100002"


def read_everything(page: Page) -> None:
    """Wait for each figure and open each theme, so that everything that the page can load is loaded."""
    expect(page.locator(f"#{ids.WATERFALL} .js-plotly-plot")).to_be_visible()
    expect(page.locator(f"#{ids.COMPARISON} .js-plotly-plot").first).to_be_visible()
    for summary in page.locator(f"#{ids.WHY} .themes > details > summary").all():
        summary.click()


def test_nothing_is_blocked_on_the_welcome_page_and_a_file_in_both_languages_and_colours(page: Page) -> None:
    policy = page.request.get(page.url).headers["content-security-policy"]
    assert "script-src 'self' 'sha256-" in policy
    expect(page.locator(f"#{ids.WELCOME} h1")).to_be_visible()
    page.click(f"#{ids.LANGUAGE_BUTTON}")
    expect(page.locator("html")).to_have_attribute("lang", "en")
    page.click(f"#{ids.APPEARANCE_BUTTON}")
    expect(page.locator("html")).to_have_attribute("data-theme", "dark")
    page.goto(f"{page.url.split('#')[0]}#client={CLIENT}")
    expect(page.locator(f"#{ids.HEAD}")).to_contain_text(f"Client {CLIENT}")
    read_everything(page)
    page.click(f"#{ids.LANGUAGE_BUTTON}")
    expect(page.locator("html")).to_have_attribute("lang", "fr")
    page.click(f"#{ids.APPEARANCE_BUTTON}")
    expect(page.locator("html")).to_have_attribute("data-theme", "light")
    expect(page.locator(f"#{ids.OPINION}")).to_contain_text("Parmi 100 clients")
    read_everything(page)


def test_a_script_put_into_the_page_does_not_run(browser: Browser, desk_address: str) -> None:
    page = browser.new_page()  # not the `page` fixture: what is blocked is an error in the console
    page.goto(desk_address)
    page.evaluate(
        """() => {
            window.blocked = [];
            document.addEventListener("securitypolicyviolation", (event) => {
                window.blocked.push(event.effectiveDirective);
                document.body.dataset.blocked = window.blocked.join(" ");
            });
            const picture = document.createElement("div");
            picture.innerHTML = '<img src="data:," onerror="document.body.dataset.ran = 1">';
            document.body.append(picture);
        }"""
    )
    expect(page.locator("body")).to_have_attribute("data-blocked", "script-src-attr")
    assert page.locator("body[data-ran]").count() == 0
    page.close()


def test_an_address_with_nothing_shows_a_sentence_without_an_error_of_its_own(
    browser: Browser, desk_address: str
) -> None:
    page = browser.new_page()
    failed: list[str] = []
    page.on("requestfailed", lambda request: failed.append(request.url))
    page.goto(f"{desk_address}/nothing")
    expect(page.locator("main")).to_contain_text("Il n’y a rien à cette adresse.")
    page.click("text=Back to the start page")
    expect(page.locator(f"#{ids.WELCOME} h1")).to_be_visible()
    assert failed == []
    page.close()

"""What paper holds of the what-if."""

import pytest
from playwright.sync_api import Page, expect

from layouts import ids
from tests.browser.what_if_section import names, open_section, place

pytestmark = pytest.mark.browser


def test_paper_says_that_nothing_was_sought_where_the_section_was_never_reached(page: Page, helped: str) -> None:
    page.evaluate(f"location.hash = 'client={helped}'")
    expect(page.locator(f"#{ids.HEAD}")).to_contain_text(f"Client {helped}")
    expect(page.locator(".unseen")).to_be_hidden()
    page.emulate_media(media="print")
    expect(page.locator(".unseen")).to_have_text(
        "Section non ouverte avant l’impression : aucun changement n’a été cherché."
    )


def test_paper_holds_the_cards_and_the_scenarios_and_no_control(page: Page, helped: str) -> None:
    open_section(page, helped)
    page.locator("[data-try]").first.click()
    expect(place(page, "said")).to_contain_text("L’avis deviendrait favorable")
    place(page, "keep").click()
    expect(names(page)).to_have_count(1)
    page.emulate_media(media="print")
    expect(page.locator(".card").first).to_be_visible()
    expect(page.locator(".scenarios")).to_be_visible()
    for hidden in ("form", "charts", "keep"):
        expect(place(page, hidden)).to_be_hidden()
    expect(page.locator("[data-try]").first).to_be_hidden()

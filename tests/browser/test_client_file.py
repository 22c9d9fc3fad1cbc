"""An advisor's first minute: open a client, read the score, open a theme, filter, compare."""

import re

import pytest
from playwright.sync_api import Page, expect

from layouts import ids

pytestmark = pytest.mark.browser

CLIENT = "100002"


def open_client(page: Page, client: str = CLIENT) -> None:
    page.fill(f"#{ids.FIND_INPUT}", client)
    page.press(f"#{ids.FIND_INPUT}", "Enter")
    expect(page.locator(f"#{ids.HEAD}")).to_contain_text(f"Client {client}")


def test_an_advisor_opens_a_client_reads_the_score_opens_a_theme_filters_and_compares(page: Page) -> None:
    open_client(page)
    head_score = page.locator(f"#{ids.HEAD} .score").inner_text()
    points = re.search(r"\d+", head_score)
    assert points
    expect(page.locator(f"#{ids.GAUGE}")).to_contain_text(points[0])
    expect(page.locator(f"#{ids.OPINION}")).to_contain_text(re.compile(r"Parmi 100 clients ayant ce score"))
    expect(page.locator(f"#{ids.WATERFALL} .js-plotly-plot")).to_be_visible()

    theme = page.locator(f"#{ids.WHY} .themes > details").nth(1)
    theme.locator("summary").first.click()
    expect(theme.locator("li").first).to_be_visible()

    page.fill(f"#{ids.INFORMATION_QUERY}", "revenu")
    expect(page.locator(f"#{ids.INFORMATION}")).to_contain_text("Revenu déclaré")
    expect(page.locator(f"#{ids.INFORMATION}")).not_to_contain_text("Sexe")

    page.select_option(f"#{ids.feature_id(1)}", "income_currency")
    comparison = page.locator(f"#{ids.COMPARISON}")
    expect(comparison).to_contain_text("tout le portefeuille")
    page.get_by_role("radio", name="Clients similaires").check()
    expect(comparison).to_contain_text("100 clients, les plus proches")


def test_a_link_to_a_client_opens_the_file_and_the_back_button_returns(page: Page) -> None:
    open_client(page)
    assert page.url.endswith(f"#client={CLIENT}")
    open_client(page, "100003")
    page.go_back()
    expect(page.locator(f"#{ids.HEAD}")).to_contain_text(f"Client {CLIENT}")
    page.reload()
    expect(page.locator(f"#{ids.HEAD}")).to_contain_text(f"Client {CLIENT}")


def test_an_unknown_client_leaves_the_open_file_and_says_so(page: Page) -> None:
    open_client(page)
    page.fill(f"#{ids.FIND_INPUT}", "999999999")
    page.click(f"#{ids.FIND_BUTTON}")
    expect(page.locator(f"#{ids.FIND_STATUS}")).to_contain_text("Aucun client ne porte le numéro 999999999")
    expect(page.locator(f"#{ids.HEAD}")).to_contain_text(f"Client {CLIENT}")


def test_the_page_is_said_in_english_and_drawn_in_dark_colours(page: Page) -> None:
    open_client(page)
    page.click(f"#{ids.LANGUAGE_BUTTON}")
    expect(page.locator(f"#{ids.OPINION}")).to_contain_text("clients with this score")
    expect(page.locator("html")).to_have_attribute("lang", "en")
    page.click(f"#{ids.APPEARANCE_BUTTON}")
    expect(page.locator("html")).to_have_attribute("data-theme", "dark")
    expect(page.locator(f"#{ids.HEAD}")).to_contain_text(f"Client {CLIENT}")

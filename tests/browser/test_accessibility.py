"""No state of the page breaks a rule of axe-core, and the keyboard reaches everything."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, ViewportSize, expect

from layouts import ids
from layouts.theme import DARK
from tests.browser.accessibility import violations

pytestmark = pytest.mark.browser

CLIENT = "100002"
SIZES: dict[str, ViewportSize] = {"screen": {"width": 1440, "height": 900}, "phone": {"width": 390, "height": 844}}


@pytest.fixture(params=SIZES)
def sized(request: pytest.FixtureRequest, browser: Browser, desk_address: str) -> Iterator[Page]:
    """The welcome, on a screen and on a phone."""
    context: BrowserContext = browser.new_context(viewport=SIZES[request.param], locale="fr-FR")
    page = context.new_page()
    page.goto(desk_address)
    expect(page.locator(f"#{ids.WELCOME} h1")).to_be_visible()
    yield page
    context.close()


def open_file(page: Page) -> None:
    page.evaluate(f"location.hash = 'client={CLIENT}'")
    expect(page.locator(f"#{ids.WATERFALL} .js-plotly-plot")).to_be_visible()
    expect(page.locator(f"#{ids.INFORMATION} .item").first).to_be_attached()


def darken(page: Page) -> None:
    page.click(f"#{ids.APPEARANCE_BUTTON}")
    expect(page.locator("html")).to_have_attribute("data-theme", "dark")
    page.wait_for_function(
        "([id, ink]) => document.querySelector(`#${id} .js-plotly-plot`)?.layout.font.color === ink",
        arg=[ids.WATERFALL, DARK.ink_2],
    )


def test_the_welcome_breaks_no_rule(sized: Page) -> None:
    assert violations(sized) == []


def test_a_file_breaks_no_rule_in_light_and_in_dark(sized: Page) -> None:
    open_file(sized)
    assert violations(sized) == []
    darken(sized)
    assert violations(sized) == []


def test_a_filtered_information_breaks_no_rule_with_or_without_an_answer(sized: Page) -> None:
    open_file(sized)
    sized.fill(f"#{ids.INFORMATION_QUERY}", "revenu")
    expect(sized.locator(f"#{ids.INFORMATION}")).not_to_contain_text("Sexe")
    assert violations(sized) == []
    sized.fill(f"#{ids.INFORMATION_QUERY}", "zzz")
    expect(sized.locator(f"#{ids.INFORMATION}")).to_contain_text("Aucun élément ne répond")
    assert violations(sized) == []


@pytest.mark.parametrize("panel", [ids.HELP, ids.ABOUT])
def test_a_panel_over_the_file_breaks_no_rule_in_light_and_in_dark(sized: Page, panel: str) -> None:
    open_file(sized)
    sized.evaluate(f"document.getElementById('{panel}').showModal()")
    assert violations(sized) == []
    sized.keyboard.press("Escape")
    darken(sized)
    sized.evaluate(f"document.getElementById('{panel}').showModal()")
    assert violations(sized) == []


def test_the_words_of_the_help_break_no_rule(sized: Page) -> None:
    sized.locator(f"header a[href='#{ids.HELP}']").click()
    sized.locator(f"#{ids.HELP} details summary").click()
    expect(sized.locator(f"#{ids.HELP} dd").first).to_be_visible()
    assert violations(sized) == []


def test_the_meaning_of_a_word_breaks_no_rule(sized: Page) -> None:
    open_file(sized)
    sized.locator(f"#{ids.OPINION} .gloss summary").first.click()
    expect(sized.locator(".gloss[open] .pop")).to_be_visible()
    assert violations(sized) == []


def test_an_unknown_client_breaks_no_rule(sized: Page) -> None:
    sized.evaluate("location.hash = 'client=999999999'")
    expect(sized.locator(f"#{ids.WELCOME} [role=alert]")).to_contain_text("Aucun client ne porte le numéro 999999999")
    assert violations(sized) == []


def test_the_file_in_english_breaks_no_rule_and_says_its_language(sized: Page) -> None:
    open_file(sized)
    sized.click(f"#{ids.LANGUAGE_BUTTON}")
    expect(sized.locator(f"#{ids.OPINION}")).to_contain_text("clients with this score")
    expect(sized.locator("html")).to_have_attribute("lang", "en")
    expect(sized.locator(f"#{ids.FIND_STATUS}")).to_be_empty()
    assert violations(sized) == []


def test_nothing_is_wider_than_the_window(sized: Page) -> None:
    open_file(sized)
    assert sized.evaluate("document.documentElement.scrollWidth <= innerWidth")

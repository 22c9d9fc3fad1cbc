"""What explains the score: themes that open, reasons that are copied, the technical view."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from layouts import ids
from tests.browser.accessibility import violations
from tests.browser.presence import let_the_client_leave

pytestmark = pytest.mark.browser

CLIENT = "100002"
FRENCH = {"copied": "Copié", "said": "Raison copiée", "technical": "Vue technique", "points": "Effet sur le score"}
ENGLISH = {"copied": "Copied", "said": "Reason copied", "technical": "Technical view", "points": "Effect on the score"}
WORDS = {"fr": FRENCH, "en": ENGLISH}


@pytest.fixture(params=WORDS)
def language(request: pytest.FixtureRequest) -> str:
    """French, then English."""
    return str(request.param)


@pytest.fixture
def file(browser: Browser, desk_address: str, language: str) -> Iterator[Page]:
    """A client's file in the language, on a page that may write to the clipboard and read it."""
    context = browser.new_context(viewport={"width": 1440, "height": 900}, locale="fr-FR")
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    page = context.new_page()
    errors: list[str] = []
    page.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.goto(f"{desk_address}/#client={CLIENT}")
    expect(page.locator(f"#{ids.WATERFALL} .js-plotly-plot")).to_be_visible()
    if language == "en":
        page.click(f"#{ids.LANGUAGE_BUTTON}")
        expect(page.locator("html")).to_have_attribute("lang", "en")
        expect(page.locator(f"#{ids.WHY} .copy").first).to_have_text("Copy")
    yield page
    context.close()
    assert errors == []


def points(row: Locator) -> int:
    return int(row.locator(".pts").inner_text().replace("\u2212", "-"))


def press_or_click(target: Locator, *, by: str) -> None:
    if by == "mouse":
        target.click()
    else:
        target.focus()
        target.page.keyboard.press("Enter")


@pytest.mark.parametrize("by", ["mouse", "keyboard"])
def test_a_theme_opens_into_topics_and_items_whose_points_add_up(file: Page, by: str) -> None:
    for theme in file.locator(".themes > details").all():
        if theme.get_attribute("open") is None:
            press_or_click(theme.locator("> summary"), by=by)
        total = points(theme.locator("> summary"))
        topics = theme.locator("> ul > li > details").all()
        for topic in topics:
            if topic.get_attribute("open") is None:
                press_or_click(topic.locator("> summary"), by=by)
            assert sum(points(item) for item in topic.locator("li.feat").all()) == points(topic.locator("> summary"))
        expect(theme.locator("li.feat").last).to_be_visible()
        items = theme.locator("li.feat").all()
        assert sum(points(item) for item in items) == total
        assert not topics or sum(points(topic.locator("> summary")) for topic in topics) == total


@pytest.mark.parametrize("by", ["mouse", "keyboard"])
def test_a_reason_is_copied_whole_and_that_is_said(file: Page, language: str, by: str) -> None:
    words = WORDS[language]
    button = file.locator(f"#{ids.WHY} .copy").first
    fact = file.locator(f"#{ids.WHY} .reasons li").first.locator("> span").nth(1).inner_text()
    press_or_click(button, by=by)
    expect(button).to_have_text(words["copied"])
    expect(file.locator(f"#{ids.WHY_SAID}")).to_contain_text(words["said"])
    copied = file.evaluate("navigator.clipboard.readText()")
    assert copied.startswith(fact)
    assert re.search(rf"{words['points']}\W+[+\u2212]?\d+ points?\.$", copied)
    assert button.evaluate("element => element === document.activeElement")
    expect(button).not_to_have_text(words["copied"])


def test_a_reason_is_copied_where_the_page_has_no_clipboard_of_its_own(file: Page, language: str) -> None:
    file.evaluate("Object.defineProperty(navigator, 'clipboard', { value: undefined })")
    file.locator(f"#{ids.WHY} .copy").first.click()
    expect(file.locator(f"#{ids.WHY_SAID}")).to_contain_text(WORDS[language]["said"])


def test_a_copy_that_fails_says_what_to_do(file: Page, language: str) -> None:
    file.evaluate("document.execCommand = () => false; Object.defineProperty(navigator, 'clipboard', { value: null })")
    file.locator(f"#{ids.WHY} .copy").first.click()
    sentence = "sélectionnez le texte" if language == "fr" else "select the text"
    expect(file.locator(f"#{ids.WHY_SAID}")).to_contain_text(sentence)


@pytest.mark.parametrize("by", ["mouse", "keyboard"])
def test_the_technical_view_is_loaded_when_it_opens_and_gone_when_it_closes(file: Page, language: str, by: str) -> None:
    opener = file.locator(f"#{ids.TECHNICAL_OPEN}")
    expect(opener).to_contain_text(WORDS[language]["technical"])
    expect(file.locator(f"#{ids.TECHNICAL}")).to_be_empty()
    press_or_click(opener, by=by)
    expect(file.locator(f"#{ids.SWARM} .js-plotly-plot")).to_be_visible()
    expect(file.locator(f"#{ids.DEPENDENCE} .js-plotly-plot")).to_be_visible()
    file.select_option(f"#{ids.TECHNICAL_FEATURE}", "loan_amount_currency")
    amount = "Montant du crédit demandé" if language == "fr" else "Amount of the loan asked for"
    expect(file.locator(f"#{ids.TECHNICAL_DEPENDENCE}")).to_contain_text(amount)
    press_or_click(opener, by=by)
    expect(file.locator(f"#{ids.TECHNICAL}")).to_be_empty()
    expect(file.locator(f"#{ids.SWARM}")).to_have_count(0)


@pytest.mark.parametrize("by", ["mouse", "keyboard"])
def test_a_column_title_sorts_the_table_one_way_and_the_other(file: Page, by: str) -> None:
    file.locator(f"#{ids.TECHNICAL_OPEN}").click()
    head = file.locator(".sortable th").nth(4)
    press_or_click(head.locator("button"), by=by)
    expect(head).to_have_attribute("aria-sort", "descending")
    downwards = file.locator(".sortable tbody tr").evaluate_all(
        "rows => rows.map(r => Number(r.cells[4].dataset.sort))"
    )
    press_or_click(head.locator("button"), by=by)
    expect(head).to_have_attribute("aria-sort", "ascending")
    upwards = file.locator(".sortable tbody tr").evaluate_all("rows => rows.map(r => Number(r.cells[4].dataset.sort))")
    assert downwards == sorted(downwards, reverse=True)
    assert upwards == sorted(downwards)
    assert len(upwards) > 100


def test_an_open_technical_view_follows_the_client(file: Page) -> None:
    file.locator(f"#{ids.TECHNICAL_OPEN}").click()
    expect(file.locator(f"#{ids.SWARM} .js-plotly-plot")).to_be_visible()
    before = file.locator(f"#{ids.TECHNICAL} .ladder").inner_text()
    let_the_client_leave(file)
    file.click(f"#{ids.HIGHER_CLIENT}")
    expect(file.locator(f"#{ids.TECHNICAL} .ladder")).not_to_have_text(before)


def test_how_to_read_the_section_covers_nothing(file: Page) -> None:
    how = file.locator(".how")
    how.locator("summary").click()
    opened, themes = how.bounding_box(), file.locator(".themes").bounding_box()
    assert opened
    assert themes
    assert opened["y"] + opened["height"] <= themes["y"]


@pytest.mark.parametrize(("width", "dark"), [(1440, False), (1440, True), (390, False), (390, True)])
def test_nothing_breaks_a_rule_with_everything_open(file: Page, width: int, *, dark: bool) -> None:
    file.set_viewport_size({"width": width, "height": 900})
    if dark:
        file.click(f"#{ids.APPEARANCE_BUTTON}")
        expect(file.locator("html")).to_have_attribute("data-theme", "dark")
    file.locator(f"#{ids.TECHNICAL_OPEN}").click()
    expect(file.locator(f"#{ids.DEPENDENCE} .js-plotly-plot")).to_be_visible()
    expect(file.locator(f"#{ids.SWARM} .js-plotly-plot")).to_be_visible()
    file.evaluate(
        f"document.querySelectorAll('#{ids.SECTION_WHY} details:not(.gloss)').forEach(d => {{ d.open = true; }})"
    )
    assert violations(file) == []
    assert file.evaluate("document.documentElement.scrollWidth <= innerWidth")

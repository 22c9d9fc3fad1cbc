"""The list of clients by mouse and by keyboard, in both languages, and the switch that hides it."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from layouts import ids
from tests.browser.accessibility import violations
from tests.browser.presence import PRESENT, PRESENT_IN_HEAD

pytestmark = pytest.mark.browser

ADDRESS = f"#{ids.WORKLIST}"
GRID = f"#{ids.list_id('grid')}"
COUNT = f"#{ids.list_id('count')}"
SHOW = f"#{ids.list_id('show')}"


def first_row(page: Page) -> Locator:
    return page.locator(f"{GRID} .ag-row[row-index='0']")


def open_list(page: Page) -> None:
    page.evaluate(f"location.hash = '{ids.WORKLIST}'")
    expect(first_row(page).locator("a")).to_be_visible()
    expect(page.locator(COUNT)).not_to_be_empty()


def sort_by(page: Page, column: str) -> None:
    page.click(f"{GRID} .ag-header-cell[col-id='{column}']")


def filter_pensions(page: Page, said: str) -> None:
    page.select_option(f"#{ids.list_id('income')}", "Pensioner")
    expect(page.locator(COUNT)).to_contain_text(said)


def test_a_list_sorted_and_filtered_by_mouse_opens_a_file_and_comes_back_as_it_was_left(page: Page) -> None:
    page.click(".pages a")
    expect(first_row(page)).to_contain_text("100001")
    sort_by(page, "score")
    sort_by(page, "score")
    filter_pensions(page, "répondent aux filtres")
    page.get_by_role("button", name="Page suivante").click()
    expect(page.locator(GRID)).to_contain_text("Page 2 sur")
    row = page.locator(f"{GRID} .ag-row[row-index='27']")
    expect(row.locator(".ag-cell[col-id='income']")).to_have_text("Retraite")
    client = row.get_attribute("row-id")
    counted = page.inner_text(COUNT)
    row.locator(".ag-cell[col-id='reason']").click()
    expect(page.locator(f"#{ids.HEAD} h1")).to_have_text(f"Client {client}")
    expect(page.locator(PRESENT)).to_have_accessible_name(re.compile(r"Client présent\s: oui"))
    expect(page.locator(ADDRESS)).to_be_hidden()

    page.go_back()
    expect(page.locator(ADDRESS)).to_contain_text("Un client est présent")
    expect(page.locator(f"{GRID} .ag-row")).to_have_count(0)
    page.click(SHOW)
    expect(page.locator(f"{GRID} .ag-row[row-id='{client}']")).to_be_visible()
    expect(page.locator(GRID)).to_contain_text("Page 2 sur")
    expect(page.locator(COUNT)).to_have_text(counted)
    expect(page.locator(f"#{ids.list_id('income')}")).to_have_value("Pensioner")


def test_the_keyboard_sorts_moves_through_the_rows_and_opens_a_file_in_english(page: Page) -> None:
    page.click(f"#{ids.LANGUAGE_BUTTON}")
    expect(page.locator(f"#{ids.WELCOME} h1")).to_contain_text("Open a client")
    open_list(page)
    page.locator(f"#{ids.list_id('clear')}").focus()
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator(f"{GRID} .ag-header-cell[col-id='score']")).to_have_attribute("aria-sort", "ascending")
    page.wait_for_function("() => !document.querySelector('[data-dash-is-loading]')")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    focused = page.locator(f"{GRID} .ag-cell:focus")
    expect(focused).to_have_attribute("col-id", "score")
    client = focused.evaluate("cell => cell.closest('.ag-row').getAttribute('row-id')")
    page.keyboard.press("Enter")
    expect(page.locator(f"#{ids.HEAD} h1")).to_have_text(f"Client {client}")
    expect(page.locator(PRESENT)).to_have_accessible_name("Client present: yes")


def test_tab_leaves_the_rows_for_the_pages(page: Page) -> None:
    open_list(page)
    first_row(page).locator(".ag-cell[col-id='score']").focus()
    page.keyboard.press("Tab")
    assert page.evaluate(f"document.activeElement.closest('{GRID} .ag-paging-panel') !== null")


def test_the_switch_is_one_key_and_hides_the_suggestions_and_the_other_files(page: Page) -> None:
    expect(page.locator(f"#{ids.FIND_SUGGESTIONS} option")).not_to_have_count(0)
    page.locator(PRESENT).focus()
    page.keyboard.press("Enter")
    expect(page.locator(PRESENT)).to_have_accessible_name(re.compile(r"Client présent\s: oui"))
    expect(page.locator(f"#{ids.PRESENT_STATUS}")).to_contain_text("sont masqués")
    expect(page.locator(f"#{ids.FIND_SUGGESTIONS} option")).to_have_count(0)
    expect(page.locator(f"#{ids.RANDOM_CLIENT}")).to_be_hidden()
    expect(page.locator(".examples")).to_be_hidden()
    page.reload()
    expect(page.locator(PRESENT)).to_have_accessible_name(re.compile(r"Client présent\s: oui"))
    page.locator(PRESENT).focus()
    page.keyboard.press("Space")
    expect(page.locator(f"#{ids.PRESENT_STATUS}")).to_contain_text("sont visibles")
    expect(page.locator(f"#{ids.FIND_SUGGESTIONS} option")).not_to_have_count(0)


def test_turning_the_switch_on_takes_the_rows_out_of_the_page(page: Page) -> None:
    open_list(page)
    page.click(PRESENT)
    expect(page.locator(ADDRESS)).to_contain_text("Un client est présent")
    expect(page.locator(f"{GRID}")).to_have_count(0)
    assert "100001" not in page.locator(ADDRESS).inner_html()


def test_a_filter_that_leaves_nobody_says_so_and_is_taken_back(page: Page) -> None:
    open_list(page)
    page.fill(f"#{ids.list_id('highest-points')}", "1")
    expect(page.locator(COUNT)).to_contain_text("Aucun client ne répond à ces filtres")
    expect(page.locator(f"{GRID} .ag-row a")).to_have_count(0)
    assert violations(page) == []
    page.click(f"#{ids.list_id('clear')}")
    expect(first_row(page).locator("a")).to_be_visible()
    expect(page.locator(COUNT)).to_have_text(re.compile(r"^2\s000 clients\.$"))


def test_the_list_is_saved_as_a_file_whose_name_holds_no_number(page: Page, tmp_path: Path) -> None:
    open_list(page)
    filter_pensions(page, "répondent aux filtres")
    with page.expect_download() as download:
        page.click(f"#{ids.list_id('export')}")
    assert download.value.suggested_filename == "portefeuille.csv"
    download.value.save_as(tmp_path / "list.csv")
    lines = (tmp_path / "list.csv").read_text(encoding="utf-8-sig").splitlines()
    assert str(len(lines) - 1) == re.split(r"\sclients", page.inner_text(COUNT))[0].replace("\u202f", "")
    expect(page.locator(f"#{ids.list_id('exported')}")).to_contain_text("La liste est enregistrée")


def test_the_browser_keeps_no_number_of_a_client(page: Page) -> None:
    open_list(page)
    first_row(page).locator(".ag-cell[col-id='reason']").click()
    expect(page.locator(f"#{ids.HEAD} h1")).to_have_text("Client 100001")
    kept = page.evaluate("JSON.stringify([{ ...sessionStorage }, { ...localStorage }])")
    assert "worklist-" in kept
    assert not re.search(r"\b10\d{4}\b", kept)


def test_the_grid_is_loaded_by_the_list_alone(page: Page) -> None:
    loaded = "() => performance.getEntriesByType('resource').filter(({ name }) => name.includes('ag_grid')).length"
    page.wait_for_load_state("networkidle")
    assert page.evaluate(loaded) == 0
    open_list(page)
    assert page.evaluate(loaded) > 0


@pytest.mark.parametrize(("width", "height"), [(1440, 900), (390, 844)])
def test_the_list_breaks_no_rule_in_light_and_in_dark(
    browser: Browser, desk_address: str, width: int, height: int
) -> None:
    context = browser.new_context(viewport={"width": width, "height": height}, locale="fr-FR")
    page = context.new_page()
    page.goto(desk_address)
    open_list(page)
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    page.click(f"#{ids.APPEARANCE_BUTTON}")
    expect(page.locator("html")).to_have_attribute("data-theme", "dark")
    assert violations(page) == []
    page.click(PRESENT)
    expect(page.locator(SHOW)).to_be_visible()
    assert violations(page) == []
    context.close()


def test_keys_of_a_file_do_nothing_on_the_list_and_paper_shows_no_client(page: Page) -> None:
    open_list(page)
    first_row(page).locator(".ag-cell[col-id='score']").click()
    expect(page.locator(f"#{ids.HEAD} h1")).to_contain_text("Client ")
    page.click(PRESENT)
    page.goto(page.url.partition("#")[0] + f"#{ids.WORKLIST}")
    expect(first_row(page)).to_be_visible()
    page.evaluate("document.activeElement.blur()")
    page.keyboard.press("j")
    expect(page).to_have_url(re.compile(f"#{ids.WORKLIST}$"))
    page.emulate_media(media="print")
    expect(page.locator(f"#{ids.SECTION_OPINION}")).to_be_hidden()
    expect(page.locator(f"#{ids.SECTION_INFORMATION}")).to_be_hidden()


def test_the_switch_of_an_open_file_stays_in_sight_and_answers_to_a_key(page: Page) -> None:
    open_list(page)
    first_row(page).locator(".ag-cell[col-id='score']").click()
    switch = page.locator(PRESENT_IN_HEAD)
    page.evaluate("scrollTo(0, document.documentElement.scrollHeight)")
    expect(switch).to_be_in_viewport()
    expect(switch).to_have_accessible_name(re.compile(r"Client présent\s: oui"))
    switch.click()
    expect(switch).to_have_accessible_name(re.compile(r"Client présent\s: non"))
    expect(page.locator(f"#{ids.PRESENT_STATUS}")).to_contain_text("sont visibles")
    page.keyboard.press("c")
    expect(switch).to_have_accessible_name(re.compile(r"Client présent\s: oui"))
    page.set_viewport_size({"width": 390, "height": 844})
    expect(switch).to_be_in_viewport()
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_a_grid_that_does_not_come_is_one_sentence_and_may_come_later(browser: Browser, desk_address: str) -> None:
    context = browser.new_context(locale="fr-FR")
    page = context.new_page()
    page.goto(desk_address)
    page.route("**/dash_ag_grid/**", lambda route: route.abort())
    page.evaluate(f"location.hash = '{ids.WORKLIST}'")
    failure = page.locator(f"{ADDRESS} > .is-error")
    expect(failure).to_contain_text("La liste n’a pas pu être chargée")
    page.unroute("**/dash_ag_grid/**")
    page.evaluate("location.hash = ''")
    open_list(page)
    expect(failure).to_be_hidden()
    context.close()

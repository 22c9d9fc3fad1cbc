"""Keys, the tour, the section in the address, dark from the first instant, and what stands while answers come."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from layouts import ids
from tests.browser.accessibility import violations
from tests.browser.presence import let_the_client_leave

pytestmark = pytest.mark.browser

CLIENT = "100002"
UPDATE = re.compile("_dash-update-component")


def open_file(page: Page) -> None:
    page.fill(f"#{ids.FIND_INPUT}", CLIENT)
    page.press(f"#{ids.FIND_INPUT}", "Enter")
    expect(page.locator(f"#{ids.WATERFALL} .js-plotly-plot")).to_be_visible()
    expect(page.locator(f"#{ids.COMPARISON} .js-plotly-plot").first).to_be_visible()
    page.evaluate("document.activeElement.blur()")


def near_top(page: Page, section: str) -> Callable[[], None]:
    def wait() -> None:
        page.wait_for_function(
            "(id) => Math.abs(document.getElementById(id)?.getBoundingClientRect().top - 88) < 40", arg=section
        )

    return wait


def test_single_keys_find_a_client_go_to_neighbours_and_sections(page: Page) -> None:
    open_file(page)
    page.keyboard.press("Digit3")
    near_top(page, ids.SECTION_INFORMATION)()
    expect(page).to_have_url(re.compile(f"#client={CLIENT}&section={ids.SECTION_INFORMATION}$"))
    page.keyboard.press("j")
    expect(page.locator(f"#{ids.FIND_STATUS}")).to_contain_text("Un client est présent")
    let_the_client_leave(page)
    page.keyboard.press("j")
    expect(page.locator(f"#{ids.FIND_STATUS}")).to_contain_text("ouvert")
    expect(page.locator(f"#{ids.HEAD}")).not_to_contain_text(CLIENT)
    let_the_client_leave(page)
    page.keyboard.press("k")
    expect(page.locator(f"#{ids.HEAD}")).to_contain_text(CLIENT)
    page.keyboard.press("/")
    expect(page.locator(f"#{ids.FIND_INPUT}")).to_be_focused()
    page.keyboard.type("j?k/")
    expect(page.locator(f"#{ids.FIND_INPUT}")).to_have_value(re.compile(r"j\?k/$"))
    expect(page.locator(f"#{ids.SHORTCUTS}")).to_be_hidden()


def test_the_list_of_keys_opens_breaks_no_rule_and_turns_them_off_for_good(page: Page) -> None:
    open_file(page)
    page.keyboard.press("?")
    panel = page.locator(f"#{ids.SHORTCUTS}")
    expect(panel).to_be_visible()
    assert violations(page) == []
    switch = panel.get_by_role("switch")
    expect(switch).to_have_attribute("aria-checked", "true")
    switch.click()
    expect(switch).to_have_attribute("aria-checked", "false")
    page.keyboard.press("Escape")
    expect(panel).to_be_hidden()
    page.reload()
    expect(page.locator(f"#{ids.HEAD}")).to_contain_text(CLIENT)
    page.keyboard.press("?")
    page.keyboard.press("/")
    expect(panel).to_be_hidden()
    expect(page.locator(f"#{ids.FIND_INPUT}")).not_to_be_focused()


def test_the_key_of_undo_takes_back_the_filters_of_the_section_being_read(page: Page) -> None:
    open_file(page)
    page.get_by_label("Hors de l’ordinaire").check()
    expect(page.locator(f"#{ids.INFORMATION} .answer")).to_contain_text("aux filtres")
    page.evaluate("document.activeElement.blur()")
    page.keyboard.press("3")
    near_top(page, ids.SECTION_INFORMATION)()
    expect(page.locator(f".rail a[href='#{ids.SECTION_INFORMATION}'][aria-current]")).to_be_attached()
    page.keyboard.press("u")
    expect(page.get_by_label("Hors de l’ordinaire")).not_to_be_checked()


def test_the_section_being_read_is_kept_on_reload_on_the_way_back_and_in_a_link(page: Page, desk_address: str) -> None:
    open_file(page)
    page.locator(f".rail a[href='#{ids.SECTION_COMPARISON}']").click()
    expect(page).to_have_url(re.compile(f"&section={ids.SECTION_COMPARISON}$"))
    page.reload()
    near_top(page, ids.SECTION_COMPARISON)()
    page.goto("about:blank")
    page.goto(f"{desk_address}/#client={CLIENT}&section={ids.SECTION_WHY}")
    near_top(page, ids.SECTION_WHY)()
    expect(page.locator(f"#{ids.HEAD}")).to_contain_text(CLIENT)
    page.fill(f"#{ids.FIND_INPUT}", "100003")
    page.press(f"#{ids.FIND_INPUT}", "Enter")
    expect(page.locator(f"#{ids.HEAD}")).to_contain_text("100003")
    page.go_back()
    expect(page.locator(f"#{ids.HEAD}")).to_contain_text(CLIENT)


def test_a_page_of_the_portfolio_before_is_loaded_anew_with_the_file_that_is_open(page: Page) -> None:
    expect(page.locator(f"#{ids.FIND_INPUT}")).to_be_visible()
    page.evaluate(f"dash_clientside.set_props('{ids.SERVED}', {{data: 'another'}})")
    open_file(page)
    expect(page.locator(f"#{ids.UPDATED}")).to_contain_text("Le portefeuille a été mis à jour")
    with page.expect_event("load"):
        page.locator(f"#{ids.UPDATED} a").click()
    expect(page.locator(f"#{ids.HEAD}")).to_contain_text(CLIENT)
    expect(page.locator(f"#{ids.UPDATED}")).to_be_empty()


def test_reading_on_asks_the_server_for_nothing(page: Page) -> None:
    open_file(page)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url) if UPDATE.search(request.url) else None)
    page.keyboard.press("2")
    expect(page).to_have_url(re.compile(f"&section={ids.SECTION_WHY}$"))
    page.keyboard.press("1")
    expect(page).to_have_url(re.compile(f"#client={CLIENT}$"))
    assert asked == []


@pytest.mark.parametrize("scheme", ["dark", "light"])
def test_the_page_has_its_colours_before_anything_is_drawn(browser: Browser, desk_address: str, scheme: str) -> None:
    context = browser.new_context(color_scheme="dark" if scheme == "dark" else "light")
    context.add_init_script(
        "addEventListener('DOMContentLoaded', () => { window.seen = [document.documentElement.dataset.theme];"
        "new MutationObserver(() => window.seen.push(document.documentElement.dataset.theme))"
        ".observe(document.documentElement, { attributeFilter: ['data-theme'] }); })"
    )
    page = context.new_page()
    page.goto(f"{desk_address}/#client={CLIENT}")
    expect(page.locator(f"#{ids.WATERFALL} .js-plotly-plot")).to_be_visible()
    assert set(page.evaluate("window.seen")) == {scheme}
    page.click(f"#{ids.APPEARANCE_BUTTON}")
    other = "light" if scheme == "dark" else "dark"
    expect(page.locator("html")).to_have_attribute("data-theme", other)
    page.reload()
    expect(page.locator(f"#{ids.WATERFALL} .js-plotly-plot")).to_be_visible()
    assert set(page.evaluate("window.seen")) == {other}
    context.close()


@pytest.mark.parametrize("width", [1440, 390])
def test_the_tour_begins_once_goes_through_six_steps_and_gives_the_focus_back(
    browser: Browser, desk_address: str, width: int
) -> None:
    context = browser.new_context(viewport={"width": width, "height": 900})
    context.add_init_script(
        "try { sessionStorage.newcomer = 1; if (localStorage.tour === 'seen' && "
        "!sessionStorage.begun) localStorage.tour = ''; sessionStorage.begun = 1 } catch {}"
    )
    page = context.new_page()
    page.goto(f"{desk_address}/#client={CLIENT}")
    tour = page.locator(f"#{ids.TOUR}")
    expect(tour).to_be_visible()
    expect(tour).to_be_focused()
    expect(tour).to_contain_text("Étape 1 sur 6")
    assert violations(page) == []
    for step in range(2, 7):
        page.keyboard.press("Tab")
        tour.get_by_role("button", name="Suivant").press("Enter")
        expect(tour).to_contain_text(f"Étape {step} sur 6")
        expect(page.locator(".toured")).to_have_count(1)
    tour.get_by_role("button", name="Précédent").click()
    expect(tour).to_contain_text("Étape 5 sur 6")
    page.keyboard.press("Escape")
    expect(tour).to_be_hidden()
    expect(page.locator(".toured")).to_have_count(0)
    page.reload()
    expect(page.locator(f"#{ids.WATERFALL} .js-plotly-plot")).to_be_visible()
    page.wait_for_timeout(1500)  # nothing else says that it does not begin
    expect(tour).to_be_hidden()
    assert page.evaluate("localStorage.tour") == "seen"
    context.close()


def test_the_tour_is_taken_again_from_the_help_in_english(page: Page) -> None:
    page.click(f"#{ids.LANGUAGE_BUTTON}")
    expect(page.locator(f"#{ids.WELCOME} h1")).to_contain_text("Open a client")
    open_file(page)
    page.locator(f"header a[href='#{ids.HELP}']").click()
    page.get_by_role("button", name="Take the guided tour").click()
    tour = page.locator(f"#{ids.TOUR}")
    expect(tour).to_contain_text("Step 1 of 6")
    expect(page.locator(f"#{ids.HELP}")).to_be_hidden()
    for _ in range(5):
        tour.get_by_role("button", name="Next").click()
    tour.get_by_role("button", name="Finish").click()
    expect(tour).to_be_hidden()


def test_a_block_keeps_its_height_and_its_former_values_at_half_strength_while_it_waits(page: Page) -> None:
    open_file(page)
    held: list[Route] = []
    page.route(UPDATE, lambda route: held.append(route))  # noqa: PLW0108  # Playwright keeps a mark on the handler
    block = page.locator(f"#{ids.INFORMATION}")
    before = block.evaluate("block => block.getBoundingClientRect().height")
    page.select_option(f"#{ids.INFORMATION_THEME}", "loan")
    expect(block.locator(".info")).to_have_css("opacity", "0.5")
    assert block.evaluate("block => block.getBoundingClientRect().height") == before
    for route in held:
        route.continue_()
    expect(block).to_contain_text("aux filtres")
    expect(block.locator(".info")).to_have_css("opacity", "1")


def test_an_incident_in_the_head_stands_within_the_margins(page: Page) -> None:
    open_file(page)
    left = page.evaluate(
        """() => {
            document.querySelector(".head").innerHTML = '<div class="is-error" role="alert"><p>…</p></div>';
            return [...document.querySelectorAll(".head > .is-error, .desk")].map(
                (part) => part.getBoundingClientRect().left + parseFloat(getComputedStyle(part).paddingLeft)
                    - (part.matches(".is-error") ? parseFloat(getComputedStyle(part).paddingLeft) : 0));
        }"""
    )
    assert abs(left[0] - left[1]) <= 8

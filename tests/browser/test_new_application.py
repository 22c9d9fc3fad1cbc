"""A new application in a real browser: handed in as files or entered, by mouse and by keyboard, in both languages."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, ViewportSize, expect

from layouts import ids
from tests.browser.accessibility import violations

pytestmark = pytest.mark.browser

TEMPLATES = Path(__file__).parents[2] / "assets" / "templates"
PANEL = f"#{ids.NEW_APPLICATION}"
STATUS = f"{PANEL} .application-status"
SIZES: dict[str, ViewportSize] = {"screen": {"width": 1440, "height": 900}, "phone": {"width": 390, "height": 844}}


def open_panel(page: Page) -> None:
    page.locator(f'.appbar a[href="{PANEL}"]').click()
    expect(page.locator(f"{PANEL} h2")).to_be_visible()


def hand_in(page: Page, *files: str | Path | dict[str, object]) -> None:
    page.locator(f"{PANEL} input[type=file]").set_input_files(list(files))  # type: ignore[arg-type]  # its own union
    page.locator(f"{PANEL} form[data-way=files] button").click()


def named(name: str, contents: str) -> dict[str, object]:
    return {"name": name, "mimeType": "text/plain", "buffer": contents.encode()}


def test_a_file_handed_in_opens_and_turns_the_client_present(page: Page) -> None:
    open_panel(page)
    hand_in(page, TEMPLATES / "modele-demande.csv")
    expect(page.locator(f"#{ids.HEAD} h1")).to_have_text("Demande déposée")
    expect(page.locator(f"#{ids.OPINION} .handed-in")).to_contain_text("en mémoire seulement")
    expect(page.locator(f"#{ids.WATERFALL} .js-plotly-plot")).to_be_visible()
    expect(page.locator(f"#{ids.INFORMATION} .item").first).to_be_attached()
    expect(page.locator(PANEL)).to_be_hidden()
    expect(page.locator("html")).to_have_attribute("data-present", "yes")
    assert page.evaluate("document.querySelector('#nouvelle-demande input[type=file]').files.length") == 0


def test_the_address_alone_opens_it_again_until_the_server_forgets(page: Page) -> None:
    open_panel(page)
    hand_in(page, TEMPLATES / "application-template.json")
    expect(page.locator(f"#{ids.HEAD} h1")).to_have_text("Demande déposée")
    page.reload()
    expect(page.locator(f"#{ids.HEAD} h1")).to_have_text("Demande déposée")
    page.evaluate("location.hash = 'demande=forgotten'")
    expect(page.locator(f"#{ids.WELCOME}")).to_contain_text("n’est plus en mémoire")
    expect(page.locator(f"#{ids.HEAD}")).to_be_empty()


def test_nothing_of_an_application_stays_in_the_browser_or_leaves_in_an_address(page: Page) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    open_panel(page)
    hand_in(page, named("a.csv", "AMT_CREDIT\n450123\n"))
    expect(page.locator(f"#{ids.HEAD} h1")).to_have_text("Demande déposée")
    token = page.url.partition("demande=")[2].partition("&")[0]
    stored = page.evaluate("JSON.stringify([{...localStorage}, {...sessionStorage}, document.cookie])")
    assert len(token) == 32
    for never in (token, "450123"):
        assert never not in stored
        assert not any(never in url for url in asked)


def test_what_cannot_be_read_is_said_where_the_reader_is(page: Page) -> None:
    open_panel(page)
    page.locator(f"{PANEL} form[data-way=files] button").click()
    expect(page.locator(STATUS)).to_have_text("Choisissez d’abord le fichier de la demande.")
    hand_in(page, named("photo.png", "x"))
    expect(page.locator(STATUS)).to_contain_text("n’est ni un fichier CSV, ni JSON, ni xlsx")
    assert page.locator(STATUS).get_attribute("role") == "alert"
    hand_in(page, named("<img src=x onerror=alert(1)>.csv", "AMT_CREDIT\n1e30\n"))
    expect(page.locator(STATUS)).to_contain_text("<img src=x onerror=alert(1)>.csv")
    assert page.locator(f"{STATUS} img").count() == 0
    hand_in(page, named("gros.csv", "x" * (9 << 20)))
    expect(page.locator(STATUS)).to_contain_text("dépassent 8 Mo")
    assert violations(page) == []


def test_a_file_dropped_on_the_field_is_chosen(page: Page) -> None:
    open_panel(page)
    page.evaluate(
        """() => {
            const data = new DataTransfer();
            data.items.add(new File(["AMT_CREDIT\\n450000\\n"], "a.csv"));
            const zone = document.querySelector("#nouvelle-demande .drop");
            for (const name of ["dragover", "drop"])
                zone.dispatchEvent(new DragEvent(name, { dataTransfer: data, bubbles: true, cancelable: true }));
        }"""
    )
    expect(page.locator(f"{PANEL} .chosen")).to_have_text("a.csv")
    page.locator(f"{PANEL} form[data-way=files] button").click()
    expect(page.locator(f"#{ids.HEAD} h1")).to_have_text("Demande déposée")


def test_the_main_facts_can_be_entered_in_english_by_keyboard(page: Page) -> None:
    page.click(f"#{ids.LANGUAGE_BUTTON}")
    expect(page.locator("html")).to_have_attribute("lang", "en")
    link = page.locator(f'.appbar a[href="{PANEL}"]')
    expect(link).to_have_text("New application")
    link.focus()
    page.keyboard.press("Enter")
    page.get_by_label("Amount asked for").focus()
    page.keyboard.type("450000")
    page.keyboard.press("Tab")
    page.keyboard.type("22500")
    page.get_by_label("Kind of loan").select_option("Cash loans")
    page.get_by_label("Current job, in years").fill("10")
    page.get_by_label("Rating by an outside agency (no. 2)").fill("0.5")
    page.keyboard.press("Enter")
    expect(page.locator(f"#{ids.HEAD} h1")).to_have_text("Application handed in")
    expect(page.locator(f"#{ids.OPINION} .handed-in")).to_contain_text("answers are missing")
    known = {"Amount of the loan": "450,000", "Current job": "10"}
    for value in known.values():
        expect(page.locator(f"#{ids.INFORMATION}")).to_contain_text(value)


def test_an_empty_entry_is_not_sent(page: Page) -> None:
    open_panel(page)
    page.locator(f"{PANEL} form[data-way=form] button").click()
    expect(page.locator(STATUS)).to_contain_text("donnez au moins le montant demandé")


def test_the_templates_are_files_of_the_desk(page: Page) -> None:
    open_panel(page)
    with page.expect_download() as download:
        page.get_by_role("link", name="modèle JSON").click()
    assert download.value.suggested_filename == "application-template.json"
    assert json.loads(download.value.path().read_text("utf-8"))["application"]["SK_ID_CURR"] == 1


@pytest.fixture(params=SIZES)
def sized(request: pytest.FixtureRequest, browser: Browser, desk_address: str) -> Iterator[Page]:
    """The welcome, on a screen and on a phone."""
    context = browser.new_context(viewport=SIZES[request.param], locale="fr-FR")
    page = context.new_page()
    page.goto(desk_address)
    yield page
    context.close()


def test_the_panel_and_the_file_break_no_rule_and_fit_in_light_and_in_dark(sized: Page) -> None:
    for appearance in ("light", "dark"):
        expect(sized.locator("html")).to_have_attribute("data-theme", appearance)
        open_panel(sized)
        assert violations(sized) == []
        overflow = sized.evaluate(
            "(id) => { const p = document.getElementById(id); return p.scrollWidth - p.clientWidth }",
            ids.NEW_APPLICATION,
        )
        assert overflow <= 0
        hand_in(sized, TEMPLATES / "modele-demande.csv")
        expect(sized.locator(f"#{ids.OPINION} .handed-in")).to_be_visible()
        expect(sized.locator(f"#{ids.WATERFALL} .js-plotly-plot")).to_be_visible()
        assert violations(sized) == []
        sized.click(f"#{ids.APPEARANCE_BUTTON}")

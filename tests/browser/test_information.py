"""The information as an advisor uses it: filters and the way back, what an item says, files to hand over."""

import csv
import json
import re

import pytest
from playwright.sync_api import Locator, Page, expect

from layouts import ids
from tests.browser.accessibility import violations

pytestmark = pytest.mark.browser

CLIENT = "100002"
LEFT = re.compile(r"^\d+ éléments? sur \d+ réponde?n?t? aux filtres\.")


def open_client(page: Page, client: str = CLIENT) -> None:
    page.fill(f"#{ids.FIND_INPUT}", client)
    page.press(f"#{ids.FIND_INPUT}", "Enter")
    expect(page.locator(f"#{ids.HEAD}")).to_contain_text(f"Client {client}")
    expect(page.locator(f"#{ids.INFORMATION} .item").first).to_be_attached()


def answer(page: Page) -> Locator:
    return page.locator(f"#{ids.INFORMATION} .answer")


def undo(page: Page) -> Locator:
    return page.locator(f"#{ids.INFORMATION_UNDO}")


def test_filters_combine_count_and_go_back_one_by_one(page: Page) -> None:
    open_client(page)
    expect(undo(page)).to_be_disabled()
    every = answer(page).inner_text()
    page.get_by_label("Ceux qui comptent le plus").check()
    expect(answer(page)).to_have_text(LEFT)
    weighty = answer(page).inner_text()
    page.select_option(f"#{ids.INFORMATION_THEME}", "employment")
    expect(answer(page)).not_to_have_text(weighty)
    expect(page.locator(f"#{ids.INFORMATION} .group")).to_have_count(1)
    undo(page).click()
    expect(answer(page)).to_have_text(weighty)
    undo(page).click()
    expect(answer(page)).to_have_text(every)
    expect(undo(page)).to_be_disabled()


def test_one_button_takes_back_every_filter_and_can_be_undone(page: Page) -> None:
    open_client(page)
    every = answer(page).inner_text()
    page.fill(f"#{ids.INFORMATION_QUERY}", "zzz")
    expect(answer(page)).to_contain_text("Essayez un mot plus court")
    page.get_by_label("Hors de l’ordinaire").check()
    expect(answer(page)).to_contain_text("ou effacez-les tous")
    page.locator(f"#{ids.INFORMATION_CLEAR}").click()
    expect(answer(page)).to_have_text(every)
    expect(page.locator(f"#{ids.INFORMATION_QUERY}")).to_have_value("")
    undo(page).click()
    expect(page.locator(f"#{ids.INFORMATION_QUERY}")).to_have_value("zzz")
    expect(page.get_by_label("Hors de l’ordinaire")).to_be_checked()
    assert violations(page) == []


def test_filters_by_keyboard_alone_in_english(page: Page) -> None:
    page.click(f"#{ids.LANGUAGE_BUTTON}")
    expect(page.locator(f"#{ids.WELCOME} h1")).to_contain_text("Open a client")
    open_client(page)
    page.get_by_label("Find an item").focus()
    page.keyboard.type("income")
    expect(answer(page)).to_contain_text("for “income”")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    expect(page.get_by_label("Those that count most")).to_be_checked()
    page.locator(f"#{ids.INFORMATION_CLEAR}").focus()
    page.keyboard.press("Enter")
    expect(answer(page)).to_contain_text("items provided")
    undo(page).focus()
    page.keyboard.press("Enter")
    expect(page.get_by_label("Those that count most")).to_be_checked()


def test_an_item_opens_into_its_definition_source_unit_and_effect(page: Page) -> None:
    open_client(page)
    page.fill(f"#{ids.INFORMATION_QUERY}", "montant du crédit demandé")
    item = page.locator(f"#{ids.INFORMATION} .item").first
    item.locator("summary").click()
    expect(item).to_contain_text("Source : la demande de crédit")
    expect(item).to_contain_text("Unité : montant, en u.m.")
    assert violations(page) == []


def test_filters_outlive_the_next_client_and_the_other_language(page: Page) -> None:
    open_client(page)
    page.select_option(f"#{ids.INFORMATION_THEME}", "loan")
    page.get_by_label("Non renseignés").check()
    open_client_without_items(page, "100003")
    expect(page.get_by_label("Non renseignés")).to_be_checked()
    page.click(f"#{ids.LANGUAGE_BUTTON}")
    expect(page.get_by_label("Not provided or not applicable")).to_be_checked()
    expect(page.locator(f"#{ids.INFORMATION_THEME}")).to_have_value("loan")


def open_client_without_items(page: Page, client: str) -> None:
    page.fill(f"#{ids.FIND_INPUT}", client)
    page.press(f"#{ids.FIND_INPUT}", "Enter")
    expect(page.locator(f"#{ids.HEAD}")).to_contain_text(f"Client {client}")


def test_the_filters_of_the_comparison_can_be_undone_too(page: Page) -> None:
    open_client(page)
    back = page.locator(f"#{ids.COMPARISON_UNDO}")
    expect(back).to_be_disabled()
    page.get_by_role("radio", name="Un groupe choisi").check()
    page.locator("details.filter").first.locator("summary").click()
    page.locator("details.filter").first.get_by_role("checkbox").first.check()
    expect(page.locator(f"#{ids.COMPARISON}")).to_contain_text("Filtres")
    back.click()
    expect(page.locator("details.filter :checked")).to_have_count(0)
    back.click()
    expect(page.get_by_role("radio", name="Tous les clients")).to_be_checked()
    expect(back).to_be_disabled()


@pytest.mark.parametrize(("button", "ending"), [(ids.EXPORT_CSV, ".csv"), (ids.EXPORT_JSON, ".json")])
def test_a_file_is_handed_over_without_the_client_in_its_name_or_in_an_address(
    page: Page, button: str, ending: str
) -> None:
    open_client(page)
    addresses: list[str] = []
    page.on("request", lambda request: addresses.append(request.url))
    with page.expect_download() as download:
        page.locator(f"#{button}").click()
    name = download.value.suggested_filename
    assert name.endswith(ending)
    assert CLIENT not in name
    assert not [address for address in addresses if CLIENT in address]
    text = download.value.path().read_text(encoding="utf-8-sig")
    if ending == ".json":
        assert json.loads(text)["client"]["number"] == int(CLIENT)
    else:
        rows = list(csv.reader(text.splitlines(), delimiter=";"))
        assert next(row for row in rows if row[1] == "client_number")[:4] == ["Ce fichier", "client_number", "", CLIENT]


@pytest.mark.parametrize("width", [1440, 390])
def test_the_filters_fit_the_window(page: Page, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    open_client(page)
    assert page.evaluate("document.documentElement.scrollWidth") <= width

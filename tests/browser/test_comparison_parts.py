"""The comparison by outcome, by two items, with the nearest and among all scores, as an advisor uses them."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from layouts import ids
from layouts.theme import DARK
from tests.browser.accessibility import violations

pytestmark = pytest.mark.browser

CLIENT = "100002"


def open_client(page: Page) -> None:
    page.fill(f"#{ids.FIND_INPUT}", CLIENT)
    page.press(f"#{ids.FIND_INPUT}", "Enter")
    expect(page.locator(f"#{ids.HEAD}")).to_contain_text(f"Client {CLIENT}")
    expect(page.locator(f"#{ids.PAIR_CHART} .js-plotly-plot")).to_be_visible()
    expect(page.locator(f"#{ids.POPULATION_CHART} .js-plotly-plot")).to_be_visible()


def comparison(page: Page) -> Locator:
    return page.locator(f"#{ids.COMPARISON}")


def charts(page: Page) -> Locator:
    return comparison(page).locator("figure .js-plotly-plot")


def test_the_score_stands_among_those_of_all(page: Page) -> None:
    open_client(page)
    population = page.locator(f"#{ids.POPULATION}")
    expect(population).to_contain_text(re.compile(r"Sur 100 clients, \d+ ont un avis favorable"))
    population.get_by_text("Voir en tableau").click()
    expect(population.get_by_role("rowheader", name="(ce client)")).to_be_visible()


def test_items_are_shown_by_outcome_and_a_personal_one_is_not(page: Page) -> None:
    open_client(page)
    page.select_option(f"#{ids.feature_id(4)}", "age_years")
    page.get_by_role("radio", name="Selon l’issue du prêt").check()
    expect(comparison(page)).to_contain_text("clients sans difficultés")
    expect(comparison(page)).to_contain_text("elle se décrit, mais ne se montre jamais selon l’issue du prêt")
    expect(charts(page)).to_have_count(3)
    page.get_by_role("radio", name="La part de difficultés").check()
    expect(comparison(page)).to_contain_text("Avec une valeur comme celle de ce client")
    expect(charts(page)).to_have_count(3)
    expect(comparison(page).locator("figure .errorbar").first).to_be_attached()


def test_two_items_are_chosen_by_keyboard_and_the_same_twice_is_a_sentence(page: Page) -> None:
    open_client(page)
    page.locator(f"#{ids.PAIR_FIRST}").focus()
    page.keyboard.type("Revenu déclaré")
    page.keyboard.press("Enter")
    expect(page.locator(f"#{ids.PAIR}")).to_contain_text("Revenu déclaré")
    page.select_option(f"#{ids.PAIR_SECOND}", "income_currency")
    expect(page.locator(f"#{ids.PAIR}")).to_contain_text("Choisissez deux éléments différents")


def test_similar_clients_are_similar_by_what_is_chosen(page: Page) -> None:
    open_client(page)
    expect(page.locator(f"#{ids.COMPARISON_BASIS}")).to_be_hidden()
    page.get_by_role("radio", name="Clients similaires").check()
    expect(comparison(page).get_by_role("heading", name="Qui sont ces clients")).to_be_visible()
    page.select_option(f"#{ids.COMPARISON_BASIS}", "loan")
    expect(comparison(page).locator(".portrait tbody").first.locator("tr")).to_have_count(4)


@pytest.mark.parametrize("width", [1440, 390])
def test_no_part_of_the_comparison_breaks_a_rule_of_axe_or_sticks_out(page: Page, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    open_client(page)
    page.get_by_role("radio", name="Clients similaires").check()
    expect(comparison(page).locator(".portrait")).to_be_visible()
    assert violations(page) == []
    page.get_by_role("radio", name="Tous les clients").check()
    page.get_by_role("radio", name="Selon l’issue du prêt").check()
    expect(comparison(page)).to_contain_text("clients sans difficultés")
    assert violations(page) == []
    page.get_by_role("radio", name="La part de difficultés").check()
    expect(comparison(page).locator("figure .errorbar").first).to_be_attached()
    page.click(f"#{ids.APPEARANCE_BUTTON}")
    page.wait_for_function(
        "([id, ink]) => document.querySelector(`#${id} .js-plotly-plot`)?.layout.font.color === ink",
        arg=[ids.PAIR_CHART, DARK.ink_2],
    )
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width

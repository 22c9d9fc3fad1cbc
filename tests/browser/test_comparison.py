"""The comparison as an advisor uses it: a group, four items, similar clients, other clients, by keyboard too."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from layouts import ids
from scoring.bundle import open_bundle
from scoring.peers import similar_clients
from scoring.views import Closeness
from tests.browser.accessibility import violations
from tests.browser.presence import let_the_client_leave

pytestmark = pytest.mark.browser

CLIENT = "100002"
COUNT = re.compile(r"^\d[\d\s]* clients? sur 2\s000$")


def open_client(page: Page, client: str = CLIENT) -> None:
    page.fill(f"#{ids.FIND_INPUT}", client)
    page.press(f"#{ids.FIND_INPUT}", "Enter")
    expect(page.locator(f"#{ids.HEAD}")).to_contain_text(f"Client {client}")


def comparison(page: Page) -> Locator:
    return page.locator(f"#{ids.COMPARISON}")


def charts(page: Page) -> Locator:
    return comparison(page).locator("figure .js-plotly-plot")


def open_filter(page: Page, name: str) -> Locator:
    options = page.locator("details.filter").filter(has=page.get_by_text(name, exact=True)).first
    options.locator("summary").click()
    return options


def test_four_items_say_something_at_once(page: Page) -> None:
    open_client(page)
    expect(charts(page)).to_have_count(4)
    expect(comparison(page)).to_contain_text(re.compile(r"\d+ sur 100 ont eu des difficultés de paiement"))


def test_a_group_chosen_by_filters_is_kept_for_the_next_client_and_can_be_cleared(page: Page) -> None:
    open_client(page)
    count = page.locator(f"#{ids.COMPARISON_COUNT}")
    expect(count).to_be_hidden()
    page.get_by_role("radio", name="Un groupe choisi").check()
    open_filter(page, "Possession d’une voiture").get_by_role("checkbox", name="Oui").check()
    expect(comparison(page)).to_contain_text("Possession d’une voiture (oui)")
    expect(count).to_have_text(COUNT)
    of_car_owners = count.inner_text()
    open_filter(page, "Origine du revenu").get_by_role("checkbox", name="Emploi salarié").check()
    expect(count).not_to_have_text(of_car_owners)
    page.select_option(f"#{ids.feature_id(2)}", "age_years")
    expect(comparison(page).get_by_role("heading", name="Âge", exact=True)).to_be_visible()

    open_client(page, "100003")
    expect(comparison(page)).to_contain_text("Origine du revenu (emploi salarié)")
    expect(comparison(page).get_by_role("heading", name="Âge", exact=True)).to_be_visible()

    page.get_by_role("button", name="Effacer les filtres").click()
    expect(count).to_have_text(re.compile(r"^2\s000 clients sur 2\s000$"))
    expect(page.locator("details.filter :checked")).to_have_count(0)
    expect(comparison(page)).to_contain_text("Aucun filtre n’est coché")


def test_the_choices_outlive_the_page_in_another_language(page: Page) -> None:
    open_client(page)
    page.get_by_role("radio", name="Un groupe choisi").check()
    open_filter(page, "Possession d’une voiture").get_by_role("checkbox", name="Oui").check()
    expect(comparison(page)).to_contain_text("Possession d’une voiture (oui)")
    page.click(f"#{ids.LANGUAGE_BUTTON}")
    expect(comparison(page)).to_contain_text("(yes)")
    page.get_by_role("button", name="Clear the filters").click()
    expect(comparison(page)).to_contain_text("No filter is ticked")
    page.click(f"#{ids.LANGUAGE_BUTTON}")
    expect(comparison(page)).to_contain_text("Aucun filtre n’est coché")


def test_a_personal_filter_shows_no_rate_and_does_not_meet_the_outcome(page: Page) -> None:
    open_client(page)
    page.get_by_role("radio", name="Un groupe choisi").check()
    open_filter(page, "Sexe").get_by_role("checkbox", name="Femme").check()
    expect(comparison(page)).to_contain_text("sans taux de difficultés, score ni avis")
    expect(comparison(page)).not_to_contain_text("ont eu des difficultés")
    expect(charts(page)).to_have_count(4)
    open_filter(page, "Issue du prêt").get_by_role("checkbox", name="Difficultés de paiement", exact=True).check()
    expect(comparison(page)).to_contain_text("ne se croise pas avec l’issue du prêt")
    expect(charts(page)).to_have_count(0)


def test_similar_clients_that_are_far_are_a_warning(page: Page, demo_bundle_folder: Path) -> None:
    bundle = open_bundle(demo_bundle_folder)
    far = (each for each in bundle.client_ids.tolist() if similar_clients(bundle, each, 100).closeness is Closeness.FAR)
    open_client(page, str(next(far)))
    page.get_by_role("radio", name="Clients similaires").check()
    expect(comparison(page).locator(".banner")).to_contain_text("Peu de clients ressemblent vraiment à celui-ci")
    expect(comparison(page)).to_contain_text("proches par")
    page.fill(f"#{ids.COMPARISON_SIZE}", "5")
    expect(comparison(page)).to_contain_text("de 10 à 500")


def test_the_neighbouring_scores_lead_there_and_back_and_chance_elsewhere(page: Page) -> None:
    open_client(page)
    score = int(page.locator(f"#{ids.HEAD} .score").inner_text().split()[0])
    let_the_client_leave(page)
    page.get_by_role("button", name="Score plus haut").click()
    expect(page.locator(f"#{ids.HEAD}")).not_to_contain_text(f"Client {CLIENT}")
    expect(page.locator(f"#{ids.FIND_STATUS}")).to_contain_text("ouvert")
    assert int(page.locator(f"#{ids.HEAD} .score").inner_text().split()[0]) >= score
    let_the_client_leave(page)
    page.get_by_role("button", name="Score plus bas").click()
    expect(page.locator(f"#{ids.HEAD}")).to_contain_text(f"Client {CLIENT}")
    let_the_client_leave(page)
    page.get_by_role("button", name="Au hasard").click()
    expect(page.locator(f"#{ids.FIND_STATUS}")).not_to_contain_text(CLIENT)


def test_other_files_are_not_in_reach_while_the_client_is_present(page: Page) -> None:
    open_client(page)
    for name in ("Score plus haut", "Score plus bas", "Au hasard"):
        expect(page.get_by_role("button", name=name)).to_have_count(0)


def test_chance_opens_a_file_where_none_is_open_and_has_no_neighbour(page: Page) -> None:
    expect(page.get_by_role("button", name="Score plus haut")).to_have_count(0)
    page.get_by_role("button", name="Au hasard").click()
    expect(page.locator(f"#{ids.HEAD}")).to_contain_text("Client ")


def reach(page: Page, selector: str) -> None:
    """Press Tab until what a selector names is reached, at most five times."""
    for _ in range(5):
        page.keyboard.press("Tab")
        if page.locator(f"{selector}:focus").count():
            return
    pytest.fail(f"{selector} is not within five steps")


def test_a_group_is_chosen_and_compared_by_keyboard_alone(page: Page) -> None:
    open_client(page)
    expect(charts(page)).to_have_count(4)
    page.get_by_role("radio", name="Tous les clients").focus()
    page.keyboard.press("ArrowRight")
    expect(page.get_by_role("radio", name="Un groupe choisi")).to_be_checked()
    reach(page, "details.filter > summary")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    expect(page.locator("details.filter :checked")).to_have_count(1)
    expect(comparison(page)).to_contain_text("Filtres")
    page.locator(f"#{ids.feature_id(1)}").focus()
    page.keyboard.type("Revenu déclaré")
    page.keyboard.press("Enter")
    expect(comparison(page).get_by_role("heading", name="Revenu déclaré", exact=True)).to_be_visible()
    page.locator(f"#{ids.COMPARISON_CLEAR}").focus()
    page.keyboard.press("Enter")
    expect(comparison(page)).to_contain_text("Aucun filtre n’est coché")


@pytest.mark.parametrize("width", [1440, 390])
def test_the_charts_stand_in_two_columns_or_one_and_nothing_sticks_out(page: Page, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    open_client(page)
    expect(charts(page)).to_have_count(4)
    page.get_by_role("radio", name="Un groupe choisi").check()
    lefts = {round(each["x"]) for each in (chart.bounding_box() for chart in charts(page).all()) if each}
    assert len(lefts) == (2 if width == 1440 else 1)
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_no_state_of_the_comparison_breaks_a_rule_of_axe(page: Page) -> None:
    open_client(page)
    expect(charts(page)).to_have_count(4)
    page.get_by_role("radio", name="Un groupe choisi").check()
    open_filter(page, "Sexe").get_by_role("checkbox", name="Femme").check()
    expect(comparison(page)).to_contain_text("sans taux de difficultés")
    assert violations(page) == []
    open_filter(page, "Issue du prêt").get_by_role("checkbox", name="Difficultés de paiement", exact=True).check()
    expect(comparison(page)).to_contain_text("ne se croise pas")
    assert violations(page) == []
    page.get_by_role("radio", name="Clients similaires").check()
    expect(comparison(page)).to_contain_text("proches par")
    assert violations(page) == []

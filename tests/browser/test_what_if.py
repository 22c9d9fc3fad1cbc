"""What would change the opinion, as an advisor tries it: by mouse and by keyboard, kept, compared, taken back."""

import re

import pytest
from playwright.sync_api import Page, expect

from layouts import ids
from layouts.ids import what_if_id
from scoring.bundle import Bundle
from scoring.views import Recommendation
from scoring.whatif import proposals, simulate
from scoring.whatif_views import Changes, Lever
from tests.browser.accessibility import violations
from tests.browser.what_if_section import SECTION, names, open_section, place

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def unhelped(bundle: Bundle) -> str:
    """An unfavourable client for whom no change reaches the favourable edge."""
    return next(
        str(client)
        for client in bundle.client_ids.tolist()
        if (view := proposals(bundle, client)).asked.recommendation is Recommendation.UNFAVOURABLE
        and not view.proposals
    )


def lowest(bundle: Bundle, client: str) -> int:
    lever = next(each for each in simulate(bundle, int(client), Changes()).levers if each.lever is Lever.AMOUNT)
    assert lever.lowest is not None
    return round(lever.lowest)


def test_a_change_is_tried_kept_compared_with_another_and_taken_back(page: Page, helped: str) -> None:
    open_section(page, helped)
    expect(place(page, "said")).to_contain_text("Rien n’est encore changé")
    expect(place(page, "cards")).to_contain_text(re.compile(r"\d changements rendraient chacun l’avis favorable"))

    page.locator("[data-try]").first.click()
    expect(place(page, "said")).to_contain_text("L’avis deviendrait favorable")
    expect(place(page, "said")).to_be_focused()
    expect(place(page, "result")).to_contain_text("Ce n’est ni une offre, ni un TAEG.")
    place(page, "name").fill("Premier essai")
    place(page, "keep").click()
    expect(names(page)).to_have_text(["Premier essai"])

    place(page, "reset").click()
    expect(place(page, "said")).to_contain_text("Rien n’est encore changé")
    place(page, "term").fill("24")
    expect(place(page, "said")).to_contain_text("embourser en 24 mois")
    expect(place(page, "term-range")).to_have_value("24")
    place(page, "keep").click()
    expect(names(page)).to_have_text(["Premier essai", "Scénario 2"])
    expect(page.locator(".scenarios")).to_contain_text("Rembourser en 24 mois")
    place(page, "undo").click()
    expect(place(page, "kept-said")).to_have_text("Annulé : Scénario 2 n’est plus gardé.")
    place(page, "keep").click()
    expect(names(page)).to_have_text(["Premier essai", "Scénario 2"])

    page.get_by_role("button", name="Supprimer : Premier essai").click()
    expect(names(page)).to_have_text(["Scénario 2"])
    place(page, "undo").click()
    expect(names(page)).to_have_text(["Premier essai", "Scénario 2"])
    page.get_by_role("button", name="Renommer : Scénario 2").click()
    page.get_by_role("textbox", name="Nouveau nom").fill("<b>Court</b>")
    page.keyboard.press("Enter")
    expect(names(page)).to_have_text(["Premier essai", "<b>Court</b>"])
    page.get_by_role("button", name="Reprendre dans le formulaire : Premier essai").click()
    expect(place(page, "said")).to_contain_text("L’avis deviendrait favorable")


def test_it_is_tried_kept_and_undone_by_keyboard_alone(page: Page, helped: str) -> None:
    open_section(page, helped)
    page.keyboard.press("Escape")
    page.locator("[data-try]").first.focus()
    page.keyboard.press("Enter")
    expect(place(page, "said")).to_contain_text("L’avis deviendrait favorable")
    place(page, "term-range").focus()
    page.keyboard.press("Home")
    expect(place(page, "term")).to_have_value("6")
    expect(place(page, "said")).to_contain_text("embourser en 6 mois")
    page.keyboard.press("Control+z")
    expect(place(page, "said")).not_to_contain_text("en 6 mois")
    place(page, "name").focus()
    page.keyboard.type("Au clavier")
    page.keyboard.press("Enter")
    expect(names(page)).to_have_text(["Au clavier"])
    page.get_by_role("button", name="Supprimer : Au clavier").focus()
    page.keyboard.press("Enter")
    expect(names(page)).to_have_count(0)
    expect(place(page, "keep")).to_be_focused()
    page.keyboard.press("u")
    expect(names(page)).to_have_text(["Au clavier"])


def test_a_wrong_field_says_so_and_nothing_is_lost(page: Page, helped: str, bundle: Bundle) -> None:
    open_section(page, helped)
    amount = place(page, "amount")
    amount.fill(str(lowest(bundle, helped)))
    expect(place(page, "said")).to_contain_text("Emprunter")
    said = place(page, "said").inner_text()
    amount.fill("beaucoup")
    expect(place(page, "amount-fault")).to_contain_text("Ce n’est pas un nombre")
    expect(amount).to_have_attribute("aria-invalid", "true")
    expect(place(page, "said")).to_have_text(said)
    place(page, "keep").click()
    expect(place(page, "kept-said")).to_have_text("Corrigez d’abord le champ signalé.")
    expect(names(page)).to_have_count(0)
    expect(place(page, "stays")).to_contain_text("la dernière simulation reste affichée")
    assert violations(page, within=SECTION) == []
    amount.fill("5")
    expect(place(page, "amount-fault")).to_contain_text("Au moins")
    amount.fill("")
    expect(place(page, "amount-fault")).to_be_hidden()
    expect(place(page, "stays")).to_be_hidden()
    expect(place(page, "said")).to_contain_text("Rien n’est encore changé")


def test_without_a_way_the_limits_tried_are_said(page: Page, unhelped: str) -> None:
    open_section(page, unhelped)
    expect(place(page, "cards")).to_contain_text("Rien de ce qui a été essayé ne suffit")
    expect(place(page, "cards")).to_contain_text("Limites essayées : montant emprunté (")
    assert violations(page, within=SECTION) == []
    page.get_by_role("link", name="Ce que le client peut demander").click()
    expect(page.locator(f"#{ids.RIGHTS}")).to_be_focused()
    expect(page.locator(f"#{ids.HEAD}")).to_contain_text(f"Client {unhelped}")


def test_the_simulation_outlives_the_language_and_leaves_with_the_client(
    page: Page, helped: str, unhelped: str
) -> None:
    open_section(page, helped)
    place(page, "term").fill("24")
    expect(place(page, "said")).to_contain_text("embourser en 24 mois")
    place(page, "name").fill("Vingt-quatre")
    place(page, "keep").click()
    expect(names(page)).to_have_text(["Vingt-quatre"])
    page.click(f"#{ids.LANGUAGE_BUTTON}")
    expect(place(page, "said")).to_contain_text("epay over 24 months")
    expect(place(page, "term")).to_have_value("24")
    expect(names(page)).to_have_text(["Vingt-quatre"])
    assert violations(page, within=SECTION) == []
    assert page.evaluate("JSON.stringify(localStorage) + JSON.stringify(sessionStorage)").count("Vingt-quatre") == 0

    page.evaluate(f"location.hash = 'client={unhelped}'")
    expect(page.locator(f"#{ids.HEAD}")).to_contain_text(f"Client {unhelped}")
    page.locator(f".rail a[href='#{ids.SECTION_WHAT_IF}']").click()
    expect(place(page, "said")).to_contain_text("Nothing is changed yet")
    expect(names(page)).to_have_count(0)
    expect(place(page, "term")).to_have_value("")
    expect(place(page, "undo")).to_be_disabled()


def test_nothing_of_it_is_asked_before_the_section_is_near_and_the_address_leads_there(page: Page, helped: str) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.post_data or "") if request.method == "POST" else None)
    page.evaluate(f"location.hash = 'client={helped}'")
    expect(page.locator(f"#{ids.WATERFALL} .js-plotly-plot")).to_be_visible()
    expect(page.locator(f"#{ids.COMPARISON} figure .js-plotly-plot")).to_have_count(4)
    expect(place(page, "form").locator("*")).to_have_count(0)
    page.keyboard.press("6")
    expect(place(page, "said")).to_contain_text("Rien n’est encore changé")
    expect(page).to_have_url(re.compile(rf"&section={ids.SECTION_WHAT_IF}$"))


def diamond(page: Page, chart: str) -> list[float | None]:
    """Give where the diamond of a chart stands."""
    found: list[float | None] = page.evaluate(
        """(id) => {
          const plot = document.querySelector(`#${id} .js-plotly-plot`);
          const mark = plot.data.find(({ name }) => name === "mark");
          return [mark.x[0], mark.y[0]];
        }""",
        what_if_id(chart),
    )
    return found


def test_the_diamond_goes_where_the_simulation_is_and_back(page: Page, helped: str) -> None:
    open_section(page, helped)
    assert diamond(page, "curve-term") == [None, None]
    place(page, "term").fill("24")
    expect(place(page, "said")).to_contain_text("embourser en 24 mois")
    page.wait_for_function(
        "(id) => document.querySelector(`#${id} .js-plotly-plot`).data.find(({name}) => name === 'mark').x[0] === 24",
        arg=what_if_id("curve-term"),
    )
    assert diamond(page, "map")[1] == 24
    place(page, "reset").click()
    page.wait_for_function(
        "(id) => document.querySelector(`#${id} .js-plotly-plot`).data.find(({name}) => name === 'mark').x[0] === null",
        arg=what_if_id("map"),
    )


@pytest.mark.parametrize("width", [1440, 390])
def test_nothing_sticks_out_and_no_rule_is_broken_in_light_and_in_dark(page: Page, helped: str, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    open_section(page, helped)
    page.locator("[data-try]").first.click()
    expect(place(page, "said")).to_contain_text("L’avis deviendrait favorable")
    place(page, "keep").click()
    expect(names(page)).to_have_count(1)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert violations(page) == []
    page.click(f"#{ids.APPEARANCE_BUTTON}")
    expect(page.locator("html")).to_have_attribute("data-theme", "dark")
    expect(place(page, "charts").locator(".js-plotly-plot").last).to_be_visible()
    assert violations(page, within=SECTION) == []

"""Values corrected with proof, as an advisor does it."""

import pytest
from playwright.sync_api import Page, expect

from scoring.bundle import Bundle
from scoring.whatif import simulate
from scoring.whatif_views import Changes, Lever
from tests.browser.accessibility import violations
from tests.browser.what_if_section import SECTION, open_section, place

pytestmark = pytest.mark.browser


def test_a_corrected_income_needs_its_reason_and_shows_both_values(page: Page, helped: str, bundle: Bundle) -> None:
    lever = next(each for each in simulate(bundle, int(helped), Changes()).levers if each.lever is Lever.INCOME)
    open_section(page, helped)
    page.locator(".correction > summary").click()
    expect(place(page, "income-range")).to_have_count(0)
    place(page, "income").fill(str(round(lever.highest or 0)))
    expect(place(page, "note-fault")).to_contain_text("elle n’est pas comptée")
    expect(place(page, "said")).to_contain_text("Rien n’est encore changé")
    place(page, "note").fill("Bulletin de paie")
    expect(place(page, "said")).to_contain_text("Corriger le revenu")
    expect(place(page, "result")).to_contain_text("Motif : « Bulletin de paie »")
    place(page, "keep").click()
    expect(page.locator(".scenarios")).to_contain_text("Bulletin de paie")


def test_several_values_are_corrected_taken_back_and_printed_beside_the_declared_ones(page: Page, helped: str) -> None:
    open_section(page, helped)
    page.locator(".correction > summary").click()
    expect(page.locator(".correction")).to_contain_text("Ne se corrigent pas ici : l’âge, le genre")
    place(page, "note").fill("Contrat de travail")
    years, education = place(page, "correct-DAYS_EMPLOYED"), place(page, "correct-NAME_EDUCATION_TYPE")
    years.fill("25")
    place(page, "correct-DAYS_EMPLOYED-months").fill("6")
    expect(place(page, "said")).to_contain_text("(25 ans et 6 mois au lieu de")
    education.select_option("Academic degree")
    expect(place(page, "said")).to_contain_text("corriger « Niveau d’études »")
    expect(place(page, "result")).to_contain_text("Motif : « Contrat de travail »")
    years.fill("99")
    expect(place(page, "correct-DAYS_EMPLOYED-fault")).to_contain_text("Au plus 50 ans")
    expect(years).to_have_attribute("aria-invalid", "true")
    assert violations(page, within=SECTION) == []
    place(page, "undo").click()
    expect(years).to_have_value("25")
    expect(place(page, "correct-DAYS_EMPLOYED-fault")).to_be_hidden()
    place(page, "undo").click()
    expect(education).to_have_value("as-declared")
    expect(place(page, "said")).not_to_contain_text("Niveau d’études")
    education.select_option("Academic degree")
    expect(place(page, "said")).to_contain_text("corriger « Niveau d’études »")
    page.emulate_media(media="print")
    expect(place(page, "result")).to_contain_text(
        "Données corrigées. Ancienneté dans l’emploi : 25 ans et 6 mois au lieu de"
    )
    expect(place(page, "result").locator(".banner")).to_be_visible()
    expect(page.locator(".unseen")).to_be_hidden()

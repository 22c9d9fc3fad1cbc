"""The client's past in a real browser: there, named, readable as a table, on a screen and on a phone."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, ViewportSize, expect

from layouts import ids
from layouts.ids import history_id
from scoring.bundle import open_bundle
from scoring.history_view import history_view
from tests.browser.accessibility import violations

pytestmark = pytest.mark.browser

CHARTS = ("timeline", "instalments", "cards")
SIZES: dict[str, ViewportSize] = {"screen": {"width": 1440, "height": 900}, "phone": {"width": 390, "height": 844}}


@pytest.fixture(scope="module")
def clients(demo_bundle_folder: Path) -> tuple[int, int]:
    """Someone with a past of every kind, and someone with none."""
    bundle = open_bundle(demo_bundle_folder)
    views = {client: history_view(bundle, client) for client in bundle.client_ids.tolist()}
    parts = {
        client: [bool(part) for part in (view.credits_elsewhere, view.applications, view.instalments, view.card_months)]
        for client, view in views.items()
    }
    return next(each for each in parts if all(parts[each])), next(each for each in parts if not any(parts[each]))


@pytest.fixture(params=SIZES)
def sized(request: pytest.FixtureRequest, browser: Browser, desk_address: str) -> Iterator[Page]:
    context = browser.new_context(viewport=SIZES[request.param], locale="fr-FR")
    page = context.new_page()
    page.goto(desk_address)
    yield page
    context.close()


def open_past(page: Page, client: int) -> None:
    page.evaluate(f"location.hash = 'client={client}'")
    for chart in CHARTS:
        expect(page.locator(f"#{history_id(chart)} .js-plotly-plot")).to_be_visible()
    expect(page.locator(f"#{ids.WATERFALL} .js-plotly-plot")).to_be_visible()


def test_the_section_is_in_the_rail_and_between_information_and_comparison(sized: Page) -> None:
    expect(sized.locator(".rail a").first).to_be_attached()
    links = sized.locator(".rail a").evaluate_all("links => links.map((link) => link.hash.slice(1))")
    sections = sized.locator("section.sheet[id]").evaluate_all("sections => sections.map((section) => section.id)")
    around = [ids.SECTION_INFORMATION, ids.SECTION_HISTORY, ids.SECTION_COMPARISON]

    assert links == sections
    assert [each for each in links if each in around] == around


def test_every_chart_is_named_and_has_a_table(sized: Page, clients: tuple[int, int]) -> None:
    open_past(sized, clients[0])
    expect(sized.locator(f"#{ids.HISTORY} .answer")).to_contain_text(
        re.compile(r"chez nous.* ; ".replace(" ;", "\u202f;"))
    )
    figures = sized.locator(f"#{ids.HISTORY} figure")

    expect(figures).to_have_count(len(CHARTS))
    for figure in figures.all():
        assert figure.get_attribute("aria-label")
        figure.locator(".alt summary").click()
        expect(figure.locator("table tbody tr").first).to_be_visible()
    assert violations(sized) == []
    assert sized.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_a_client_without_a_past_has_a_sentence_and_no_chart(sized: Page, clients: tuple[int, int]) -> None:
    sized.evaluate(f"location.hash = 'client={clients[1]}'")

    expect(sized.locator(f"#{ids.HISTORY}")).to_contain_text("Aucun passé connu")
    expect(sized.locator(f"#{ids.HISTORY} .js-plotly-plot")).to_have_count(0)
    assert violations(sized) == []


def test_the_charts_follow_language_and_colours(page: Page, clients: tuple[int, int]) -> None:
    open_past(page, clients[0])
    page.click(f"#{ids.LANGUAGE_BUTTON}")
    expect(page.locator(f"#{ids.HISTORY}")).to_contain_text("Past applications to us")
    expect(page.locator(f"#{history_id('timeline')}")).to_contain_text("before the application under study")
    page.click(f"#{ids.APPEARANCE_BUTTON}")
    expect(page.locator("html")).to_have_attribute("data-theme", "dark")
    expect(page.locator(f"#{history_id('timeline')} .js-plotly-plot")).to_be_visible()
    assert violations(page) == []

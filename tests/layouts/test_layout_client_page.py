import dataclasses
import re
from collections import Counter

import pytest
from dash.development.base_component import Component

from features.feature import Theme
from features.text import Language
from layouts import ids
from layouts.display import Display
from layouts.items import Choice
from layouts.links import client_link
from layouts.pages.client import client_page, client_sections
from layouts.pages.shell import shell
from layouts.panels.comparison import comparison_panel_content
from layouts.panels.comparison_choices import feature_options
from layouts.panels.comparison_pair import pair_content
from layouts.panels.dependence import dependence_panel
from layouts.panels.information import information_list
from layouts.panels.population import population_content
from layouts.panels.technical import technical_panel
from layouts.rich import rich
from layouts.theme import Appearance
from layouts.typography import typeset
from scoring.views import ClientView, ComparisonView, Portfolio
from tests.layouts import handmade, handmade_comparing
from tests.layouts.handmade import FAVOURABLE, FEATURES, PORTFOLIO, TO_STUDY, UNFAVOURABLE
from tests.layouts.handmade_about import ABOUT
from tests.layouts.handmade_group import FILTERS, of_everybody
from tests.layouts.handmade_why import DEPENDENCE, SWARMS, TECHNICAL, UNSURE
from tests.layouts.walk import components, ids_of, of_class, sentence, strings

VIEWS = (UNFAVOURABLE, FAVOURABLE, TO_STUDY)
COMPARISONS = (
    handmade.LATE_COMPARISON,
    handmade.HOME_COMPARISON,
    handmade.SMALL_COMPARISON,
    handmade.UNKNOWN_COMPARISON,
    handmade.EMPTY_COMPARISON,
)
FRENCH = Display()
REAL_PORTFOLIO = dataclasses.replace(PORTFOLIO, made_up=False)

NEVER_SAID = re.compile(
    r"SHAP|log.?odds|\bNaN\b|XNA|XAP|365\s?243|probabilité de défaut|default probability|\baccord\b|\baccordée?\b"
    r"|\brefus\b|\brefusée?\b|\bgranted\b|\brefus(al|ed)\b|percentile|outlier|\btarget\b|\bfeature|variable|boîte noire"
    r"|au même profil|client moyen|(?-i:\bNone\b)(?! of)|[a-z]_[a-z]|\*\*|\{|\}",
    re.IGNORECASE,
)


def filled(
    view: ClientView, comparison: ComparisonView, display: Display, portfolio: Portfolio = PORTFOLIO
) -> list[Component]:
    """Give the page and everything that one client and one comparison fill."""
    sections = client_sections(view, portfolio, display, confidence=UNSURE)
    return [
        shell(
            client_page(portfolio, FEATURES, (215_048, 100_002), display, about=ABOUT, filters=FILTERS),
            display.language,
        ),
        sections.head,
        *sections.opinion,
        *sections.why,
        *information_list(view, {}, display),
        *comparison_panel_content(of_everybody(comparison), display),
        *pair_content(handmade_comparing.PAIR, display),
        *population_content(handmade_comparing.POPULATION, portfolio, display),
    ]


@pytest.mark.parametrize("language", Language)
def test_ids_are_unique_on_the_filled_page(language: Language) -> None:
    found = ids_of(filled(UNFAVOURABLE, handmade.LATE_COMPARISON, Display(language=language)))

    assert [name for name, count in Counter(found).items() if count > 1] == []


def test_every_id_that_a_callback_may_name_is_on_the_filled_page() -> None:
    declared = {value for name, value in vars(ids).items() if name.isupper()} | {ids.feature_id(4), ids.histogram_id(1)}

    page = filled(UNFAVOURABLE, handmade.LATE_COMPARISON, FRENCH)
    opened = [*technical_panel(TECHNICAL, SWARMS, FRENCH), *dependence_panel(DEPENDENCE, FRENCH)]

    assert declared <= set(ids_of([*page, *opened]))


def test_the_controls_are_there_before_a_client_is_chosen() -> None:
    page = shell(client_page(PORTFOLIO, FEATURES, (), FRENCH, about=ABOUT))
    charts = {ids.GAUGE, ids.WATERFALL, ids.SWARM, ids.DEPENDENCE, ids.PAIR_CHART, ids.POPULATION_CHART}
    filled_later = {*charts, ids.RIGHTS}
    declared = {value for name, value in vars(ids).items() if name.isupper()}

    assert declared - filled_later <= set(ids_of(page))


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("comparison", COMPARISONS)
def test_no_word_of_the_workshop_is_ever_read(view: ClientView, comparison: ComparisonView, language: Language) -> None:
    page = filled(view, comparison, Display(language=language))

    assert [text for text in strings(page) if NEVER_SAID.search(text)] == []


@pytest.mark.parametrize("language", Language)
def test_made_up_data_is_said_wherever_it_is_shown_and_only_then(language: Language) -> None:
    words = "Données fictives" if language is Language.FR else "Made-up data"

    def mentions(portfolio: Portfolio) -> int:
        page = filled(UNFAVOURABLE, handmade.LATE_COMPARISON, Display(language=language), portfolio)
        return sum(words in text for text in strings(page))

    assert mentions(PORTFOLIO) == 5
    assert mentions(REAL_PORTFOLIO) == 0


def test_the_head_says_who_which_loan_and_which_opinion() -> None:
    head = client_sections(UNFAVOURABLE, PORTFOLIO, FRENCH).head

    assert "Client 215048" in sentence(head)
    assert "469 points" in sentence(head)
    assert sentence(of_class(head, "chip")[0]) == "✕Avis défavorable"


@pytest.mark.parametrize(
    ("view", "chip"), [(FAVOURABLE, "✓Avis favorable"), (TO_STUDY, "◆À étudier"), (UNFAVOURABLE, "✕Avis défavorable")]
)
def test_an_opinion_never_goes_by_colour_alone(view: ClientView, chip: str) -> None:
    assert sentence(of_class(client_sections(view, PORTFOLIO, FRENCH).head, "chip")[0]) == chip


def test_only_a_client_from_whom_the_model_learned_carries_the_note() -> None:
    assert of_class(client_sections(UNFAVOURABLE, PORTFOLIO, FRENCH).head, "learned")
    assert not of_class(client_sections(FAVOURABLE, PORTFOLIO, FRENCH).head, "learned")


def test_of_a_hundred_marks_as_many_are_hit_as_clients_had_difficulties() -> None:
    people = of_class(client_sections(UNFAVOURABLE, PORTFOLIO, FRENCH).opinion, "people")[0]

    assert len(people.children) == 100
    assert len(of_class(people, "hit")) == 14


def test_the_ladder_goes_from_this_score_to_the_whole_portfolio() -> None:
    ladder = of_class(client_sections(UNFAVOURABLE, PORTFOLIO, FRENCH).opinion, "ladder")[0]

    words = [sentence(item.children[0] if isinstance(item.children, list) else item) for item in ladder.children]

    assert words == [
        "À 469 points (ce client)",
        "14 clients sur 100",
        "Au seuil de 500 points",
        "9 clients sur 100",
        "Ensemble du portefeuille",
        "7 clients sur 100",
    ]


def test_the_items_of_a_theme_add_up_to_it_with_the_small_ones_counted_as_none() -> None:
    why = client_sections(FAVOURABLE, PORTFOLIO, FRENCH).why
    employment = of_class(why, "themes")[0].children[0]

    assert sentence(employment) == "Emploi01 autre élément, à moins d’un point0"


def test_an_effect_against_its_side_is_said_to_be_combined_in_the_detail_only() -> None:
    why = client_sections(UNFAVOURABLE, PORTFOLIO, FRENCH).why

    assert "combiné à d’autres éléments" in sentence(of_class(why, "themes"))
    assert "Crédit comparé au revenu" not in sentence(of_class(why, "reasons"))


def test_every_feature_is_in_the_information_with_its_definition() -> None:
    items = of_class(information_list(UNFAVOURABLE, {}, FRENCH), "item")

    assert len(items) == len(FEATURES)
    assert {sentence(item.children[0].children.children[0]) for item in items} == {
        typeset(feature.label.fr, Language.FR) for feature in FEATURES
    }
    assert all("tel que déclaré" in sentence(item) for item in items)


def test_an_unknown_value_is_hatched_and_said_to_be_not_provided() -> None:
    card = of_class(information_list(UNFAVOURABLE, {}, FRENCH, Choice(query="plafond")), "item")[0]

    assert sentence(of_class(card, "na")) == "non renseigné"
    assert sentence(of_class(card, "says")[0]) == "manque chez 72 sur 100"
    assert of_class(card, "none")


def test_a_protected_feature_is_shown_without_effect_and_never_explains() -> None:
    age = information_list(UNFAVOURABLE, {}, FRENCH, Choice(query="âge"))

    assert sentence(of_class(age, "v")) == "34 ans"
    assert "sans effet sur le score" in sentence(of_class(age, "group"))
    assert "Âge" not in sentence(client_sections(UNFAVOURABLE, PORTFOLIO, FRENCH).why)


@pytest.mark.parametrize(
    ("query", "language", "found"),
    [("", Language.FR, 16), ("REVENU", Language.FR, 3), ("echeances", Language.FR, 1), ("income", Language.EN, 3)],
)
def test_the_filter_ignores_case_and_accents(query: str, language: Language, found: int) -> None:
    assert (
        len(of_class(information_list(UNFAVOURABLE, {}, Display(language=language), Choice(query=query)), "item"))
        == found
    )


def test_a_filter_without_an_answer_says_what_to_do() -> None:
    content = information_list(UNFAVOURABLE, {}, FRENCH, Choice(query="zzz"))

    assert not of_class(content, "item")
    assert "Aucun élément ne répond à «\u00a0zzz\u00a0»." in sentence(content)


def test_what_may_be_compared_is_gathered_under_its_theme() -> None:
    options = feature_options(FEATURES, Language.FR)

    assert [option["value"] for option in options[:2]] == ["auto", "none"]
    assert options[2] == {"label": "Notes extérieures", "value": "theme:external_ratings", "disabled": True}
    assert options[3] == {
        "label": "\u00a0\u00a0\u00a0Note fournie par un organisme extérieur (n°\u00a01)",
        "value": "external_1_rating",
    }
    assert options[-2]["label"] == "Situation personnelle (sans effet sur le score)"
    assert [option["value"] for option in options[2:] if "disabled" not in option] == [
        feature.name for feature in sorted(FEATURES, key=lambda feature: list(Theme).index(feature.theme))
    ]


def test_the_welcome_leads_to_clients_to_try() -> None:
    page = client_page(PORTFOLIO, FEATURES, (215_048, 100_002), FRENCH, about=ABOUT)

    assert [link.href for link in of_class(of_class(page, "welcome"), "btn")] == [
        "#client=215048",
        "#client=100002",
        "#nouvelle-demande",
    ]
    assert client_link(7) == "#client=7"


def test_the_page_says_what_is_not_used_who_decides_and_which_rights_there_are() -> None:
    foot = sentence(of_class(client_page(PORTFOLIO, FEATURES, (), FRENCH, about=ABOUT), "foot"))

    assert "Modèle du 12 novembre 2026" in foot
    assert "Le sexe, l’âge, la situation familiale et le lieu de résidence n’entrent pas dans le calcul." in foot
    assert "une personne décide" in foot
    assert "Le client peut demander une explication" in foot


def test_dark_figures_are_drawn_with_dark_colours() -> None:
    def ink(appearance: Appearance) -> str:
        why = client_sections(UNFAVOURABLE, PORTFOLIO, Display(appearance=appearance)).why
        waterfall = next(item for item in components(why) if getattr(item, "id", None) == ids.WATERFALL)
        return str(waterfall.figure["data"][2]["marker"]["color"])

    assert ink(Appearance.LIGHT) == "#16202C"
    assert ink(Appearance.DARK) == "#E9EEF3"


def test_stars_become_bold_and_nothing_else() -> None:
    parts = rich("Un **avis** clair")

    assert [type(part).__name__ for part in parts] == ["str", "B", "str"]
    assert sentence(parts) == "Un avis clair"

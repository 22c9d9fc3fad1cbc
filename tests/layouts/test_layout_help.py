import pytest

from features.text import Language
from layouts import ids
from layouts.display import Display
from layouts.drawn import markup
from layouts.pages.client import client_page, client_sections
from layouts.panels.gloss import gloss, glossed
from layouts.panels.help import help_content, help_dialog
from layouts.panels.information import information_list
from layouts.panels.sheet import subtitle
from layouts.words import glossary
from layouts.words.glossary import GLOSSARY, Term
from layouts.words.saying import say
from tests.layouts.handmade import FEATURES, PORTFOLIO, UNFAVOURABLE
from tests.layouts.handmade_about import ABOUT
from tests.layouts.test_layout_client_page import NEVER_SAID
from tests.layouts.walk import components, of_class, sentence, strings

FR, EN = Language.FR, Language.EN
FRENCH = Display()


def explained(node: object) -> list[str]:
    return [sentence(item.children[1].children[0]) for item in of_class(node, "gloss")]


def test_a_word_opens_into_its_meaning_and_says_what_it_opens() -> None:
    assert markup(gloss(glossary.MEDIAN, FR)) == (
        '<details class="gloss"><summary aria-label="Que veut dire «\u00a0Médiane\u00a0»\u202f?">'
        '<span class="sign">?</span></summary><div class="pop"><b>Médiane</b><span>La valeur du milieu\u00a0: la '
        "moitié des clients dont la valeur est connue ont moins, l’autre moitié plus.</span></div></details>"
    )


def test_a_word_that_stands_nowhere_beside_its_sign_is_printed_with_it() -> None:
    heading = glossed(subtitle("Score"), (glossary.POINT,), EN, is_named=True)

    assert sentence(of_class(heading, "gloss")[0].children[0]) == "Point?"
    assert type(heading.children[0]).__name__ == "H3"


def test_difficulties_are_defined_as_the_data_defines_them() -> None:
    assert say(glossary.DIFFICULTIES.definition, FR) == (
        "Dans ces données, un client a eu des difficultés s’il a payé au moins une des premières échéances de son "
        "crédit avec un retard de plus d’un certain nombre de jours. Les données ne disent ni combien d’échéances, ni "
        "combien de jours. Cela ne veut pas dire que le crédit n’a pas été remboursé."
    )
    assert say(glossary.DIFFICULTIES.definition, EN) == (
        "In this data, a client had difficulties if at least one of the first instalments of the loan was paid more "
        "than a certain number of days late. The data says neither how many instalments nor how many days. "
        "It does not mean that the loan was not repaid."
    )


def test_every_word_of_the_glossary_has_its_sign_on_the_page_once_in_a_section() -> None:
    sections = client_sections(UNFAVOURABLE, PORTFOLIO, FRENCH)
    page = client_page(PORTFOLIO, FEATURES, (), FRENCH, about=ABOUT)
    by_place = [
        explained(part)
        for part in (sections.head, sections.opinion, sections.why, information_list(UNFAVOURABLE, {}, FRENCH), page)
    ]

    assert all(len(names) == len(set(names)) for names in by_place)
    assert {name for names in by_place for name in names} == {say(term.name, FR) for term in GLOSSARY}


@pytest.mark.parametrize("term", GLOSSARY, ids=lambda term: term.name.en)
@pytest.mark.parametrize("language", Language)
def test_a_meaning_is_short_and_plain(term: Term, language: Language) -> None:
    definition = say(term.definition, language)

    assert definition.endswith(".")
    assert len(definition) < 300
    assert not NEVER_SAID.search(definition)


def test_the_help_follows_the_page_from_the_score_to_what_is_unknown() -> None:
    topics = of_class(help_content(PORTFOLIO, FR), "topics")[0]

    assert [sentence(topic.children[0]) for topic in topics.children] == [
        "Le score",
        "L’avis, et qui décide",
        "«\u00a0Parmi 100 clients ayant ce score\u00a0»",
        "Du risque moyen à ce client",
        "Ce qui pèse contre, ce qui joue en faveur",
        "Les barres de position",
        "Comparaison et clients similaires",
        "Ce qui changerait l’avis",
        "Ce qui n’est pas renseigné",
    ]
    assert sentence(topics.children[1].children[1]) == (
        "Défavorable au-dessous de 485 points, favorable à partir de 515\u202f; entre les deux, un analyste crédit "
        "étudie le dossier. Le modèle donne un avis\u202f; une personne décide."
    )


def test_the_help_reads_in_english() -> None:
    topics = of_class(help_content(PORTFOLIO, EN), "topics")[0]

    assert sentence(topics.children[0]) == (
        "The scoreA number of points. The higher it is, the lower the risk. Points are the only unit: "
        "all that explains the score is counted in points."
    )


@pytest.mark.parametrize("language", Language)
def test_the_help_holds_every_word_and_no_word_of_the_workshop(language: Language) -> None:
    content = help_content(PORTFOLIO, language)
    words = [sentence(item) for item in components(of_class(content, "words")) if type(item).__name__ == "Dt"]

    assert words == [say(term.name, language) for term in GLOSSARY]
    assert [text for text in strings(content) if NEVER_SAID.search(text)] == []


def test_the_bar_and_the_foot_lead_to_the_panels() -> None:
    page = client_page(PORTFOLIO, FEATURES, (), FRENCH, about=ABOUT)
    links = {
        item.href: sentence(item)
        for item in components(page)
        if item.to_plotly_json()["props"].get("aria-haspopup") == "dialog"
    }

    assert links == {
        f"#{ids.HELP}": "Comment lire cette page?",
        f"#{ids.NEW_APPLICATION}": "Nouvelle demande",
        f"#{ids.ABOUT}": "À propos\u00a0: modèle, données, qualité, licences",
    }
    assert help_dialog(PORTFOLIO, FR).id == "aide"

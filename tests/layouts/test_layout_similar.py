"""Who the most similar clients are, without showing one of them."""

from features.text import Language
from layouts.display import Display
from layouts.panels.comparison_similar import portrait
from layouts.sentences.similar import fewer_sentence, likeness_sentences
from scoring.portrait_views import PortraitView
from tests.layouts.handmade_comparing import DIFFERENCES, PORTRAIT
from tests.layouts.walk import components, sentence

FRENCH = Display()


def test_likeness_is_said_element_by_element() -> None:
    assert likeness_sentences(DIFFERENCES, Language.FR) == (
        "Très proches par\u00a0: **revenu déclaré**.",
        "Assez proches par\u00a0: montant du crédit.",
        (
            "**Différents par**\u00a0: ancienneté dans l’emploi\u202f; "
            "là, ils ne ressemblent guère plus à ce client que d’autres."
        ),
        (
            "Non renseigné pour ce client, et donc pris au milieu de tous\u00a0: "
            "note fournie par un organisme extérieur (n°\u00a02)."
        ),
    )
    assert likeness_sentences((), Language.FR) == ()


def test_the_nearest_are_shown_in_bands() -> None:
    rows = [
        [sentence(cell) for cell in row.children]
        for row in components(portrait(PORTRAIT, FRENCH))
        if type(row).__name__ == "Tr"
    ]
    assert rows[1] == [
        "Revenu déclaré",
        "270\u202f000\u00a0u.m.",
        "225\u202f000\u00a0u.m. à 292\u202f500\u00a0u.m.",
        "très proches",
    ]
    assert rows[2][1:] == ["non renseigné", "moins de dix valeurs connues", "non comparés"]
    assert rows[4] == ["les 50 plus proches", "225\u202f000\u00a0u.m.", "10 (entre 4 et 23)"]
    assert rows[5][0] == "du 51e au 100e"
    assert rows[5][2] == "moins de 30 issues connues"


def test_fewer_than_ten_are_a_sentence() -> None:
    assert sentence(portrait(PortraitView(items=(), bands=()), FRENCH)).startswith("Moins de dix clients")


def test_a_portfolio_with_fewer_clients_than_asked_for_says_so() -> None:
    assert fewer_sentence(500, 120, Language.FR) == (
        "Vous en demandez 500, le portefeuille n’en a pas tant d’autres\u00a0: les 120 sont pris."
    )
    assert fewer_sentence(100, 100, Language.EN) is None

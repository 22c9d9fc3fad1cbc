import dataclasses

import pytest

from features.text import Language
from layouts.display import Display
from layouts.panels.confidence import confidence_columns
from layouts.sentences.confidence import control_sentence, missing_sentences
from scoring.views import Recommendation
from scoring.why_views import ConfidenceView, ControlView
from tests.layouts.handmade import FAVOURABLE, PORTFOLIO, UNFAVOURABLE
from tests.layouts.handmade_why import MISSING_CARD, MISSING_RATING, UNSURE
from tests.layouts.walk import of_class, sentence

FR, EN = Language.FR, Language.EN
YES, STUDY, NO = Recommendation.FAVOURABLE, Recommendation.TO_STUDY, Recommendation.UNFAVOURABLE


def control(points: tuple[int, ...], opinions: tuple[Recommendation, ...]) -> ControlView:
    return ControlView(whole_points=points, recommendations=opinions)


def test_control_models_that_disagree_are_counted_by_opinion() -> None:
    assert control_sentence(UNSURE.control, UNFAVOURABLE, FR) == (
        "Cinq modèles de contrôle donnent à ce client **entre 455 et 491 points**. **Ils ne donnent pas tous le même "
        "avis**\u00a0: 1 à étudier, 4 défavorables. L’avis est donc à lire avec prudence."
    )
    assert control_sentence(UNSURE.control, UNFAVOURABLE, EN) == (
        "Five control models give this client **between 455 and 491 points**. **They do not all give the same "
        "opinion**: 1 to be studied, 4 unfavourable. So the opinion is to be read with care."
    )


def test_control_models_that_agree_say_so() -> None:
    assert control_sentence(control((570, 575, 580, 590, 600), (YES,) * 5), FAVOURABLE, FR) == (
        "Cinq modèles de contrôle donnent à ce client **entre 570 et 600 points**. Tous donnent le même avis."
    )


def test_one_number_is_no_range() -> None:
    assert control_sentence(control((588,) * 5, (YES,) * 5), FAVOURABLE, FR).startswith(
        "Cinq modèles de contrôle donnent tous à ce client **588 points**."
    )


@pytest.mark.parametrize(
    ("points", "words"),
    [
        ((590, 592, 594, 596, 598), "Le score, 588, est un peu au-dessous des cinq."),
        ((520, 530, 540, 550, 587), "Le score, 588, est un peu au-dessus des cinq."),
    ],
)
def test_a_score_beyond_the_five_is_said_to_be(points: tuple[int, ...], words: str) -> None:
    assert words in control_sentence(control(points, (YES,) * 5), FAVOURABLE, FR)


def test_control_models_that_agree_on_another_opinion_do_not_pass_for_agreement() -> None:
    said = control_sentence(control((501, 502, 503, 504, 505), (STUDY,) * 5), FAVOURABLE, FR)

    assert "**Tous donnent un autre avis que le modèle**\u00a0: 5 à étudier." in said
    assert "le même avis" not in said


def test_the_missing_value_that_matters_most_comes_first_with_its_range() -> None:
    first, following, care = missing_sentences(UNSURE, UNFAVOURABLE, FR)

    assert first == (
        "L’information manquante qui pourrait le plus changer le score\u00a0: **Note fournie par un organisme "
        "extérieur (n°\u00a01)**. Selon sa valeur, il serait entre 452 et 497 points au lieu de 469, "
        "tout le reste étant égal. L’avis pourrait alors changer."
    )
    assert following == "Ensuite\u00a0: Part du plafond de carte utilisée (entre 461 et 474)."
    assert care.startswith("Ce n’est pas une promesse")


def test_several_that_follow_are_set_apart_as_each_language_does() -> None:
    confidence = dataclasses.replace(UNSURE, missing=(MISSING_RATING, MISSING_CARD, MISSING_CARD))

    assert "(entre 461 et 474)\u202f; Part" in missing_sentences(confidence, UNFAVOURABLE, FR)[1]
    assert "(between 461 and 474); Share" in missing_sentences(confidence, UNFAVOURABLE, EN)[1]


@pytest.mark.parametrize(
    ("n_missing", "words"),
    [
        (0, "Rien ne manque\u00a0: tout ce que le modèle lit est renseigné."),
        (7, "Aucune information manquante ne changerait à elle seule le score de cinq points ou plus."),
    ],
)
def test_nothing_that_matters_is_one_sentence(n_missing: int, words: str) -> None:
    confidence = ConfidenceView(control=UNSURE.control, missing=(), n_missing=n_missing)

    assert missing_sentences(confidence, UNFAVOURABLE, FR) == (words,)


def test_the_scale_holds_five_thin_marks_and_the_score() -> None:
    firm = confidence_columns(UNSURE, UNFAVOURABLE, PORTFOLIO, Display())[0]
    thin = of_class(firm, "control")

    assert [mark.style["left"] for mark in thin] == ["41.0%", "42.6%", "44.0%", "46.4%", "48.2%"]
    assert "250500750" in sentence(of_class(firm, "spread"))

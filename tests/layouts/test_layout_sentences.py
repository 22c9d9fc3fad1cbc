import math
from dataclasses import replace

import pytest

from features.feature import Theme
from features.text import Language
from layouts.display import Display
from layouts.risk import probability_at
from layouts.sentences.opinion import (
    clients_phrase,
    distance_phrase,
    frequency_sentence,
    opinion_sentence,
    unknown_sentence,
    zones_sentence,
)
from layouts.sentences.search import malformed_client_sentence, unknown_client_sentence
from layouts.sentences.why import comparison_sentence, effect_note, fact_sentence, how_to_read, why_answer
from scoring.points import points_of_probability
from scoring.views import ClientView, Recommendation, ValueView
from tests.layouts import handmade
from tests.layouts.handmade import (
    FAVOURABLE,
    PORTFOLIO,
    TO_STUDY,
    UNFAVOURABLE,
    V_CARD,
    V_CREDIT,
    V_CREDIT_TO_INCOME,
    V_HOME,
    V_LATE,
    V_RATING_2,
    client_view,
    effect,
    theme_effect,
)

FR, EN = Language.FR, Language.EN
FRENCH, ENGLISH = Display(), Display(language=EN)


def scored(points: float, recommendation: Recommendation) -> ClientView:
    themes = [theme_effect(Theme.LOAN, effect(V_CREDIT, points - 522))]
    return client_view(themes, recommendation=recommendation)


def test_an_unfavourable_opinion_says_what_is_missing_for_each_other_one() -> None:
    assert opinion_sentence(UNFAVOURABLE, PORTFOLIO, FR) == (
        "L’avis du modèle est **défavorable**\u00a0: il manque 16 points pour que le dossier soit à étudier, "
        "46 points pour un avis favorable. Ce n’est pas une décision\u00a0: une personne décide."
    )
    assert opinion_sentence(UNFAVOURABLE, PORTFOLIO, EN) == (
        "The model’s opinion is **unfavourable**: the score is 16 points short of a file to be studied, "
        "46 points short of a favourable opinion. This is no decision: a person decides."
    )


@pytest.mark.parametrize(
    ("points", "said"),
    [(588, "avec 73 points de plus que la limite (515)."), (515, "le score est à la limite (515).")],
)
def test_a_favourable_opinion_says_by_how_much(points: int, said: str) -> None:
    view = scored(points, Recommendation.FAVOURABLE)
    assert said in opinion_sentence(view, PORTFOLIO, FR)


@pytest.mark.parametrize(("points", "missing"), [(508, "7 points"), (500, "15 points"), (499, "16 points")])
def test_a_score_near_the_threshold_is_to_be_studied_by_an_analyst(points: int, missing: str) -> None:
    assert opinion_sentence(scored(points, Recommendation.TO_STUDY), PORTFOLIO, FR) == (
        "Dossier **à étudier par un analyste crédit**\u00a0: le score est trop près du seuil pour donner un "
        f"avis\u202f; il manque {missing} pour un avis favorable. Ce n’est pas une décision\u00a0: une personne décide."
    )


def test_a_score_that_only_its_decimals_keep_from_the_study_lacks_less_than_a_point() -> None:
    assert "moins d’un point pour que le dossier soit à étudier" in opinion_sentence(
        scored(485, Recommendation.UNFAVOURABLE), PORTFOLIO, FR
    )


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("view", [UNFAVOURABLE, TO_STUDY, FAVOURABLE])
def test_no_opinion_reads_as_a_decision(view: ClientView, language: Language) -> None:
    said = "une personne décide" if language is Language.FR else "a person decides"
    assert said in opinion_sentence(view, PORTFOLIO, language)


def test_the_head_says_the_distance_to_the_threshold() -> None:
    assert distance_phrase(UNFAVOURABLE, PORTFOLIO, FR) == "31 points sous le seuil de 500"
    assert distance_phrase(FAVOURABLE, PORTFOLIO, EN) == "88 points above the threshold of 500"
    assert distance_phrase(scored(500, Recommendation.TO_STUDY), PORTFOLIO, FR) == "au seuil de 500 points"


@pytest.mark.parametrize(
    ("probability", "language", "sentence"),
    [
        (
            0.069,
            FR,
            (
                "Parmi 100 clients ayant ce score, environ **7** ont eu des difficultés de paiement\u202f; "
                "93 n’en ont pas eu."
            ),
        ),
        (
            0.012,
            FR,
            (
                "Parmi 100 clients ayant ce score, environ **1** a eu des difficultés de paiement\u202f; "
                "99 n’en ont pas eu."
            ),
        ),
        (0.0041, FR, "Parmi 100 clients ayant ce score, **moins d’un** a eu des difficultés de paiement."),
        (0.069, EN, "Of 100 clients with this score, about **7** had payment difficulties; 93 had none."),
    ],
)
def test_the_risk_is_told_as_clients_with_this_score(probability: float, language: Language, sentence: str) -> None:
    assert frequency_sentence(probability, language) == sentence


def test_the_portfolio_s_risk_is_told_in_clients() -> None:
    assert clients_phrase(PORTFOLIO.base_probability, FR) == "7 clients sur 100"
    assert clients_phrase(0.001, FR) == "moins d’un client sur 100"


@pytest.mark.parametrize("points", [380.0, 500.0, 517.3, 640.0])
def test_the_risk_at_a_score_is_that_of_the_scoring_room(points: float) -> None:
    assert math.isclose(points_of_probability(probability_at(points)), points)


def test_zones_are_told_in_whole_points() -> None:
    assert zones_sentence(PORTFOLIO, FR) == (
        "**Plus il y a de points, plus le risque est faible.** L’avis est défavorable au-dessous de 485 points, "
        "favorable à partir de 515\u202f; entre les deux, à étudier. Presque tous les scores sont entre 250 et 750."
    )


def test_what_is_unknown_is_counted_with_its_points() -> None:
    assert unknown_sentence(UNFAVOURABLE, FR) == (
        "**2 éléments ne sont pas renseignés**, sur les 15 qui comptent dans le score. Ces absences y comptent "
        "ensemble pour \u22126 points\u202f; connus, ces éléments pourraient compter plus ou moins."
    )
    assert unknown_sentence(TO_STUDY, FR) == "Tous les éléments sont renseignés."


def test_the_answer_to_why_names_the_strongest_theme_of_each_side() -> None:
    assert why_answer(UNFAVOURABLE, FR) == (
        "Le risque moyen du portefeuille vaut 522 points. Ce client en a **53 points de moins**\u00a0: plus de risque. "
        "Thème qui pèse le plus contre\u00a0: notes extérieures (\u221236). "
        "Thème qui joue le plus en faveur\u00a0: revenu et charge (+9)."
    )
    assert why_answer(FAVOURABLE, EN) == (
        "The portfolio’s average risk stands at 522 points. This client has **66 points more**: less risk. "
        "Theme most in favour: external ratings (+45)."
    )


def test_what_has_no_object_for_the_client_is_not_said_to_be_missing() -> None:
    value = replace(V_RATING_2, value=None, share_below=None, share_above=None, applies=False)
    display = Display(language=FR)
    assert fact_sentence(value, display).endswith("\u00a0: sans objet.")
    assert comparison_sentence(value, display) is None
    assert "information non renseignée" in fact_sentence(replace(value, applies=True), display)


def test_how_to_read_adds_up_before_the_reader_s_eyes() -> None:
    start, _, total, _ = how_to_read(UNFAVOURABLE, PORTFOLIO, FR)

    assert start == (
        "**Le point de départ** est le risque moyen du portefeuille\u00a0: 7 clients sur 100, soit 522 points."
    )
    assert total == "**La somme** donne le score\u00a0: 522 − 68 + 15 = 469."
    assert UNFAVOURABLE.whole_points == 522 - 68 + 15


@pytest.mark.parametrize(
    ("value", "fact", "comparison"),
    [
        (
            V_LATE,
            "Échéances payées en retard\u00a0: 12\u202f%.",
            "C’est plus que chez 82 clients sur 100 (médiane 3\u202f%).",
        ),
        (
            V_RATING_2,
            "Note fournie par un organisme extérieur (n°\u00a02)\u00a0: 26 sur 100.",
            "C’est moins que chez 91 clients sur 100 (médiane 57 sur 100).",
        ),
        (
            V_CREDIT,
            "Montant du crédit\u00a0: 1\u202f293\u202f503\u00a0u.m.",
            "C’est plus que chez 93 clients sur 100 (médiane 513\u202f531\u00a0u.m.).",
        ),
        (handmade.V_DELAY, "Retard le plus long\u00a0: 11 jours.", "C’est dans la moyenne (médiane 14 jours)."),
        (
            handmade.V_ACTIVE,
            "Crédits en cours ailleurs\u00a0: 1.",
            "C’est le cas de 25 clients sur 100 (médiane 2).",
        ),
        (V_HOME, "Logement\u00a0: propriétaire ou logé à titre stable.", "C’est le cas de 89 clients sur 100."),
        (
            V_CARD,
            "Part du plafond de carte utilisée\u00a0: information non renseignée.",
            "Cette information manque chez 72 clients sur 100.",
        ),
    ],
)
def test_a_reason_states_the_fact_then_the_comparison(value: ValueView, fact: str, comparison: str) -> None:
    assert fact_sentence(value, FRENCH) == fact
    assert comparison_sentence(value, FRENCH) == comparison


def test_a_reason_reads_in_english() -> None:
    assert fact_sentence(V_LATE, ENGLISH) == "Instalments paid late: 12%."
    assert comparison_sentence(V_LATE, ENGLISH) == "That is more than 82 clients out of 100 (median 3%)."


def test_an_effect_against_its_side_of_the_median_says_that_it_is_combined() -> None:
    note = effect_note(effect(V_CREDIT_TO_INCOME, 3.2), FRENCH)

    assert note == "4,8 fois · médiane 3,3 fois · combiné à d’autres éléments"


def test_the_note_of_a_category_or_of_an_unknown_value_has_no_median() -> None:
    assert effect_note(effect(V_HOME, 1.8), FRENCH) == "Propriétaire ou logé à titre stable"
    assert effect_note(effect(V_CARD, -2.2), FRENCH) == "non renseigné"


def test_a_search_that_fails_says_what_was_asked_and_what_to_do() -> None:
    assert unknown_client_sentence(215_984, FR) == (
        "Aucun client ne porte le numéro 215984. Vérifiez le numéro, ou choisissez-en un dans la liste proposée."
    )
    assert malformed_client_sentence(" 21x ", FR, example=215_048) == (
        "«\u00a021x\u00a0» n’est pas un numéro de client. Tapez des chiffres seulement, par exemple 215048."
    )
    assert malformed_client_sentence("  ", EN, example=215_048) == "Type a client number, for example 215048."

"""What would change the opinion: the proposals, and the scenarios that are kept."""

from dataclasses import replace

import pytest

from features.text import Language
from layouts.display import Display
from layouts.panels.what_if_cards import what_if_cards_content
from layouts.panels.what_if_scenarios import scenarios_content
from layouts.sentences.what_if_cards import answer_sentence, detail_sentence, total_sentence, tried_sentence
from scoring.views import Recommendation
from scoring.whatif_views import Changes, Locked
from tests.layouts.handmade import PORTFOLIO
from tests.layouts.handmade_what_if import (
    ASKED,
    CORRECTED,
    HARDER,
    LEVERS,
    NEAREST,
    NO_PROPOSAL,
    PROPOSALS,
    SHORTER,
    SIMULATED,
    UNCHANGED,
    locked,
)
from tests.layouts.what_if_read import plain, read, scenario

FR, EN = Display(currency="€"), Display(language=Language.EN, currency="€")


def test_the_answer_gives_the_least_demanding_change_first() -> None:
    assert plain(answer_sentence(PROPOSALS, PORTFOLIO, FR)) == (
        "**2 changements** rendraient chacun l’avis favorable. Celui qui demande le moins : emprunter 12 000 € au lieu "
        "de 15 000 € pour un bien moins cher et rembourser en 36 mois au lieu d’environ 42 mois."
    )
    one = replace(PROPOSALS, proposals=PROPOSALS.proposals[1:])
    assert plain(answer_sentence(one, PORTFOLIO, FR)) == (
        "**1 changement** rendrait l’avis favorable : payer 4 000 € de plus comptant pour le même bien."
    )


def test_without_a_proposal_the_nearest_and_the_limits_are_said_and_nobody_borrows_more_or_earns_more() -> None:
    assert plain(answer_sentence(NO_PROPOSAL, PORTFOLIO, FR)) == (
        "**Rien de ce qui a été essayé ne suffit** à un avis favorable. Au mieux, le score atteindrait 494 points : "
        "encore 21 points pour un avis favorable."
    )
    content = read(what_if_cards_content(NO_PROPOSAL, PORTFOLIO, FR))
    assert "Le mieux qui ait été trouvé, et qui ne suffit pas" in content
    assert "Emprunter 5 000 € au lieu de 15 000 € pour un bien moins cher et rembourser en 60 mois au lieu" in content
    no_better = replace(NO_PROPOSAL, nearest=ASKED, nearest_changes=Changes())
    assert plain(answer_sentence(no_better, PORTFOLIO, FR)).endswith("Rien n’améliore le score.")
    assert "Le mieux qui ait été trouvé" not in read(what_if_cards_content(no_better, PORTFOLIO, FR))
    assert plain(tried_sentence(NO_PROPOSAL, FR) or "") == (
        "Limites essayées : montant emprunté (5 000 € à 15 000 €) ; à payer comptant en plus (0 € à 10 000 €) ; "
        "durée de remboursement (6 mois à 84 mois)."
    )


def test_a_favourable_opinion_needs_no_change_and_an_empty_application_allows_none() -> None:
    favourable = replace(PROPOSALS, asked=replace(ASKED, recommendation=Recommendation.FAVOURABLE), proposals=())
    assert plain(answer_sentence(favourable, PORTFOLIO, FR)) == "L’avis est **favorable** : rien n’est à changer."
    nothing = replace(NO_PROPOSAL, nearest=None, levers=tuple(locked(each, Locked.UNKNOWN) for each in LEVERS))
    assert "Rien ne peut être changé" in answer_sentence(nothing, PORTFOLIO, FR)
    assert tried_sentence(nothing, FR) is None


def test_a_card_says_change_loan_score_and_opinion_and_fills_the_form() -> None:
    content = read(what_if_cards_content(PROPOSALS, PORTFOLIO, FR))
    assert '<span class="to">517<small>+39 points</small></span>' in content
    assert (
        "Montant 12 000 €, 36 mois à environ 462 € par mois, au lieu de 521 €. En tout, environ 16 643 € à rembourser, "
        "5 062 € de moins que la demande."
    ) in content
    assert "Avis favorable" in content
    assert "&quot;amount&quot;: 12000.0, &quot;term&quot;: 36.0" in content


def test_what_reaches_a_study_only_is_said_to_be_no_favourable_opinion() -> None:
    to_study = replace(PROPOSALS, aim=Recommendation.TO_STUDY, proposals=PROPOSALS.proposals[1:])
    assert plain(answer_sentence(to_study, PORTFOLIO, FR)) == (
        "**Rien de ce qui a été essayé ne suffit** à un avis favorable. **1 changement** ferait du dossier un dossier "
        "**à étudier** : payer 4 000 € de plus comptant pour le même bien."
    )


def test_the_distance_to_a_study_is_said_where_the_best_stays_unfavourable() -> None:
    below = replace(NEAREST, points=484.2, whole_points=484, recommendation=Recommendation.UNFAVOURABLE)
    assert plain(answer_sentence(replace(NO_PROPOSAL, nearest=below), PORTFOLIO, FR)).endswith(
        "Au mieux, le score atteindrait 484 points : encore 1 point pour que le dossier soit à étudier, 31 points pour "
        "un avis favorable."
    )


def test_where_nothing_is_enough_the_client_can_still_ask_for_something() -> None:
    link = '(voir « <a class="within" href="#droits">Ce que le client peut demander</a> »)'
    assert link in read(what_if_cards_content(NO_PROPOSAL, PORTFOLIO, FR))
    assert "#droits" not in read(what_if_cards_content(PROPOSALS, PORTFOLIO, FR))


def test_a_loan_that_stays_is_not_told_twice() -> None:
    repaid = replace(HARDER, changes=Changes(repaid=frozenset({"0"})), outcome=replace(ASKED, points=517.0))
    assert plain(detail_sentence(repaid, PROPOSALS, FR) or "") == "Le prêt demandé ne change pas."


@pytest.mark.parametrize(
    ("annuity", "said"),
    [
        (600.0, "En tout, environ 21 600 € à rembourser, 105 € de moins que la demande."),
        (603.0, "En tout, environ 21 708 € à rembourser, 3 € de plus que la demande."),
    ],
)
def test_the_whole_cost_stands_beside_that_of_the_application(annuity: float, said: str) -> None:
    assert plain(total_sentence(replace(SHORTER, annuity=annuity), ASKED, FR) or "") == said
    assert total_sentence(replace(SHORTER, term=None), ASKED, FR) is None


def test_scenarios_stand_beside_the_application_under_their_names() -> None:
    kept = [scenario("<script>{x}**", SIMULATED), scenario("Paie", CORRECTED, "Bulletin de mai")]
    content = read(scenarios_content(UNCHANGED, kept, (), FR))
    assert "&lt;script&gt;{x}**" in content
    assert "<script>" not in content
    assert "<b>478</b></td><td><b>517</b></td><td><b>517</b></td>" in content
    assert "Bulletin de mai" in content
    assert "Corriger le revenu (35 000 € au lieu de 30 000 €)" in content
    assert "Gardés tant que ce dossier est ouvert ; rien n’est enregistré." in content


def test_without_a_scenario_it_is_said_how_to_keep_one() -> None:
    assert "Aucun scénario n’est gardé." in read(scenarios_content(UNCHANGED, (), (), FR))

"""What would change the opinion: the proposals, and the scenarios that are kept."""

from dataclasses import replace

from features.text import Language
from layouts.display import Display
from layouts.panels.what_if_cards import what_if_cards_content
from layouts.panels.what_if_scenarios import scenarios_content
from layouts.sentences.what_if_cards import answer_sentence, tried_sentence
from scoring.views import Recommendation
from scoring.whatif_views import Changes, Locked
from tests.layouts.handmade import PORTFOLIO
from tests.layouts.handmade_what_if import (
    ASKED,
    CORRECTED,
    LEVERS,
    NO_PROPOSAL,
    PROPOSALS,
    SIMULATED,
    UNCHANGED,
    locked,
)
from tests.layouts.what_if_read import plain, read, scenario

FR, EN = Display(currency="€"), Display(language=Language.EN, currency="€")


def test_the_answer_gives_the_simplest_change_first() -> None:
    assert plain(answer_sentence(PROPOSALS, PORTFOLIO, FR)) == (
        "**2 changements** rendraient chacun l’avis favorable. Le plus simple : emprunter 12 000 € au lieu de 15 000 € "
        "et rembourser en 36 mois au lieu d’environ 42 mois."
    )
    one = replace(PROPOSALS, proposals=PROPOSALS.proposals[1:])
    assert plain(answer_sentence(one, PORTFOLIO, FR)) == (
        "**1 changement** rendrait l’avis favorable : apporter 4 000 € de plus."
    )


def test_without_a_proposal_the_nearest_and_the_limits_are_said_and_nobody_borrows_more_or_earns_more() -> None:
    assert plain(answer_sentence(NO_PROPOSAL, PORTFOLIO, FR)) == (
        "**Aucun des 1 465 changements essayés** ne rend l’avis favorable avec un peu de marge. Au mieux, le score "
        "atteindrait 494 points : il manquerait 21 points pour un avis favorable."
    )
    content = read(what_if_cards_content(NO_PROPOSAL, PORTFOLIO, FR))
    assert "Ce qui s’en approche le plus" in content
    assert "Emprunter 5 000 € au lieu de 15 000 € et rembourser en 60 mois au lieu d’environ 42 mois." in content
    no_better = replace(NO_PROPOSAL, nearest=ASKED, nearest_changes=Changes())
    assert plain(answer_sentence(no_better, PORTFOLIO, FR)).endswith(
        "Aucun n’améliore le score : il manque 37 points pour un avis favorable."
    )
    assert "Ce qui s’en approche" not in read(what_if_cards_content(no_better, PORTFOLIO, FR))
    assert plain(tried_sentence(NO_PROPOSAL, FR) or "") == (
        "Limites essayées : montant emprunté de 5 000 € à 15 000 € ; apport en plus de 0 € à 10 000 € ; "
        "durée de remboursement de 6 mois à 84 mois."
    )


def test_a_favourable_opinion_needs_no_change_and_an_empty_application_allows_none() -> None:
    favourable = replace(PROPOSALS, asked=replace(ASKED, recommendation=Recommendation.FAVOURABLE), proposals=())
    assert "déjà **favorable**" in answer_sentence(favourable, PORTFOLIO, FR)
    nothing = replace(NO_PROPOSAL, nearest=None, levers=tuple(locked(each, Locked.UNKNOWN) for each in LEVERS))
    assert "Rien ne peut être changé" in answer_sentence(nothing, PORTFOLIO, FR)
    assert tried_sentence(nothing, FR) is None


def test_a_card_says_change_loan_score_and_opinion_and_fills_the_form() -> None:
    content = read(what_if_cards_content(PROPOSALS, PORTFOLIO, FR))
    assert '<span class="to">517<small>+39 points</small></span>' in content
    assert "Montant 12 000 €, 36 mois à 462,30 € par mois, au lieu de 520,50 €." in content
    assert "Avis favorable" in content
    assert "&quot;amount&quot;: 12000.0, &quot;term&quot;: 36.0" in content


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

"""What would change the opinion: the words and numbers of the form and of the result."""

from dataclasses import replace

import pytest

from features.text import Language
from layouts import plain_html as html
from layouts.display import Display
from layouts.drawn import markup
from layouts.ids import what_if_id
from layouts.panels.what_if_cards import what_if_cards_content
from layouts.panels.what_if_charts import what_if_charts_content
from layouts.panels.what_if_form import what_if_form
from layouts.panels.what_if_moved import moved_list
from layouts.panels.what_if_result import correction_sentence, what_if_result
from layouts.panels.what_if_scenarios import scenarios_content
from layouts.sentences.what_if import caution_sentence, caveat_sentence, simulation_sentence
from layouts.sentences.what_if_changes import changes_phrase
from layouts.sentences.what_if_moved import moved_points_phrase, moved_sentence, themes_sentence
from layouts.simulation import AskedChanges
from scoring.whatif_views import (
    Changes,
    CorrectableView,
    CorrectedBy,
    Correction,
    Locked,
)
from tests.layouts.handmade import PORTFOLIO
from tests.layouts.handmade_features import EMPLOYED, HOME
from tests.layouts.handmade_what_if import (
    AMOUNT,
    ASKED,
    CORRECTED,
    CREDITS,
    DOWN_PAYMENT,
    INCOME,
    LANDSCAPE,
    LEVERS,
    MOVED,
    NO_PROPOSAL,
    PROPOSALS,
    SHORTER,
    SIMULATED,
    TERM,
    UNCHANGED,
    locked,
)
from tests.layouts.test_layout_client_page import NEVER_SAID
from tests.layouts.walk import components, strings
from tests.layouts.what_if_read import H, plain, read, scenario

FR, EN = Display(currency="€"), Display(language=Language.EN, currency="€")


def test_a_simulation_says_what_changes_where_the_score_goes_and_what_becomes_of_the_opinion() -> None:
    assert plain(simulation_sentence(SIMULATED, FR)) == (
        "Emprunter 12 000 € au lieu de 15 000 € pour un bien moins cher et rembourser en 36 mois au lieu d’environ "
        "42 mois : le score passerait de 478 à **517 points** (+39). L’avis deviendrait **favorable**."
    )
    assert simulation_sentence(SIMULATED, EN) == (
        f"Borrow 12,000{H}€ instead of 15,000{H}€ for cheaper goods and repay over 36 months instead of about 42 "
        "months: the score would go from 478 to **517 points** (+39). The opinion would become **favourable**."
    )


def test_without_a_change_the_score_is_that_of_the_application() -> None:
    assert plain(simulation_sentence(UNCHANGED, FR)) == "Rien n’est encore changé. La demande est à **478 points**."


def test_a_change_that_moves_nothing_says_that_score_and_opinion_stay() -> None:
    still = replace(UNCHANGED, changes=Changes(papers=frozenset({"FLAG_DOCUMENT_3"})))
    assert plain(simulation_sentence(still, FR)) == (
        "Fournir la pièce n° 3 : le score resterait à **478 points**. L’avis resterait défavorable."
    )


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        (Changes(), "Comme demandé"),
        (Changes(down_payment=2_400.0), "Payer 2 400 € de plus comptant pour le même bien"),
        (Changes(income=35_000.0), "Corriger le revenu (35 000 € au lieu de 30 000 €)"),
        (
            Changes(papers=frozenset({"FLAG_DOCUMENT_11", "FLAG_DOCUMENT_3"})),
            "Fournir les pièces n° 3, 11",
        ),
        (
            Changes(repaid=frozenset({"0"})),
            "Rembourser d’abord ce qui est dû sur la carte de crédit prise ailleurs il y a 8 mois (1 900 €)",
        ),
        (
            Changes(repaid=frozenset({"0", "1"})),
            (
                "Rembourser d’abord ce qui est dû sur la carte de crédit prise ailleurs il y a 8 mois (1 900 €) "
                "et le crédit de type non renseigné pris ailleurs"
            ),
        ),
        (
            Changes(amount=9_000.0, down_payment=100.0, repaid=frozenset({"0"})),
            (
                "Emprunter 9 000 € au lieu de 15 000 € pour un bien moins cher, payer 100 € de plus comptant et "
                "rembourser d’abord ce qui est dû sur la carte de crédit prise ailleurs il y a 8 mois (1 900 €)"
            ),
        ),
        (Changes(amount=16_000.0), "Emprunter 16 000 € au lieu de 15 000 € pour un bien plus cher"),
    ],
)
def test_changes_are_one_sentence(changes: Changes, words: str) -> None:
    assert plain(changes_phrase(changes, LEVERS, FR, CREDITS)) == words


def test_it_is_said_to_be_an_opinion_at_an_assumed_rate() -> None:
    assert plain(caveat_sentence(SIMULATED, Language.FR)) == (
        "C’est une simulation : un avis, pas une décision. La demande ne donne pas de taux. Échéance et durée sont "
        "calculées à 7,5 % par an, frais et assurance compris, d’après les prêts passés de même forme ; le taux reste "
        "le même pour une autre durée. Ce n’est ni une offre, ni un TAEG."
    )
    assert caveat_sentence(replace(SIMULATED, yearly_rate=None), Language.EN) == (
        "This is a simulation: an opinion, not a decision."
    )


def test_what_moves_is_told_with_its_value_and_its_points_before_and_after() -> None:
    share, amount, contract, _ = MOVED
    assert plain(moved_sentence(amount, FR)).endswith(": 12 000 € au lieu de 15 000 €")
    assert plain(moved_points_phrase(amount, FR.language)) == "(comptait −10 points, compterait +7)"
    assert plain(moved_sentence(contract, FR)).endswith(
        "(prêt personnel) : ne change pas, mais pèse autrement à côté de ce qui change"
    )
    assert plain(moved_sentence(share, FR)).endswith(": 18,5 % au lieu de 21 %")


def test_what_has_another_value_comes_first_then_what_is_shown_to_move_most() -> None:
    heavy = replace(MOVED[2], effect_before=0.0, effect_after=50.0)
    almost = replace(MOVED[1], effect_before=-0.6, effect_after=1.4)
    content = markup(html.Div(moved_list(replace(SIMULATED, moved=(heavy, almost, MOVED[0])), FR)))
    assert [part.split("</span>")[0] for part in content.split('class="pts plus">')[1:]] == ["+22", "+2", "+50"]


def test_what_is_left_out_is_said_to_move_by_less_than_a_point_only_if_it_does() -> None:
    shown = tuple(replace(MOVED[1], effect_before=0.0, effect_after=20.0 - each) for each in range(6))
    slight, more = (replace(MOVED[0], effect_before=0.0, effect_after=each) for each in (0.9, 3.0))
    assert "L’autre élément bouge de moins d’un point." in str(
        moved_list(replace(SIMULATED, moved=(*shown, slight)), FR)
    )
    assert "1 autre élément bouge aussi." in str(moved_list(replace(SIMULATED, moved=(*shown, more)), FR))


def test_the_points_of_the_themes_add_up_to_the_difference_of_the_scores() -> None:
    assert plain(themes_sentence(SIMULATED, Language.FR) or "") == (
        "Par thème : Revenu et charge +22, Ce crédit +17. Ce qui rapporte le prêt au revenu, par exemple, compte "
        "avec le revenu."
    )
    assert SHORTER.whole_points - ASKED.whole_points == 22 + 17


def test_before_and_after_stand_side_by_side_and_what_differs_is_marked() -> None:
    content = read(what_if_result(SIMULATED, PORTFOLIO, FR))
    for pair in (
        '<td>environ 12 clients sur 100</td><td class="now">environ 7 clients sur 100</td>',
        '<td>521 €</td><td class="now">environ 462 €</td>',
        '<td>1,7 %</td><td class="now">1,5 %</td>',
        '<td>environ 21 705 €</td><td class="now">environ 16 643 €</td>',
        '<td>environ 42 mois</td><td class="now">36 mois</td>',
        '<td>15 000 €</td><td class="now">12 000 €</td>',
    ):
        assert pair in content
    assert ">Revenu<" not in content
    assert "L’autre élément bouge de moins d’un point." in content


def test_while_nothing_is_changed_there_is_one_column_and_one_mark() -> None:
    content = read(what_if_result(UNCHANGED, PORTFOLIO, FR))
    assert "Simulation" not in content
    assert "Trait creux" not in content
    assert '<i class="before"' not in content
    assert "Les couleurs changent où l’avis change (485 et 515)." in content


def test_an_instalment_above_a_third_of_the_income_calls_for_caution() -> None:
    heavy = replace(SIMULATED, simulated=replace(SHORTER, annuity=12_000.0))
    assert plain(caution_sentence(heavy, Language.FR) or "") == (
        "L’échéance serait de 40 % du revenu. Le score seul ne dit pas si le client peut la payer."
    )
    third = replace(SIMULATED, simulated=replace(SHORTER, annuity=10_000.0))
    assert caution_sentence(third, Language.FR) is None
    assert caution_sentence(replace(heavy, simulated=replace(SHORTER, income=None)), Language.FR) is None
    assert caution_sentence(replace(UNCHANGED, simulated=replace(ASKED, annuity=12_000.0)), Language.FR) is None


def test_a_revolving_loan_has_no_goods() -> None:
    levers = (AMOUNT, locked(DOWN_PAYMENT, Locked.REVOLVING), locked(TERM, Locked.REVOLVING), INCOME)
    revolving = replace(SIMULATED, levers=levers)
    assert "Prix du bien" not in read(what_if_result(revolving, PORTFOLIO, FR))
    assert "Le prix du bien suit" not in read(what_if_form(revolving, AskedChanges(), FR))
    assert "pour un bien" not in changes_phrase(Changes(amount=9_000.0), levers, FR)


def test_a_correction_shows_both_values_and_its_reason_as_text() -> None:
    said = plain(correction_sentence(CORRECTED, " <b>{paie}</b> **mai** ", FR) or "")
    assert said == ("Donnée corrigée. Revenu : 35 000 € au lieu de 30 000 €. Motif : « <b>{paie}</b> **mai** ».")
    content = read(what_if_result(CORRECTED, PORTFOLIO, FR, note="<b>x</b>"))
    assert "« &lt;b&gt;x&lt;/b&gt; »" in content
    assert '<td>30 000 €</td><td class="now">35 000 €</td>' in content
    assert correction_sentence(SIMULATED, "x", FR) is None


def test_several_corrections_each_stand_beside_the_declared_value() -> None:
    correctable = (
        CorrectableView(
            column="DAYS_EMPLOYED",
            by=CorrectedBy.MONTHS,
            feature=EMPLOYED,
            declared=2.5,
            lowest=0.0,
            highest=600.0,
        ),
        CorrectableView(
            column="NAME_HOUSING_TYPE",
            by=CorrectedBy.LEVEL,
            feature=HOME,
            declared=None,
            lowest=None,
            highest=None,
            codes=tuple(level.code for level in HOME.levels),
        ),
    )
    corrections = (
        Correction(column="DAYS_EMPLOYED", value=40.0),
        Correction(column="NAME_HOUSING_TYPE", value=HOME.levels[0].code),
    )
    view = replace(CORRECTED, correctable=correctable, changes=Changes(corrections=corrections))
    home = HOME.levels[0].label.fr[0].lower() + HOME.levels[0].label.fr[1:]
    assert plain(correction_sentence(view, "Contrat", FR) or "") == (
        f"Données corrigées. {EMPLOYED.label.fr} : 3 ans et 4 mois au lieu de 2 ans et 6 mois ; "
        f"Logement : {home} au lieu de non renseigné. Motif : « Contrat »."
    )
    asked = AskedChanges(corrections={"DAYS_EMPLOYED": 40.0, "NAME_HOUSING_TYPE": HOME.levels[0].code}, note="Contrat")
    by_id = {item.id: item for item in components(what_if_form(view, asked, FR)) if getattr(item, "id", None)}
    assert by_id[what_if_id("correct-DAYS_EMPLOYED")].value == "3"
    assert by_id[what_if_id("correct-DAYS_EMPLOYED-months")].value == "4"
    assert by_id[what_if_id("correct-NAME_HOUSING_TYPE")].value == HOME.levels[0].code
    empty = {item.id: item for item in components(what_if_form(view, AskedChanges(), FR)) if getattr(item, "id", None)}
    assert empty[what_if_id("correct-DAYS_EMPLOYED")].value == ""
    assert empty[what_if_id("correct-NAME_HOUSING_TYPE")].value == "as-declared"


@pytest.mark.parametrize("display", [FR, EN])
def test_no_word_of_the_workshop_is_read_in_the_section(display: Display) -> None:
    view = replace(SIMULATED, levers=(locked(AMOUNT, Locked.UNKNOWN), DOWN_PAYMENT, TERM, INCOME))
    parts = [
        *what_if_form(view, AskedChanges(), display),
        *what_if_result(SIMULATED, PORTFOLIO, display),
        *what_if_cards_content(PROPOSALS, PORTFOLIO, display),
        *what_if_cards_content(NO_PROPOSAL, PORTFOLIO, display),
        *scenarios_content(UNCHANGED, [scenario("Un", CORRECTED, "Bulletin")], (), display),
        *what_if_charts_content(LANDSCAPE, PORTFOLIO, display),
    ]
    markups = [getattr(item, "data-markup", "") or "" for item in components(parts)]
    texts = [*strings(parts), *(_visible(each) for each in markups)]
    assert [text for text in texts if NEVER_SAID.search(text)] == []


def _visible(text: str) -> str:
    """Leave out tags and attributes."""
    shown, is_tag = [], False
    for char in text:
        is_tag = char == "<" or (is_tag and char != ">")
        shown.append(" " if is_tag or char == ">" else char)
    return "".join(shown)


def test_the_form_is_sent_as_components_and_the_rest_as_markup() -> None:
    drawn = what_if_cards_content(PROPOSALS, PORTFOLIO, FR)
    assert len(list(components(drawn))) == 1
    assert markup(drawn).startswith("<div data-markup=")

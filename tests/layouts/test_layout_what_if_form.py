"""The form of the what-if: what each field holds, and why one is off or wrong."""

from dataclasses import replace

import pytest

from features.text import Language
from layouts.display import Display
from layouts.ids import what_if_id
from layouts.panels.what_if_form import what_if_form
from layouts.sentences.what_if_fields import fault_sentence, locked_sentence
from layouts.simulation import AskedChanges
from scoring.whatif_views import (
    Lever,
    LeverView,
    Locked,
    Rejected,
    RejectedChange,
)
from tests.layouts.handmade_what_if import (
    AMOUNT,
    DOWN_PAYMENT,
    INCOME,
    LEVERS,
    TERM,
    UNCHANGED,
    locked,
)
from tests.layouts.walk import components, of_class, sentence
from tests.layouts.what_if_read import H, N, plain, read

FR, EN = Display(currency="€"), Display(language=Language.EN, currency="€")


@pytest.mark.parametrize(
    ("lever", "why", "words"),
    [
        (AMOUNT, Locked.UNKNOWN, "Cette demande ne dit pas le montant emprunté."),
        (TERM, Locked.REVOLVING, "Un crédit renouvelable n’a pas de durée."),
        (TERM, Locked.NO_RATE, "Aucun taux n’explique le montant et l’échéance de cette demande : la durée"),
        (INCOME, Locked.UNKNOWN, "Cette demande ne dit pas le revenu : il n’y a rien à corriger."),
        (DOWN_PAYMENT, Locked.REVOLVING, "Un crédit renouvelable ne paie pas un bien : rien n’est à payer comptant."),
    ],
)
def test_a_lever_that_cannot_be_moved_says_why(lever: LeverView, why: Locked, words: str) -> None:
    assert plain(locked_sentence(locked(lever, why), Language.FR)).startswith(words)


@pytest.mark.parametrize("why", Locked)
@pytest.mark.parametrize("lever", LEVERS)
def test_every_lever_has_words_for_every_lock_in_both_languages(lever: LeverView, why: Locked) -> None:
    french, english = (locked_sentence(locked(lever, why), language) for language in Language)
    assert french.endswith(".")
    assert english.endswith(".")
    assert french != english


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        (
            RejectedChange(lever=Lever.TERM, why=Rejected.NOT_A_NUMBER),
            "Ce n’est pas un nombre. Écrivez par exemple 36.",
        ),
        (
            RejectedChange(lever=Lever.AMOUNT, why=Rejected.BELOW, limit=5_000.0),
            "Au moins 5 000 € : c’est le moins que le simulateur essaie.",
        ),
        (
            RejectedChange(lever=Lever.TERM, why=Rejected.ABOVE, limit=84.0),
            "Au plus 84 mois : c’est le plus que le simulateur essaie.",
        ),
        (
            RejectedChange(lever=Lever.TERM, why=Rejected.LOCKED),
            "Ne peut pas être changé dans cette demande.",
        ),
    ],
)
def test_a_wrong_field_says_what_is_wrong(fault: RejectedChange, words: str) -> None:
    assert plain(fault_sentence(fault, FR)) == words


def test_the_form_starts_empty_with_what_is_asked_beside_and_the_slider_there() -> None:
    by_id = {
        item.id: item for item in components(what_if_form(UNCHANGED, AskedChanges(), FR)) if getattr(item, "id", None)
    }
    number, slider = by_id[what_if_id("amount")], by_id[what_if_id("amount-range")]
    assert (number.value, plain(number.placeholder)) == ("", "15 000")
    assert (slider.min, slider.max, slider.step, slider.value) == (5_000.0, 20_000.0, 100.0, 15_000.0)
    assert by_id[what_if_id("repaid")].options == [
        {"label": f"Carte de crédit, depuis 8 mois{H}: 1{N}900{H}€ à rembourser", "value": "0"},
        {"label": f"Crédit de type inconnu{H}: reste à payer non renseigné", "value": "1"},
    ]
    text = read(what_if_form(UNCHANGED, AskedChanges(), FR))
    assert "demandé : 15 000 €" in text
    assert "de 5 000 € à 20 000 €" in text
    assert "calculée : environ 42 mois" in text


def test_the_form_holds_what_was_asked_and_forgets_what_is_no_number() -> None:
    asked = AskedChanges(typed={Lever.AMOUNT: 12_000.0, Lever.TERM: "abc", Lever.INCOME: 31_000.0}, note="Bulletin")
    form = what_if_form(UNCHANGED, asked, FR)
    by_id = {item.id: item for item in components(form) if getattr(item, "id", None)}
    assert plain(by_id[what_if_id("amount")].value) == "12 000"
    assert by_id[what_if_id("amount-range")].value == 12_000.0
    assert by_id[what_if_id("term")].value == ""
    assert by_id[what_if_id("note")].value == "Bulletin"
    assert of_class(form, "correction")[0].open is True


def test_a_locked_lever_is_a_sentence_whose_fields_are_off_and_out_of_sight() -> None:
    view = replace(UNCHANGED, levers=(AMOUNT, DOWN_PAYMENT, locked(TERM, Locked.REVOLVING), INCOME))
    form = what_if_form(view, AskedChanges(), FR)
    assert "Un crédit renouvelable n’a pas de durée." in sentence(of_class(form, "locked")[0])
    term = next(item for item in components(form) if getattr(item, "id", None) == what_if_id("term"))
    assert term.disabled is True

"""The panel of a new application, and what a file says of how the application was read."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from features.catalog import CATALOG
from features.tables.official import HISTORY_TABLES
from features.text import Language
from layouts import ids
from layouts.drawn import markup
from layouts.panels.new_application import (
    AMOUNTS,
    CHOICES,
    RATINGS,
    handed_in_notes,
    new_application_dialog,
    new_application_link,
)
from layouts.plain_fields import labelled_field, plain_input, plain_select
from layouts.sentences.new_application import missing_sentence, number_sentence, reading_sentences
from layouts.typography import plain
from scoring.handed_in_views import HandedInFacts, UnseenCode

FR, EN = Language.FR, Language.EN
HISTORIES = tuple(table.name for table in HISTORY_TABLES)
WHOLE = HandedInFacts(
    number=None,
    is_of_a_client=False,
    n_answers=120,
    n_missing_answers=0,
    unread_columns=(),
    unseen=(),
    orphaned_rows=0,
    absent_histories=(),
)


def sentences(facts: HandedInFacts, language: Language = FR) -> Sequence[str]:
    return [sentence.replace("\u00a0", " ").replace("\u202f", " ") for sentence in reading_sentences(facts, language)]


def panel(language: Language = FR) -> str:
    dialog = new_application_dialog(CATALOG, language)
    return str(getattr(dialog, "data-markup", None) or markup(dialog.children))


def test_of_an_application_that_was_read_whole_nothing_more_is_said() -> None:
    assert sentences(WHOLE) == []
    assert "gardée huit heures au plus, en mémoire seulement" in markup(handed_in_notes(WHOLE, FR))


@pytest.mark.parametrize(
    ("missing", "said"),
    [
        (118, "**118 des 120 réponses de la demande manquent** : ce qui en dépend est « non renseigné »."),
        (1, "**1 des 120 réponses de la demande manque** : ce qui en dépend est « non renseigné »."),
    ],
)
def test_missing_answers_are_counted_among_all(missing: int, said: str) -> None:
    facts = replace(WHOLE, n_missing_answers=missing)
    assert plain(missing_sentence(facts, FR) or "") == said
    assert "<b>" in markup(handed_in_notes(facts, FR))
    assert missing_sentence(WHOLE, FR) is None


def test_the_number_of_the_file_is_said() -> None:
    assert plain(number_sentence(replace(WHOLE, number=100_024), FR)) == "Numéro dans le fichier : 100024"
    assert number_sentence(replace(WHOLE, number=100_024), EN) == "Number in the file: 100024"
    assert number_sentence(WHOLE, FR) == "Sans numéro"


def test_absent_histories_are_said_together_or_by_name() -> None:
    assert sentences(replace(WHOLE, absent_histories=HISTORIES))[0].startswith("Aucun historique n’a été déposé")
    (said,) = sentences(replace(WHOLE, absent_histories=("bureau", "bureau_balance")))
    assert said == (
        "Historiques qui n’ont pas été déposés, et dont on ne sait donc rien : "
        "le fichier des crédits chez d’autres prêteurs et le suivi mensuel des crédits chez d’autres prêteurs."
    )


def test_codes_that_nobody_has_are_counted_and_named() -> None:
    facts = replace(WHOLE, unseen=(UnseenCode(column="NAME_CONTRACT_TYPE", code="Troc"),))
    assert sentences(facts) == [
        "1 réponse est d’un code inconnu, lu comme « non renseigné » : NAME_CONTRACT_TYPE « Troc »."
    ]
    assert sentences(facts, EN) == [
        "1 answer is of an unknown code, read as “not provided”: NAME_CONTRACT_TYPE “Troc”."
    ]


def test_beyond_five_names_the_others_are_counted_and_a_long_name_is_cut() -> None:
    names = ("A" * 60, "B", "C", "D", "E", "F", "G")
    assert sentences(replace(WHOLE, unread_columns=names)) == [
        f"Colonnes que les tables n’ont pas, et qui n’ont pas été lues : {'A' * 40}…, B, C, D, E et 2 de plus."
    ]


def test_names_with_braces_are_said_as_they_are() -> None:
    facts = replace(WHOLE, unread_columns=("{n}", "{}"), unseen=(UnseenCode(column="X", code="{code}"),))
    assert "{n}, {}" in sentences(facts)[1]
    assert "« {code} »" in sentences(facts)[0]


@pytest.mark.parametrize(("rows", "begins"), [(1, "1 ligne des historiques est"), (2, "2 lignes des historiques sont")])
def test_rows_of_others_are_counted(rows: int, begins: str) -> None:
    assert sentences(replace(WHOLE, orphaned_rows=rows))[0].startswith(begins)


def test_a_number_that_a_client_has_too_is_said() -> None:
    facts = replace(WHOLE, number=100_002)
    assert sentences(facts) == []
    assert "Le numéro 100002 du fichier" in sentences(replace(facts, is_of_a_client=True))[0]


def test_a_name_that_looks_like_markup_is_text() -> None:
    facts = replace(WHOLE, unread_columns=("<script>",))
    assert "&lt;script&gt;" in markup(handed_in_notes(facts, FR))


@pytest.mark.parametrize("language", Language)
def test_every_field_has_a_label_and_the_official_name_of_its_column(language: Language) -> None:
    written = panel(language)
    assert written.count("<label") == written.count("<input") + written.count("<select")
    for column in (*AMOUNTS, *CHOICES, *RATINGS):
        assert f'name="{column}"' in written
    assert 'accept=".csv,.json,.xlsx"' in written
    assert '<option value="Cash loans">' in written


def test_the_panel_opens_by_a_link_to_it() -> None:
    assert new_application_dialog(CATALOG, FR).id == ids.NEW_APPLICATION
    assert f'href="#{ids.NEW_APPLICATION}"' in markup(new_application_link(FR))


def test_a_plain_field_is_plain_html() -> None:
    field = labelled_field("Revenu", plain_input(type="number", name="x", multiple=True), "par an")
    assert markup(field) == (
        '<label class="field"><span>Revenu</span><input multiple name="x" type="number"><small>par an</small></label>'
    )
    assert markup(plain_select("kind", {"": "Aucun", "a&b": "A"})) == (
        '<select class="form-select" name="kind"><option value="">Aucun</option>'
        '<option value="a&amp;b">A</option></select>'
    )

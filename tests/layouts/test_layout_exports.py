import csv
import io
import json
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from features.text import Language
from layouts.display import Display
from layouts.exports.csv_file import BYTE_ORDER_MARK, HEAD, STARTS_A_FORMULA, cell_text
from layouts.exports.file import ExportFile, FileKind, export_file
from layouts.panels.exports import export_panel
from tests.layouts.handmade_export import EXPORT
from tests.layouts.walk import ids_of, sentence

NOW = datetime(2026, 11, 24, 9, 5, 7, tzinfo=UTC)
NUMBER = str(EXPORT.client.score.client_id)


def written(kind: FileKind, language: Language = Language.FR) -> ExportFile:
    return export_file(EXPORT, kind, Display(language=language), NOW)


def rows_of(language: Language) -> list[list[str]]:
    text = written(FileKind.CSV, language).text.removeprefix(BYTE_ORDER_MARK)
    return list(csv.reader(io.StringIO(text), delimiter=";" if language is Language.FR else ","))


@pytest.mark.parametrize("kind", FileKind)
def test_the_name_of_the_file_does_not_say_which_client_and_its_text_does(kind: FileKind) -> None:
    file = written(kind)
    assert file.name == f"dossier-de-credit-2026-11-24-090507.{kind}"
    assert NUMBER not in file.name
    assert NUMBER in file.text


def test_the_json_file_holds_every_item_with_its_place_and_the_facts_of_the_model() -> None:
    content = json.loads(written(FileKind.JSON).text)
    assert len(content["items"]) == len(EXPORT.client.information)
    credit = next(item for item in content["items"] if item["name"] == "loan_amount_currency")
    assert (credit["value"], credit["unit"], credit["place"]) == (1293502, "currency", "plus que 93 sur 100")
    assert credit["in_words"] == "1 293 503 u.m."
    assert credit["source"] == "la demande de crédit"
    card = next(item for item in content["items"] if item["name"] == "card_limit_used_share")
    assert (card["value"], card["applies"], card["in_words"]) == (None, False, "sans objet")
    assert content["score"]["points"] == 469
    assert content["score"]["opinion_in_words"] == "Avis défavorable"
    assert content["client"] == {"number": int(NUMBER), "outcome": "unknown"}
    assert content["model"]["data_fingerprint"] == EXPORT.about.fingerprint


def test_the_effects_of_the_themes_lead_from_the_average_to_the_score() -> None:
    content = json.loads(written(FileKind.JSON).text)
    total = content["score"]["average_points"] + sum(theme["effect_points"] for theme in content["themes"])
    assert total == content["score"]["points"]


def test_a_protected_item_has_no_effect_and_is_no_reason() -> None:
    content = json.loads(written(FileKind.JSON).text)
    age = next(item for item in content["items"] if item["name"] == "age_years")
    assert (age["protected"], age["effect_points"]) == (True, None)
    reasons = content["reasons"]["against"] + content["reasons"]["in_favour"]
    assert reasons
    assert "age_years" not in [reason["name"] for reason in reasons]


@pytest.mark.parametrize(("language", "amount"), [(Language.FR, "1293502,5"), (Language.EN, "1293502.5")])
def test_the_table_is_written_as_the_spreadsheets_of_the_language_read_it(language: Language, amount: str) -> None:
    assert written(FileKind.CSV, language).text.startswith(BYTE_ORDER_MARK)
    rows = rows_of(language)
    assert {len(row) for row in rows} == {len(HEAD)}
    assert [row[3] for row in rows if row[1] == "AMT_CREDIT"] == [amount]
    assert [row[3] for row in rows if row[1] == "OWN_CAR_AGE"] == [""]


def test_a_text_of_the_data_that_would_be_run_as_a_formula_is_not() -> None:
    assert [row[3] for row in rows_of(Language.FR) if row[1] == "OCCUPATION_TYPE"] == ["'=HYPERLINK(1)"]


@given(st.text())
def test_no_text_whatever_begins_a_formula(text: str) -> None:
    assert not cell_text(text, Language.FR).lstrip(" ").startswith(STARTS_A_FORMULA)


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_a_number_keeps_its_value(number: float) -> None:
    assert float(cell_text(number, Language.FR).replace(",", ".")) == number
    assert float(cell_text(number, Language.EN)) == number


def test_the_reader_is_told_what_the_file_says_before_asking_for_it() -> None:
    said = sentence(export_panel(Language.FR))
    assert "Le nom du fichier ne dit pas de quel client il s’agit" in said
    assert ids_of(export_panel(Language.FR)) == ["export-csv", "export-json", "print", "export-file"]

import csv
import io
import json
from dataclasses import fields, replace
from datetime import UTC, datetime

import pytest

from features.text import Language
from layouts.display import Display
from layouts.exports.csv_file import BYTE_ORDER_MARK
from layouts.exports.file import FileKind, export_file
from layouts.exports.past import CODES
from layouts.words.exports_past import COLUMNS
from scoring.export_views import PastKind
from scoring.history_views import ApplicationView, CardMonthView, CreditView, InstalmentPeriodView
from scoring.past_tables import CODE, UNITS, past_tables
from tests.layouts.handmade_export import EXPORT, PAST

NOW = datetime(2026, 11, 24, 9, 5, 7, tzinfo=UTC)
TABLES = {table["name"]: table for table in json.loads(export_file(EXPORT, FileKind.JSON, Display(), NOW).text)["past"]}


def csv_rows(language: Language = Language.FR) -> list[list[str]]:
    text = export_file(EXPORT, FileKind.CSV, Display(language=language), NOW).text.removeprefix(BYTE_ORDER_MARK)
    return list(csv.reader(io.StringIO(text), delimiter=";" if language is Language.FR else ","))


def test_every_field_of_every_record_is_handed_over() -> None:
    records = (CreditView, ApplicationView, InstalmentPeriodView, CardMonthView)
    for kind, record in zip(PastKind, records, strict=True):
        assert list(UNITS[kind]) == [field.name for field in fields(record)]


def test_every_column_has_a_label_and_every_code_its_words() -> None:
    assert set(COLUMNS) == {(kind, name) for kind in PastKind for name in UNITS[kind]}
    assert set(CODES) == {(kind, name) for kind in PastKind for name, unit in UNITS[kind].items() if unit == CODE}


def test_a_credit_elsewhere_is_written_as_it_is_and_in_words() -> None:
    table = TABLES["credit_elsewhere"]
    assert table["delivered"] is True
    assert table["columns"][5] == {"name": "amount", "unit": "currency", "label": "Montant"}
    card = table["records"][0]
    assert (card["state"], card["start_days"], card["amount"], card["overdue"]) == ("Active", -731, 45000, None)
    assert card["in_words"]["kind"] == "Carte de crédit"
    assert card["in_words"]["start_days"] == "Il y a 2 ans"
    assert card["in_words"]["planned_end_days"] == "Prévue dans 1 an"
    assert card["in_words"]["amount"] == "45 000 u.m."
    assert card["in_words"]["worst_delay"] == "31 à 60 jours"
    assert card["in_words"]["late_months"] == "Il y a 6 mois"
    assert "overdue" not in card["in_words"]


def test_the_other_records_are_there_and_a_quarter_without_an_instalment_is_not() -> None:
    (application,) = TABLES["past_application"]["records"]
    assert application["in_words"]["outcome"] == "Non retenue"
    (quarter,) = TABLES["instalment_quarter"]["records"]
    assert (quarter["late"], quarter["in_words"]["worst_delay_days"]) == (1, "12 jours")
    (month,) = TABLES["card_month"]["records"]
    assert (month["balance"], month["drawn"], month["in_words"]["months"]) == (900.5, None, "Il y a 1 mois")


@pytest.mark.parametrize(
    ("language", "part", "label", "words"),
    [
        (Language.FR, "Crédit connu ailleurs, n° 1", "Reste dû", "12 000 u.m."),
        (Language.EN, "Credit known elsewhere, no. 1", "Still owed", "12,000 m.u."),
    ],
)
def test_the_table_has_one_line_for_each_value(language: Language, part: str, label: str, words: str) -> None:
    rows = [row for row in csv_rows(language) if row[0] == part]
    assert len(rows) == len(UNITS[PastKind.CREDIT])
    assert next(row for row in rows if row[1] == "debt")[2:6] == [label, "12000", "currency", words]


def test_a_table_that_was_not_delivered_says_so_and_an_empty_one_too() -> None:
    past = replace(PAST, credits_elsewhere=None, card_months=())
    text = export_file(replace(EXPORT, past=past_tables(past)), FileKind.CSV, Display(), NOW).text
    assert "Crédit connu ailleurs;credit_elsewhere;;;;Non fourni, pour aucun client;" in text
    assert "Mois de cartes chez nous;card_month;;;;Rien de connu;" in text

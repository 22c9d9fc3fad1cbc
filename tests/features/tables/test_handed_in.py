"""One application handed in as a few small files: read with the checks of a folder, refused in both languages."""

import json
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from features.errors import RefusedInputError
from features.tables.handed_files import LARGEST_FILE_BYTES, HandedFile
from features.tables.handed_in import MEMORY, NO_NUMBER, HandedIn, read_handed_in
from features.text import Text
from tests.features.tables.handing_in import ROW, csv_of, read, refused, workbook_of
from tests.features.tables.tiny_portfolio import tiny_frames, with_cell


def row_of(handed: HandedIn) -> Mapping[str, object]:
    return handed.tables.frames["application"].collect().row(0, named=True)


def test_csv_json_and_workbook_say_the_same(tmp_path: Path) -> None:
    as_json = json.dumps({"application": ROW.row(0, named=True)}).encode()
    told = [
        row_of(read(a__csv=csv_of(ROW))),
        row_of(read(a__json=as_json)),
        row_of(read(a__xlsx=workbook_of(tmp_path, ROW))),
    ]
    assert told[0] == told[1] == told[2]
    assert (told[0]["AMT_CREDIT"], told[0]["TARGET"]) == (450_000.0, None)


def test_histories_come_along_under_their_names() -> None:
    frames = tiny_frames()
    handed = read(
        moi__csv=csv_of(ROW),
        **{"BUREAU (1)__csv": csv_of(frames["bureau"]), "bureau_balance__csv": csv_of(frames["bureau_balance"])},
    )
    assert set(handed.tables.delivered_histories) == {"bureau", "bureau_balance"}
    # Of the credits one is of client 1; both months are of that one.
    assert handed.orphaned == 3


def test_one_json_file_may_hold_all() -> None:
    bureau = tiny_frames()["bureau"].filter(pl.col("SK_ID_CURR") == 3)
    whole = {"application": ROW.row(0, named=True), "bureau": bureau.rows(named=True)}
    handed = read(tout__json=json.dumps(whole).encode())
    assert handed.tables.frames["bureau"].collect().rows() == bureau.rows()
    assert handed.orphaned == 0


def test_columns_may_lack_from_the_application_and_are_unknown() -> None:
    handed = read(a__csv=b"AMT_CREDIT;AMT_ANNUITY;COULEUR\n450000,5;22500;bleu\n")
    assert handed.client_key == NO_NUMBER
    assert handed.unread == ("COULEUR",)
    known = {name: value for name, value in row_of(handed).items() if value is not None}
    assert known == {"SK_ID_CURR": NO_NUMBER, "AMT_CREDIT": 450_000.5, "AMT_ANNUITY": 22_500.0}


def test_the_outcome_of_a_new_application_is_not_read() -> None:
    handed = read(a__csv=b"SK_ID_CURR,TARGET,AMT_CREDIT\n5,1,10\n")
    assert (handed.unread, row_of(handed)["TARGET"]) == (("TARGET",), None)


def test_nothing_is_left_behind() -> None:
    folder = MEMORY if MEMORY.is_dir() else Path(tempfile.gettempdir())
    before = set(folder.iterdir())
    read(a__csv=csv_of(ROW))
    refused(a__csv=b"COULEUR\nbleu\n")
    assert set(folder.iterdir()) <= before


@pytest.mark.parametrize(
    ("contents", "french"),
    [
        (b"", "« a.csv » est vide (0 octet)"),
        (b"\n", "Aucune colonne de « a.csv » n’est connue"),
        (
            b"COULEUR,TAILLE\nbleu,3\n",
            "Aucune colonne de « a.csv » n’est connue. Partez du modèle CSV : mêmes noms de colonnes, une ligne.",
        ),
        (b"SK_ID_CURR,AMT_CREDIT\n", "« a.csv » n’a que des titres : ajoutez la ligne de la demande."),
        (b"SK_ID_CURR,AMT_CREDIT\n1,10\n2,20\n", "« a.csv » contient 2 demandes : gardez une seule ligne"),
        (b"SK_ID_CURR,AMT_CREDIT\n1,inf\n", "Montant demandé (AMT_CREDIT) : « inf » n’est pas un nombre."),
        (
            b"SK_ID_CURR,AMT_CREDIT\n1,cher\n",
            "Montant demandé (AMT_CREDIT) : « cher » n’est pas un nombre. Corrigez-le ou laissez-le vide.",
        ),
        (b"SK_ID_CURR,CNT_CHILDREN\n1,1.5\n", "CNT_CHILDREN : « 1.5 » n’est pas un nombre entier."),
        (b"SK_ID_CURR,AMT_CREDIT\n,10\n", "« a.csv », ligne 2 : SK_ID_CURR vaut vide, alors que chaque ligne"),
        (b"SK_ID_CURR,AMT_CREDIT\n1,10,20\n", "« a.csv », ligne 2 : 3 valeurs pour 2 colonnes"),
        (b"AMT_CREDIT,amt_credit\n1,2\n", "« a.csv » a plus d’une colonne AMT_CREDIT"),
        (b"," * 1000 + b"\n", "« a.csv » a plus de 1000 colonnes"),
        (b"\x00\x01\x02\x03" * 40, "« a.csv », ligne 1 : ce n’est pas un en-tête lisible"),
        (b"AMT_CREDIT," + b"x" * LARGEST_FILE_BYTES, "« a.csv » dépasse 2 Mo"),
        (b"x" * (LARGEST_FILE_BYTES - 1), "« a.csv », ligne 1 : ce n’est pas un en-tête lisible"),
    ],
)
def test_what_is_no_application_is_refused_in_a_sentence(contents: bytes, french: str) -> None:
    assert refused(a__csv=contents).fr.startswith(french)


def test_a_word_for_unknown_is_unknown() -> None:
    assert row_of(read(a__csv=b"SK_ID_CURR,AMT_CREDIT\n1,NaN\n"))["AMT_CREDIT"] is None


@pytest.mark.parametrize(
    "document",
    [
        {"application": {"AMT_CREDIT": 1}, "application_test": {"AMT_CREDIT": 2}},
        {"application": [{f"c{n}": 1 for n in range(1_000)}, *({"c1": 1} for _ in range(500))]},
    ],
    ids=["one table twice", "rows that leave out nearly everything"],
)
def test_json_that_would_lose_a_table_or_swell_is_refused(document: object) -> None:
    assert refused(a__json=json.dumps(document).encode()).fr.startswith("« a.json » n’est pas fait comme une demande")


@pytest.mark.parametrize(
    "document",
    [
        "[]",
        "12",
        "{}",
        '"AMT_CREDIT"',
        '{"AMT_CREDIT": {"value": 1}}',
        '{"AMT_CREDIT": [1]}',
        '{"application": {"AMT_CREDIT": 1}, "COULEUR": 1}',
        '[{"AMT_CREDIT": 1}, 2]',
        '{"AMT_CREDIT": 1e999}',
    ],
)
def test_json_of_another_shape_is_refused(document: str) -> None:
    assert refused(a__json=document.encode()).fr.startswith("« a.json » n’est pas fait comme une demande")


@pytest.mark.parametrize(
    "document",
    ['{"application": {"AMT', "[" * 100_000, '{"AMT_CREDIT": NaN}', '{"AMT_CREDIT": "\\ud800"}', "AMT_CREDIT"],
)
def test_json_that_is_broken_is_refused(document: str) -> None:
    assert refused(a__json=document.encode()) == Text(
        fr="« a.json » est incomplet ou abîmé. Partez du modèle JSON.",
        en="a.json is incomplete or damaged. Start from the JSON template.",
    )


def test_json_of_other_columns_is_refused() -> None:
    assert refused(a__json=b'{"COULEUR": 1}').fr == (
        "Aucune colonne de « a.json » n’est connue. Partez du modèle JSON : mêmes noms de colonnes."
    )


def test_an_answer_of_a_json_file_is_named() -> None:
    assert refused(a__json=b'[{"SK_ID_CURR": 1, "AMT_CREDIT": "cher"}]').en == (
        "Amount asked for (AMT_CREDIT): “cher” is not a number. Correct it or leave it empty."
    )


def test_a_history_needs_all_its_columns_and_the_number_of_the_client() -> None:
    bureau = csv_of(tiny_frames()["bureau"].drop("DAYS_CREDIT"))
    assert refused(a__csv=csv_of(ROW), bureau__csv=bureau).fr.startswith("« bureau.csv » n’a pas DAYS_CREDIT")
    other = refused(a__csv=csv_of(ROW), bureau__csv=b"COULEUR\nbleu\n").fr
    assert other == "Aucune colonne de « bureau.csv » n’est connue : donnez-lui celles de la table bureau."
    without = csv_of(ROW.drop("SK_ID_CURR"))
    said = refused(a__csv=without, bureau__csv=csv_of(tiny_frames()["bureau"])).fr
    assert said.startswith("« a.csv » n’a pas de colonne SK_ID_CURR")


def test_two_files_for_one_table_and_none_for_the_application_are_refused() -> None:
    assert refused(a__csv=csv_of(ROW), b__csv=csv_of(ROW)).fr.startswith(
        "« a.csv » et « b.csv » sont lus comme la demande"
    )
    assert refused(bureau__csv=csv_of(tiny_frames()["bureau"])).fr.startswith("Aucun fichier n’est celui de la demande")
    assert refused(**{f"bureau{n}__csv": b"x" for n in range(8)}).fr.startswith("Il y a plus de 7 fichiers")


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("../../etc/passwd", "« passwd »"),
        ("C:\\temp\\a.exe", "« a.exe »"),
        ("<img src=x>.exe", "« <img src=x>.exe »"),
        ("a\r\n\x1b[31m.exe", "« a [31m.exe »"),
        ("x" * 300 + ".exe", f"« {'x' * 80}… »"),
        ("{language}.exe", "« {language}.exe »"),
        ("", "«  »"),
    ],
)
def test_a_name_is_shown_and_never_a_path(name: str, shown: str) -> None:
    with pytest.raises(RefusedInputError) as caught:
        read_handed_in([HandedFile(name=name, contents=b"x")])
    assert caught.value.text.fr.startswith(f"{shown} n’est ni un fichier CSV")


def test_a_name_that_is_a_path_is_read_as_any_other() -> None:
    handed = read_handed_in([HandedFile(name="../../../tmp/a.csv", contents=csv_of(ROW))])
    assert handed.client_key == 3


@given(st.binary(max_size=300), st.sampled_from(["a.csv", "a.json", "a.xlsx", "bureau.csv", "a.zip"]))
def test_any_bytes_are_an_application_or_a_sentence(contents: bytes, name: str) -> None:
    with suppress(RefusedInputError):
        read_handed_in([HandedFile(name=name, contents=contents)])


def test_a_cell_at_fault_in_a_workbook_is_named(tmp_path: Path) -> None:
    said = refused(a__xlsx=workbook_of(tmp_path, with_cell(ROW, 0, "AMT_CREDIT", "cher"))).fr
    assert said.startswith("Montant demandé (AMT_CREDIT) : « cher » n’est pas un nombre.")


def test_a_cell_at_fault_in_a_history_is_named_with_its_place() -> None:
    bureau = csv_of(with_cell(tiny_frames()["bureau"], 1, "AMT_CREDIT_SUM", "cher"))
    assert refused(a__csv=csv_of(ROW), bureau__csv=bureau).fr == (
        "« bureau.csv », ligne 3, AMT_CREDIT_SUM : « cher » n’est pas un nombre. Corrigez-le ou laissez-le vide."
    )

"""An application posted to the desk: its file, or a sentence; nothing of it in the logs."""

import io
import json
import logging
from pathlib import Path

import pytest
from flask.testing import FlaskClient
from werkzeug.datastructures import FileStorage, MultiDict
from werkzeug.test import TestResponse, encode_multipart

from callbacks.hosting.logs import JsonLines
from callbacks.new_application import ADDRESS, LARGEST_BODY_BYTES, OWN_HEADER
from features.text import Language
from layouts import ids
from layouts.ids import what_if_id
from layouts.words import what_if_charts
from layouts.words.saying import say
from tests.callbacks.posting import call, press, words_of
from tests.one_client import files_of

TEMPLATES = Path(__file__).parents[2] / "assets" / "templates"
TEMPLATE = {"demande.csv": (TEMPLATES / "modele-demande.csv").read_bytes()}


def post(server: FlaskClient, files: dict[str, bytes], *, language: str = "fr", own: bool = True) -> TestResponse:
    parts = [("files", FileStorage(io.BytesIO(contents), name)) for name, contents in files.items()]
    boundary, body = encode_multipart(MultiDict([("language", language), *parts]))
    headers = {OWN_HEADER: "1"} if own else {}
    return server.post(ADDRESS, data=body, headers=headers, content_type=f'multipart/form-data; boundary="{boundary}"')


def opened(server: FlaskClient, files: dict[str, bytes]) -> str:
    """Hand in files, and give what the page then keeps as the client."""
    answer = post(server, files)
    assert answer.status_code == 200
    address: str = answer.get_json()["address"]
    assert address.startswith("#demande=")
    return address.removeprefix("#")


def test_a_client_handed_in_has_the_file_of_the_client(
    server: FlaskClient, demo_data_folder: Path, some_client: str
) -> None:
    handed = opened(server, files_of(demo_data_folder, int(some_client)))
    one, other = call(server, ids.HEAD, client=some_client), call(server, ids.HEAD, client=handed)
    assert other[ids.WHY] == one[ids.WHY]
    assert "Demande déposée" in words_of(other[ids.HEAD])
    assert f"Numéro dans le fichier\u00a0: {some_client}" in words_of(other[ids.HEAD])
    assert f"Client {some_client}" not in words_of(other[ids.HEAD])
    assert f"Le numéro {some_client} du fichier est aussi celui d’un client" in words_of(other[ids.OPINION])
    assert "gardée huit heures au plus, en mémoire seulement" in words_of(other[ids.OPINION])
    for part in (ids.INFORMATION, ids.HISTORY, ids.POPULATION):
        assert call(server, part, client=handed)[part] == call(server, part, client=some_client)[part]
    assert call(server, ids.COMPARISON, client=handed)[ids.COMPARISON]["children"]


@pytest.mark.parametrize("name", ["modele-demande.csv", "application-template.csv", "application-template.json"])
def test_the_templates_are_applications_that_the_desk_reads_whole(server: FlaskClient, name: str) -> None:
    handed = opened(server, {name: (TEMPLATES / name).read_bytes()})
    said = words_of(call(server, ids.HEAD, client=handed)[ids.OPINION])
    assert "Aucun historique n’a été déposé" in said
    assert "colonne" not in said
    assert "code" not in said


def test_a_file_with_little_in_it_says_what_it_lacks(server: FlaskClient) -> None:
    handed = opened(server, {"a.csv": b"AMT_CREDIT,NAME_CONTRACT_TYPE,COULEUR\n450000,Barter,bleu\n"})
    said = words_of(call(server, ids.HEAD, client=handed)[ids.OPINION])
    assert "118 des 120 réponses de la demande manquent" in said
    assert "1 réponse est d’un code inconnu" in said
    assert "NAME_CONTRACT_TYPE «\u00a0Barter\u00a0»" in said
    assert "n’ont pas été lues\u00a0: COULEUR" in said


def test_of_an_application_with_two_answers_no_opinion_is_given_anywhere(server: FlaskClient) -> None:
    handed = opened(server, {"a.csv": b"AMT_CREDIT,AMT_ANNUITY\n300000,15000\n"})
    page = call(server, ids.HEAD, client=handed)
    cards = call(server, what_if_id("cards"), what_if_client=handed)[what_if_id("cards")]
    for part in (page[ids.HEAD], page[ids.OPINION], cards):
        assert "Trop peu est connu pour un avis" in words_of(part)
        assert "Avis favorable" not in words_of(part)
    for name in ("form", "charts"):
        assert call(server, what_if_id(name), what_if_client=handed)[what_if_id(name)]["children"] == []
    simulated = call(server, what_if_id("said"), what_if_asked={"client": handed, "amount": 200_000})
    assert simulated[what_if_id("result")]["children"] == []
    file = press(server, ids.EXPORT_JSON, export_json=1, client=handed)[ids.EXPORT_FILE]["data"]
    assert json.loads(file["content"])["score"]["opinion"] is None


def test_an_application_without_its_amount_has_a_sentence_for_what_cannot_be_drawn(server: FlaskClient) -> None:
    whole = json.loads((TEMPLATES / "application-template.json").read_bytes())
    whole["application"] |= {"AMT_CREDIT": None, "AMT_ANNUITY": None}
    handed = opened(server, {"a.json": json.dumps(whole).encode()})
    charts = words_of(call(server, what_if_id("charts"), what_if_client=handed)[what_if_id("charts")])
    assert say(what_if_charts.NO_CURVE, Language.FR) in charts


def test_an_application_has_no_neighbour_and_its_file_no_number(server: FlaskClient) -> None:
    handed = opened(server, TEMPLATE)
    answer = press(server, ids.HIGHER_CLIENT, higher_client=1, client=handed)
    assert "n’a pas de score voisin" in words_of(answer)
    file = press(server, ids.EXPORT_JSON, export_json=1, client=handed)[ids.EXPORT_FILE]["data"]
    assert json.loads(file["content"])["client"] == {"number": None, "outcome": "unknown"}


def test_what_is_no_longer_kept_is_said(server: FlaskClient) -> None:
    answer = call(server, ids.HEAD, client="demande=unknown")
    assert answer[ids.HEAD]["children"] is None
    assert "Cette demande n’est plus en mémoire\u00a0: déposez-la à nouveau" in words_of(answer[ids.WELCOME])
    said = words_of(call(server, ids.COMPARISON, client="demande=unknown")[ids.COMPARISON])
    assert "n’est plus en mémoire" in said
    assert call(server, ids.INFORMATION, client="demande=unknown")[ids.INFORMATION]["children"] == []


def test_neither_the_search_nor_a_plain_number_opens_an_application(server: FlaskClient) -> None:
    handed = opened(server, TEMPLATE)
    answer = call(server, ids.FIND_STATUS, find_client_open=1, find_client=handed)
    assert "hash" not in words_of(answer.get(ids.LOCATION, {}))
    assert call(server, ids.HEAD, client="-1")[ids.HEAD]["children"] is None


@pytest.mark.parametrize(
    ("files", "french"),
    [
        ({}, "Choisissez d’abord"),
        ({"a.pdf": b"x"}, "«\u00a0a.pdf\u00a0» n’est ni un fichier CSV"),
        ({"a.csv": b""}, "est vide"),
        ({"a.csv": b"COULEUR\nbleu\n"}, "Aucune colonne de «\u00a0a.csv\u00a0» n’est connue"),
        ({"a.csv": b"AMT_CREDIT\n1\n2\n"}, "contient 2 demandes"),
        ({"a.csv": b"AMT_CREDIT\ninf\n"}, "(AMT_CREDIT)\u00a0: «\u00a0inf\u00a0» n’est pas un nombre"),
        ({"a.csv": b"AMT_CREDIT\n1e30\n"}, "vaut 1e30, ce qui dépasse un milliard"),
        ({"a.csv": b"AMT_CREDIT\n-5000\n"}, "vaut −5000\u00a0: un montant est au-dessus de zéro"),
        (
            {"{0}<b>.csv": b"AMT_CREDIT\n1e10\n"},
            "«\u00a0{0}<b>.csv\u00a0», ligne 2\u00a0: Montant demandé (AMT_CREDIT) vaut 10000000000, ce qui",
        ),
        ({"a.csv": b"AMT_CREDIT\n{x}\n"}, "«\u00a0{x}\u00a0» n’est pas un nombre"),
        ({"../../a.xlsx": b"x"}, "«\u00a0a.xlsx\u00a0» ne se lit pas"),
        ({"a.csv": b"x" * (3 << 20)}, "dépasse 2 Mo"),
        ({f"bureau{n}.csv": b"x" for n in range(8)}, "plus de 7 fichiers"),
    ],
)
def test_what_cannot_be_read_is_refused_in_a_sentence(
    server: FlaskClient, files: dict[str, bytes], french: str
) -> None:
    answer = post(server, files)
    assert answer.status_code == 200
    assert french in answer.get_json()["refused"]
    assert "address" not in answer.get_json()


def test_a_refusal_is_in_the_language_of_the_page(server: FlaskClient) -> None:
    assert post(server, {}, language="en").get_json()["refused"] == "First choose the file of the application."
    assert post(server, {}, language="xx").get_json()["refused"].startswith("Choisissez")


def test_more_than_the_largest_body_is_refused_in_both_languages(server: FlaskClient) -> None:
    answer = post(server, {f"{n}.csv": b"x" * (3 << 20) for n in range(3)})
    assert answer.status_code == 413
    assert "dépassent 8 Mo" in answer.text
    assert "larger than 8 MB" in answer.text
    assert LARGEST_BODY_BYTES < 3 * (3 << 20)


def test_a_form_of_another_site_is_not_answered(server: FlaskClient) -> None:
    assert post(server, TEMPLATE, own=False).status_code == 400
    assert server.get(ADDRESS).status_code == 404


@pytest.mark.parametrize("body", [b"", b"--x", b"\x00" * 1000, b'--x\r\nContent-Disposition: form-data; name="files"'])
def test_a_body_that_is_no_form_has_no_file(server: FlaskClient, body: bytes) -> None:
    for kind in ("multipart/form-data; boundary=x", "multipart/form-data", "application/json", "text/plain"):
        answer = server.post(ADDRESS, data=body, headers={OWN_HEADER: "1"}, content_type=kind)
        assert answer.get_json()["refused"].startswith("Choisissez")


def test_nothing_of_an_application_is_logged(server: FlaskClient, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO):
        post(server, {"secret.csv": b"AMT_CREDIT\nsecret\n"})
        handed = opened(server, {"secret.csv": b"AMT_CREDIT\n450001\n"})
        call(server, ids.HEAD, client=handed)
    logged = "\n".join(JsonLines().format(record) for record in caplog.records)
    assert ADDRESS in logged
    for never in ("secret", "450001", handed):
        assert never not in logged


def test_many_at_once_each_get_their_own_file(server: FlaskClient) -> None:
    clients = [opened(server, {"a.csv": f"AMT_CREDIT\n{amount}\n".encode()}) for amount in (100_000, 200_000)]
    heads = [words_of(call(server, ids.HEAD, client=client)[ids.HEAD]) for client in clients]
    assert ["100\u202f000" in heads[0], "200\u202f000" in heads[1]] == [True, True]
    assert clients[0] != clients[1]

"""The list of clients and the switch that hides it, as the browser asks for them."""

import csv
import io
from typing import Any

import pytest
from flask.testing import FlaskClient

from features.text import Language
from layouts import ids
from layouts.reasons import reasons_of
from scoring.bundle import Bundle
from scoring.explain import client_view
from scoring.worklist import Worklist
from scoring.worklist_views import ListColumn, ListFilter, ListSort
from tests.callbacks.posting import call, press, words_of

CLIENTS = 2000
GRID = ids.list_id("grid")
COUNT = ids.list_id("count")
FIRST_PAGE: dict[str, Any] = {"startRow": 0, "endRow": 25, "sortModel": [], "filterModel": {}}
NONSENSE: list[object] = [
    None,
    True,
    -1,
    2**70,
    1e300,
    "",
    "x",
    [],
    [[]],
    {},
    {"a": 1},
    "DROP TABLE",
    "\x00",
    ["favourable", 3],
]


def page_of(server: FlaskClient, asked: object = FIRST_PAGE, **values: object) -> tuple[list[dict[str, Any]], int, str]:
    answer = call(server, f"{GRID}.", worklist_grid=asked, **values)
    response = answer[GRID]["getRowsResponse"]
    return response["rowData"], response["rowCount"], answer[COUNT]["children"].replace("\u202f", " ")


def test_the_list_is_drawn_once_it_was_opened(server: FlaskClient) -> None:
    closed = call(server, ids.WORKLIST_CONTENT)
    opened = words_of(call(server, ids.WORKLIST_CONTENT, worklist_opened={"narrow": False}))
    assert closed[ids.WORKLIST_CONTENT]["children"] == []
    assert "Raison principale" in opened
    assert "Page suivante" in opened


def test_a_page_that_cannot_be_is_not_gone_back_to(server: FlaskClient) -> None:
    opened = {"narrow": False}
    drawn = words_of(call(server, ids.WORKLIST_CONTENT, worklist_opened=opened, worklist_view={"startRow": 10**12}))
    assert '"infiniteInitialRowCount": 25' in drawn


def test_a_page_shows_what_the_files_show(server: FlaskClient, bundle: Bundle) -> None:
    rows, count, said = page_of(server)
    assert (len(rows), count, said) == (25, CLIENTS, "2 000 clients.")
    assert [row["client"] for row in rows] == [str(client) for client in bundle.client_ids[:25]]
    for row in rows:
        view = client_view(bundle, int(row["client"]))
        assert row["score"] == str(view.whole_points)
        assert int(row["distance"].replace("−", "-")) == view.whole_points - 500


def test_the_main_reason_is_the_first_that_the_file_tells(bundle: Bundle) -> None:
    compared = 0
    for row in Worklist.of(bundle).rows(range(0, CLIENTS, 20)):
        reasons = reasons_of(client_view(bundle, row.client_id))
        told = reasons.in_favour if row.distance_points >= 0 else reasons.against
        if row.reason is not None and told:
            compared += 1
            assert told[0].value.feature.name == row.reason.feature.name
    assert compared > 80


def test_the_server_sorts_filters_and_turns_pages(server: FlaskClient) -> None:
    down = {"startRow": 25, "endRow": 50, "sortModel": [{"colId": "score", "sort": "desc"}]}
    rows, count, said = page_of(server, down, worklist_highest_points=520, worklist_contract="Revolving loans")
    scores = [int(row["score"]) for row in rows]
    assert scores == sorted(scores, reverse=True)
    assert max(scores) <= 520
    assert {row["contract"] for row in rows} == {"Crédit renouvelable"}
    assert said == f"{count} clients sur 2 000 répondent aux filtres."


def test_levels_are_in_the_alphabetical_order_of_each_language(bundle: Bundle) -> None:
    worklist = Worklist.of(bundle)
    for language in Language:
        order = worklist.found(ListFilter(), [ListSort(column=ListColumn.CONTRACT)], language)
        labels = [row.contract.read(language) for row in worklist.rows(order[:: CLIENTS - 1].tolist()) if row.contract]
        assert labels == sorted(labels)


def test_a_filter_that_leaves_nobody_says_so(server: FlaskClient) -> None:
    rows, count, said = page_of(server, worklist_lowest_points=600, worklist_highest_points=500)
    assert (rows, count) == ([], 0)
    assert said == "Aucun client ne répond à ces filtres. Élargissez-les, ou effacez-les."


def test_a_page_beyond_the_end_says_so_and_keeps_the_count(server: FlaskClient) -> None:
    rows, count, said = page_of(server, {"startRow": 10**9, "endRow": 10**9 + 25})
    assert (rows, count) == ([], CLIENTS)
    assert said.startswith("Cette page est au-delà de la fin de la liste.")


@pytest.mark.parametrize("nonsense", NONSENSE)
def test_nonsense_is_the_first_page_of_everybody(server: FlaskClient, nonsense: object) -> None:
    for asked in (
        nonsense,
        {"startRow": nonsense, "endRow": nonsense, "sortModel": nonsense, "filterModel": nonsense},
        {"startRow": 0, "endRow": 10**6, "sortModel": [nonsense, {"colId": nonsense, "sort": nonsense}]},
    ):
        rows, count, said = page_of(server, asked, worklist_contract=nonsense, worklist_income=nonsense)
        assert (len(rows) in {25, 200}) or said.startswith("Cette page est au-delà")
        assert count == CLIENTS
        assert said.endswith("2 000 clients.")


@pytest.mark.parametrize("nonsense", NONSENSE)
def test_nonsense_in_a_filter_is_answered_with_a_sentence(server: FlaskClient, nonsense: object) -> None:
    names = ("opinions", "theme", "lowest_points", "highest_points", "lowest_amount", "highest_amount")
    for name in names:
        rows, count, said = page_of(server, **{f"worklist_{name}": nonsense})
        assert said.endswith(".")
        assert len(rows) == min(25, count)


@pytest.mark.parametrize("column", ["gender_category", "age_years", "children_count", "SK_ID_CURR", "target"])
def test_the_list_is_not_sorted_by_what_it_does_not_show(server: FlaskClient, column: str) -> None:
    sorted_by = {**FIRST_PAGE, "sortModel": [{"colId": column, "sort": "desc"}]}
    assert page_of(server, sorted_by) == page_of(server)


@pytest.mark.parametrize("present", [True, 1, "no", "", [], {}, 0])
def test_while_a_client_is_present_no_row_is_sent(server: FlaskClient, present: object) -> None:
    rows, count, said = page_of(server, client_present=present)
    assert (rows, count) == ([], 0)
    assert said.startswith("Un client est présent")
    hidden = words_of(call(server, ids.WORKLIST_CONTENT, worklist_opened={"narrow": False}, client_present=present))
    assert "le portefeuille est masqué" in hidden
    assert GRID not in hidden


def test_while_a_client_is_present_no_other_number_is_sent(server: FlaskClient, bundle: Bundle) -> None:
    numbers = [str(client) for client in bundle.client_ids.tolist()]
    answers = (
        call(server, ids.FIND_SUGGESTIONS, find_client="1000", client_present=True),
        call(server, f"{ids.PAGE}.", language="fr", client_present=True),
        call(server, ids.HEAD, client="999999999", client_present=True),
        call(server, ids.FIND_STATUS, find_client="abc", find_client_open=1, client_present=True),
        press(server, ids.RANDOM_CLIENT, random_client=1, client_present=True),
        press(server, ids.HIGHER_CLIENT, higher_client=1, client=numbers[0], client_present=True),
        press(server, ids.LOWER_CLIENT, lower_client=1, client=numbers[0], client_present=True),
    )
    for answer in answers:
        said = words_of(answer)
        assert [number for number in numbers if number in said] == []
    assert "les autres dossiers sont masqués" in words_of(answers[4])


def test_without_a_client_present_numbers_are_suggested(server: FlaskClient, some_client: str) -> None:
    assert some_client in words_of(call(server, ids.FIND_SUGGESTIONS, find_client="1000", client_present=False))
    assert some_client in words_of(call(server, f"{ids.PAGE}.", language="en", client_present=False))


def saved(server: FlaskClient, **asked: object) -> list[list[str]]:
    answer = server.post("/portefeuille.csv", json=asked)
    assert answer.status_code == 200
    text = answer.get_data(as_text=True)
    assert text.startswith("\ufeff")
    return list(csv.reader(io.StringIO(text[1:]), delimiter="," if asked.get("language") == "en" else ";"))


def test_the_file_holds_the_whole_filtered_list_in_its_order(server: FlaskClient) -> None:
    filters = {"highest-points": 480, "opinions": ["unfavourable"]}
    _, count, _ = page_of(server, worklist_highest_points=480, worklist_opinions=["unfavourable"])
    names, *lines = saved(server, filters=filters, sort=[{"colId": "score", "sort": "asc"}], language="fr")
    assert names[:4] == ["Client", "Score", "Avis", "Écart au seuil"]
    assert len(lines) == count > 25
    scores = [int(line[1]) for line in lines]
    assert scores == sorted(scores)
    assert {line[2] for line in lines} == {"Défavorable"}
    assert all(int(line[3]) == int(line[1]) - 500 for line in lines)


def test_the_file_speaks_english_and_its_name_holds_no_number(server: FlaskClient) -> None:
    names, *lines = saved(server, language="en")
    assert names[0:3] == ["Client", "Score", "Opinion"]
    assert len(lines) == CLIENTS
    answer = server.post("/portefeuille.csv", json={"language": "en"})
    assert answer.headers["Content-Disposition"] == 'attachment; filename="client-list.csv"'
    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.mimetype == "text/csv"


def test_the_file_is_refused_while_a_client_is_present(server: FlaskClient, bundle: Bundle) -> None:
    answer = server.post("/portefeuille.csv", json={"present": True})
    assert answer.status_code == 403
    assert answer.get_data(as_text=True) == "Un client est présent\u00a0: la liste n’est pas exportée."
    assert str(bundle.client_ids[0]) not in answer.get_data(as_text=True)


@pytest.mark.parametrize("body", [b"", b"[]", b"{", b"1", b'{"filters": NaN}', b"\xff"])
def test_a_malformed_request_for_the_file_is_a_sentence(server: FlaskClient, body: bytes) -> None:
    answer = server.post("/portefeuille.csv", data=body, content_type="application/json")
    assert answer.status_code == 400
    assert answer.get_data(as_text=True).strip().endswith(".")


def test_the_file_comes_by_a_json_body_alone(server: FlaskClient) -> None:
    assert server.get("/portefeuille.csv").status_code == 404
    assert server.post("/portefeuille.csv", data={"language": "fr"}).status_code == 400


@pytest.mark.parametrize("nonsense", NONSENSE)
def test_nonsense_in_the_request_for_the_file_is_passed_over(server: FlaskClient, nonsense: object) -> None:
    assert len(saved(server, filters=nonsense, sort=nonsense, language=nonsense)) == CLIENTS + 1

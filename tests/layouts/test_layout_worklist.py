"""The rows, the file and the grid of the list of clients, from rows written by hand."""

import pytest

from features.feature import Theme, Unit
from features.text import Language, Text
from layouts.display import Display
from layouts.panels.worklist_grid import worklist_grid
from layouts.worklist_file import file_head, file_lines, safe_cell
from layouts.worklist_rows import grid_row
from scoring.views import Recommendation
from scoring.worklist_views import ListColumn, ListReason, ListRow, ListSort
from tests.layouts.handmade import feature

LATE = feature("late_share", "Échéances payées en retard", "Instalments paid late", Unit.SHARE, Theme.PAYMENTS)
ROW = ListRow(
    client_id=215_048,
    whole_points=467,
    recommendation=Recommendation.UNFAVOURABLE,
    distance_points=-33,
    contract=Text(fr="Crédit renouvelable", en="Revolving loan"),
    amount=14_400.0,
    income=None,
    reason=ListReason(feature=LATE, value=0.12, in_favour=False),
)
BARE = ListRow(
    client_id=7,
    whole_points=640,
    recommendation=Recommendation.FAVOURABLE,
    distance_points=140,
    contract=None,
    amount=None,
    income=Text(fr="Retraite", en="Pension"),
    reason=None,
)


def test_a_row_is_in_words_with_signs() -> None:
    assert grid_row(ROW, Display(currency="€")) == {
        "client": "215048",
        "score": "467",
        "opinion": "Défavorable",
        "distance": "−33",
        "contract": "Crédit renouvelable",
        "amount": "14\u202f400\u00a0€",
        "income": "non renseigné",
        "reason": "− Échéances payées en retard\u00a0: 12\u202f%.",
        "tone": "no",
        "sign": "✕",
        "bar": -0.33,
    }


def test_what_is_unknown_is_said_and_the_bar_ends_at_its_half() -> None:
    row = grid_row(BARE, Display(language=Language.EN))
    assert (row["contract"], row["amount"], row["income"]) == ("not provided", "not provided", "Pension")
    assert (row["reason"], row["opinion"], row["bar"]) == ("No item weighs clearly.", "Favourable", 1.0)


def test_the_file_has_plain_numbers_and_leaves_out_what_is_unknown() -> None:
    assert file_lines([ROW, BARE], Language.FR).decode() == (
        "215048;467;Défavorable;-33;Crédit renouvelable;14400;;Contre\u00a0: Échéances payées en retard\r\n"
        "7;640;Favorable;140;;;Retraite;Aucun élément ne pèse nettement.\r\n"
    )
    assert file_head(Display(language=Language.EN)).decode() == (
        "\ufeffClient,Score,Opinion,Distance to threshold,Loan,Amount (m.u.),Source of income,Main reason\r\n"
    )


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n", "|", "%"])
def test_no_text_of_the_file_is_taken_for_a_formula(start: str) -> None:
    assert safe_cell(f'{start}HYPERLINK("x")') == f'\'{start}HYPERLINK("x")'
    assert safe_cell(-33) == -33
    assert safe_cell("Retraite") == "Retraite"


def test_the_grid_is_sorted_and_paged_as_it_was_left() -> None:
    sorts = (ListSort(column=ListColumn.AMOUNT, descending=True), ListSort(column=ListColumn.CLIENT))
    grid = worklist_grid(Display(), is_narrow=False, sorts=sorts, start=75)
    kept = {column["field"]: (column["sort"], column["sortIndex"]) for column in grid.columnDefs if column["sort"]}
    assert kept == {"amount": ("desc", 0), "client": ("asc", 1)}
    assert grid.paginationGoTo == 3
    assert grid.dashGridOptions["infiniteInitialRowCount"] == 100


def test_on_a_phone_a_row_has_three_columns_over_its_reason() -> None:
    grid = worklist_grid(Display(), is_narrow=True)
    assert [column["field"] for column in grid.columnDefs] == ["client", "score", "opinion"]
    assert grid.dashGridOptions["rowHeight"] == 64


@pytest.mark.parametrize(("language", "said"), [(Language.FR, "Page suivante"), (Language.EN, "Next page")])
def test_the_grid_speaks_the_language_of_the_page_and_keeps_nothing_in_the_browser(
    language: Language, said: str
) -> None:
    grid = worklist_grid(Display(language=language), is_narrow=False)
    assert grid.dashGridOptions["localeText"]["nextPage"] == said
    assert grid.rowModelType == "infinite"
    assert getattr(grid, "persistence", None) is None

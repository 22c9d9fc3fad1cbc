"""The client's past as the page says and draws it."""

import gzip
import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from enum import StrEnum
from pathlib import Path
from typing import Any

import plotly.graph_objects as go
import pytest
from dash.development.base_component import Component

from features.text import Language, Text
from layouts.display import Display
from layouts.figures.card_use import card_use_figure
from layouts.figures.instalments import instalments_figure
from layouts.figures.timeline import timeline_figure
from layouts.history_rows import MOST_ROWS, dated_rows, timeline_rows
from layouts.panels.history import history_panel
from layouts.sentences.history import cards_sentence, history_answer
from layouts.sentences.history_lines import credit_delays, reason_words, request_state
from layouts.theme import DARK, LIGHT, Appearance
from layouts.words import history_codes as words
from scoring import history_codes as codes
from scoring.history_views import HistoryView
from tests.layouts.handmade_history import (
    CARD_MONTHS,
    CLOSED_LOAN,
    DECLINED,
    DROPPED,
    LOST_LOAN,
    NO_PAST,
    NOTHING_DELIVERED,
    PAST,
    PERIODS,
    REPAID,
    RUNNING_CARD,
    period,
)
from tests.layouts.test_layout_client_page import NEVER_SAID
from tests.layouts.walk import components, ids_of, of_class, sentence, strings

FRENCH, ENGLISH = Display(), Display(language=Language.EN)
FIGURES = Path(__file__).parents[2] / "features" / "portfolio" / "figures"
TRANSLATED: list[tuple[type[StrEnum], Mapping[Any, Text]]] = [
    (codes.CreditKind, words.CREDIT_KINDS),
    (codes.CreditKind, words.CREDIT_KINDS_SHORT),
    (codes.CreditState, words.CREDIT_STATES),
    (codes.Delay, words.DELAYS),
    (codes.LoanKind, words.LOAN_KINDS),
    (codes.LoanKind, words.LOAN_KINDS_SHORT),
    (codes.Outcome, words.OUTCOMES),
    (codes.Reason, words.REASONS),
    (codes.Standing, words.STANDINGS),
    (codes.Goods, words.GOODS),
]
NO_REASON, UNKNOWN = "XAP", "XNA"


def plain(text: str) -> str:
    return text.replace("\u202f", " ").replace("\u00a0", " ").replace("**", "")


@pytest.mark.parametrize(("enumeration", "texts"), TRANSLATED)
def test_every_code_has_words_and_no_code_is_its_own_french_word(
    enumeration: type[StrEnum], texts: Mapping[Any, Text]
) -> None:
    assert set(texts) == set(enumeration)
    assert {text.fr for text in texts.values()}.isdisjoint(set(enumeration))


@pytest.mark.parametrize(
    ("file", "column", "enumeration", "others"),
    [
        ("credits", "CREDIT_TYPE", codes.CreditKind, set()),
        ("credits", "state", codes.CreditState, set()),
        ("requests", "NAME_GOODS_CATEGORY", codes.Goods, {UNKNOWN}),
        ("requests", "CODE_REJECT_REASON", codes.Reason, {UNKNOWN, NO_REASON}),
    ],
)
def test_every_published_category_is_a_code(
    file: str, column: str, enumeration: type[StrEnum], others: set[str]
) -> None:
    columns = json.loads(gzip.decompress((FIGURES / f"{file}.json.gz").read_bytes()))["columns"]
    published = next(each["categories"] for each in columns if each["name"] == column)

    assert set(published) <= {*enumeration, *others}


def test_every_published_pair_of_kind_and_outcome_is_made_of_codes() -> None:
    pairs = json.loads((FIGURES / "previous_application.json").read_text(encoding="utf-8"))["choices"]["kind"]

    assert {pair.split("|")[0] for pair in pairs["categories"]} <= set(codes.LoanKind)
    assert {pair.split("|")[1] for pair in pairs["categories"]} <= set(codes.Outcome)


def test_the_answer_is_one_sentence_that_counts() -> None:
    assert plain(history_answer(PAST, Language.FR)) == (
        "4 crédits connus ailleurs, 1 en cours ; 3 demandes passées chez nous, 1 acceptée, 1 non retenue ; "
        "2 échéances en retard sur 8, 1 impayée."
    )
    assert plain(history_answer(PAST, Language.EN)) == (
        "4 credits known elsewhere, 1 running; 3 past applications to us, 1 accepted, 1 declined; "
        "2 late instalments out of 8, 1 unpaid."
    )


def test_the_answer_says_what_there_is_none_of() -> None:
    first_time = replace(PAST, applications=(), instalments=())

    assert plain(history_answer(first_time, Language.FR)) == (
        "4 crédits connus ailleurs, 1 en cours ; première demande connue chez nous ; aucune échéance connue chez nous."
    )


def test_the_only_credit_is_said_to_run_and_an_application_without_decision_that_nothing_came_of_it() -> None:
    view = replace(PAST, credits_elsewhere=(RUNNING_CARD,), applications=(DROPPED,), instalments=None)

    assert plain(history_answer(view, Language.FR)) == (
        "1 crédit connu ailleurs, en cours ; 1 demande passée chez nous, sans suite ; échéances non fournies."
    )


@pytest.mark.parametrize(("view", "said"), [(NO_PAST, "Aucun passé connu"), (NOTHING_DELIVERED, "n’a pas été fourni")])
def test_without_a_past_there_is_a_sentence_and_no_chart(view: HistoryView, said: str) -> None:
    panel = history_panel(view, FRENCH)

    assert said in sentence(panel)
    assert ids_of(panel) == []


@pytest.mark.parametrize("part", ["credits_elsewhere", "applications", "instalments", "card_months"])
@pytest.mark.parametrize("nothing", [(), None])
def test_a_part_without_anything_is_said_in_words(part: str, nothing: tuple[()] | None) -> None:
    given: dict[str, Any] = {part: nothing}
    panel = history_panel(replace(PAST, **given), FRENCH)
    charts = {"instalments": "history-instalments", "card_months": "history-cards"}
    said = "pas été fourni" in sentence(panel)

    assert charts.get(part) not in ids_of(panel)
    assert said == (nothing is None)


def test_months_that_were_not_delivered_are_said_to_be_missing() -> None:
    missing = "Les mois des crédits ailleurs n’ont pas été fournis"

    assert missing in sentence(history_panel(replace(PAST, months_elsewhere=False), FRENCH))
    assert missing not in sentence(history_panel(PAST, FRENCH))


def test_the_timeline_runs_to_the_application_and_marks_the_latest_delay() -> None:
    figure = go.Figure(timeline_figure(timeline_rows(dated_rows(PAST, FRENCH)), FRENCH))
    bars, late, declined, dropped = figure.data
    names = [plain(name) for name in figure.layout.yaxis.ticktext]

    assert names == [
        "<b>Chez nous</b>",
        "Téléphone, 8 000",
        "Argent, 50 000",
        "Demande",
        "<b>Ailleurs</b>",
        "Voiture, 300 000",
        "Consommation, 20 000",
        "Carte, 45 000",
    ]
    assert [round(base) for base in bars.base] == [-3, -8, -4, -2]
    assert [round(base + length) for base, length in zip(bars.base, bars.x, strict=True)] == [-2, -5, -3, 0]
    assert list(bars.marker.color) == [LIGHT.mute, LIGHT.unfav, LIGHT.mute, LIGHT.ink_2]
    assert [round(x, 1) for x in late.x] == [-2.2, 0, -0.5]
    assert [round(x, 1) for x in declined.x] == [-1.0]
    assert [round(x, 2) for x in dropped.x] == [-0.08]


def test_many_credits_leave_the_most_telling_and_the_caption_says_so() -> None:
    quiet = [replace(CLOSED_LOAN, start_days=-1_200 - days) for days in range(20)]
    view = replace(PAST, credits_elsewhere=(*quiet, RUNNING_CARD, LOST_LOAN), applications=())
    rows = timeline_rows(dated_rows(view, FRENCH))
    panel = history_panel(view, FRENCH)

    assert len(rows) == MOST_ROWS
    assert {"Carte, 45\u202f000", "Voiture, 300\u202f000"} <= {row.label for row in rows}
    assert "La frise montre 9 des 22 lignes" in sentence(panel)
    assert len(table_rows(panel, "history-timeline")) == 22


def test_instalments_are_stacked_and_those_late_or_unpaid_are_marked() -> None:
    figure = go.Figure(instalments_figure(PERIODS, 3, FRENCH))
    early, on_time, late, unpaid = figure.data

    assert [list(bars.y) for bars in (early, on_time, late, unpaid)] == [[4, 0, 0], [0, 0, 1], [1, 0, 1], [0, 0, 1]]
    assert [note.text for note in figure.layout.annotations] == ["<b>▼<br>1</b>", "<b>▼<br>2</b>"]
    assert unpaid.marker.pattern.shape == "/"


def test_a_period_is_named_by_the_months_before() -> None:
    figure = instalments_figure((period(2, late=1), period(1), period(0, early=2)), 3, FRENCH)
    hover = go.Figure(figure).data[2].customdata

    assert hover[0] == "il y a 6 à 9 mois\u00a0: 1 en retard"
    assert hover[2] == "les 3 derniers mois\u00a0: 0 en retard"


def test_a_balance_over_its_limit_is_vermilion() -> None:
    balance, limit, drawn, late = go.Figure(card_use_figure(CARD_MONTHS, FRENCH)).data

    assert (list(balance.y), list(limit.y), list(drawn.y)) == ([1_200, 400], [1_000, 1_000], [300])
    assert list(balance.marker.color) == [LIGHT.unfav, LIGHT.ink_2]
    assert len(late.x) == 1


@pytest.mark.parametrize("appearance", Appearance)
def test_the_figures_take_the_colours_of_the_appearance(appearance: Appearance) -> None:
    display = Display(appearance=appearance)
    ink = (DARK if appearance is Appearance.DARK else LIGHT).ink_2

    for figure in (
        timeline_figure(timeline_rows(dated_rows(PAST, display)), display),
        instalments_figure(PERIODS, 3, display),
        card_use_figure(CARD_MONTHS, display),
    ):
        assert go.Figure(figure).layout.font.color == ink


def test_a_delay_elsewhere_is_told_in_full() -> None:
    assert plain(credit_delays(RUNNING_CARD, FRENCH)) == "au pire 31 à 60 jours de retard, dernier retard il y a 6 mois"
    assert plain(credit_delays(LOST_LOAN, FRENCH)) == (
        "5 000 u.m. en retard de 400 jours le jour de la demande, "
        "au pire plus de 120 jours de retard, dernier retard le mois de la demande, jusqu’à 9 000 u.m. en retard"
    )
    assert credit_delays(CLOSED_LOAN, ENGLISH) == "no delay known"
    assert credit_delays(replace(CLOSED_LOAN, overdue_days=2), ENGLISH) == "2 days late on the day of the application"
    assert plain(credit_delays(replace(CLOSED_LOAN, overdue=50), FRENCH)) == "50 u.m. en retard le jour de la demande"


def test_a_reason_is_said_only_where_there_is_one() -> None:
    assert plain(reason_words(DECLINED, Language.FR) or "") == "motif : règle interne de l’établissement"
    assert reason_words(replace(DECLINED, reason=None), Language.EN) == "reason not provided"
    assert reason_words(DROPPED, Language.FR) is None
    assert request_state(REPAID, Language.FR) == "acceptée, prêt terminé"


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("view", [PAST, NO_PAST, NOTHING_DELIVERED])
def test_no_word_of_the_workshop_and_no_raw_code_is_read(view: HistoryView, language: Language) -> None:
    panel = history_panel(view, Display(language=language))

    assert [text for text in strings(panel) if NEVER_SAID.search(text)] == []
    assert [name for name, count in Counter(ids_of(panel)).items() if count > 1] == []


def test_each_chart_has_a_name_a_caption_and_a_table() -> None:
    figures = [each for each in components(history_panel(PAST, FRENCH)) if each.to_plotly_json()["type"] == "Figure"]

    assert len(figures) == 3
    for figure in figures:
        assert figure.to_plotly_json()["props"]["aria-label"]
        assert [part.to_plotly_json()["type"] for part in figure.children] == ["Graph", "Figcaption", "Details"]


def test_late_and_unpaid_counts_are_marked_and_nothing_else() -> None:
    counts = of_class(history_panel(PAST, FRENCH), "counts")[0]

    assert [sentence(each) for each in of_class(counts, "minus")] == ["en retard2", "impayées1"]


def table_rows(panel: list[Component], chart: str) -> list[Component]:
    figure = next(
        each for each in components(panel) if each.to_plotly_json()["type"] == "Figure" and chart in ids_of(each)
    )
    body = next(each for each in components(figure) if each.to_plotly_json()["type"] == "Tbody")
    rows: list[Component] = body.children
    return rows


def test_the_cards_say_what_is_owed_and_how_often_they_were_above_their_limit_or_late() -> None:
    assert plain(cards_sentence(CARD_MONTHS, FRENCH)) == (
        "Dernier mois connu : 400 u.m. à rembourser, pour un plafond de 1 000 u.m. ; 1 mois au-dessus du plafond ; "
        "1 mois en retard, sur 2 mois connus."
    )
    calm = [replace(CARD_MONTHS[-1], balance=None)]
    assert plain(cards_sentence(calm, ENGLISH)) == (
        "Latest known month: sum owed or limit not provided; never late, out of 1 known month."
    )

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from features.feature import Theme
from features.text import Language
from scoring.bundle import Bundle
from scoring.explain import client_view
from scoring.policy import Policy
from scoring.views import Recommendation
from scoring.worklist import OPINIONS, Worklist, opinion_places, shown_points
from scoring.worklist_views import ListColumn, ListFilter, ListSort

POINTS = [480, 520, 500, 520, 499]
AMOUNTS = [100_000.0, np.nan, 50_000.0, 300_000.0, 50_000.0]
INCOME, DEBT, NOTHING = 0, 1, -1
"""Places in the small catalog: both features are of the theme of affordability."""


@pytest.fixture(scope="module")
def worklist(small_bundle: Bundle) -> Worklist:
    """Five clients by hand: 100000, 100003, 100006, 100009, 100012."""
    points = np.array(POINTS)
    return Worklist(
        bundle=small_bundle,
        points=points.astype(np.int16),
        opinions=opinion_places(Policy(), points.astype(np.float64)),
        contracts=np.full(5, -1, dtype=np.int8),
        incomes=np.full(5, -1, dtype=np.int8),
        amounts=np.array(AMOUNTS, dtype=np.float32),
        reasons=np.array([DEBT, INCOME, NOTHING, 2, DEBT], dtype=np.int16),
    )


def found(worklist: Worklist, *sorts: ListSort, chosen: ListFilter | None = None) -> list[int]:
    return [int(position) for position in worklist.found(chosen or ListFilter(), sorts, Language.FR)]


def by(column: ListColumn, *, descending: bool = False) -> ListSort:
    return ListSort(column=column, descending=descending)


def test_without_a_sort_clients_are_in_the_order_of_their_numbers(worklist: Worklist) -> None:
    assert found(worklist) == [0, 1, 2, 3, 4]
    assert [row.client_id for row in worklist.rows([0, 4])] == [100_000, 100_012]


def test_equal_scores_are_in_the_order_of_the_numbers_either_way(worklist: Worklist) -> None:
    assert found(worklist, by(ListColumn.SCORE)) == [0, 4, 2, 1, 3]
    assert found(worklist, by(ListColumn.SCORE, descending=True)) == [1, 3, 2, 4, 0]


def test_an_unknown_amount_comes_last_either_way(worklist: Worklist) -> None:
    assert found(worklist, by(ListColumn.AMOUNT)) == [2, 4, 0, 3, 1]
    assert found(worklist, by(ListColumn.AMOUNT, descending=True)) == [3, 0, 2, 4, 1]


def test_the_first_sort_counts_most(worklist: Worklist) -> None:
    assert found(worklist, by(ListColumn.AMOUNT), by(ListColumn.CLIENT, descending=True)) == [4, 2, 0, 3, 1]


def test_reasons_are_sorted_by_their_words_and_none_comes_last(worklist: Worklist) -> None:
    assert found(worklist, by(ListColumn.REASON)) == [0, 4, 1, 3, 2]


@pytest.mark.parametrize(
    ("chosen", "positions"),
    [
        (ListFilter(lowest_points=499, highest_points=500), [2, 4]),
        (ListFilter(lowest_amount=100_000), [0, 3]),
        (ListFilter(highest_amount=50_000), [2, 4]),
        (ListFilter(opinions=frozenset({Recommendation.UNFAVOURABLE})), [0]),
        (ListFilter(opinions=frozenset({Recommendation.TO_STUDY, Recommendation.FAVOURABLE})), [1, 2, 3, 4]),
        (ListFilter(theme=Theme.AFFORDABILITY), [0, 1, 4]),
        (ListFilter(theme=Theme.EXTERNAL_RATINGS, lowest_points=521), []),
        (ListFilter(contract="no such level"), []),
        (ListFilter(), [0, 1, 2, 3, 4]),
    ],
)
def test_a_filter_lets_in_who_answers_to_all_of_it(
    worklist: Worklist, chosen: ListFilter, positions: list[int]
) -> None:
    assert found(worklist, chosen=chosen) == positions


def test_a_row_says_what_the_list_knows_of_the_client(worklist: Worklist) -> None:
    below, above = worklist.rows([0, 1])
    assert (below.whole_points, below.distance_points, below.recommendation) == (480, -20, Recommendation.UNFAVOURABLE)
    assert below.amount == 100_000
    assert below.reason is not None
    assert (below.reason.feature.name, below.reason.in_favour) == ("debt_share", False)
    assert above.amount is None
    assert above.reason is not None
    assert (above.reason.feature.name, above.reason.in_favour) == ("income_currency", True)
    assert worklist.rows([2])[0].reason is None


def test_the_list_of_a_bundle_shows_each_client_the_score_and_opinion_of_the_file(small_bundle: Bundle) -> None:
    worklist = Worklist.of(small_bundle)
    for row in worklist.rows(range(0, 600, 17)):
        view = client_view(small_bundle, row.client_id)
        assert row.whole_points == view.whole_points
        assert row.recommendation is view.score.recommendation
        assert row.amount is None  # the small catalog has no such feature
        if row.reason is not None:
            effects = {
                effect.value.feature.name: effect.effect_points for theme in view.themes for effect in theme.effects
            }
            assert (effects[row.reason.feature.name] > 0) is row.reason.in_favour


def test_no_protected_attribute_can_be_a_column_or_a_theme(small_bundle: Bundle) -> None:
    assert Theme.PERSONAL not in Worklist.of(small_bundle).choices.themes
    assert {column.value for column in ListColumn} == {
        *("client", "score", "opinion", "distance", "contract", "amount", "income", "reason")
    }


POLICIES = st.builds(
    Policy,
    cost_ratio=st.floats(0.1, 1000, allow_nan=False),
    half_width_points=st.floats(0, 100, allow_nan=False),
)


@given(policy=POLICIES, points=st.lists(st.floats(-200, 1200), min_size=1, max_size=20))
def test_many_scores_are_rounded_and_judged_as_one(policy: Policy, points: list[float]) -> None:
    many = np.array(points)
    assert shown_points(policy, many).tolist() == [policy.shown_points(each) for each in points]
    assert [OPINIONS[place] for place in opinion_places(policy, many)] == [policy.recommendation(p) for p in points]


@given(
    column=st.sampled_from(ListColumn),
    descending=st.booleans(),
    low=st.none() | st.floats(400, 600),
    language=st.sampled_from(Language),
)
def test_a_sort_loses_and_doubles_nobody(
    small_bundle: Bundle, column: ListColumn, low: float | None, language: Language, *, descending: bool
) -> None:
    worklist = Worklist.of(small_bundle)
    chosen = ListFilter(lowest_points=low)
    in_order = worklist.found(chosen, [ListSort(column=column, descending=descending)], language)
    assert sorted(in_order.tolist()) == worklist.found(chosen, [], language).tolist()

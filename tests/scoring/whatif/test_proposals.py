import pytest

from scoring.bundle import Bundle
from scoring.points import points_of_margin
from scoring.views import Recommendation
from scoring.whatif import proposals, simulate
from scoring.whatif.moves import effort_together
from scoring.whatif_views import Changes, ProposalsView
from tests.scoring.whatif.whatif_portfolio import NO_PRICE, REVOLVING


@pytest.fixture(scope="module")
def unfavourable(whatif_bundle: Bundle) -> list[ProposalsView]:
    """The proposals of some clients without a favourable opinion."""
    edge = whatif_bundle.policy.edges[1]
    points = points_of_margin(whatif_bundle.margins())
    below = whatif_bundle.client_ids[points < edge][::20].tolist()
    return [proposals(whatif_bundle, client_id) for client_id in below]


def test_every_proposal_applied_reaches_the_opinion_aimed_at(
    whatif_bundle: Bundle, unfavourable: list[ProposalsView]
) -> None:
    made = [(view, each) for view in unfavourable for each in view.proposals]
    assert len(made) > 10
    for view, each in made:
        simulated = simulate(whatif_bundle, view.client_id, each.changes)
        assert simulated.rejected == ()
        assert simulated.changes == each.changes
        assert simulated.simulated == each.outcome
        assert each.outcome.recommendation is view.aim


def test_a_study_is_aimed_at_only_where_nothing_reaches_a_favourable_opinion(unfavourable: list[ProposalsView]) -> None:
    aims = {view.aim for view in unfavourable if view.proposals}
    assert aims == {Recommendation.FAVOURABLE, Recommendation.TO_STUDY}
    for view in unfavourable:
        if view.proposals and view.aim is Recommendation.TO_STUDY:
            assert view.asked.recommendation is Recommendation.UNFAVOURABLE


def test_no_proposal_leads_to_an_instalment_above_a_third_of_the_income_or_above_the_one_asked_for(
    unfavourable: list[ProposalsView],
) -> None:
    told = [
        (outcome.annuity, max(view.asked.annuity, (view.asked.income or 0.0) / 3))
        for view in unfavourable
        for outcome in (*(each.outcome for each in view.proposals), view.nearest)
        if outcome is not None and outcome.annuity is not None and view.asked.annuity is not None
    ]
    assert told
    assert all(instalment <= most for instalment, most in told)


def test_no_proposal_asks_for_more_than_half_of_the_loan_at_once(unfavourable: list[ProposalsView]) -> None:
    asked = []
    for view in unfavourable:
        told = [*(each.changes for each in view.proposals), *([view.nearest_changes] if view.nearest_changes else [])]
        debts = {each.code: each.amount or 0.0 for each in view.credits_elsewhere}
        for changes in told:
            paid = (changes.down_payment or 0.0) + sum(debts[code] for code in changes.repaid)
            asked.append((paid, view.asked.amount))
    assert any(paid > 0 for paid, _ in asked)
    assert all(amount is not None and paid <= amount / 2 for paid, amount in asked)


def test_nobody_is_told_to_borrow_more_or_to_earn_more(unfavourable: list[ProposalsView]) -> None:
    for view in unfavourable:
        for each in view.proposals:
            assert each.changes.income is None
            assert each.outcome.income == view.asked.income
            assert each.outcome.amount is not None
            assert view.asked.amount is not None
            assert each.outcome.amount <= view.asked.amount


def test_proposals_are_few_different_in_kind_and_the_least_effort_comes_first(
    unfavourable: list[ProposalsView],
) -> None:
    for view in unfavourable:
        efforts = [each.effort for each in view.proposals]
        kinds = [kind_of(view, each.changes) for each in view.proposals]
        assert len(efforts) <= 5
        assert efforts == sorted(efforts)
        assert all(0 < effort <= 1 for effort in efforts)
        assert len(set(kinds)) == len(kinds)


def kind_of(view: ProposalsView, changes: Changes) -> tuple[object, ...]:
    longer = changes.term is not None and view.asked.term is not None and changes.term > view.asked.term
    return (
        changes.amount is not None,
        changes.down_payment is not None,
        changes.term is not None,
        longer,
        len(changes.papers),
        len(changes.repaid),
    )


def test_a_proposal_is_in_whole_months_and_whole_steps(unfavourable: list[ProposalsView]) -> None:
    for view in unfavourable:
        steps = {str(lever.lever): lever.step for lever in view.levers}
        for each in view.proposals:
            for name in ("amount", "down_payment", "term"):
                value = getattr(each.changes, name)
                assert value is None or value / (steps[name] or 1) == pytest.approx(round(value / (steps[name] or 1)))


def test_without_a_proposal_the_best_that_was_tried_is_told(unfavourable: list[ProposalsView]) -> None:
    without = [view for view in unfavourable if not view.proposals]
    assert without
    for view in without:
        assert view.n_tried > 0
        assert view.nearest is not None
        assert view.nearest.points >= view.asked.points
        assert view.nearest.recommendation is not Recommendation.FAVOURABLE


def test_with_a_proposal_nothing_else_is_called_the_nearest(unfavourable: list[ProposalsView]) -> None:
    assert all(view.nearest is None for view in unfavourable if view.proposals)


def test_a_favourable_application_needs_no_proposal(whatif_bundle: Bundle) -> None:
    best = int(whatif_bundle.client_ids[whatif_bundle.margins().argmin()])
    view = proposals(whatif_bundle, best)
    assert view.asked.recommendation is Recommendation.FAVOURABLE
    assert (view.proposals, view.nearest, view.n_tried) == ((), None, 0)


@pytest.mark.parametrize("client_id", [REVOLVING, NO_PRICE])
def test_a_locked_lever_is_in_no_proposal(whatif_bundle: Bundle, client_id: int) -> None:
    view = proposals(whatif_bundle, client_id)
    locked = {str(lever.lever) for lever in view.levers if lever.locked}
    assert "down_payment" in locked
    assert all(getattr(each.changes, name) is None for each in view.proposals for name in locked)


def test_two_changes_ask_more_than_either_and_never_more_than_all() -> None:
    assert effort_together([0.5, 0.5]) == 0.75
    assert effort_together([0.3]) == pytest.approx(0.3)
    assert effort_together([1.0, 0.2]) == 1.0

"""What one version of an application comes to."""

from scoring.points import points_of_margin, probability_of_margin
from scoring.whatif.client import Client
from scoring.whatif.loan import changed_loan
from scoring.whatif_views import Changes, OutcomeView


def outcome_view(client: Client, changes: Changes, margin: float) -> OutcomeView:
    """Tell the loan and the score of one version."""
    loan, points, policy = changed_loan(client.asked, changes), points_of_margin(margin), client.bundle.policy
    return OutcomeView(
        amount=loan.amount,
        annuity=loan.annuity,
        goods_price=loan.goods_price,
        term=loan.term,
        income=loan.income,
        points=points,
        whole_points=policy.shown_points(points),
        default_probability=float(probability_of_margin(margin)),
        recommendation=policy.recommendation(points),
    )

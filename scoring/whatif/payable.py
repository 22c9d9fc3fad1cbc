"""Which changes leave an instalment that may be proposed beside the declared income."""

from scoring.whatif.client import Client
from scoring.whatif.loan import changed_loan
from scoring.whatif_views import Changes


def is_payable(client: Client, changes: Changes) -> bool:
    """Whether the instalment is within the lender's part of the income, or no higher than the one asked for."""
    annuity = changed_loan(client.asked, changes).annuity
    return annuity is None or annuity <= _most_instalment(client)


def _most_instalment(client: Client) -> float:
    """Give the highest instalment that is proposed; without an income, the one asked for."""
    asked, share = client.asked, client.bundle.policy.levers.most_instalment_share
    return max(asked.annuity or 0.0, share * (asked.income or 0.0))

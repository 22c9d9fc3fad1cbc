"""Which changes ask of the client no more than may be proposed: each month, and at once."""

from scoring.whatif.client import Client
from scoring.whatif.loan import changed_loan
from scoring.whatif_views import Changes


def is_payable(client: Client, changes: Changes) -> bool:
    """Whether the instalment and what is paid at once are within the lender's limits.

    An instalment no higher than the one asked for is no obstacle.
    """
    annuity = changed_loan(client.asked, changes).annuity
    return (annuity is None or annuity <= _most_instalment(client)) and _paid_at_once(client, changes) <= _most_paid(
        client
    )


def _most_instalment(client: Client) -> float:
    """Give the highest instalment that is proposed; without an income, the one asked for."""
    asked, share = client.asked, client.bundle.policy.levers.most_instalment_share
    return max(asked.annuity or 0.0, share * (asked.income or 0.0))


def _paid_at_once(client: Client, changes: Changes) -> float:
    """Give what is paid in cash and for credits elsewhere, as far as it is known."""
    repaid = (each.amount or 0.0 for each in client.credits_elsewhere if each.code in changes.repaid)
    return (changes.down_payment or 0.0) + sum(repaid)


def _most_paid(client: Client) -> float:
    return client.bundle.policy.levers.most_paid_share * (client.asked.amount or 0.0)

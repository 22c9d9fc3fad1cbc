"""What the policy does."""

from collections.abc import Iterator

from scoring.evaluation.lending import Lending, Losses
from scoring.evaluation.profit import ALL_LOST, NOTHING_LOST, RETURN_ON_INVESTMENT
from scoring.evaluation.tables import Section, Table, share
from scoring.policy import Policy


def section(found: Lending, policy: Policy) -> Section:
    """Tell what the policy does."""
    return Section(title="What the policy does", parts=tuple(_parts(found, policy)))


def _parts(found: Lending, policy: Policy) -> Iterator[str | Table]:
    yield (
        f"The policy counts a loan that is not repaid as {policy.cost_ratio:g} times the cost of declining a client "
        f"who would repay, so its threshold is a default probability of 1 / (1 + {policy.cost_ratio:g}) = "
        f"{share(policy.threshold_probability)}. Costs are in units of one good client declined, for a client. The "
        "ratio is the lender’s decision, not a fact of the data; the page gives an opinion, and a person decides."
    )
    yield Table(
        titles=("threshold", "above it (share of clients)", "defaults found", "cost for a client"),
        rows=[
            (
                share(each.threshold_probability),
                share(1.0 - each.granted_share),
                share(each.recall),
                f"{each.cost_per_client:.4f}",
            )
            for each in found.curve
        ],
    )
    yield (
        "Other cost ratios. « Lowest » is the best threshold found on these very clients: what nobody could know "
        f"before. {share(found.same_side_share)} of the clients are on the same side of the threshold at every ratio "
        "of the table."
    )
    yield Table(
        titles=("ratio", "threshold", "granted", "defaults found", "cost", "lowest", "all granted", "all declined"),
        rows=[
            (
                f"{each.cost_ratio:g}",
                share(each.at_rule.threshold_probability),
                share(each.at_rule.granted_share),
                share(each.at_rule.recall),
                f"{each.at_rule.cost_per_client:.4f}",
                f"{each.lowest.cost_per_client:.4f}",
                f"{each.nobody_declined:.4f}",
                f"{each.everybody_declined:.4f}",
            )
            for each in found.ratios
        ],
    )
    yield _losses(found.losses)
    yield (
        f"Expected maximum profit (Verbraken et al. 2014, with their values p0 {NOTHING_LOST}, p1 {ALL_LOST}, return "
        f"{RETURN_ON_INVESTMENT}): "
        f"{found.profit.profit:.5f} of the sum lent, by refusing {share(found.profit.refused_share)} of the clients."
    )


def _losses(losses: Losses) -> str:
    sentence = (
        f"Of the {losses.granted:,} clients below the threshold, {losses.expected_defaults:,.1f} defaults were "
        f"expected and {losses.observed_defaults:,} observed"
    )
    if losses.expected_amount is None or losses.observed_amount is None:
        return f"{sentence}."
    ratio = losses.expected_amount / losses.observed_amount if losses.observed_amount else float("nan")
    return f"{sentence}; weighted by the amounts asked for, {ratio:.3f} was expected for each unit observed."

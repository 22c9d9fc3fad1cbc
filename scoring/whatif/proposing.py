"""What would change the opinion: the smallest realistic changes that reach the favourable edge, or else the study."""

from collections.abc import Mapping

from scoring.bundle import Bundle
from scoring.points import points_of_margin
from scoring.whatif.client import Client
from scoring.whatif.moves import Kind
from scoring.whatif.outcome import outcome_view
from scoring.whatif.search import Found, Search, search
from scoring.whatif_views import Changes, OutcomeView, ProposalsView, ProposalView

MOST_PROPOSALS = 5


def proposals(bundle: Bundle, client_id: int) -> ProposalsView:
    """Search what the client can do for a favourable opinion, or else for a study; nothing if it is favourable already.

    Raises:
        UnknownClientError: If no client has this number.
    """
    client, (study, edge) = Client.of(bundle, client_id), bundle.policy.edges
    points = points_of_margin(client.margin)
    wanted = [each for each in (edge, study) if points < each]
    found = search(client, wanted) if wanted else Search(tried=(), best={}, edge=edge)
    chosen = _chosen(found.best)
    nearest = max((each for each in found.tried if each.points < edge), key=lambda each: each.points, default=None)
    return ProposalsView(
        client_id=client_id,
        asked=outcome_view(client, Changes(), client.margin),
        proposals=tuple(
            ProposalView(
                changes=each.changes, outcome=outcome_view(client, each.changes, each.margin), effort=each.effort
            )
            for each in chosen
        ),
        aim=bundle.policy.recommendation(found.edge),
        nearest=None if chosen or nearest is None else _nearest(client, nearest),
        nearest_changes=None if chosen or nearest is None else _changes(client, nearest),
        levers=client.levers.all(),
        credits_elsewhere=client.credits_elsewhere,
        n_tried=len({each.changes for each in found.tried}),
    )


def _chosen(best: Mapping[frozenset[Kind], Found]) -> list[Found]:
    """Give one change of each kind by effort; a pair only where it asks less than either of its moves would alone."""
    worth = [
        found
        for kinds, found in best.items()
        if not any(
            single.effort <= found.effort
            for kind in kinds
            if (single := best.get(frozenset({kind}))) and single is not found
        )
    ]
    return sorted(worth, key=lambda each: each.effort)[:MOST_PROPOSALS]


def _nearest(client: Client, best: Found) -> OutcomeView:
    """Give the best version within the limits, or the application as it is if none is better."""
    return outcome_view(client, _changes(client, best), min(best.margin, client.margin))


def _changes(client: Client, best: Found) -> Changes:
    return best.changes if best.margin < client.margin else Changes()

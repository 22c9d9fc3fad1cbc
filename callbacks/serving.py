"""The bundle that serves, behind one reference: it may be changed while requests run, each of which sees one alone."""

from dataclasses import dataclass
from functools import cached_property

from flask import g, has_request_context

from callbacks.list_answers import ListAnswers
from features.errors import RefusedInputError
from scoring.bundle import Bundle
from scoring.filters import available_filters
from scoring.whatif import simulate
from scoring.whatif_views import Changes
from scoring.worklist import Worklist


class OtherFiltersError(RefusedInputError):
    """The page's filters are connected when the desk starts, and the new bundle has others."""

    def __init__(self) -> None:
        super().__init__(
            "The new bundle does not offer the same filters as the one that serves: start the desk again to serve it."
        )


@dataclass(frozen=True, kw_only=True, eq=False)
class Served:
    """A bundle and what is made of it once."""

    bundle: Bundle

    @cached_property
    def lists(self) -> ListAnswers:
        """The list of its clients."""
        return ListAnswers(Worklist.of(self.bundle))

    def prepare(self) -> None:
        """Do now what the first reader would wait for: the list, and finding which features a what-if moves."""
        _ = self.lists
        simulate(self.bundle, int(self.bundle.client_ids[0]), Changes())


class Serving:
    """Which bundle answers."""

    def __init__(self, bundle: Bundle) -> None:
        self._latest = Served(bundle=bundle)
        self._latest.prepare()
        self.refused_change = False
        """Whether the last bundle that was to take over was refused."""

    @property
    def now(self) -> Served:
        """Give what answers: within a request the same from its beginning to its end."""
        if not has_request_context():
            return self._latest
        if "served" not in g:
            g.served = self._latest
        served: Served = g.served
        return served

    def change(self, bundle: Bundle) -> None:
        """Let another bundle answer from the next request on; those under way finish on the one that they began with.

        Raises:
            OtherFiltersError: If groups of its clients are not chosen by the same filters.
        """
        if _filter_names(bundle) != _filter_names(self._latest.bundle):
            raise OtherFiltersError
        served = Served(bundle=bundle)
        served.prepare()
        self._latest = served
        self.refused_change = False


def _filter_names(bundle: Bundle) -> list[str]:
    return [view.name for view in available_filters(bundle)]

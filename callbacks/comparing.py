"""What answers the comparison's callbacks. Everything that comes from the browser is checked: it may hold anything."""

from dataclasses import dataclass
from typing import assert_never

from dash.development.base_component import Component

from callbacks.answers import Answers, Children
from callbacks.choices import chosen_features, chosen_group, chosen_mode, size_or_none
from layouts.display import Display
from layouts.drawn import drawn
from layouts.modes import Mode
from layouts.panels.comparison import comparison_panel_content, refused_group
from layouts.panels.comparison_choices import FEWEST_SIMILAR, MOST_SIMILAR
from layouts.panels.comparison_pair import choose_two, pair_content
from layouts.panels.population import population_content
from layouts.sentences.group import count_phrase, size_sentence
from layouts.sentences.similar import fewer_sentence
from scoring.bundle import Bundle
from scoring.compare import group_comparison
from scoring.errors import ProtectedGroupError
from scoring.group_views import GroupComparisonView, GroupRequest
from scoring.outcome_views import SharesView, SplitsView
from scoring.outcomes import group_shares, group_splits
from scoring.pairs import pair_view
from scoring.population import population_view
from scoring.portrait import portrait_of
from scoring.views import Group

type ComparisonParts = tuple[Children, str]
"""The comparison, and how many clients the filters leave."""

ITEMS_OF_A_PAIR = 2


@dataclass(frozen=True, kw_only=True)
class AskedGroup:
    """Whom to compare with, as the browser sends it."""

    group: object = None
    size: object = None
    basis: object = None
    filters: object = None

    def request(self, bundle: Bundle) -> GroupRequest:
        """Read it."""
        return chosen_group(bundle, self.group, self.size, self.filters, self.basis)


def compared(
    answers: Answers, client: object, display: Display, *, features: object, mode: object, asked: AskedGroup
) -> ComparisonParts:
    """Give the client's place in a group by several features, or those features by outcome."""
    client_id = answers.opened(client, display)
    if not isinstance(client_id, int):
        return client_id, ""
    bundle, request = answers.bundle, asked.request(answers.bundle)
    names = chosen_features(bundle, client_id, features)
    try:
        view = _viewed(bundle, client_id, names, request, chosen_mode(mode))
    except ProtectedGroupError:
        return drawn(refused_group(display)), ""
    peers = view.group.peers
    content = comparison_panel_content(
        view,
        display,
        portrait_view=portrait_of(bundle, client_id, peers) if peers else None,
        warnings=_warnings(request, view.group.n_group, asked, display),
    )
    return drawn(content), count_phrase(view.group, display.language)


def crossed(
    answers: Answers, client: object, display: Display, *, first: object, second: object, asked: AskedGroup
) -> list[Component]:
    """Give two items of the client at once within a group."""
    client_id = answers.opened(client, display)
    if not isinstance(client_id, int):
        return client_id
    names = chosen_features(answers.bundle, client_id, [first, second])
    if len(names) != ITEMS_OF_A_PAIR:
        return drawn(choose_two(display))
    try:
        view = pair_view(answers.bundle, client_id, (names[0], names[1]), asked.request(answers.bundle))
    except ProtectedGroupError:
        return drawn(refused_group(display))
    return drawn(pair_content(view, display))


def placed(answers: Answers, client: object, display: Display) -> list[Component]:
    """Give the client's score among those of all."""
    client_id = answers.opened(client, display)
    if not isinstance(client_id, int):
        return client_id
    view = population_view(answers.bundle, client_id)
    return drawn(population_content(view, answers.bundle.portfolio, display))


def _viewed(
    bundle: Bundle, client_id: int, names: tuple[str, ...], request: GroupRequest, mode: Mode
) -> GroupComparisonView | SplitsView | SharesView:
    match mode:
        case Mode.SPREAD:
            return group_comparison(bundle, client_id, names, request)
        case Mode.OUTCOME:
            return group_splits(bundle, client_id, names, request)
        case Mode.SHARE:
            return group_shares(bundle, client_id, names, request)
        case _:
            assert_never(mode)


def _warnings(request: GroupRequest, n_group: int, asked: AskedGroup, display: Display) -> list[str]:
    if request.kind is not Group.SIMILAR:
        return []
    is_odd = size_or_none(asked.size) is None
    size = size_sentence(request.k, FEWEST_SIMILAR, MOST_SIMILAR, display.language) if is_odd else None
    return [each for each in (size, fewer_sentence(request.k, n_group, display.language)) if each]

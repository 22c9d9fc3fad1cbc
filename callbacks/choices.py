"""What the reader chose in the information and the comparison, read from values that may hold anything."""

from collections.abc import Mapping, Sequence

from features.feature import Theme
from layouts.items import Choice, Only
from layouts.modes import Mode
from layouts.panels.comparison_choices import AUTOMATIC, FEWEST_SIMILAR, MOST_SIMILAR, SIMILAR_AT_FIRST, SLOTS
from scoring.bundle import Bundle
from scoring.filters import available_filters
from scoring.group_views import FilterChoice, FilterView, GroupRequest, Likeness
from scoring.strongest import strongest_features
from scoring.views import Group


def chosen_features(bundle: Bundle, client_id: int, slots: object) -> tuple[str, ...]:
    """Give the features to compare, in the order of the slots, each once; what is no feature is passed over.

    An automatic slot takes the feature that weighs most in this client's score and is in no other slot.
    """
    asked = list(slots)[:SLOTS] if isinstance(slots, list | tuple) else []
    names = {feature.name for feature in bundle.catalog}
    known = [each for each in asked if isinstance(each, str) and (each in names or each == AUTOMATIC)]
    ranked = strongest_features(bundle, client_id) if AUTOMATIC in known else ()
    strongest = iter([name for name in ranked if name not in known])
    filled = (next(strongest, None) if each == AUTOMATIC else each for each in known)
    return tuple(dict.fromkeys(name for name in filled if name is not None))


def chosen_group(
    bundle: Bundle, group: object, size: object, filters: object, basis: object = Likeness.ALL
) -> GroupRequest:
    """Give the group asked for; what is no group is everybody, what is no filter or answer is passed over."""
    if group == Group.SIMILAR:
        likeness = next((each for each in Likeness if each == basis), Likeness.ALL)
        return GroupRequest(kind=Group.SIMILAR, k=size_or_none(size) or SIMILAR_AT_FIRST, likeness=likeness)
    if group != Group.FILTERED or not isinstance(filters, Mapping):
        return GroupRequest()
    choices = (_choice(view, filters.get(view.name)) for view in available_filters(bundle))
    return GroupRequest(kind=Group.FILTERED, choices=tuple(choice for choice in choices if choice is not None))


def chosen_items(query: object, theme: object, only: object) -> Choice:
    """Give what is asked of the information; what is no theme or no filter asks nothing."""
    asked: Sequence[object] = only if isinstance(only, list) else []
    return Choice(
        query=query if isinstance(query, str) else "",
        theme=next((each for each in Theme if each == theme), None),
        only=frozenset(each for each in Only if each in asked),
    )


def chosen_mode(mode: object) -> Mode:
    """Give what to show of each item; what is no mode is how values spread."""
    return next((each for each in Mode if each == mode), Mode.SPREAD)


def size_or_none(size: object) -> int | None:
    """Give a number of similar clients if it is one that may be asked for."""
    if isinstance(size, bool) or not isinstance(size, int) or not FEWEST_SIMILAR <= size <= MOST_SIMILAR:
        return None
    return size


def _choice(view: FilterView, codes: object) -> FilterChoice | None:
    asked: Sequence[object] = codes if isinstance(codes, list) else []
    options = tuple(option for option in view.options if option.code in asked)
    return FilterChoice(filter=view, options=options) if options else None

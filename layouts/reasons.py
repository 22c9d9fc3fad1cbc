"""Which effects are told as reasons, and how much the external ratings weigh."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from features.feature import Theme
from layouts.places import is_combined
from scoring.views import ClientView, EffectView

MOST_REASONS = 5


@dataclass(frozen=True, kw_only=True)
class Reasons:
    """The strongest effects of each side, strongest first, five at most."""

    against: tuple[EffectView, ...]
    in_favour: tuple[EffectView, ...]


def reasons_of(view: ClientView) -> Reasons:
    """Choose the reasons of a client.

    Left out: protected features, effects of less than half a point, and effects that go against their side of the
    median. An external rating is never the only reason where another effect of that side exists, however small.
    """
    effects = [effect for theme in view.themes for effect in theme.effects if _may_be_told(effect)]
    return Reasons(
        against=_strongest(effect for effect in effects if effect.effect_points < 0),
        in_favour=_strongest(effect for effect in effects if effect.effect_points > 0),
    )


def external_share(view: ClientView) -> float:
    """Give the external ratings' part of all effects, by their size whatever their sign, in 0–1; 0 without effects."""
    effects = [effect for theme in view.themes for effect in theme.effects]
    total = math.fsum(abs(effect.effect_points) for effect in effects)
    external = math.fsum(abs(effect.effect_points) for effect in effects if _is_external(effect))
    return external / total if total else 0.0


def are_only_external(effects: Sequence[EffectView]) -> bool:
    """Tell whether there are reasons and all of them are external ratings: nobody knows what those are made of."""
    return bool(effects) and all(_is_external(effect) for effect in effects)


def _may_be_told(effect: EffectView) -> bool:
    return not effect.value.feature.protected and not is_combined(effect)


def _is_external(effect: EffectView) -> bool:
    return effect.value.feature.theme is Theme.EXTERNAL_RATINGS


def _strongest(effects: Iterable[EffectView]) -> tuple[EffectView, ...]:
    ranked = sorted(effects, key=lambda effect: abs(effect.effect_points), reverse=True)
    chosen = [effect for effect in ranked if effect.effect_whole_points != 0][:MOST_REASONS]
    if not are_only_external(chosen):
        return tuple(chosen)
    others = [effect for effect in ranked if not _is_external(effect)]
    return (*chosen[: MOST_REASONS - 1], *others[:1])

"""Which effects are told as reasons, and how much the external ratings weigh."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from features.feature import Theme
from layouts.places import is_average, is_combined
from scoring.views import ClientView, EffectView

MOST_REASONS = 5
MOST_BESIDE = 3
FEWEST_POINTS_BESIDE = 4


@dataclass(frozen=True, kw_only=True)
class Reasons:
    """The strongest effects of each side, strongest first, five at most."""

    against: tuple[EffectView, ...]
    in_favour: tuple[EffectView, ...]
    beside: tuple[EffectView, ...]
    """Effects as strong that nobody should tell alone: they come from several values together."""


def reasons_of(view: ClientView) -> Reasons:
    """Choose the reasons of a client.

    Left out: protected features, effects of less than half a point, effects that go against their side of the median,
    and those of average values; the strongest of these two are given apart. An external rating is never the only
    reason where another effect of that side exists, however small, and does not go against its side.
    """
    effects = [effect for theme in view.themes for effect in theme.effects if not effect.value.feature.protected]
    told = [effect for effect in effects if _may_be_told(effect)]
    spare = [effect for effect in effects if not is_combined(effect) and not _is_external(effect)]
    others = _by_weight(effect for effect in effects if not _may_be_told(effect))
    return Reasons(
        against=_strongest(told, spare, sign=-1),
        in_favour=_strongest(told, spare, sign=1),
        beside=tuple(effect for effect in others if abs(effect.effect_whole_points) >= FEWEST_POINTS_BESIDE)[
            :MOST_BESIDE
        ],
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
    return not is_combined(effect) and not is_average(effect)


def _is_external(effect: EffectView) -> bool:
    return effect.value.feature.theme is Theme.EXTERNAL_RATINGS


def _by_weight(effects: Iterable[EffectView]) -> list[EffectView]:
    """Sort by the points that are shown, then by those behind them: rounding may exchange two neighbours."""
    return sorted(effects, key=lambda effect: (-abs(effect.effect_whole_points), -abs(effect.effect_points)))


def _strongest(told: Iterable[EffectView], spare: Iterable[EffectView], *, sign: int) -> tuple[EffectView, ...]:
    """Give the strongest of one side; where they are external ratings alone, the strongest spare one too."""
    ranked = _by_weight(effect for effect in told if effect.effect_points * sign > 0)
    chosen = [effect for effect in ranked if effect.effect_whole_points != 0][:MOST_REASONS]
    if not are_only_external(chosen):
        return tuple(chosen)
    others = _by_weight(effect for effect in spare if effect.effect_points * sign > 0)
    return (*chosen[: MOST_REASONS - 1], *others[:1])

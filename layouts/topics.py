"""The parts of a theme, each with the points of its items."""

import math
from dataclasses import dataclass

from features.catalog.topics import TOPICS, Topic
from scoring.views import EffectView, ThemeEffectView


@dataclass(frozen=True, kw_only=True)
class TopicEffects:
    """The items of one topic; what they show adds up to what the topic shows."""

    topic: Topic | None
    """None for items of no topic."""
    effects: tuple[EffectView, ...]
    """Strongest first, by absolute effect."""

    @property
    def effect_points(self) -> float:
        """Unrounded points of all items together."""
        return math.fsum(effect.effect_points for effect in self.effects)

    @property
    def effect_whole_points(self) -> int:
        """Whole points of all items together."""
        return sum(effect.effect_whole_points for effect in self.effects)

    @property
    def is_small(self) -> bool:
        """Whether no item shows a point."""
        return all(effect.effect_whole_points == 0 for effect in self.effects)


def topics_of(theme: ThemeEffectView) -> tuple[TopicEffects, ...]:
    """Divide a theme into its topics, the strongest first; a theme of one topic is not divided."""
    members: dict[Topic | None, list[EffectView]] = {}
    for effect in theme.effects:
        members.setdefault(TOPICS.get(effect.value.feature.name), []).append(effect)
    topics = [TopicEffects(topic=topic, effects=tuple(effects)) for topic, effects in members.items()]
    return tuple(sorted(topics, key=lambda topic: -abs(topic.effect_points)))

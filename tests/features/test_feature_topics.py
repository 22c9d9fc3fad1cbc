from collections import Counter

from features.catalog import CATALOG
from features.catalog.topics import TOPICS

READABLE_ITEMS = 15


def test_a_theme_of_more_features_than_can_be_read_is_divided_whole() -> None:
    sizes = Counter(feature.theme for feature in CATALOG if feature.in_model)
    divided = {TOPICS[feature.name] and feature.theme for feature in CATALOG if feature.name in TOPICS}

    assert {theme for theme, size in sizes.items() if size > READABLE_ITEMS} <= divided
    assert [each.name for each in CATALOG if each.theme in divided and each.in_model and each.name not in TOPICS] == []


def test_a_topic_belongs_to_one_theme_and_can_be_read() -> None:
    pairs = {(TOPICS[feature.name], feature.theme) for feature in CATALOG if feature.name in TOPICS}

    assert len(pairs) == len({topic for topic, _ in pairs})
    assert max(Counter(TOPICS.values()).values()) <= READABLE_ITEMS


def test_only_features_of_the_catalog_have_a_topic() -> None:
    assert set(TOPICS) <= {feature.name for feature in CATALOG if feature.in_model}

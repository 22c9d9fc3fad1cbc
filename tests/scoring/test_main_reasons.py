import numpy as np

from features.feature import Unit
from scoring import manifest as contents
from scoring.bundle import Bundle
from scoring.explain import client_view
from scoring.main_reasons import AGAINST, IN_FAVOUR, NO_FEATURE, main_reasons
from scoring.views import EffectView, ValueView
from tests.scoring.small_portfolio import SMALL_CATALOG


def effects_of(bundle: Bundle, position: int) -> list[EffectView]:
    view = client_view(bundle, int(bundle.client_ids[position]))
    return [effect for theme in view.themes for effect in theme.effects]


def is_average(value: ValueView) -> bool:
    if value.share_below is None or value.share_above is None or value.feature.unit in {Unit.CATEGORY, Unit.FLAG}:
        return False
    equal = 1 - value.share_below - value.share_above
    return max(value.share_below, value.share_above) < 0.595 and equal < 0.2


def is_misleading(effect: EffectView) -> bool:
    value, median = effect.value.value, effect.value.median
    if is_average(effect.value):
        return True
    if value is None or median is None or value == median or effect.value.feature.risk == "free":
        return False
    lowers = (value > median) == (effect.value.feature.risk == "increases")
    return effect.effect_points > 0 if lowers else effect.effect_points < 0


def test_the_main_reasons_are_the_strongest_effects_that_a_file_may_tell(small_bundle: Bundle) -> None:
    features = small_bundle.arrays[contents.MAIN_REASON_FEATURES]
    for position in range(0, len(small_bundle.client_ids), 7):
        told = [effect for effect in effects_of(small_bundle, position) if not is_misleading(effect)]
        for column, strongest in (
            (AGAINST, min(told, key=lambda effect: effect.effect_points)),
            (IN_FAVOUR, max(told, key=lambda effect: effect.effect_points)),
        ):
            index = int(features.column(column)[position])
            if abs(strongest.effect_points) < 0.5:
                assert index == NO_FEATURE
                continue
            assert small_bundle.catalog[index].name == strongest.value.feature.name


def test_no_protected_feature_is_a_reason(small_bundle: Bundle) -> None:
    features = small_bundle.arrays[contents.MAIN_REASON_FEATURES].whole()
    protected = [index for index, feature in enumerate(small_bundle.catalog) if feature.protected]
    assert protected
    assert not np.isin(features, protected).any()


def test_progress_ends_with_all_clients(small_bundle: Bundle) -> None:
    said: list[str] = []
    matrix = np.ascontiguousarray(small_bundle.arrays[contents.FEATURES_BY_CLIENT].whole())
    main_reasons(small_bundle.booster, matrix, SMALL_CATALOG, progress=said.append)
    assert said[-1] == "600 of 600 clients"

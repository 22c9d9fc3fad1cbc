from hypothesis import given
from hypothesis import strategies as st

from features.catalog import CATALOG
from features.catalog.topics import TOPICS, Topic
from features.feature import Theme
from features.text import Language
from layouts.display import Display
from layouts.panels.themes import theme_list
from layouts.topics import topics_of
from layouts.words.topics import TOPICS as NAMES
from scoring.views import Recommendation, ThemeEffectView
from tests.layouts.handmade import UNFAVOURABLE, client_view, effect, theme_effect, value_view
from tests.layouts.walk import components, of_class, sentence

PAYMENTS = [feature for feature in CATALOG if feature.theme is Theme.PAYMENTS]


def payments(*points: int) -> ThemeEffectView:
    """Give the first payment features these points, strongest first; the others round to none."""
    effects = [
        effect(value_view(feature, 0.5, median=0.4, below=0.6, above=0.4), float(n))
        for feature, n in zip(PAYMENTS, [*points, *[0] * len(PAYMENTS)], strict=False)
    ]
    return theme_effect(Theme.PAYMENTS, *sorted(effects, key=lambda each: -abs(each.effect_points)))


def rows(theme: ThemeEffectView, language: Language = Language.FR) -> list[tuple[str, int]]:
    """Give every row of the opened theme as its class and whole points."""
    view = client_view([theme], recommendation=Recommendation.TO_STUDY)
    found = of_class(theme_list(view, Display(language=language)), "trow")
    return [(row.className, int(sentence(of_class(row, "pts")[-1]).replace("\u2212", "-"))) for row in found]


def test_every_topic_has_a_name() -> None:
    assert set(NAMES) == set(Topic) == set(TOPICS.values())


def test_a_theme_of_many_features_opens_into_topics_the_strongest_first_and_open() -> None:
    view = client_view([payments(-9, 4, 2)], recommendation=Recommendation.TO_STUDY)
    topics = of_class(theme_list(view, Display()), "topic")

    assert [sentence(topic) for topic in topics] == ["Échéances en retard\u22123"]
    nested = [item for item in components(theme_list(view, Display())) if item._type == "Details"]
    assert [item.open for item in nested] == [True, True]


@given(st.lists(st.integers(-30, 30), max_size=len(PAYMENTS)))
def test_what_is_shown_adds_up_at_each_level(points: list[int]) -> None:
    theme, *inner = rows(payments(*points))
    topics = [n for name, n in inner if "topic" in name]
    items = [n for name, n in inner if "feat" in name]

    assert theme == ("trow", sum(points))
    assert sum(topics) == sum(points)
    assert sum(items) == sum(points)


def test_topics_that_show_no_point_are_folded_into_one_line() -> None:
    view = client_view([payments(-9)], recommendation=Recommendation.TO_STUDY)
    folded = [sentence(hint) for hint in of_class(theme_list(view, Display()), "hint")]

    late = [each for each in PAYMENTS if TOPICS[each.name] is Topic.LATE_INSTALMENT]

    assert len(topics_of(view.themes[0])) == 10
    assert folded == [
        f"{n} autres éléments, chacun à moins d’un point" for n in (len(late) - 1, len(PAYMENTS) - len(late))
    ]


def test_a_theme_of_few_features_is_not_divided() -> None:
    assert not of_class(theme_list(UNFAVOURABLE, Display()), "topic")
    assert len(of_class(theme_list(UNFAVOURABLE, Display()), "feat")) == 15


def test_an_item_of_no_topic_in_a_divided_theme_stands_among_other_items() -> None:
    theme = payments(-9)
    stray = effect(UNFAVOURABLE.themes[0].effects[0].value, 6.0)
    mixed = theme_effect(Theme.PAYMENTS, *theme.effects, stray)
    view = client_view([mixed], recommendation=Recommendation.TO_STUDY)

    assert [sentence(each) for each in of_class(theme_list(view, Display(language=Language.EN)), "topic")] == [
        "Late instalments\u22129",
        "Other items+6",
    ]

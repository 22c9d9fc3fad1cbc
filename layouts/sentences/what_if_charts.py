"""What the curves and the map of a client say, in words."""

from collections.abc import Iterable, Sequence
from itertools import takewhile

from features.text import Language
from layouts.display import Display
from layouts.numbers import amount, percentage
from layouts.scale import Scale
from layouts.sentences.what_if_values import lever_words, whole_months
from layouts.words import what_if_charts as words
from layouts.words.saying import listed, say
from scoring.landscape_views import CurveView, LandscapeView, MapView
from scoring.views import Recommendation
from scoring.whatif_views import Lever

ALMOST_NOTHING_POINTS = 10

type Opinions = Sequence[Recommendation]


def opinion_at(points: float, scale: Scale) -> Recommendation:
    """Give the opinion of a score in points."""
    if points >= scale.study_to:
        return Recommendation.FAVOURABLE
    return Recommendation.TO_STUDY if points >= scale.study_from else Recommendation.UNFAVOURABLE


def curve_sentence(view: CurveView, scale: Scale, display: Display) -> str:
    """Say the best and the worst score along a lever, and where they are."""
    (worst, worst_at), (best, best_at) = (
        pick(zip(view.points, view.values, strict=True), key=lambda pair: pair[0]) for pick in (min, max)
    )
    least, most = scale.whole(worst), scale.whole(best)
    if least == most:
        return say(words.CURVE_SAME, display.language, points=most)
    if most - least < ALMOST_NOTHING_POINTS and opinion_at(worst, scale) is opinion_at(best, scale):
        return say(words.CURVE_FLAT, display.language, worst=least, best=most)
    return say(
        words.CURVE,
        display.language,
        best=most,
        best_at=lever_words(view.lever, best_at, display),
        worst=least,
        worst_at=lever_words(view.lever, worst_at, display),
    )


def map_opinions(view: MapView, scale: Scale) -> list[Recommendation]:
    """Give the opinion of every cell."""
    return [opinion_at(points, scale) for row in view.points for points in row]


def map_sentence(opinions: Opinions, language: Language) -> str:
    """Say in how many of the cells the opinion is favourable, or that it is the same in all of them."""
    if len(set(opinions)) == 1:
        return say(words.EVERYWHERE[opinions[0]], language)
    favourable, to_study = (
        opinions.count(each) / len(opinions) for each in (Recommendation.FAVOURABLE, Recommendation.TO_STUDY)
    )
    if favourable:
        return say(words.MAP_SHARE, language, share=percentage(favourable, language))
    return say(words.MAP_NEVER, language, share=percentage(to_study, language))


def holds_sentence(view: LandscapeView, scale: Scale, display: Display) -> str | None:
    """Say how far a favourable opinion holds, as far as that is true of all that was tried; None otherwise."""
    if view.asked.recommendation is not Recommendation.FAVOURABLE:
        return None
    language = display.language
    if view.map is not None and set(map_opinions(view.map, scale)) == {Recommendation.FAVOURABLE}:
        return say(words.HOLDS, language, where=say(words.HOLDS_EVERYWHERE, language))
    curves = {each.lever: each for each in view.curves}
    told = (
        _amounts(curves.get(Lever.AMOUNT), view.asked.amount, scale, display),
        _terms(curves.get(Lever.TERM), view.asked.term, scale, language),
    )
    where = [each for each in told if each is not None]
    return say(words.HOLDS, language, where=listed(where, words.OR, language)) if where else None


def _amounts(curve: CurveView | None, asked: float | None, scale: Scale, display: Display) -> str | None:
    """Say up to which amount, above the one asked for, every one is favourable."""
    if curve is None or asked is None:
        return None
    held = _favourable(zip(curve.values, curve.points, strict=True), scale)
    if len(held) == len(curve.values):
        return say(words.HOLDS_ALL_AMOUNTS, display.language)
    if not held or held[-1] <= asked:
        return None
    return say(words.HOLDS_UP_TO, display.language, amount=amount(held[-1], display))


def _terms(curve: CurveView | None, asked: float | None, scale: Scale, language: Language) -> str | None:
    """Say from which term on, below the one asked for, every one is favourable."""
    if curve is None or asked is None:
        return None
    held = _favourable(reversed(list(zip(curve.values, curve.points, strict=True))), scale)
    if len(held) == len(curve.values):
        return say(words.HOLDS_ALL_TERMS, language)
    if not held or held[-1] >= asked:
        return None
    return say(words.HOLDS_FROM, language, months=whole_months(held[-1], language))


def _favourable(pairs: Iterable[tuple[float, float]], scale: Scale) -> list[float]:
    """Give the first values whose score is favourable."""
    return [value for value, _ in takewhile(lambda pair: pair[1] >= scale.study_to, pairs)]

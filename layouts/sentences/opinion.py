"""What the score says: the opinion, its distance to the threshold, the risk as a number of clients."""

from typing import assert_never

from features.text import Language, Text
from layouts.numbers import counted, decimal, signed
from layouts.risk import clients_in_100
from layouts.scale import scale_of
from layouts.words import head, opinion, units
from layouts.words.saying import say
from scoring.views import ClientView, Portfolio, Recommendation


def threshold_distance(view: ClientView, portfolio: Portfolio) -> int:
    """Give whole points above (+) or below (−) the threshold, as the page shows both."""
    return view.whole_points - round(portfolio.threshold_points)


def points_phrase(points: int, language: Language) -> str:
    """Name a distance in points: « 33 points », « moins d’un point » for 0."""
    if points == 0:
        return say(units.LESS_THAN_A_POINT, language)
    return counted(units.POINTS, abs(points), language)


def signed_phrase(points: int, language: Language) -> str:
    """Name an effect in points: « −6 points », « +1 point », « 0 point »."""
    return say(units.POINTS.of(points, language), language, n=signed(points))


def clients_phrase(probability: float, language: Language) -> str:
    """Name a risk: « 8 clients sur 100 »."""
    clients = clients_in_100(probability)
    if clients == 0:
        return say(opinion.UNDER_ONE_CLIENT_IN_100, language)
    return counted(opinion.CLIENTS_IN_100, clients, language)


def chip_text(recommendation: Recommendation) -> Text:
    """Give the short name of an opinion."""
    match recommendation:
        case Recommendation.FAVOURABLE:
            return opinion.FAVOURABLE_CHIP
        case Recommendation.TO_STUDY:
            return opinion.TO_STUDY_CHIP
        case Recommendation.UNFAVOURABLE:
            return opinion.UNFAVOURABLE_CHIP
        case _:
            assert_never(recommendation)


def opinion_sentence(view: ClientView, portfolio: Portfolio, language: Language) -> str:
    """Say the opinion, how far the score is from a better one, or above the limit, and that it is no decision."""
    if view.score.recommendation is None:
        return f"{too_little_sentence(view, language)} {say(opinion.NOT_A_DECISION, language)}"
    scale = scale_of(portfolio)
    said = say(
        _opinion_text(view.score.recommendation, view.whole_points - scale.study_to),
        language,
        high=scale.study_to,
        over_high=points_phrase(view.whole_points - scale.study_to, language),
        to_study=points_phrase(max(0, scale.study_from - view.whole_points), language),
        to_favourable=points_phrase(max(0, scale.study_to - view.whole_points), language),
    )
    return f"{said} {say(opinion.NOT_A_DECISION, language)}"


def too_little_sentence(view: ClientView, language: Language) -> str:
    """Say that no opinion is given, and why."""
    values = [effect.value.value for theme in view.themes for effect in theme.effects]
    missing = sum(value is None for value in values)
    return say(opinion.TOO_LITTLE_KNOWN, language, missing=missing, all=len(values), score=view.whole_points)


def distance_phrase(view: ClientView, portfolio: Portfolio, language: Language) -> str:
    """Say the distance to the threshold in the head: « 33 points sous le seuil de 500 »."""
    distance = threshold_distance(view, portfolio)
    text = head.BELOW if distance < 0 else head.ABOVE if distance > 0 else head.AT_THRESHOLD
    threshold = decimal(portfolio.threshold_points, language)
    return say(text, language, points=points_phrase(distance, language), threshold=threshold)


def frequency_sentence(probability: float, language: Language) -> str:
    """Say the risk as a number of clients out of 100 with this score."""
    clients = clients_in_100(probability)
    if clients == 0:
        return say(opinion.FREQUENCY_UNDER_ONE, language)
    return say(opinion.FREQUENCY.of(clients, language), language, n=clients, rest=100 - clients)


def zones_sentence(portfolio: Portfolio, language: Language) -> str:
    """Say from which score on each opinion is given."""
    scale = scale_of(portfolio)
    return say(
        opinion.ZONES_SENTENCE,
        language,
        low=scale.study_from,
        high=scale.study_to,
        lowest=scale.low,
        highest=scale.high,
    )


def unknown_sentence(view: ClientView, language: Language) -> str:
    """Say how many items of the model are unknown and what they weigh together."""
    effects = [effect for theme in view.themes for effect in theme.effects]
    unknown = [effect for effect in effects if effect.value.value is None]
    if not unknown:
        return say(opinion.ALL_KNOWN, language)
    points = sum(effect.effect_whole_points for effect in unknown)
    text = opinion.UNKNOWN_COUNT.of(len(unknown), language)
    return say(text, language, n=len(unknown), total=len(effects), points=signed_phrase(points, language))


def _opinion_text(recommendation: Recommendation, over_high: int) -> Text:
    match recommendation:
        case Recommendation.FAVOURABLE:
            return opinion.FAVOURABLE if over_high > 0 else opinion.FAVOURABLE_AT
        case Recommendation.UNFAVOURABLE:
            return opinion.UNFAVOURABLE
        case Recommendation.TO_STUDY:
            return opinion.TO_STUDY
        case _:
            assert_never(recommendation)

"""What a simulation gives, and what is wrong with a field."""

from collections.abc import Mapping
from types import MappingProxyType

from features.text import Language, Text
from layouts.display import Display
from layouts.numbers import percentage, signed
from layouts.scale import Scale
from layouts.sentences.what_if_changes import changes_phrase
from layouts.sentences.what_if_values import rate_words
from layouts.words import opinion, what_if, what_if_cards
from layouts.words.saying import say
from scoring.views import Recommendation
from scoring.whatif_views import Changes, OutcomeView, SimulationView

STAYS: Mapping[Recommendation, Text] = MappingProxyType(
    {
        Recommendation.FAVOURABLE: what_if_cards.STAYS_FAVOURABLE,
        Recommendation.TO_STUDY: what_if_cards.STAYS_TO_STUDY,
        Recommendation.UNFAVOURABLE: what_if_cards.STAYS_UNFAVOURABLE,
    }
)
BECOMES: Mapping[Recommendation, Text] = MappingProxyType(
    {
        Recommendation.FAVOURABLE: what_if_cards.BECOMES_FAVOURABLE,
        Recommendation.TO_STUDY: what_if_cards.BECOMES_TO_STUDY,
        Recommendation.UNFAVOURABLE: what_if_cards.BECOMES_UNFAVOURABLE,
    }
)
ZONES: Mapping[Recommendation, Text] = MappingProxyType(
    {
        Recommendation.FAVOURABLE: opinion.ZONE_FAVOURABLE,
        Recommendation.TO_STUDY: opinion.ZONE_TO_STUDY,
        Recommendation.UNFAVOURABLE: opinion.ZONE_UNFAVOURABLE,
    }
)


def simulation_sentence(view: SimulationView, display: Display) -> str:
    """Say what is changed, where the score goes, and what becomes of the opinion."""
    language, before, after = display.language, view.asked, view.simulated
    if is_unchanged(view):
        return say(what_if.NO_CHANGE, language, before=before.whole_points)
    difference = after.whole_points - before.whole_points
    said = say(
        what_if.PASSES if difference else what_if.REMAINS,
        language,
        changes=changes_phrase(view.changes, view.levers, display, view.credits_elsewhere, view.correctable),
        before=before.whole_points,
        after=after.whole_points,
        difference=signed(difference),
    )
    return f"{said} {opinion_change(before, after, language)}"


def opinion_change(before: OutcomeView, after: OutcomeView, language: Language) -> str:
    """Say what becomes of the opinion."""
    same = before.recommendation is after.recommendation
    return say((STAYS if same else BECOMES)[after.recommendation], language)


def is_unchanged(view: SimulationView) -> bool:
    """Whether nothing differs from the application."""
    return view.changes == Changes()


def caveat_sentence(view: SimulationView, language: Language) -> str:
    """Say that it is an opinion on an assumed rate."""
    caveat = say(what_if.CAVEAT, language)
    if view.yearly_rate is None:
        return caveat
    return f"{caveat} {say(what_if.RATE, language, rate=rate_words(view.yearly_rate, language))}"


def caution_sentence(view: SimulationView, language: Language) -> str | None:
    """Say that the changed loan asks too much of the income; None if it does not, or nobody knows."""
    share = view.simulated.income_share
    if is_unchanged(view) or share is None or share <= view.most_instalment_share:
        return None
    return say(what_if.CAUTION, language, share=percentage(share, language))


def edges_sentence(scale: Scale, language: Language) -> str:
    """Say at which scores the opinion changes, and the colours with it."""
    return say(what_if.EDGES, language, low=scale.study_from, high=scale.study_to)

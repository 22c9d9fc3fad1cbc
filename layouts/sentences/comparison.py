"""What a comparison shows."""

from features.text import Language
from layouts.display import Display
from layouts.numbers import counted, decimal
from layouts.sentences.why import comparison_sentence, fact_sentence
from layouts.words import comparison
from layouts.words.saying import say
from scoring.views import ComparisonView, Group, PeersView

FEWEST_FOR_A_PLACE = 30


def place_sentence(view: ComparisonView, display: Display) -> str:
    """Say the client's value and its place in the group, or that it has none."""
    language = display.language
    if not view.bins:
        return say(comparison.NOBODY, language)
    if view.value.value is None:
        return say(comparison.UNKNOWN_HERE, language, label=say(view.value.feature.label, language))
    second = comparison_sentence(view.value, display)
    return " ".join(filter(None, (fact_sentence(view.value, display), second)))


def group_sentence(view: ComparisonView, language: Language) -> str:
    """Say who is in the group and how many of them can be compared; warn about a small one."""
    text = comparison.GROUP_ALL if view.group is Group.ALL else comparison.GROUP_SIMILAR
    group = counted(comparison.CLIENTS, view.n_group, language)
    sentences = [say(text, language, group=group, known=decimal(view.n_known, language))]
    if 0 < view.n_known < FEWEST_FOR_A_PLACE:
        sentences.append(say(comparison.SMALL_GROUP, language))
    return " ".join(sentences)


def outside_sentence(view: ComparisonView, language: Language) -> str | None:
    """Say how many known values the chart leaves out at either end; None if it shows them all."""
    if view.n_below_range == 0 and view.n_above_range == 0:
        return None
    below, above = decimal(view.n_below_range, language), decimal(view.n_above_range, language)
    return say(comparison.OUTSIDE, language, below=below, above=above)


def similarity_sentence(peers: PeersView, language: Language) -> str:
    """Say on what nearness is judged."""
    labels = (say(feature.label, language) for feature in peers.features)
    return say(comparison.SIMILAR_BY, language, features=", ".join(label[0].lower() + label[1:] for label in labels))

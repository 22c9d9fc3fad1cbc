"""What is said of the scores of all clients."""

from features.text import Language
from layouts.numbers import counted, out_of_100
from layouts.sentences.opinion import points_phrase
from layouts.words import population
from layouts.words.saying import say
from scoring.points import shared_out
from scoring.population_views import PopulationView

HUNDRED = 100


def population_sentence(view: PopulationView, language: Language) -> str:
    """Say how many of 100 have each opinion, and how many have a lower score."""
    favourable, to_study, unfavourable = opinions_of_100(view)
    opinions = say(
        population.OPINIONS,
        language,
        favourable=counted(population.FAVOURABLE, favourable, language),
        to_study=counted(population.TO_STUDY, to_study, language),
        unfavourable=counted(population.UNFAVOURABLE, unfavourable, language),
    )
    below, points = out_of_100(view.share_below), points_phrase(view.whole_points, language)
    text = population.HIGHER_THAN.of(below, language) if below else population.LOWEST
    return f"{opinions} {say(text, language, points=points, n=below)}"


def opinions_of_100(view: PopulationView) -> tuple[int, int, int]:
    """Give how many of 100 are favourable, to be studied and unfavourable; they add up to 100."""
    shares = (view.share_favourable, view.share_to_study, view.share_unfavourable)
    favourable, to_study, unfavourable = shared_out(HUNDRED, [HUNDRED * share for share in shares])
    return favourable, to_study, unfavourable

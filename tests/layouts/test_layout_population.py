"""The score among those of all clients."""

import dataclasses

import plotly.graph_objects as go

from features.text import Language
from layouts.display import Display
from layouts.figures.population import population_figure
from layouts.panels.population import population_content
from layouts.sentences.population import opinions_of_100, population_sentence
from layouts.theme import LIGHT
from tests.layouts.handmade import PORTFOLIO
from tests.layouts.handmade_comparing import POPULATION
from tests.layouts.walk import components, sentence

FRENCH = Display()


def test_how_many_have_each_opinion_and_a_lower_score_is_said() -> None:
    assert population_sentence(POPULATION, Language.FR) == (
        "Sur 100 clients, **62** ont un avis favorable, **13** sont à étudier et **25** ont un avis défavorable. "
        "Le score de ce client, 469 points, est **plus élevé que celui de 31 clients sur 100**."
    )
    assert population_sentence(POPULATION, Language.EN).startswith("Of 100 clients, **62** have a favourable opinion")


def test_the_hundred_always_adds_up() -> None:
    thirds = dataclasses.replace(POPULATION, share_favourable=1 / 3, share_to_study=1 / 3, share_unfavourable=1 / 3)
    assert opinions_of_100(thirds) == (34, 33, 33)


def test_the_lowest_score_is_said_to_be_among_the_lowest() -> None:
    lowest = dataclasses.replace(POPULATION, share_below=0.001)
    assert "**parmi les plus bas**" in population_sentence(lowest, Language.FR)


def test_one_client_out_of_a_hundred_is_singular() -> None:
    low = dataclasses.replace(POPULATION, share_below=0.01)
    assert population_sentence(low, Language.FR).endswith("**plus élevé que celui de 1 client sur 100**.")


def test_zones_are_tints_behind_and_the_client_s_line_is_solid() -> None:
    figure = go.Figure(population_figure(POPULATION, PORTFOLIO, FRENCH))
    unfavourable, to_study, favourable, threshold, client = figure.layout.shapes
    assert [zone.fillcolor for zone in (unfavourable, to_study, favourable)] == [
        LIGHT.unfav_bg,
        LIGHT.refer_bg,
        LIGHT.fav_bg,
    ]
    assert (to_study.x0, to_study.x1, threshold.x0) == (485, 515, 500)
    assert (client.x0, client.line.dash) == (469.2, "solid")
    assert list(figure.data[0].y) == [0.04, 0.06, 0.1, 0.0, 0.2, 0.3, 0.29]


def test_the_table_gives_opinions_then_bands_with_the_client_s_marked() -> None:
    content = population_content(POPULATION, PORTFOLIO, FRENCH)
    rows = [[sentence(cell) for cell in row.children] for row in components(content) if type(row).__name__ == "Tr"]
    assert rows[1] == ["Défavorable", "246", "25\u202f%"]
    assert ["de 455 à moins de 470 (ce client)", "60", "6\u202f%"] in rows
    assert "10 clients sont hors de l’échelle." in sentence(content)

"""What the comparison says of its group."""

import dataclasses

import pytest

from features.text import Language
from layouts.display import Display
from layouts.filters import filter_name, option_name
from layouts.sentences.group import (
    closeness_sentence,
    count_phrase,
    filters_sentence,
    group_sentence,
    rate_sentence,
    similarity_sentence,
    size_sentence,
    small_sentence,
    withheld_sentence,
)
from scoring.group_views import FilterView, GroupRequest, NoRate, RateView
from scoring.views import Closeness, Group
from tests.layouts import handmade
from tests.layouts.handmade_group import (
    AGE_FILTER,
    CAR_FILTER,
    CHILDREN_FILTER,
    HOUSING_FILTER,
    INCOME_FILTER,
    OPINION_FILTER,
    OUTCOME_FILTER,
    PORTFOLIO_RATE,
    RATE,
    choice,
    filtered,
    group,
    peers_at,
)

FR, EN = Language.FR, Language.EN
FRENCH, ENGLISH = Display(), Display(language=EN)
RENTING = choice(HOUSING_FILTER, "1", "2")


def test_the_group_is_said_with_its_size() -> None:
    similar = GroupRequest(kind=Group.SIMILAR)

    assert group_sentence(group(), FR) == "Groupe\u00a0: **tout le portefeuille**, 50\u202f000 clients."
    assert group_sentence(group(filtered(RENTING), n_group=1_409), FR) == (
        "Groupe choisi\u00a0: **1\u202f409 clients** sur 50\u202f000."
    )
    assert group_sentence(group(filtered(RENTING), n_group=1), EN) == "Chosen group: **1 client** out of 50,000."
    assert group_sentence(group(similar, n_group=100), FR) == (
        "Groupe\u00a0: **100 clients**, les plus proches de celui-ci."
    )


def test_a_chosen_group_without_a_filter_is_said_to_be_everybody() -> None:
    assert group_sentence(group(filtered()), FR) == (
        "Aucun filtre n’est coché\u00a0: le groupe est **tout le portefeuille**, 50\u202f000 clients."
    )


def test_filters_that_leave_nobody_say_what_to_do_and_give_no_rate() -> None:
    view = group(filtered(RENTING), n_group=0, no_rate=NoRate.TOO_FEW)

    assert group_sentence(view, FR) == (
        "**Aucun client** ne répond à tous ces filtres à la fois. Décochez-en un, ou effacez les filtres."
    )
    assert rate_sentence(view, FR) is None
    assert small_sentence(view, FR) is None


def test_the_clients_left_by_the_filters_are_counted() -> None:
    assert count_phrase(group(filtered(RENTING), n_group=1_409), FR) == "1\u202f409 clients sur 50\u202f000"


def test_the_rate_of_a_group_is_said_with_its_interval_beside_the_portfolio_s() -> None:
    view = group(filtered(RENTING), n_group=1_409, rate=RATE, portfolio_rate=PORTFOLIO_RATE)

    assert rate_sentence(view, FR) == (
        "Sur les 1\u202f240 clients dont l’issue est connue, **7 sur 100** ont eu des difficultés de paiement "
        "(entre 6 et 9). Dans tout le portefeuille\u00a0: 8 sur 100."
    )
    assert rate_sentence(view, EN) == (
        "Of the 1,240 clients with a known outcome, **7 in 100** had payment difficulties (between 6 and 9). "
        "In the whole portfolio: 8 in 100."
    )


def test_an_interval_narrower_than_one_in_a_hundred_is_not_said() -> None:
    assert rate_sentence(group(rate=PORTFOLIO_RATE), FR) == (
        "Sur les 43\u202f000 clients dont l’issue est connue, **8 sur 100** ont eu des difficultés de paiement."
    )


def test_a_rate_that_rounds_to_none_is_under_one_and_its_most() -> None:
    none = RateView(n_known=60, n_difficulties=0, share=0.0, low=0.0, high=0.0602)

    assert rate_sentence(group(filtered(RENTING), n_group=60, rate=none), FR) == (
        "Sur les 60 clients dont l’issue est connue, **moins d’un sur 100** a eu des difficultés de paiement "
        "(au plus 7)."
    )


def test_one_in_a_hundred_is_singular_in_french() -> None:
    one = dataclasses.replace(RATE, share=0.012, low=0.008, high=0.021)

    assert "**1 sur 100** a eu des difficultés de paiement (entre 1 et 2)." in str(rate_sentence(group(rate=one), FR))


@pytest.mark.parametrize(
    ("reason", "said"),
    [
        (
            NoRate.PROTECTED,
            (
                "Ce groupe est choisi par la situation personnelle\u00a0: il sert à décrire seulement, "
                "sans taux de difficultés, score ni avis."
            ),
        ),
        (
            NoRate.BY_OUTCOME,
            "Ce groupe est choisi par l’issue du prêt\u00a0: il n’a pas de taux de difficultés.",
        ),
        (
            NoRate.TOO_FEW,
            "Moins de 30 clients dont l’issue est connue\u00a0: aucun taux de difficultés n’est donné.",
        ),
    ],
)
def test_a_group_without_a_rate_says_why(reason: NoRate, said: str) -> None:
    assert rate_sentence(group(filtered(RENTING), n_group=400, no_rate=reason), FR) == said


def test_fewer_than_thirty_clients_are_an_indication_only() -> None:
    assert small_sentence(group(filtered(RENTING), n_group=29), FR) == (
        "Moins de 30 clients\u00a0: la comparaison n’est qu’une indication."
    )
    assert small_sentence(group(filtered(RENTING), n_group=30), FR) is None


def test_the_filters_are_read_back_as_chosen() -> None:
    choices = (RENTING, choice(INCOME_FILTER, "0"), choice(OPINION_FILTER, "to_study"))

    assert filters_sentence(choices, FRENCH) == (
        "Filtres\u00a0: Logement (chez ses parents ou locataire)\u202f; "
        "Revenu déclaré (moins de 112\u202f500\u00a0u.m.)\u202f; Avis du modèle (à étudier)."
    )
    assert filters_sentence(choices[:1], ENGLISH) == "Filters: Housing (with parents or rented apartment)."
    assert filters_sentence((), FRENCH) is None


@pytest.mark.parametrize(
    ("view", "names"),
    [
        (
            HOUSING_FILTER,
            ["Propriétaire ou logé à titre stable", "Chez ses parents", "Locataire", "Non renseigné"],
        ),
        (CAR_FILTER, ["Non", "Oui"]),
        (
            INCOME_FILTER,
            [
                "Moins de 112\u202f500\u00a0u.m.",
                "De 112\u202f500\u00a0u.m. à moins de 147\u202f150\u00a0u.m.",
                "De 147\u202f150\u00a0u.m. à moins de 202\u202f500\u00a0u.m.",
                "202\u202f500\u00a0u.m. et plus",
            ],
        ),
        (AGE_FILTER, ["Moins de 30 ans", "De 30 ans à moins de 40 ans", "40 ans et plus"]),
        (CHILDREN_FILTER, ["0", "1", "2", "3 et plus"]),
        (
            OUTCOME_FILTER,
            ["Sans difficultés de paiement", "Difficultés de paiement", "Pas encore connue (nouvelle demande)"],
        ),
        (OPINION_FILTER, ["Avis favorable", "À étudier", "Avis défavorable"]),
    ],
)
def test_answers_are_named_as_an_advisor_would(view: FilterView, names: list[str]) -> None:
    assert [option_name(view, option, FRENCH) for option in view.options] == names


def test_filters_are_named_after_what_they_look_at() -> None:
    assert filter_name(HOUSING_FILTER, FR) == "Logement"
    assert filter_name(OUTCOME_FILTER, FR) == "Issue du prêt"
    assert filter_name(OPINION_FILTER, EN) == "Opinion of the model"


def test_similar_clients_are_said_to_be_similar_by_named_things() -> None:
    assert similarity_sentence(peers_at(Closeness.CLOSE, 0.2), FR) == (
        "Proches par\u00a0: revenu déclaré\u202f; ancienneté dans l’emploi."
    )


@pytest.mark.parametrize(
    ("closeness", "relative", "said"),
    [
        (
            Closeness.CLOSE,
            0.213,
            (
                "Ces clients sont **proches** de celui-ci\u00a0: leurs différences avec lui valent en moyenne "
                "21\u202f% de celles de deux clients pris au hasard."
            ),
        ),
        (
            Closeness.FAIRLY_CLOSE,
            0.43,
            (
                "Ces clients sont **assez proches** de celui-ci\u00a0: leurs différences avec lui valent en moyenne "
                "43\u202f% de celles de deux clients pris au hasard."
            ),
        ),
        (
            Closeness.FAR,
            0.71,
            (
                "**Peu de clients ressemblent vraiment à celui-ci**\u00a0: les différences des plus proches avec lui "
                "valent en moyenne 71\u202f% de celles de deux clients pris au hasard. Comparez avec prudence."
            ),
        ),
    ],
)
def test_how_close_the_nearest_are_is_said(closeness: Closeness, relative: float, said: str) -> None:
    assert closeness_sentence(peers_at(closeness, relative), FR) == said


def test_a_size_out_of_range_says_which_is_taken() -> None:
    assert size_sentence(100, 10, 500, FR) == ("Le nombre de similaires va de 10 à 500\u00a0: 100 sont pris ici.")


def test_what_is_withheld_is_named_with_the_reason() -> None:
    assert withheld_sentence((), FR) is None
    assert withheld_sentence((handmade.AGE,), FR) == (
        "Non montré\u00a0: âge. Dans un groupe choisi par l’issue du prêt ou l’avis du modèle, "
        "cela montrerait le risque par situation personnelle."
    )

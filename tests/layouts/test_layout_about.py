import dataclasses
import re
import tomllib
from pathlib import Path

import pytest

import scoring
from features.text import Language
from layouts import ids
from layouts.panels.about import about_content, about_dialog
from layouts.sentences.about import (
    data_sentences,
    estimate_words,
    policy_sentences,
    protected_sentence,
    quality_sentences,
)
from layouts.third_party import BUNDLED
from scoring.views import EstimateView
from tests.layouts.handmade_about import ABOUT, estimate
from tests.layouts.test_layout_client_page import NEVER_SAID
from tests.layouts.walk import components, of_class, sentence, strings

FR, EN = Language.FR, Language.EN
ROOT = Path(__file__).parents[2]


def said(sentences: tuple[str, ...]) -> str:
    return " ".join(sentences)


def test_the_program_s_version_is_that_of_the_project() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]

    assert scoring.__version__ == project["version"]


@pytest.mark.parametrize(
    ("measure", "words"),
    [
        (estimate(0.7432, 0.7235, 0.7624), "0,743 (0,724 à 0,762)"),
        (estimate(0.31), "0,310 (intervalle non calculé)"),
        (estimate(-0.0102, -0.019, -0.0028), "\u22120,010 (\u22120,019 à \u22120,003)"),
        (estimate(None), "non calculé"),
    ],
)
def test_a_measure_is_written_with_its_interval(measure: EstimateView, words: str) -> None:
    assert estimate_words(measure, FR) == words


def test_the_data_says_who_is_in_it_and_carries_its_fingerprint() -> None:
    assert data_sentences(ABOUT, FR) == (
        "**Données fictives**\u00a0: aucun de ces clients n’existe, et ces chiffres ne disent rien de vrais clients.",
        (
            "50\u202f000 clients. Le modèle a appris avec les 43\u202f000 dont l’issue est connue\u202f; "
            "3\u202f470 d’entre eux ont eu des difficultés de paiement."
        ),
        "Empreinte des tables\u00a0: 31b950ac99d1… (SHA-256, 12 premiers caractères).",
    )


def test_real_data_is_not_said_to_be_made_up_and_names_the_tables_that_are_missing() -> None:
    real = dataclasses.replace(ABOUT, made_up=False, absent_tables=("bureau", "bureau_balance"))

    assert "fictives" not in said(data_sentences(real, FR))
    assert data_sentences(real, EN)[-1] == (
        "2 tables are missing, and the items that come from them: "
        "the file of credits at other lenders and the monthly record of credits at other lenders."
    )


def test_the_quality_is_told_in_plain_words() -> None:
    assert quality_sentences(ABOUT, FR) == (
        (
            "Mesurée sur les clients à l’issue connue, chacun noté par un modèle qui n’avait pas appris avec lui "
            "(validation croisée). Entre parenthèses, l’intervalle à 95\u202f%."
        ),
        (
            "De deux clients tirés au hasard, l’un qui a eu des difficultés et l’autre non, le modèle donne le score "
            "le plus bas au premier **74 fois sur 100**\u202f; au hasard, ce serait 50."
        ),
        (
            "Les risques annoncés **s’accordent** avec ce qui est arrivé\u00a0: la pente de calibration est "
            "1,00 (0,91 à 1,09)\u202f; 1 est juste."
        ),
        (
            "Le modèle fait **mieux** qu’une régression logistique, plus simple\u00a0: l’écart d’AUC est "
            "0,043 (0,030 à 0,056)."
        ),
    )


@pytest.mark.parametrize(
    ("gain", "verdict"),
    [
        (estimate(0.01, 0.002, 0.02), "**better**"),
        (estimate(-0.01, -0.019, -0.003), "**worse**"),
        (estimate(0.001, -0.004, 0.006), "**neither better nor worse**"),
    ],
)
def test_a_simpler_model_that_does_as_well_or_better_is_said_to(gain: EstimateView, verdict: str) -> None:
    assert verdict in quality_sentences(dataclasses.replace(ABOUT, auc_gain=gain), EN)[-1]


@pytest.mark.parametrize(
    ("slope", "verdict"),
    [(estimate(0.8, 0.7, 0.9), "**trop tranchés**"), (estimate(1.3, 1.1, 1.5), "**trop resserrés**")],
)
def test_risks_that_do_not_come_true_are_said_not_to(slope: EstimateView, verdict: str) -> None:
    model = dataclasses.replace(ABOUT.model, calibration_slope=slope)

    assert verdict in said(quality_sentences(dataclasses.replace(ABOUT, model=model), FR))


def test_what_was_not_computed_is_not_judged() -> None:
    model = dataclasses.replace(ABOUT.model, auc=estimate(None), calibration_slope=estimate(None))

    assert len(quality_sentences(dataclasses.replace(ABOUT, model=model, auc_gain=estimate(None)), FR)) == 1


def test_the_policy_says_where_the_threshold_comes_from_and_what_it_does() -> None:
    assert policy_sentences(ABOUT, FR) == (
        (
            "Un avis favorable à un client qui aura des difficultés est compté **10 fois** plus cher qu’un avis "
            "défavorable à un client qui n’en aura pas. De là vient le seuil\u00a0: 500 points, 9 clients sur 100."
        ),
        "À moins de 15 points du seuil (de 485 à 515), le dossier est à étudier par un analyste crédit.",
        (
            "**71 clients sur 100** sont au-dessus du seuil. Parmi 100 clients qui ont eu des difficultés, "
            "62 sont au-dessous."
        ),
    )


def test_what_is_shown_without_being_used_is_named() -> None:
    assert protected_sentence(ABOUT, EN) == ("Shown to the client as what is known, without effect on the score: age.")


def test_each_measure_stands_beside_that_of_the_logistic_regression() -> None:
    rows = [item for item in components(about_content(ABOUT, FR)) if type(item).__name__ == "Tr"]

    assert [[sentence(cell) for cell in row.children] for row in rows] == [
        ["Mesure", "Ce modèle", "Régression logistique"],
        ["AUC (1\u00a0: parfait\u202f; 0,5\u00a0: hasard)", "0,743 (0,724 à 0,762)", "0,700 (0,680 à 0,720)"],
        ["Gini (1\u00a0: parfait\u202f; 0\u00a0: hasard)", "0,486 (0,447 à 0,525)", "0,400 (0,360 à 0,440)"],
        ["KS, plus grand écart entre les deux groupes", "0,373 (0,345 à 0,418)", "0,310 (intervalle non calculé)"],
        [
            "Brier, erreur (0\u00a0: parfait\u202f; 0,074\u00a0: même risque pour tous)",
            "0,069 (0,068 à 0,070)",
            "non calculé",
        ],
    ]


@pytest.mark.parametrize("language", Language)
def test_no_word_of_the_workshop_is_read_but_the_names_of_the_measures(language: Language) -> None:
    assert [text for text in strings(about_content(ABOUT, language)) if NEVER_SAID.search(text)] == []


@pytest.mark.parametrize("language", Language)
def test_every_bundled_work_is_named_with_its_licence_at_hand(language: Language) -> None:
    content = about_content(ABOUT, language)
    links = [item.href for item in components(content) if getattr(item, "href", None)]

    assert links == [f"/assets/{work.licence_file}" for work in BUNDLED]
    assert all((ROOT / "assets" / work.licence_file).is_file() for work in BUNDLED)
    assert all(work.licence in sentence(content) for work in BUNDLED)


def test_the_works_named_are_those_of_the_document() -> None:
    document = (ROOT / "docs" / "third-party.md").read_text(encoding="utf-8").split("# Our own files")[0]
    rows = [re.split(r" *\| *", line.strip("| ")) for line in document.splitlines() if line.startswith("| `")]
    works = [row for row in rows if row[3] != "—"]

    for work in BUNDLED:
        of_work = [row for row in works if row[4] == work.project]
        assert of_work
        assert all(row[2].split(",")[0] == work.version for row in of_work)
        assert all(row[3] == f"{work.licence}, `{work.licence_file}`" for row in of_work)
    assert {row[4] for row in works} == {work.project for work in BUNDLED}


def test_the_panel_is_closed_markup_that_names_itself() -> None:
    panel = about_dialog(ABOUT, FR)

    assert panel.id == ids.ABOUT
    assert getattr(panel, "open", None) is None
    assert panel.to_plotly_json()["props"]["aria-label"] == "À propos"
    assert '<form method="dialog"><button class="btn">Fermer</button></form>' in getattr(panel, "data-markup")
    assert of_class(about_content(ABOUT, FR), "half")

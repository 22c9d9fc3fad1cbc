"""Of a client of whom too little is known, the page, its paper and its files give no opinion, and say why."""

import dataclasses
import json
from datetime import UTC, datetime

import pytest

from features.text import Language
from layouts.display import Display
from layouts.exports.file import FileKind, export_file
from layouts.pages.client import client_sections
from layouts.panels.what_if_cards import too_little_known
from layouts.sentences.confidence import control_sentence, missing_sentences
from layouts.typography import plain
from layouts.worklist_file import file_lines
from layouts.worklist_rows import grid_row
from scoring.views import Recommendation
from scoring.why_views import ControlView
from scoring.worklist_views import ListRow
from tests.layouts.handmade import BARELY_KNOWN, PORTFOLIO
from tests.layouts.handmade_export import EXPORT
from tests.layouts.handmade_why import UNSURE
from tests.layouts.walk import of_class, sentence

SAID = {
    Language.FR: (
        "Trop peu est connu pour un avis : 2 des 3 éléments manquent. Le score de 618 vient surtout de ce qui manque."
    ),
    Language.EN: (
        "Too little is known for an opinion: 2 of the 3 items are missing. "
        "The score of 618 comes mostly from what is missing."
    ),
}
ROW = ListRow(
    client_id=7,
    whole_points=618,
    recommendation=None,
    distance_points=118,
    contract=None,
    amount=None,
    income=None,
    reason=None,
)


@pytest.mark.parametrize("language", Language)
def test_the_head_and_the_opinion_say_so_and_nothing_looks_like_an_opinion(language: Language) -> None:
    sections = client_sections(BARELY_KNOWN, PORTFOLIO, Display(language=language), confidence=UNSURE)
    assert SAID[language] in plain(sentence(sections.head))
    answer, *rest = sections.opinion
    assert plain(sentence(answer)).startswith(SAID[language])
    for part in (sections.head, *sections.opinion):
        for name in ("chip", "scale", "gap", "people", "ladder"):
            assert not of_class(part, name)
    read = plain(" ".join(sentence(each) for each in (sections.head, *rest)))
    assert "618" in read
    assert "Avis favorable" not in read
    assert "Favourable opinion" not in read


def test_what_would_change_it_says_the_same() -> None:
    (said,) = too_little_known(BARELY_KNOWN, Language.FR)
    assert "Trop peu est connu pour un avis" in str(said)


def test_the_files_hold_no_opinion_and_say_why() -> None:
    view = dataclasses.replace(EXPORT, client=BARELY_KNOWN)
    file = export_file(view, FileKind.JSON, Display(), datetime(2026, 11, 24, tzinfo=UTC))
    score = json.loads(file.text)["score"]
    assert (score["opinion"], score["opinion_in_words"], score["points"]) == (None, SAID[Language.FR], 618)


def test_the_list_and_its_file_say_so_in_short() -> None:
    row = grid_row(ROW, Display())
    assert (row["opinion"], row["tone"], row["sign"]) == ("Trop peu connu", "none", "")
    assert "Too little known" in file_lines([ROW], Language.EN).decode()


def test_nothing_is_said_of_the_opinions_of_control_models_or_of_a_missing_value() -> None:
    control = ControlView(whole_points=(600, 630), recommendations=(Recommendation.FAVOURABLE,) * 2)
    assert "avis" not in control_sentence(control, BARELY_KNOWN, Language.FR)
    changing = dataclasses.replace(UNSURE.missing[0], changes_opinion=True)
    confidence = dataclasses.replace(UNSURE, missing=(changing,))
    assert "avis" not in " ".join(missing_sentences(confidence, BARELY_KNOWN, Language.FR))

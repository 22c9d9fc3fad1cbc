from pathlib import Path

import polars as pl
import pytest

from features.errors import RefusedInputError
from features.text import Language
from layouts.display import Display
from scoring.score import SCHEMA
from scripts.reason_sentences import main, with_sentences


def scores(reason: str | None = "past_application_count", value: float | None = 0.0) -> pl.DataFrame:
    row = {
        "SK_ID_CURR": 1,
        "default_probability": 0.1,
        "points": 490.0,
        "recommendation": "to_study",
        "reason_1": reason,
        "reason_1_value": value,
        "reason_2": None,
        "reason_2_value": None,
        "reason_3": None,
        "reason_3_value": None,
    }
    return pl.DataFrame([row], schema=SCHEMA)


def spaced(text: str) -> str:
    """Give a text with ordinary spaces, whatever French typography wants."""
    return " ".join(text.split())


def test_a_reason_is_said_in_the_language_asked_for() -> None:
    french = with_sentences(scores("external_2_rating", 0.25), Display(language=Language.FR))
    english = with_sentences(scores("external_2_rating", 0.25), Display(language=Language.EN))
    assert spaced(french["reason_1_sentence"].item()) == "− Note d’un organisme extérieur (n° 2) : 25 sur 100."
    assert english["reason_1_sentence"].item() == "− Rating by an outside agency (no. 2): 25 out of 100."
    assert french["reason_2_sentence"].item() is None


def test_a_reason_without_a_value_says_that_it_was_not_provided() -> None:
    said = with_sentences(scores("external_2_rating", None), Display(language=Language.EN))
    assert "not provided" in said["reason_1_sentence"].item()


def test_a_reason_of_another_version_is_refused() -> None:
    with pytest.raises(RefusedInputError, match="'gone' is not in the catalog"):
        with_sentences(scores("gone"), Display())


def test_the_command_writes_the_scores_with_sentences(tmp_path: Path) -> None:
    scores("external_2_rating", 0.25).write_parquet(tmp_path / "scores.parquet")
    arguments = [str(tmp_path / "scores.parquet"), "--sentences", "en", "--out", str(tmp_path / "said.parquet")]
    assert main(arguments) == 0
    assert pl.read_parquet(tmp_path / "said.parquet").columns[-3:] == [f"reason_{n}_sentence" for n in (1, 2, 3)]


def test_a_file_without_reasons_is_refused_in_one_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pl.DataFrame({"SK_ID_CURR": [1]}).write_parquet(tmp_path / "scores.parquet")
    assert main([str(tmp_path / "scores.parquet"), "--sentences", "fr", "--out", str(tmp_path / "o.parquet")]) == 2
    assert "does not hold scores with reasons" in capsys.readouterr().err

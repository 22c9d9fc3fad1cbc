"""What the model keeps, and what a bundle holds besides."""

import json
from pathlib import Path

import numpy as np
import pytest

from features.catalog import CATALOG
from features.catalog.facts import FACTS
from features.catalog.topics import TOPICS
from features.errors import RefusedInputError
from scoring.likeness import DESCRIPTIVE
from scoring.matrix import float32_matrix
from scoring.select_features import NOT_SAYABLE, Labelled, beside_noise
from scoring.selection import SELECTION_FILE, Selection, read_selection, served_catalog
from tests.scoring.small_portfolio import N_LABELLED, SMALL_CATALOG, small_tables

MOST_SERVED = 220


def test_selected_features_are_of_the_catalog_and_none_is_protected() -> None:
    kept = set(read_selection().kept)

    assert kept
    assert {feature.name for feature in CATALOG if feature.name in kept and not feature.protected} == kept


def test_a_bundle_holds_what_is_kept_what_is_a_fact_and_what_is_protected() -> None:
    served = served_catalog(CATALOG, Selection(made={}, kept=("late_trend_share", "loan_amount_currency")))

    in_model = [feature.name for feature in served if feature.in_model]
    assert in_model == ["loan_amount_currency", "late_trend_share"]
    assert {each.name for each in served} == FACTS | {"late_trend_share"} | {
        each.name for each in CATALOG if each.protected
    }
    assert [each.name for each in served] == [each.name for each in CATALOG if each.name in {s.name for s in served}]


def test_facts_and_descriptive_features_are_of_the_catalog() -> None:
    names = {feature.name for feature in CATALOG if not feature.protected}

    assert names >= FACTS
    assert set(DESCRIPTIVE) <= {feature.name for feature in served_catalog()}


def test_what_can_be_changed_is_served() -> None:
    assert {each.name for each in CATALOG if each.actionable} <= {each.name for each in served_catalog()}


def test_what_cannot_be_said_is_shown_and_stays_out_of_the_model() -> None:
    served = {feature.name: feature for feature in served_catalog()}

    assert {name for name in NOT_SAYABLE if name in served and served[name].in_model} == set()
    assert {"document_count", "phone_change_years"} <= set(served)


def test_what_is_served_can_be_read() -> None:
    served = served_catalog()

    assert len(served) <= MOST_SERVED
    assert all(feature.name in TOPICS or feature.theme.value not in {"payments", "cards"} for feature in served)


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", '{"made": {}, "kept": 3}', json.dumps({"made": {}, "kept": ["no_such_count"]})]
)
def test_a_file_that_is_no_selection_is_refused_by_its_name(tmp_path: Path, text: str) -> None:
    path = tmp_path / "selected.json"
    path.write_text(text, encoding="utf-8")

    with pytest.raises(RefusedInputError, match=r"selected\.json"):
        read_selection(path)


def test_a_selection_is_read_as_it_was_written(tmp_path: Path) -> None:
    selection = Selection(made={"seed": 3}, kept=("income_currency", "late_trend_share"))
    path = tmp_path / "selected.json"
    path.write_text(selection.as_json(), encoding="utf-8")

    assert read_selection(path) == selection


def test_the_file_says_how_it_was_made() -> None:
    assert {"data", "fingerprint", "labelled", "seed", "date", "noise_columns"} <= set(read_selection().made)
    assert SELECTION_FILE.read_text(encoding="utf-8") == read_selection().as_json()


def test_a_feature_that_tells_beats_noise_and_one_that_nobody_has_does_not() -> None:
    built = small_tables()
    features = tuple(feature for feature in SMALL_CATALOG if feature.in_model)
    labelled = Labelled(
        features=features,
        values=float32_matrix(built.features, [feature.name for feature in features])[:N_LABELLED],
        target=built.application["TARGET"][:N_LABELLED].to_numpy().astype(np.int8),
    )

    ranked, kept = beside_noise(labelled, seed=0)

    assert sorted(ranked) == sorted(feature.name for feature in features)
    assert ranked[-1] == "nobody_years"
    assert "outside_rating" in kept
    assert "nobody_years" not in kept
    assert beside_noise(labelled, seed=0) == (ranked, kept)

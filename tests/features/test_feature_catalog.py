"""What the page says of each feature, and what the model may learn from."""

import re
from collections import Counter
from pathlib import Path

import pytest

from features.catalog import CATALOG
from features.catalog.sources import raw_columns, source_columns, source_tables
from features.feature import Feature, Theme, Unit
from features.history import HISTORIES
from features.history.aggregate import Part, columns_of
from features.history.bureau import BUREAU_PARTS
from features.history.bureau_balance import LEVELS_OF_DELAY
from features.history.credit_card_balance import CARD_PARTS
from features.history.installments_payments import INSTALMENT_PARTS
from features.history.previous_application import PREVIOUS_PARTS
from features.history.previous_latest import KINDS, OUTCOMES, RATE_GROUPS
from features.tables.official import HISTORY_TABLES, TABLES
from features.text import Language, Text
from scripts.document_features import PAGE, features_page

PROTECTED_COLUMNS = re.compile(
    r"TARGET|CODE_GENDER|DAYS_BIRTH|NAME_FAMILY_STATUS|CNT_CHILDREN|CNT_FAM_MEMBERS|NAME_TYPE_SUITE"
    r"|REGION_.*|REG_.*|LIVE_.*|.*_SOCIAL_CIRCLE"
)
JARGON = re.compile(
    r"\b(?i:ratios?|bureaux?|dpd|shap|log.?odds|features?|variables?|targets?|percentiles?|outliers?|nan|xna|xap|null"
    r"|défauts?|defaults?|annuit(?:y|ies|és?)|utili[sz]ation)\b|365243|[A-Z]{2,}|_"
)
LONGEST_LABEL = 45

every_feature = pytest.mark.parametrize("feature", CATALOG, ids=lambda feature: feature.name)


def by_name(name: str) -> Feature:
    return next(feature for feature in CATALOG if feature.name == name)


def texts(feature: Feature) -> list[Text]:
    return [feature.label, feature.description, *(level.label for level in feature.levels)]


def test_names_are_unique_and_none_is_a_column_of_a_history() -> None:
    columns = [a.name for history in HISTORIES for a in history.aggregates]
    names = [feature.name for feature in CATALOG] + columns

    assert [name for name, times in Counter(names).items() if times > 1] == []


@every_feature
def test_name_is_plain_and_ends_with_its_unit(feature: Feature) -> None:
    assert re.fullmatch(r"[a-z][a-z0-9_]*", feature.name)
    assert f"_{feature.name}".endswith(f"_{feature.unit.value}")


@every_feature
def test_label_is_short_and_begins_with_a_capital(feature: Feature) -> None:
    for language in Language:
        label = feature.label.read(language)
        assert label[0] == label[0].upper()
        assert len(label) <= LONGEST_LABEL
        assert not label.endswith(".")
        assert ":" not in label  # a reason puts one behind it, before the value


@pytest.mark.parametrize("language", Language)
def test_no_two_features_have_the_same_label(language: Language) -> None:
    times = Counter(feature.label.read(language) for feature in CATALOG)

    assert [label for label, count in times.items() if count > 1] == []


@every_feature
def test_description_ends_with_what_unknown_means(feature: Feature) -> None:
    assert re.search(r"\. Non renseigné\u00a0: [^.]+\.$", feature.description.fr)
    assert re.search(r"\. Unknown: [^.]+\.$", feature.description.en)


@every_feature
def test_words_can_be_said_to_a_client(feature: Feature) -> None:
    for text in texts(feature):
        for language in Language:
            assert JARGON.search(text.read(language)) is None, text.read(language)


@every_feature
def test_french_has_typographic_apostrophes_and_unbreakable_spaces(feature: Feature) -> None:
    for text in texts(feature):
        assert not re.search(r"['\"]| [:;!?%]|n° ", text.fr), text.fr


@every_feature
def test_only_a_category_has_levels_and_each_has_its_own_code_and_words(feature: Feature) -> None:
    assert bool(feature.levels) == (feature.unit is Unit.CATEGORY)
    assert len({level.code for level in feature.levels}) == len(feature.levels)
    for language in Language:
        assert len({level.label.read(language) for level in feature.levels}) == len(feature.levels)


@pytest.mark.parametrize(
    ("feature", "codes"),
    [
        ("other_worst_delay_category", LEVELS_OF_DELAY),
        ("other_recent_worst_delay_category", LEVELS_OF_DELAY),
        ("last_outcome_category", OUTCOMES),
        ("last_kind_category", KINDS),
        ("last_rate_group_category", RATE_GROUPS),
    ],
)
def test_levels_kept_by_a_history_stand_in_its_order(feature: str, codes: tuple[str, ...]) -> None:
    assert tuple(level.code for level in by_name(feature).levels) == codes


def test_levels_of_education_stand_by_published_default_rate() -> None:
    published = {
        "Lower secondary": 0.1093,
        "Secondary / secondary special": 0.0894,
        "Incomplete higher": 0.0848,
        "Higher education": 0.0536,
        "Academic degree": 0.0183,
    }

    assert [level.code for level in by_name("education_category").levels] == sorted(
        published, key=published.__getitem__
    )


@every_feature
def test_only_protected_features_read_a_protected_column(feature: Feature) -> None:
    read = {column for _, column in raw_columns(feature) if PROTECTED_COLUMNS.fullmatch(column)}

    assert bool(read) == feature.protected
    assert feature.protected == (feature.theme is Theme.PERSONAL)


def test_actionable_features_are_what_the_client_can_change_for_this_application() -> None:
    assert {feature.name for feature in CATALOG if feature.actionable} == {
        "loan_amount_currency",
        "loan_annuity_currency",
        "down_payment_share",
        "income_currency",
        "document_count",
    }


@pytest.mark.parametrize("table", [table.name for table in HISTORY_TABLES])
def test_each_history_table_feeds_at_least_three_features(table: str) -> None:
    assert len([feature for feature in CATALOG if table in source_tables(feature)]) >= 3


def test_source_columns_are_those_of_the_expression() -> None:
    assert source_columns(by_name("annuity_to_income_share")) == {"AMT_ANNUITY", "AMT_INCOME_TOTAL"}
    assert source_columns(by_name("other_debt_currency")) == {
        "bureau_active_credit_count",
        "bureau_active_debt_currency",
    }


@pytest.mark.parametrize("parts", [BUREAU_PARTS, PREVIOUS_PARTS, INSTALMENT_PARTS, CARD_PARTS])
def test_no_two_parts_of_a_table_have_a_column_of_the_same_name(parts: tuple[Part, ...]) -> None:
    assert len(columns_of(parts)) == sum(len(part.columns) for part in parts)


def test_raw_columns_reach_through_the_history() -> None:
    assert raw_columns(by_name("other_worst_delay_category")) == {
        ("bureau", "SK_ID_CURR"),
        ("bureau", "SK_ID_BUREAU"),
        ("bureau", "DAYS_CREDIT_UPDATE"),
        ("bureau_balance", "SK_ID_BUREAU"),
        ("bureau_balance", "MONTHS_BALANCE"),
        ("bureau_balance", "STATUS"),
    }


def test_raw_columns_are_official() -> None:
    read = frozenset().union(*(raw_columns(feature) for feature in CATALOG))

    assert {(table, column) for table, column in read if column not in TABLES[table].by_name} == set()


def test_every_column_of_the_histories_is_used() -> None:
    read = frozenset().union(*(source_columns(feature) for feature in CATALOG))

    assert {a.name for history in HISTORIES for a in history.aggregates} <= read


def test_feature_page_is_current() -> None:
    written = (Path(__file__).parents[2] / PAGE).read_text(encoding="utf-8")

    assert written == features_page(CATALOG), "run: python -m scripts.document_features"

from pathlib import Path

from callbacks.settings import read_settings


def test_nothing_set_serves_the_built_bundle_in_an_unnamed_currency() -> None:
    settings = read_settings({})
    assert settings.bundle == Path("artifacts/bundle")
    assert settings.currency is None


def test_an_empty_variable_is_as_unset() -> None:
    assert read_settings({"BUNDLE": "", "CURRENCY": ""}) == read_settings({})


def test_the_environment_chooses_the_bundle_and_the_currency() -> None:
    settings = read_settings({"BUNDLE": "elsewhere/bundle", "CURRENCY": "€"})
    assert settings.bundle == Path("elsewhere/bundle")
    assert settings.currency == "€"

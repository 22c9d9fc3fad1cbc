"""Dates in words."""

from datetime import date

from babel.dates import format_date

from features.text import Language
from layouts.locales import babel_locale


def long_date(iso: str, language: Language) -> str:
    """Write an ISO date: « 12 novembre 2026 », "12 November 2026"."""
    return str(format_date(date.fromisoformat(iso), format="long", locale=babel_locale(language)))

"""How long "recent" is, in days before the application and in months of a table."""

from dataclasses import dataclass

MONTH_DAYS = 30


@dataclass(frozen=True, kw_only=True)
class Period:
    """A length of time that ends with the application."""

    name: str
    """Begins the names of the columns that stand for it."""
    days: int
    months: int


TWO_MONTHS = Period(name="two_month", days=60, months=2)
THREE_MONTHS = Period(name="three_month", days=90, months=3)
HALF_YEAR = Period(name="half_year", days=180, months=6)
YEAR = Period(name="year", days=365, months=12)
TWO_YEARS = Period(name="two_year", days=730, months=24)
THREE_YEARS = Period(name="three_year", days=1_095, months=36)

LONG_PERIODS = (HALF_YEAR, YEAR, TWO_YEARS, THREE_YEARS)
"""For credits and applications, of which a client has a few each year."""
SHORT_PERIODS = (TWO_MONTHS, THREE_MONTHS, HALF_YEAR, YEAR)
"""For instalments, of which a client has one or more each month."""

"""How long "recent" is, in days before the application and in months of a table."""

MONTH_DAYS = 30
HALF_YEAR_DAYS = 180
YEAR_DAYS = 365
TWO_YEARS_DAYS = 730

YEAR_MONTHS = 12
TWO_YEARS_MONTHS = 24

"""What the application says together with the histories of the well-known client, feature by feature."""

TOGETHER_VALUES: dict[str, float | None] = {
    "external_mean_rating": (0.25 + 0.5 + 0.75) / 3,
    "external_min_rating": 0.25,
    "external_max_rating": 0.75,
    "external_spread_rating": 0.75 - 0.25,
    "external_2_3_mean_rating": (0.5 + 0.75) / 2,
    "external_known_count": 3,
    "annuity_to_price_share": 27_000 / 450_000,
    "all_instalments_to_income_share": (27_000 + (6_000 + 1_000) + 5_000) / 180_000,
    "price_to_income_ratio": 450_000 / 180_000,
    "our_debt_to_income_ratio": 4 * 5_000 / 180_000,
    "other_year_amount_to_income_ratio": 100_000 / 180_000,
    "overdue_to_income_share": 1_000 / 180_000,
    "card_debt_to_income_ratio": 500 / 180_000,
    "last_asked_to_income_ratio": 50_000 / 180_000,
}

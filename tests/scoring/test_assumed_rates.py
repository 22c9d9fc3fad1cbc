import pytest

from scoring.assumed_rates import RateBand, assumed_rate, rates_of

RATES = rates_of(
    {
        "Cash loans": [{"most_instalments": 10, "yearly_rate": 0.5}, {"most_instalments": None, "yearly_rate": 0.25}],
        "Short loans": [{"most_instalments": 12, "yearly_rate": 0.4}],
        "Plain loans": 0.3,
    },
    source="here",
)


@pytest.mark.parametrize(
    ("product", "instalments", "rate"),
    [
        ("Cash loans", 9.0, 0.5),
        ("Cash loans", 10.0, 0.5),
        ("Cash loans", 10.1, 0.25),
        ("Short loans", 12.1, None),
        ("Plain loans", 500.0, 0.3),
        ("Revolving loans", 20.0, None),
    ],
)
def test_the_rate_is_that_of_the_first_band_that_holds_the_loan(
    product: str, instalments: float, rate: float | None
) -> None:
    assert assumed_rate(RATES, product, instalments) == rate


def test_a_number_is_the_rate_of_every_loan_of_its_product() -> None:
    assert RATES["Plain loans"] == (RateBand(most_instalments=None, yearly_rate=0.3),)

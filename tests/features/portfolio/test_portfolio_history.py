from typing import Any

import polars as pl
import pytest

type Tables = dict[str, pl.DataFrame]

col = pl.col
HISTORY = ["bureau", "previous_application", "POS_CASH_balance", "credit_card_balance", "installments_payments"]
ON_CONTRACTS = ["POS_CASH_balance", "credit_card_balance", "installments_payments"]


@pytest.mark.parametrize("name", HISTORY)
def test_as_many_train_clients_have_rows_as_published(tables: Tables, published: dict[str, Any], name: str) -> None:
    train = tables["application_train"]["SK_ID_CURR"]
    share = train.is_in(tables[name]["SK_ID_CURR"].unique().implode()).to_numpy().mean()

    assert share == pytest.approx(published["share_of_train_clients_with_rows"][name], abs=0.02)


@pytest.mark.parametrize("name", HISTORY)
def test_clients_have_about_as_many_rows_as_published(tables: Tables, published: dict[str, Any], name: str) -> None:
    rows = tables[name].height / tables[name]["SK_ID_CURR"].n_unique()

    assert rows == pytest.approx(published["rows_per_client_with_rows"][name], rel=0.1)


@pytest.mark.parametrize("name", ON_CONTRACTS)
def test_a_few_contracts_are_missing_from_previous_application(
    tables: Tables, published: dict[str, Any], name: str
) -> None:
    contracts = tables[name].select("SK_ID_PREV").unique()
    missing = contracts.join(tables["previous_application"], on="SK_ID_PREV", how="anti")
    share = published["share_of_contracts_without_parent"][name]

    assert missing.height / contracts.height == pytest.approx(share, abs=0.02)
    assert missing.height > 0


@pytest.mark.parametrize("name", ON_CONTRACTS)
def test_a_contract_belongs_to_the_client_of_its_request(tables: Tables, name: str) -> None:
    owners = tables[name].select("SK_ID_PREV", "SK_ID_CURR").unique()
    joined = owners.join(tables["previous_application"], on="SK_ID_PREV", how="inner")

    assert owners["SK_ID_PREV"].is_unique().all()
    assert (joined["SK_ID_CURR"] == joined["SK_ID_CURR_right"]).all()


def test_monthly_tables_hang_on_approved_requests_of_their_kind(tables: Tables) -> None:
    kinds = {
        name: {
            (kind, status)
            for kind, status in tables[name]
            .select("SK_ID_PREV")
            .unique()
            .join(tables["previous_application"], on="SK_ID_PREV", how="inner")
            .select("NAME_CONTRACT_TYPE", "NAME_CONTRACT_STATUS")
            .unique()
            .iter_rows()
        }
        for name in ON_CONTRACTS
    }
    loans = {("Cash loans", "Approved"), ("Consumer loans", "Approved")}
    cards = {("Revolving loans", "Approved")}

    assert kinds["POS_CASH_balance"] == loans
    assert kinds["credit_card_balance"] == cards
    assert kinds["installments_payments"] == loans | cards


def test_category_shares_are_near_the_published_ones(tables: Tables, published: dict[str, Any]) -> None:
    gaps: dict[str, float] = {}
    for place, shares in published["history_shares"].items():
        name, column = place.split(".")
        made = dict(tables[name][column].value_counts(normalize=True).iter_rows())
        gaps |= {f"{place} {value}": made.get(value, 0.0) - share for value, share in shares.items()}

    assert len(gaps) > 25
    assert {value: gap for value, gap in gaps.items() if abs(gap) > 0.03} == {}

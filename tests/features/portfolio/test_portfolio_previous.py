import polars as pl

type Tables = dict[str, pl.DataFrame]

col = pl.col
NO_DATE = 365243
DATES = ["DAYS_FIRST_DRAWING", "DAYS_FIRST_DUE", "DAYS_LAST_DUE_1ST_VERSION", "DAYS_LAST_DUE", "DAYS_TERMINATION"]


def _started_loans(tables: Tables) -> pl.DataFrame:
    return tables["previous_application"].filter(
        (col("NAME_CONTRACT_STATUS") == "Approved")
        & col("NAME_CONTRACT_TYPE").is_in(["Cash loans", "Consumer loans"])
        & col("DAYS_FIRST_DUE").is_not_null()
    )


def test_every_number_of_a_request_is_its_own(tables: Tables) -> None:
    assert tables["previous_application"]["SK_ID_PREV"].is_unique().all()


def test_a_request_that_was_canceled_or_refused_has_no_dates(tables: Tables) -> None:
    ended = tables["previous_application"].filter(col("NAME_CONTRACT_STATUS") != "Approved")

    assert ended.height > 10_000
    assert ended.select(pl.all_horizontal(col(*DATES, "NFLAG_INSURED_ON_APPROVAL").is_null()).all()).item()


def test_dates_of_an_approved_request_are_known_together(tables: Tables) -> None:
    approved = tables["previous_application"].filter(col("NAME_CONTRACT_STATUS") == "Approved")
    known = approved.select(pl.sum_horizontal(col(*DATES, "NFLAG_INSURED_ON_APPROVAL").is_not_null()).alias("known"))

    assert set(known["known"]) == {0, 6}


def test_a_request_that_was_never_priced_has_no_instalment(tables: Tables) -> None:
    previous = tables["previous_application"]
    unpriced = previous["NAME_PORTFOLIO"] == "XNA"

    assert (previous["AMT_ANNUITY"].is_null() == unpriced).all()
    assert (previous["CNT_PAYMENT"].is_null() == unpriced).all()


def test_the_first_due_is_thirty_days_or_more_after_the_decision(tables: Tables) -> None:
    begun = _started_loans(tables).filter(col("DAYS_FIRST_DUE") != NO_DATE)

    assert (begun["DAYS_FIRST_DUE"] - begun["DAYS_DECISION"] >= 30).all()
    assert (begun["DAYS_FIRST_DUE"] < 0).all()


def test_the_first_calendar_ends_thirty_days_a_payment_after_the_first_due(tables: Tables) -> None:
    begun = _started_loans(tables).filter(col("DAYS_FIRST_DUE") != NO_DATE)
    end = begun["DAYS_FIRST_DUE"] + 30 * (begun["CNT_PAYMENT"] - 1)

    assert begun.height > 20_000
    assert (begun["DAYS_LAST_DUE_1ST_VERSION"] == end).all()


def test_the_last_due_is_past_and_never_after_the_first_calendar_or_else_not_come(tables: Tables) -> None:
    loans = _started_loans(tables)
    ended = loans.filter(col("DAYS_LAST_DUE") != NO_DATE)

    assert (ended["DAYS_LAST_DUE"] <= ended["DAYS_LAST_DUE_1ST_VERSION"]).all()
    assert (ended["DAYS_LAST_DUE"] < 0).all()
    assert ((ended["DAYS_LAST_DUE"] - ended["DAYS_FIRST_DUE"]) % 30 == 0).all()
    assert 0.1 < 1 - ended.height / loans.height < 0.3


def test_a_live_loan_is_not_terminated_and_others_soon_after_their_last_due(tables: Tables) -> None:
    loans = _started_loans(tables)
    live = loans.filter(col("DAYS_LAST_DUE") == NO_DATE)
    terminated = loans.filter(col("DAYS_TERMINATION") != NO_DATE)

    assert (live["DAYS_TERMINATION"] == NO_DATE).all()
    assert (terminated["DAYS_TERMINATION"] - terminated["DAYS_LAST_DUE"] >= 2).all()
    assert (terminated["DAYS_TERMINATION"] < 0).all()


def test_a_loan_draws_nothing_and_a_card_has_no_first_calendar(tables: Tables) -> None:
    cards = tables["previous_application"].filter(
        (col("NAME_CONTRACT_TYPE") == "Revolving loans") & col("DAYS_FIRST_DUE").is_not_null()
    )

    assert (_started_loans(tables)["DAYS_FIRST_DRAWING"] == NO_DATE).all()
    assert (cards["DAYS_LAST_DUE_1ST_VERSION"] == NO_DATE).all()
    assert (cards["AMT_ANNUITY"] * 20 == cards["AMT_CREDIT"]).all()
    assert (cards["CNT_PAYMENT"] == 0).all()


def test_an_instalment_repays_the_credit_within_the_planned_payments(tables: Tables) -> None:
    priced = tables["previous_application"].filter(
        (col("CNT_PAYMENT") > 0) & (col("AMT_CREDIT") > 1000) & (col("NAME_CONTRACT_TYPE") != "Revolving loans")
    )
    repaid = priced["AMT_ANNUITY"] * priced["CNT_PAYMENT"] / priced["AMT_CREDIT"]

    assert (repaid > 1).all()
    assert (repaid < 4).all()


def test_a_down_payment_rate_is_the_official_multiple_of_its_share(tables: Tables) -> None:
    paid = tables["previous_application"].filter((col("AMT_DOWN_PAYMENT") > 0) & (col("RATE_DOWN_PAYMENT") < 1))
    share = paid["AMT_DOWN_PAYMENT"] / (paid["AMT_DOWN_PAYMENT"] + paid["AMT_CREDIT"])

    assert paid.height > 3000
    assert ((paid["RATE_DOWN_PAYMENT"] / share - 1.0890909).abs() < 1e-6).all()


def test_refused_requests_alone_have_a_reject_reason(tables: Tables) -> None:
    reasons = (
        tables["previous_application"]
        .group_by("NAME_CONTRACT_STATUS")
        .agg(col("CODE_REJECT_REASON").is_in(["XAP", "CLIENT"]).mean())
    )

    assert dict(reasons.iter_rows()) == {"Approved": 1.0, "Canceled": 1.0, "Unused offer": 1.0, "Refused": 0.0}

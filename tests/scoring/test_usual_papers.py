import polars as pl

from scoring.usual_papers import usual_papers


def test_a_paper_that_one_in_a_hundred_gives_is_usual_and_one_that_fewer_give_is_not() -> None:
    application = pl.DataFrame(
        {
            "NAME_CONTRACT_TYPE": ["Cash loans"] * 200 + ["Revolving loans", None],
            "FLAG_DOCUMENT_2": [1, 1] + [0] * 198 + [0, 1],
            "FLAG_DOCUMENT_3": [1] + [0] * 199 + [1, 1],
            "FLAG_DOCUMENT_4": pl.Series([None] * 202, dtype=pl.Int64),
            "FLAG_OWN_CAR": ["Y"] * 202,
        }
    )
    assert usual_papers(application) == {"Cash loans": ["FLAG_DOCUMENT_2"], "Revolving loans": ["FLAG_DOCUMENT_3"]}

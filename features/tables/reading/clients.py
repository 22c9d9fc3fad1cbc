"""The clients of the application files: each of them once."""

from collections.abc import Mapping

import polars as pl

from features.errors import RefusedInputError
from features.tables.official import CLIENT_KEY
from features.tables.reading.counts import counted
from features.text import Text


def client_numbers(applications: Mapping[str, pl.LazyFrame]) -> pl.DataFrame:
    """Give SK_ID_CURR of the application files, by file name; one row per client.

    Raises:
        RefusedInputError: A file has no row, or a client is on several rows; says which, where and how many.
    """
    numbers = {file: frame.select(CLIENT_KEY).collect(engine="streaming") for file, frame in applications.items()}
    for file, clients in numbers.items():
        if clients.is_empty():
            raise RefusedInputError(
                Text(
                    fr=f"« {file} » a un en-tête et aucune ligne ; donnez le fichier avec ses clients.",
                    en=f"{file} has a header and no row; give the file with its clients.",
                )
            )
    everyone = pl.concat(clients.with_columns(file=pl.lit(file)) for file, clients in numbers.items())
    _refuse_repeated(everyone)
    return everyone.select(CLIENT_KEY)


def _refuse_repeated(everyone: pl.DataFrame) -> None:
    repeated = everyone.filter(pl.col(CLIENT_KEY).is_duplicated())
    if repeated.is_empty():
        return
    first: int = repeated.select(pl.col(CLIENT_KEY).min()).item()
    where = repeated.filter(pl.col(CLIENT_KEY) == first).group_by("file").len("rows").sort("file").rows()
    places = " and ".join(f"{counted(rows, 'row')} of {file}" for file, rows in where)
    clients = counted(repeated[CLIENT_KEY].n_unique(), "client")
    message = (
        f"{CLIENT_KEY} {first} is on {places}, and so {clients} in all on more than one row; keep one row per client."
    )
    raise RefusedInputError(message)

"""Write reasons as sentences: `python -m scripts.reason_sentences SCORES --sentences fr --out FILE`.

`python -m scoring score` writes the codes of the reasons; how they are said is the page's business, so this is apart.
"""

import argparse
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import polars as pl

from features.catalog import CATALOG
from features.errors import RefusedInputError
from features.feature import Feature
from features.text import Language
from layouts.display import Display
from layouts.worklist_rows import reason_sentence
from scoring.score import SCHEMA
from scoring.score_reasons import CODE, N_REASONS, VALUE
from scoring.worklist_views import ListReason

SENTENCE = "reason_{}_sentence"


def with_sentences(scores: pl.DataFrame, display: Display, catalog: Sequence[Feature] = CATALOG) -> pl.DataFrame:
    """Add one column of sentences for each reason; null where there is none.

    Raises:
        RefusedInputError: If a reason is no feature of the catalog.
    """
    features = {feature.name: feature for feature in catalog}
    columns = {
        SENTENCE.format(rank): [
            _sentence(code, value, features, display)
            for code, value in zip(scores[CODE.format(rank)], scores[VALUE.format(rank)], strict=True)
        ]
        for rank in range(1, N_REASONS + 1)
    }
    return scores.hstack(pl.DataFrame(columns, schema=dict.fromkeys(columns, pl.String)))


def _sentence(code: str | None, value: float | None, features: Mapping[str, Feature], display: Display) -> str | None:
    if code is None:
        return None
    if code not in features:
        message = f"The reason {code!r} is not in the catalog: score the tables again with this version."
        raise RefusedInputError(message)
    return reason_sentence(ListReason(feature=features[code], value=value, in_favour=False), display)


def main(arguments: Sequence[str]) -> int:
    """Read the command line; give the exit code: 2 with one sentence where a file cannot be used."""
    parser = argparse.ArgumentParser(prog="python -m scripts.reason_sentences", description=__doc__)
    parser.add_argument("scores", type=Path, metavar="SCORES", help="written by `python -m scoring score`")
    parser.add_argument("--sentences", type=Language, choices=tuple(Language), required=True, help="the language")
    parser.add_argument("--out", type=Path, required=True, metavar="FILE.parquet", help="a new file")
    options = parser.parse_args(arguments)
    try:
        scores = _read(options.scores)
        _check_new(options.out)
        with_sentences(scores, Display(language=options.sentences)).write_parquet(options.out)
    except (RefusedInputError, OSError) as error:
        print(error, file=sys.stderr)
        return 2
    print(f"{options.out} written: {len(scores):,} clients.")
    return 0


def _check_new(out: Path) -> None:
    if out.exists():
        message = f"{out}: this exists, so it stays: choose another file."
        raise RefusedInputError(message)


def _read(path: Path) -> pl.DataFrame:
    try:
        scores = pl.read_parquet(path)
    except (OSError, pl.exceptions.PolarsError) as error:
        message = f"{path}: this cannot be read as Parquet ({error}): write it with `python -m scoring score`."
        raise RefusedInputError(message) from error
    if dict(scores.schema) != SCHEMA:
        message = f"{path}: this does not hold scores with reasons: write it with `python -m scoring score`."
        raise RefusedInputError(message)
    return scores


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""Measure and write: `python -m benchmarks.realism`, from the project's root."""

import argparse
import os
from pathlib import Path

import polars as pl

from benchmarks.histories.told_apart import told_apart
from benchmarks.realism.calibration import calibration
from benchmarks.realism.charts import distributions, reliability
from benchmarks.realism.facts import facts_of
from benchmarks.realism.nearness import nearness
from benchmarks.realism.outcomes import bad_to_good
from benchmarks.realism.page import Measured, write_page
from benchmarks.realism.sides import OUTCOME, sides_of
from benchmarks.realism.usefulness import usefulness
from scripts.portfolio_aggregates.measured import SAMPLE_FILE

_BUILDING = ("_AVG", "_MODE", "_MEDI")


def main() -> None:
    """Read the rows, compare, write the page."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.realism", description=__doc__)
    given = os.environ.get("HOME_CREDIT_SAMPLE")
    parser.add_argument("--sample", type=Path, default=given, required=given is None, help="folder of the real tables")
    parser.add_argument("--docs", type=Path, default=Path("docs"), help="folder of the page")
    options = parser.parse_args()
    sides = sides_of(pl.read_parquet(options.sample / SAMPLE_FILE))
    seen, unseen, made = (side.drop(OUTCOME) for side in (sides.seen, sides.unseen, sides.made))
    building = [name for name in unseen.columns if name.endswith(_BUILDING)]
    apart = told_apart(unseen, made)
    print(f"told apart: {apart.auc:.3f}")
    core = told_apart(unseen.drop(building), made.drop(building))
    print(f"without the building: {core.auc:.3f}")
    floor = told_apart(unseen, seen)
    print(f"real from real: {floor.auc:.3f}")
    predicted, found = calibration(sides)
    pictures = options.docs / "portfolio_realism"
    distributions(sides, pictures / "distributions.png")
    reliability(predicted, found, pictures / "reliability.png")
    page = write_page(
        Measured(
            seen_rows=seen.height,
            apart=apart,
            floor=floor,
            core=core,
            usefulness=usefulness(sides),
            predicted=tuple(predicted.round(2).tolist()),
            found=tuple(found.round(2).tolist()),
            facts=facts_of(sides),
            nearness=nearness(sides),
            outcomes=bad_to_good(options.sample),
        ),
        options.docs,
    )
    print(page)


if __name__ == "__main__":
    main()

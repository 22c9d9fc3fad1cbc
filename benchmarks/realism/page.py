"""Write what was measured: docs/portfolio_realism.md for people, docs/portfolio_realism.json for programs."""

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

from benchmarks.histories.told_apart import ToldApart
from benchmarks.realism.facts import Facts
from benchmarks.realism.nearness import SHARES, Nearness
from benchmarks.realism.outcomes import BadToGood, lines_of
from benchmarks.realism.usefulness import Usefulness


@dataclass(frozen=True, kw_only=True)
class Measured:
    """Everything one run measured."""

    seen_rows: int
    apart: ToldApart
    floor: ToldApart
    core: ToldApart
    usefulness: Usefulness
    predicted: tuple[float, ...]
    found: tuple[float, ...]
    facts: Facts
    nearness: Nearness
    outcomes: tuple[BadToGood, ...]


def write_page(measured: Measured, folder: Path) -> Path:
    """Write both files; give the page."""
    page = folder / "portfolio_realism.md"
    page.write_text("\n".join(_lines(measured)) + "\n", encoding="utf-8")
    page.with_suffix(".json").write_text(json.dumps(asdict(measured), indent=1) + "\n", encoding="utf-8")
    return page


def _lines(measured: Measured) -> Iterable[str]:
    yield "# How real made-up applications look"
    yield ""
    yield "Written by `python -m benchmarks.realism`; no figure here is typed by hand. The real rows were split in two"
    yield f"by a seed: {measured.seen_rows:,} fed the aggregates, {measured.apart.rows:,} others are compared with"
    yield "as many made-up rows. The shipped aggregates come from both parts."
    yield ""
    yield "| | made up | real |"
    yield "| --- | --- | --- |"
    for row in (*_told(measured), *_used(measured.usefulness), *_near(measured.nearness)):
        yield f"| {row[0]} | {row[1]} | {row[2]} |"
    yield f"| default rate | {measured.facts.default_rate_made:.2%} | {measured.facts.default_rate_real:.2%} |"
    yield ""
    yield from _facts(measured.facts)
    worst = max(abs(said - found) for said, found in zip(measured.predicted, measured.found, strict=True))
    yield f"* Calibration on the unseen rows: the worst tenth is off by {worst:.1f} points."
    giveaways = ", ".join(f"{name} ({part:.0%})" for name, part in measured.apart.giveaways)
    yield f"* Columns that give made-up rows away most: {giveaways}."
    yield ""
    yield "## Clients who defaulted beside the others"
    yield ""
    yield "Histories of 30,000 made-up clients; real ones as far as their rows are published."
    yield "± is one standard error."
    yield ""
    yield from lines_of(measured.outcomes)
    yield ""
    yield "![Shares of eight numbers](portfolio_realism/distributions.png)"
    yield ""
    yield "![Default rate by tenth of risk](portfolio_realism/reliability.png)"


type _Row = tuple[str, str, str]


def _told(measured: Measured) -> Iterable[_Row]:
    yield (
        "told apart from unseen rows (AUC; .5 is not at all)",
        f"{measured.apart.auc:.3f}",
        f"{measured.floor.auc:.3f}",
    )
    yield "same without the 47 columns of the building", f"{measured.core.auc:.3f}", "–"


def _used(useful: Usefulness) -> Iterable[_Row]:
    real = useful.trained_on_real
    for auc, rows in (
        (useful.trained_on_made, "as many rows"),
        (useful.trained_on_all_made, f"{useful.draws} times as many"),
    ):
        yield f"AUC on unseen rows of a model trained on {rows}", f"{auc:.4f} ({auc / real:.1%})", f"{real:.4f}"
    yield "AUC on unseen rows of the aggregates’ own score", f"{useful.said_by_aggregates:.4f}", "–"
    yield "AUC of the true probability, application alone", f"{useful.made_probability:.3f}", "–"


def _near(near: Nearness) -> Iterable[_Row]:
    for share, made, real in zip(SHARES, near.made, near.unseen, strict=True):
        yield f"distance to the nearest row behind the aggregates, {share:.0%} quantile", f"{made}", f"{real}"


def _facts(facts: Facts) -> Iterable[str]:
    yield f"* Shares of categories: {facts.shares_within_a_point:.1%} of {facts.shares} within 1 point of unseen rows;"
    yield f"  worst {facts.worst_share[0]}, {facts.worst_share[1]:.2f} points."
    yield f"* Missing values: worst {facts.worst_missing[0]}, {facts.worst_missing[1]:.2f} points."
    yield f"* Deciles of numbers: {facts.deciles_within_five_percent:.1%} of {facts.deciles} within 5 %."
    yield f"* Default rates of {facts.default_rates} categories: {facts.default_rates_within_noise:.0%} within chance;"
    yield f"  worst {facts.worst_default_rate[0]}, {facts.worst_default_rate[1]:.1f} points."
    yield f"* Correlation with TARGET: worst {facts.worst_correlation[0]}, {facts.worst_correlation[1]:.3f}."

"""The chart of what a client costs, from the measured figures."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final

import matplotlib as mpl

mpl.use("Agg")

from matplotlib import pyplot as plt

MICROSECONDS: Final = 1e6
COLOURS: Final = {"portfolio": "#999999", "features": "#0072b2", "scores": "#d55e00"}
NAMES: Final = {"portfolio": "portfolio drawn and written", "features": "features", "scores": "scores"}
type Figures = Sequence[Mapping[str, Any]]
"""One entry for each stage and size: `stage`, `clients`, `cpu_seconds`, `peak_gb`, …"""


def draw(figures: Figures, path: Path) -> None:
    """Draw work per client and largest memory by the number of clients, both scales in powers of ten."""
    plt.rcParams["svg.hashsalt"] = "growth"
    figure, (work, memory) = plt.subplots(1, 2, figsize=(10, 3.6), layout="constrained")
    for stage, colour in COLOURS.items():
        of_stage = [entry for entry in figures if entry["stage"] == stage]
        sizes = [entry["clients"] for entry in of_stage]
        each = [entry["cpu_seconds"] / entry["clients"] * MICROSECONDS for entry in of_stage]
        work.loglog(sizes, each, "o-", color=colour, label=NAMES[stage])
        memory.loglog(sizes, [entry["peak_gb"] for entry in of_stage], "o-", color=colour, label=NAMES[stage])
    work.set_ylabel("Work per client (µs of one core)", fontsize=8)
    memory.set_ylabel("Largest memory (GB)", fontsize=8)
    for axis in (work, memory):
        axis.set_xlabel("Clients", fontsize=8)
        axis.xaxis.set_major_formatter("{x:,.0f}")
        axis.yaxis.set_major_formatter("{x:g}")
        axis.yaxis.set_minor_formatter("{x:g}")
        axis.tick_params(labelsize=7, which="both")
        axis.legend(fontsize=7)
    path.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(path, metadata={"Date": None})
    plt.close(figure)

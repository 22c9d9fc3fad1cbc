"""Charts of made-up rows beside real ones: shares of classes, never a row."""

from pathlib import Path

import matplotlib as mpl
import numpy as np

mpl.use("Agg")

from matplotlib import pyplot as plt
from matplotlib.figure import Figure

from benchmarks.realism.calibration import TENTHS
from benchmarks.realism.sides import Sides
from features.portfolio.figures import Floats

_COLUMNS = {
    "Age (years)": ("DAYS_BIRTH", -1 / 365.25),
    "Income (thousands)": ("AMT_INCOME_TOTAL", 1e-3),
    "Credit (thousands)": ("AMT_CREDIT", 1e-3),
    "Annuity (thousands)": ("AMT_ANNUITY", 1e-3),
    "External rating 1": ("EXT_SOURCE_1", 1.0),
    "External rating 2": ("EXT_SOURCE_2", 1.0),
    "External rating 3": ("EXT_SOURCE_3", 1.0),
    "Identity document (years ago)": ("DAYS_ID_PUBLISH", -1 / 365.25),
}
_CLASSES = 24
_REAL, _MADE = "#333333", "#0072b2"


def distributions(sides: Sides, path: Path) -> None:
    """Draw the shares of eight numbers in 24 classes of equal width, between the 1 % and 99 % points."""
    figure, axes = plt.subplots(2, 4, figsize=(11, 5), layout="constrained")
    for place, (title, (name, unit)) in enumerate(_COLUMNS.items()):
        real, made = (side[name].drop_nulls().to_numpy() * unit for side in (sides.unseen, sides.made))
        bins = np.linspace(float(np.quantile(real, 0.01)), float(np.quantile(real, 0.99)), _CLASSES + 1)
        axis = axes.flat[place]
        for values, colour, label in ((real, _REAL, "real, unseen"), (made, _MADE, "made up")):
            shares = np.histogram(values, bins=bins)[0] / len(values) * 100
            axis.stairs(shares, bins, color=colour, label=label, linewidth=1.4)
        axis.set_title(title, fontsize=9)
        axis.tick_params(labelsize=7)
    axes.flat[0].legend(fontsize=7)
    figure.supylabel("Share of rows (%)", fontsize=8)
    _save(figure, path)


def reliability(predicted: Floats, found: Floats, path: Path) -> None:
    """Draw predicted and found default rates by tenth."""
    figure, axis = plt.subplots(figsize=(5, 3), layout="constrained")
    tenths = np.arange(1, TENTHS + 1)
    axis.bar(tenths, found, color="#bbbbbb", label="found, real unseen rows")
    axis.plot(tenths, predicted, "o-", color=_MADE, label="said by the aggregates")
    axis.set_xlabel("Tenth by said risk", fontsize=8)
    axis.set_ylabel("Default rate (%)", fontsize=8)
    axis.tick_params(labelsize=7)
    axis.legend(fontsize=7)
    _save(figure, path)


def _save(figure: Figure, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(path, dpi=110, metadata={"Software": None})
    plt.close(figure)

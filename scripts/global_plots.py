"""Draw SHAP's own global plots of a bundle's model: `python -m scripts.global_plots BUNDLE --out DIR`.

For data scientists, offline, in the development environment: neither SHAP nor matplotlib is there when the desk serves.
"""

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import matplotlib as mpl
import numpy as np
import shap

from features.errors import RefusedInputError
from scoring import manifest as contents
from scoring.bundle import Bundle, open_bundle

MOST_FEATURES = 20
DOTS_PER_INCH = 150
BEESWARM, BAR = "shap_beeswarm.png", "shap_bar.png"


def explanation_of(bundle: Bundle) -> shap.Explanation:
    """Give the bundle's population sample as SHAP knows it: log-odds of default, features of the model by name."""
    values = bundle.arrays[contents.SAMPLE_CONTRIBUTIONS].whole().astype(np.float64)
    return shap.Explanation(
        values=values,
        base_values=np.full(len(values), bundle.manifest["model"]["base_margin"]),
        data=bundle.arrays[contents.SAMPLE_VALUES].whole().astype(np.float64),
        feature_names=[feature.name for feature in bundle.catalog if feature.in_model],
    )


def write_plots(bundle: Bundle, out: Path, *, features: int = MOST_FEATURES) -> tuple[Path, Path]:
    """Write the beeswarm and the bar plot of the sample as PNG files into a folder, made if need be; give both."""
    mpl.use("Agg")  # no window: the script also runs where there is no screen
    explanation = explanation_of(bundle)
    out.mkdir(parents=True, exist_ok=True)
    _draw(lambda: shap.plots.beeswarm(explanation, max_display=features, show=False), out / BEESWARM)
    _draw(lambda: shap.plots.bar(explanation, max_display=features, show=False), out / BAR)
    return out / BEESWARM, out / BAR


def _draw(plot: Callable[[], object], path: Path) -> None:
    from matplotlib import pyplot as plt  # noqa: PLC0415  # after the choice of a way to draw

    plt.figure()
    plot()
    plt.savefig(path, dpi=DOTS_PER_INCH, bbox_inches="tight")
    plt.close("all")


def main(arguments: Sequence[str]) -> int:
    """Read the command line; give the exit code: 2 with one sentence where the bundle cannot be used."""
    parser = argparse.ArgumentParser(prog="python -m scripts.global_plots", description=__doc__)
    parser.add_argument("bundle", type=Path, metavar="BUNDLE", help="the bundle's folder")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="the folder of both PNG files")
    parser.add_argument("--features", type=int, default=MOST_FEATURES, metavar="N", help="how many features to draw")
    options = parser.parse_args(arguments)
    try:
        written = write_plots(open_bundle(options.bundle), options.out, features=options.features)
    except RefusedInputError as error:
        print(error, file=sys.stderr)
        return 2
    for path in written:
        print(f"{path} written.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

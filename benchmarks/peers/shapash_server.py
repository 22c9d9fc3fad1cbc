"""shapash's page as its manual starts it, on a model and clients in a folder; run by the Python of `.venvs/shapash`."""

import sys
from pathlib import Path

import pandas as pd
from shapash import SmartExplainer

from benchmarks.peers.given import read_given


def main(folder: Path, port: int) -> None:
    """Serve until killed."""
    model, values, targets = read_given(folder)
    explainer = SmartExplainer(model=model)
    explainer.compile(x=values, y_pred=pd.Series(model.predict(values), name="predicted"), y_target=targets)
    explainer.run_app(port=port, host="127.0.0.1").join()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))

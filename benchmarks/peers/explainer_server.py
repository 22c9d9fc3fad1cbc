"""explainerdashboard as its manual starts it, on a model and clients in a folder; run by the Python of `.venvs/peers`.

What it leaves out is what its manual advises to leave out for many clients: the interactions between features and the
trees one by one, each of which takes far longer than all the rest.
"""

import sys
from pathlib import Path

from explainerdashboard import ClassifierExplainer, ExplainerDashboard

from benchmarks.peers.given import read_given


def main(folder: Path, port: int) -> None:
    """Serve until killed."""
    model, values, targets = read_given(folder)
    explainer = ClassifierExplainer(model, values, targets, model_output="logodds")
    dashboard = ExplainerDashboard(explainer, shap_interaction=False, decision_trees=False)
    dashboard.run(port=port, host="127.0.0.1")


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))

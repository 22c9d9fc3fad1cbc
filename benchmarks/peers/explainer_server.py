"""explainerdashboard as its manual starts it, on a model and clients in a folder; run by the Python of `.venvs/peers`.

What it leaves out is what its manual advises to leave out for many clients: the interactions between features and the
trees one by one, each of which takes far longer than all the rest.
"""

import sys
from pathlib import Path

import numpy as np

MODEL = "model.ubj"
VALUES = "values.npy"
TARGETS = "targets.npy"


def main(folder: Path, port: int) -> None:
    """Serve until killed."""
    import pandas as pd  # noqa: PLC0415  # what follows is of its own environment; whoever measures reads names above
    from explainerdashboard import ClassifierExplainer, ExplainerDashboard  # noqa: PLC0415
    from xgboost import XGBClassifier  # noqa: PLC0415

    model = XGBClassifier()
    model.load_model(folder / MODEL)
    values = pd.DataFrame(np.load(folder / VALUES), columns=model.get_booster().feature_names)
    explainer = ClassifierExplainer(model, values, pd.Series(np.load(folder / TARGETS)), model_output="logodds")
    dashboard = ExplainerDashboard(explainer, shap_interaction=False, decision_trees=False)
    dashboard.run(port=port, host="127.0.0.1")


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))

"""The model and the clients as a peer is given them, in a folder; read by the Python of the peer's own environment."""

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    import pandas as pd
    from xgboost import XGBClassifier

MODEL = "model.ubj"
VALUES = "values.npy"
"""The model's inputs, (n_clients, n_inputs) float32."""
TARGETS = "targets.npy"
"""The outcomes, (n_clients,): 0 or 1."""


def read_given(folder: Path) -> "tuple[XGBClassifier, pd.DataFrame, pd.Series[int]]":
    """Give the model, its inputs and the outcomes."""
    import pandas as pd  # noqa: PLC0415  # of the peer's environment; whoever writes the folder reads the names above
    from xgboost import XGBClassifier  # noqa: PLC0415  # same

    model = XGBClassifier()
    model.load_model(folder / MODEL)
    values = pd.DataFrame(np.load(folder / VALUES), columns=model.get_booster().feature_names)
    return model, values, pd.Series(np.load(folder / TARGETS))

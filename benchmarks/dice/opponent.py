"""DiCE asked what would make a client's opinion favourable: inputs of the loan, within the portfolio's range."""

import contextlib
import io
from dataclasses import dataclass
from typing import Final

import dice_ml
import numpy as np
import pandas as pd
from numpy.typing import NDArray
from raiutils.exceptions import UserConfigValidationException

from scoring.bundle import Bundle
from scoring.matrix import margins
from scoring.points import margin_of_points

UNKNOWN: Final = -999.0
"""DiCE reads no missing value; the model is given a missing one back."""
OF_THE_LOAN: Final = (
    "loan_amount_currency",
    "loan_annuity_currency",
    "goods_price_currency",
    "loan_to_annuity_ratio",
    "down_payment_share",
    "loan_beyond_price_share",
    "annuity_to_income_share",
    "loan_to_income_ratio",
)
WANTED: Final = 5
RANGE: Final = (0.01, 0.99)


@dataclass(frozen=True, kw_only=True, eq=False)
class Favourable:
    """The bundle's model as DiCE wants it: probabilities of a favourable opinion, 0.5 at the edge."""

    bundle: Bundle

    def predict_proba(self, rows: pd.DataFrame) -> NDArray[np.float64]:
        """Give both probabilities, (n_rows, 2)."""
        values = rows[self.bundle.booster.feature_names].to_numpy(dtype=np.float32, copy=True)
        values[values == UNKNOWN] = np.nan
        edge = margin_of_points(self.bundle.policy.edges[1])
        favourable = 1.0 / (1.0 + np.exp(margins(self.bundle.booster, values) - edge))
        return np.column_stack([1.0 - favourable, favourable])

    def predict(self, rows: pd.DataFrame) -> NDArray[np.int64]:
        """Give the opinions, (n_rows,): 1 is favourable."""
        return (self.predict_proba(rows)[:, 1] >= 1 / 2).astype(np.int64)


class Dice:
    """One of DiCE's methods on a bundle."""

    def __init__(self, bundle: Bundle, method: str) -> None:
        names = bundle.booster.feature_names
        columns = {name: bundle.values_of_feature(bundle.feature_index(name)) for name in names}
        self._rows = pd.DataFrame(
            {name: np.nan_to_num(column, nan=UNKNOWN) for name, column in columns.items()}, dtype=float
        )
        self._vary = [name for name in OF_THE_LOAN if name in names]
        known = {name: self._rows.loc[self._rows[name] != UNKNOWN, name] for name in self._vary}
        self._ranges = {name: [float(column.quantile(each)) for each in RANGE] for name, column in known.items()}
        model = Favourable(bundle=bundle)
        data = dice_ml.Data(
            dataframe=self._rows.assign(opinion=model.predict(self._rows)),
            continuous_features=list(names),
            outcome_name="opinion",
        )
        self._dice = dice_ml.Dice(data, dice_ml.Model(model=model, backend="sklearn"), method=method)

    def found(self, position: int) -> pd.DataFrame:
        """Give up to five counterfactuals of one client; none, no row."""
        words = io.StringIO()
        with (
            contextlib.redirect_stdout(words),
            contextlib.redirect_stderr(words),
            contextlib.suppress(UserConfigValidationException),
        ):
            answer = self._dice.generate_counterfactuals(
                self._rows.iloc[[position]],
                total_CFs=WANTED,
                desired_class=1,
                features_to_vary=self._vary,
                permitted_range=self._ranges,
            )
            found = answer.cf_examples_list[0].final_cfs_df
            return found if found is not None else self._rows.iloc[:0]
        return self._rows.iloc[:0]


def is_one_loan(rows: pd.DataFrame) -> NDArray[np.bool_]:
    """Tell whether amount, instalment and price agree with the ratios made from them, within a hundredth, (n_rows,)."""
    amount, price = rows["loan_amount_currency"], rows["goods_price_currency"]
    pairs = (
        (rows["loan_to_annuity_ratio"], amount / rows["loan_annuity_currency"]),
        (rows["down_payment_share"], ((price - amount) / price).clip(lower=0)),
        (rows["loan_beyond_price_share"], ((amount - price) / price).clip(lower=0)),
    )
    agree = [np.isclose(said.astype(float), follows.astype(float), rtol=0.01, atol=0.01) for said, follows in pairs]
    together: NDArray[np.bool_] = np.logical_and.reduce(agree)
    return together

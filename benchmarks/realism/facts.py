"""Facts of a table: shares, missing values, deciles, default rates; how far those of made-up rows are off."""

from dataclasses import dataclass

import numpy as np
import polars as pl
from polars import col

from benchmarks.realism.sides import CLIENT, OUTCOME, Sides

_FEWEST = 300
"""Real rows of a category from which its default rate is compared."""
_DECILES = tuple(place / 10 for place in range(1, 10))
_CLOSE = 0.05
_FEW_VALUES = 20


@dataclass(frozen=True, kw_only=True)
class Facts:
    """Differences between made-up rows and unseen real rows; shares in points."""

    default_rate_made: float
    default_rate_real: float
    worst_missing: tuple[str, float]
    worst_share: tuple[str, float]
    shares: int
    """Shares of categories compared."""
    shares_within_a_point: float
    deciles: int
    deciles_within_five_percent: float
    worst_default_rate: tuple[str, float]
    default_rates: int
    default_rates_within_noise: float
    """Within twice the standard error of the two rates."""
    worst_correlation: tuple[str, float]


def facts_of(sides: Sides) -> Facts:
    """Compare."""
    made, real = sides.made.drop(CLIENT), sides.unseen.drop(CLIENT)
    missing = {name: abs(_missing(made, name) - _missing(real, name)) * 100 for name in real.columns}
    shares = _shares(made, real)
    deciles = _deciles(made, real)
    rates = _default_rates(made, real)
    correlations = _correlations(made, real)
    return Facts(
        default_rate_made=float(np.mean(made[OUTCOME].to_numpy())),
        default_rate_real=float(np.mean(real[OUTCOME].to_numpy())),
        worst_missing=_worst(missing),
        worst_share=_worst(shares),
        shares=len(shares),
        shares_within_a_point=_part(shares, 1.0),
        deciles=len(deciles),
        deciles_within_five_percent=_part(deciles, _CLOSE),
        worst_default_rate=_worst({name: gap for name, (gap, _) in rates.items()}),
        default_rates=len(rates),
        default_rates_within_noise=float(np.mean([gap <= noise for gap, noise in rates.values()])),
        worst_correlation=_worst(correlations),
    )


def _missing(frame: pl.DataFrame, name: str) -> float:
    return frame[name].null_count() / frame.height


def _worst(gaps: dict[str, float]) -> tuple[str, float]:
    name = max(gaps, key=lambda key: gaps[key])
    return name, round(gaps[name], 4)


def _part(gaps: dict[str, float], most: float) -> float:
    return float(np.mean([gap <= most for gap in gaps.values()]))


def _texts(frame: pl.DataFrame) -> list[str]:
    return [name for name, kind in frame.schema.items() if kind == pl.String]


def _shares(made: pl.DataFrame, real: pl.DataFrame) -> dict[str, float]:
    return {
        f"{name} {text}": abs(_share(made, name, text) - _share(real, name, text)) * 100
        for name in _texts(real)
        for text in real[name].drop_nulls().unique().sort().to_list()
    }


def _share(frame: pl.DataFrame, name: str, text: str) -> float:
    return frame.filter(col(name) == text).height / frame.height


def _quantile(frame: pl.DataFrame, name: str, share: float) -> float:
    return float(np.quantile(frame[name].drop_nulls().to_numpy(), share))


def _deciles(made: pl.DataFrame, real: pl.DataFrame) -> dict[str, float]:
    gaps = {}
    for name in real.columns:
        if real[name].dtype == pl.String or real[name].n_unique() < _FEW_VALUES:
            continue
        for share in _DECILES:
            found, wanted = (_quantile(side, name, share) for side in (made, real))
            if wanted != 0.0 or found != 0.0:
                gaps[f"{name} {share}"] = abs(found - wanted) / max(abs(wanted), abs(found))
    return gaps


def _default_rates(made: pl.DataFrame, real: pl.DataFrame) -> dict[str, tuple[float, float]]:
    gaps = {}
    for name in _texts(real):
        for text in real[name].drop_nulls().unique().sort().to_list():
            sides = [side.filter(col(name) == text)[OUTCOME] for side in (made, real)]
            if min(side.len() for side in sides) >= _FEWEST:
                rates = [float(np.mean(side.to_numpy())) for side in sides]
                noise = 2 * sum(rate * (1 - rate) / side.len() for rate, side in zip(rates, sides, strict=True)) ** 0.5
                gaps[f"{name} {text}"] = (abs(rates[0] - rates[1]) * 100, noise * 100)
    return gaps


def _correlations(made: pl.DataFrame, real: pl.DataFrame) -> dict[str, float]:
    numeric = [name for name in real.columns if real[name].dtype != pl.String and name != OUTCOME]
    return {name: abs(_correlation(made, name) - _correlation(real, name)) for name in numeric}


def _correlation(frame: pl.DataFrame, name: str) -> float:
    """Correlate the known values with the outcome; 0 for a constant."""
    known = frame.select(name, OUTCOME).drop_nulls().cast(pl.Float64).to_numpy()
    if known[:, 0].std() == 0.0:
        return 0.0
    return float(np.corrcoef(known, rowvar=False)[0, 1])

"""Chance: one stream of random numbers for each table, and numbers that follow a client's traits."""

import math

import numpy as np

from features.portfolio.figures import Flags, Floats, Ints

_GRID = np.linspace(-6.0, 6.0, 4801)
_NORMAL_SHARES = np.array([0.5 * math.erfc(-point / math.sqrt(2.0)) for point in _GRID])


def stream(seed: int, name: str) -> np.random.Generator:
    """Give the random numbers of one table: a change in one table leaves the draws of the others as they were."""
    return np.random.default_rng(np.random.SeedSequence(seed, spawn_key=tuple(name.encode())))


def shares_of(normals: Floats) -> Floats:
    """Turn standard normal numbers into the shares of the population below them, in (0, 1)."""
    shares: Floats = np.interp(normals, _GRID, _NORMAL_SHARES)
    return shares


def follow(random: np.random.Generator, trait: Floats, strength: float, within: Ints | None = None) -> Floats:
    """Draw shares in (0, 1), uniform over all rows, that correlate with a trait by about `strength`.

    The trait is centred over the rows, or over the rows of each cell of `within`: clients with many rows, or rows
    chosen by a related trait, would otherwise shift what is drawn.
    """
    cells = np.zeros(len(trait), dtype=np.int64) if within is None else within
    means = np.bincount(cells, weights=trait) / np.maximum(np.bincount(cells), 1)
    noise = random.standard_normal(len(trait))
    return shares_of(strength * (trait - means[cells]) + math.sqrt(1.0 - strength**2) * noise)


def happens(random: np.random.Generator, probability: Floats | float, length: int) -> Flags:
    """Draw yes or no, `length` times."""
    return random.random(length) < probability


def happens_more(random: np.random.Generator, probability: Floats | float, trait: Floats, strength: float) -> Flags:
    """Draw yes or no, yes more often where the trait is high, with the same share overall."""
    return follow(random, -trait, strength) < probability


def unique_numbers(random: np.random.Generator, length: int, first: int) -> Ints:
    """Give `length` different identifiers from `first` on, in an order that tells nothing."""
    return first + random.permutation(length + length // 10)[:length]

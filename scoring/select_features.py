"""The selection: which features beat noise, and what the model is worth with fewer."""

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from sklearn.metrics import roc_auc_score

from features.catalog import CATALOG
from features.catalog.facts import FACTS
from features.catalog.topics import TOPICS, Topic
from features.feature import Feature, Risk
from features.tables.official import OUTCOME
from features.tables.reader import read_tables
from scoring.inputs import features_of
from scoring.made_up import is_made_up
from scoring.matrix import float32_matrix, load_booster
from scoring.near_copies import CORRELATION, near_copies
from scoring.selection import Selection
from scoring.selection_report import Worth, report
from scoring.steps import Steps
from scoring.train import Trained, train

NOISE_COLUMNS = 60
BEATEN_SHARE = 0.5
"""A fold is won by what gains more than this share of the noise does."""
FOLDS_TO_WIN = 4
"""Of five."""
TIMES_ASKED = 3
"""Other clients add what wins each time, noise and folds drawn anew: what wins by luck costs more than it tells."""
SIZES = (25, 50, 100, 150, 200, 250)
NOT_SAYABLE = frozenset({"phone_change_years", *(name for name, topic in TOPICS.items() if topic is Topic.PAPER)})
"""True of the model and unsayable to a client: nobody is a risk for a new telephone or for a paper without a name."""
MOST_LOST = 0.001
"""The AUC that doing without them may cost."""


@dataclass(frozen=True, kw_only=True, eq=False)
class Labelled:
    """The clients whose outcome is known."""

    features: tuple[Feature, ...]
    values: NDArray[np.float32]
    """(n_labelled, n_features); NaN is unknown."""
    target: NDArray[np.int8]

    def of(self, names: Sequence[str]) -> "Labelled":
        """Keep some of the features, in the order of the catalog."""
        places = [place for place, feature in enumerate(self.features) if feature.name in set(names)]
        return replace(self, features=tuple(self.features[place] for place in places), values=self.values[:, places])

    def columns(self, names: Sequence[str]) -> NDArray[np.float32]:
        """Give the values of some features in the order of the names, (n_labelled, n_names)."""
        places = {feature.name: place for place, feature in enumerate(self.features)}
        return self.values[:, [places[name] for name in names]]


def select_features(
    data: Path, out: Path, page: Path, *, seed: int, progress: Callable[[str], None], also: Path | None = None
) -> None:
    """Select the features that beat noise on the clients of a folder; write them, and a page on how they were found.

    Args:
        data: The folder of the tables.
        out: The file of the selection.
        page: The page about it.
        seed: Same tables and seed, same selection.
        progress: Receives one line for each finished part.
        also: Another folder, whose clients may keep more: a made-up portfolio cannot know all that real ones say.

    Raises:
        RefusedInputError: If the tables cannot be used.
    """
    steps = Steps(4, progress)
    steps.begin("reading the tables and computing the features")
    labelled, origin = _labelled(data)
    steps.begin("measuring every feature beside noise")
    names = [feature.name for feature in labelled.features]
    sayable = [name for name in names if name not in NOT_SAYABLE]
    ranked, kept = beside_noise(labelled.of(sayable), seed)
    steps.begin("asking the other clients" if also else "no other clients to ask")
    others, kept = _asked(also, sayable, kept, seed=seed, steps=steps) if also else ({}, kept)
    stronger_first = [name for name in ranked if name in set(kept)]
    copies = near_copies(labelled.columns(stronger_first), stronger_first, FACTS)
    kept = [name for name in kept if name not in copies]
    steps.begin("measuring the model with fewer features")
    sizes = [*(size for size in SIZES if size < len(ranked)), len(ranked)]
    worths = [_worth(f"the {size} strongest", labelled.of(ranked[:size]), seed, steps) for size in sizes]
    own = _worth("what is kept", labelled.of(kept), seed, steps)
    unsayable = _worth("what is kept, telephone change and papers", labelled.of([*kept, *NOT_SAYABLE]), seed, steps)
    if unsayable.auc - own.auc >= MOST_LOST:
        kept = [*kept, *NOT_SAYABLE]
    made = {
        **origin,
        "also": others,
        "near_copies": copies,
        "copies_correlation": CORRELATION,
        "seed": seed,
        "date": dt.datetime.now(tz=dt.UTC).date().isoformat(),
        "candidates": len(sayable),
        "noise_columns": NOISE_COLUMNS,
        "beaten_share": BEATEN_SHARE,
        "folds_to_win": FOLDS_TO_WIN,
    }
    selection = Selection(made=made, kept=tuple(name for name in names if name in set(kept)))
    page.write_text(report(selection, (*worths, own, unsayable), CATALOG, MOST_LOST), encoding="utf-8")
    out.write_text(selection.as_json(), encoding="utf-8")
    steps.tell(f"{len(selection.kept)} of {len(sayable)} features are kept")


def _labelled(data: Path) -> tuple[Labelled, Mapping[str, object]]:
    """Give the clients of a folder whose outcome is known, and what is said of where they come from."""
    tables = read_tables(data)
    features = tuple(feature for feature in CATALOG if not feature.protected)
    built = features_of(tables, features)
    known = built.application[OUTCOME].is_not_null()
    labelled = Labelled(
        features=features,
        values=float32_matrix(built.features.filter(known), [feature.name for feature in features]),
        target=built.application[OUTCOME].filter(known).to_numpy().astype(np.int8),
    )
    return labelled, {
        "data": "made-up clients" if is_made_up(data, tables.fingerprint) else "clients",
        "fingerprint": tables.fingerprint,
        "labelled": len(labelled.target),
        "defaulted": int(np.count_nonzero(labelled.target)),
    }


def _asked(
    data: Path, sayable: Sequence[str], kept: Sequence[str], *, seed: int, steps: Steps
) -> tuple[Mapping[str, object], list[str]]:
    """Add what the clients of another folder keep; features that none of them has a value of are left as they are."""
    labelled, origin = _labelled(data)
    given = [
        name
        for place, name in enumerate(feature.name for feature in labelled.features)
        if name in set(sayable) and not np.isnan(labelled.values[:, place]).all()
    ]
    won = [set(beside_noise(labelled.of(given), seed + time)[1]) for time in range(TIMES_ASKED)]
    both = [*kept, *(name for name in given if name not in set(kept) and all(name in names for names in won))]
    worths = {
        words: _worth(
            f"other clients, {words}", labelled.of([name for name in names if name in set(given)]), seed, steps
        )
        for words, names in (("what the first clients keep", kept), ("what both keep", both), ("all", given))
    }
    return {
        **origin,
        "candidates": len(given),
        "times": TIMES_ASKED,
        "added": [name for name in both if name not in set(kept)],
        "auc": {words: [worth.features, round(worth.auc, 4)] for words, worth in worths.items()},
    }, both


def beside_noise(labelled: Labelled, seed: int) -> tuple[list[str], list[str]]:
    """Give the names from the strongest to the weakest, and those that win most folds against noise."""
    random = np.random.default_rng(seed)
    copied = random.choice(len(labelled.features), min(NOISE_COLUMNS, len(labelled.features)), replace=False)
    noise = np.column_stack([random.permutation(labelled.values[:, place]) for place in copied])
    named = tuple(
        replace(labelled.features[place], name=f"noise_{number}", risk=Risk.FREE) for number, place in enumerate(copied)
    )
    trained = train(
        np.column_stack([labelled.values, noise]),
        labelled.target,
        (*labelled.features, *named),
        seed=seed,
        progress=lambda _: None,
    )
    names = [feature.name for feature in labelled.features]
    gains = np.array(
        [_gains(model, [*names, *(feature.name for feature in named)]) for model in trained.control_models]
    )
    of_features, of_noise = gains[:, : len(names)], gains[:, len(names) :]
    beaten = (of_features[:, :, np.newaxis] > of_noise[:, np.newaxis, :]).mean(axis=2)
    order = np.lexsort((-of_features.mean(axis=0), -np.round(beaten.mean(axis=0), 6)))
    wins = np.count_nonzero(beaten > BEATEN_SHARE, axis=0) >= FOLDS_TO_WIN
    return [names[place] for place in order], [name for name, won in zip(names, wins, strict=True) if won]


def _gains(model: bytes, names: Sequence[str]) -> list[float]:
    """Give what the splits by each feature gained in all, 0 if there is none."""
    found = load_booster(model).get_score(importance_type="total_gain")
    return [float(np.sum(found.get(name, 0.0))) for name in names]


def _worth(words: str, labelled: Labelled, seed: int, steps: Steps) -> Worth:
    trained: Trained = train(labelled.values, labelled.target, labelled.features, seed=seed, progress=lambda _: None)
    auc = float(roc_auc_score(labelled.target, trained.out_of_fold))
    steps.tell(f"{words}: {len(labelled.features)} features, AUC {auc:.4f}")
    return Worth(words=words, features=len(labelled.features), auc=auc, rounds=trained.rounds)

"""The bundle: opened once, verified, frozen, then read by position by as many threads as ask."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import xgboost as xgb
from numpy.typing import NDArray

from features.catalog import CATALOG
from features.feature import Feature
from scoring import manifest as contents
from scoring.applicants import Applicants
from scoring.array_file import ArrayFile, ArraySpec, VerifiedFile
from scoring.blocks import WHOLE_BYTES, blocks_of
from scoring.case import Case
from scoring.errors import BundleError, UnknownClientError, UnknownFeatureError
from scoring.history_records import HistoryRecords, open_records
from scoring.matrix import load_booster, margins
from scoring.order import ScoreOrder
from scoring.points import points_of_margin, probability_of_margin
from scoring.policy import Policy, policy_of
from scoring.views import Portfolio

LARGEST_MARGIN_DIFFERENCE = 1e-4
"""Between the score kept and the model's answer now: sums of Float32 leaves."""
NO_LEVEL = -1


@dataclass(frozen=True, kw_only=True)
class Summary:
    """One feature over the whole portfolio."""

    n_known: int
    median: float | None
    """None if nobody has a known value."""
    percentiles: tuple[float, ...]
    """From the 0th to the 100th of the known values: 101 numbers, or none."""


@dataclass(frozen=True, kw_only=True, eq=False)
class Bundle:
    """All that the desk reads: small things in memory, large arrays in verified files."""

    portfolio: Portfolio
    catalog: tuple[Feature, ...]
    policy: Policy
    manifest: Mapping[str, Any]
    client_ids: NDArray[np.int64]
    """Ascending, read only, (n_clients,)."""
    booster: xgb.Booster
    """To predict with only: threads share it."""
    control_boosters: tuple[xgb.Booster, ...]
    """The models of the cross-validation, each of which learned without a fifth of the labelled clients."""
    summaries: Mapping[str, Summary]
    dictionaries: Mapping[str, Sequence[str]]
    """The texts of each categorical application column; the array keeps positions in them."""
    peer_features: tuple[Feature, ...]
    peer_coordinates: NDArray[np.float32]
    """Standardised descriptive features, read only, (n_peer_features, n_clients)."""
    score_order: ScoreOrder
    """The clients from the lowest score to the highest."""
    arrays: Mapping[str, ArrayFile]
    """By file name."""
    records: HistoryRecords
    """What the history tables say of each client."""
    applicants: Applicants = field(default_factory=Applicants)
    """Those who are not in the portfolio and whose application was handed in: what alone changes here."""

    def case_of(self, client_id: int) -> Case:
        """Give everything that is known of one client, of the portfolio or not.

        Raises:
            UnknownClientError: If no client has this number.
        """
        if client_id < 0:
            return self.applicants.case_of(client_id)
        position = self.position_of(client_id)
        return Case(
            client_id=client_id,
            position=position,
            values=self.values_of_client(position),
            margin=self.margin_of(position),
            target=self.target_of(position),
            history_tables=self.records.tables,
            application=partial(self.application_of, position),
            history=partial(self.history_of, position),
            records=partial(self.records.of, position),
            coordinates=partial(self._coordinates_of, position),
        )

    def position_of(self, client_id: int) -> int:
        """Give the client's row in every array.

        Raises:
            UnknownClientError: If no client has this number.
        """
        position = int(np.searchsorted(self.client_ids, client_id)) if -(2**63) <= client_id < 2**63 else 0
        if position == len(self.client_ids) or int(self.client_ids[position]) != client_id:
            raise UnknownClientError(client_id)
        return position

    def feature_index(self, name: str) -> int:
        """Give the feature's place in the catalog.

        Raises:
            UnknownFeatureError: If no feature has this name.
        """
        for index, feature in enumerate(self.catalog):
            if feature.name == name:
                return index
        raise UnknownFeatureError(name)

    def values_of_client(self, position: int) -> NDArray[np.float32]:
        """Give one client's features in catalog order, (n_features,); NaN is unknown."""
        return self.arrays[contents.FEATURES_BY_CLIENT].row(position)

    def values_of_feature(self, index: int) -> NDArray[np.float32]:
        """Give one feature of all clients, (n_clients,); NaN is unknown."""
        return self.arrays[contents.FEATURES_BY_FEATURE].column(index)

    def sorted_values_of_feature(self, index: int, start: int, stop: int) -> NDArray[np.float32]:
        """Give the known values of a feature from one rank up to another, ascending, (stop − start,)."""
        return self.arrays[contents.SORTED_BY_FEATURE].column_part(index, start, stop)

    def margin_of(self, position: int) -> float:
        """Give one client's log-odds of default."""
        return float(self.arrays[contents.MARGINS].row(position))

    def target_of(self, position: int) -> int | None:
        """Give one client's outcome: 1 for a default, 0 for none, None if unknown."""
        target = int(self.arrays[contents.TARGETS].row(position))
        return None if target < 0 else target

    def targets(self) -> NDArray[np.int8]:
        """Give every client's outcome, (n_clients,): 1 for a default, 0 for none, −1 if unknown."""
        return self.arrays[contents.TARGETS].whole()

    def margins(self) -> NDArray[np.float64]:
        """Give every client's log-odds of default, (n_clients,)."""
        return self.arrays[contents.MARGINS].whole()

    def application_of(self, position: int) -> Mapping[str, float | str | None]:
        """Give one client's raw application columns, by official name; None is null, numbers are floats."""
        numbers = self._numbers(contents.APPLICATION_NUMBERS, self.manifest["application_numbers"], position)
        codes = self.arrays[contents.APPLICATION_CATEGORIES].row(position)
        texts = {
            name: None if code == NO_LEVEL else self.dictionaries[name][code]
            for name, code in zip(self.manifest["application_categories"], codes.tolist(), strict=True)
        }
        return {**numbers, **texts}

    def history_of(self, position: int) -> Mapping[str, float | None]:
        """Give one client's history columns by name; None is null."""
        return self._numbers(contents.HISTORY, self.manifest["history"], position)

    def _coordinates_of(self, position: int) -> NDArray[np.float32]:
        return self.peer_coordinates[:, position]

    def _numbers(self, file: str, names: Sequence[str], position: int) -> dict[str, float | None]:
        row = self.arrays[file].row(position)
        return {
            name: None if value != value else value  # noqa: PLR0124  # only NaN differs from itself
            for name, value in zip(names, row.tolist(), strict=True)
        }


def open_bundle(folder: Path, *, catalog: Sequence[Feature] = CATALOG, whole_bytes: float = WHOLE_BYTES) -> Bundle:
    """Open a bundle: verify its files, check that it fits the code, and freeze it.

    Args:
        folder: Written by `python -m scoring build`.
        catalog: The code's features; those that the bundle was built with must be among them, unchanged.
        whole_bytes: Files of at most so many bytes are verified now, larger ones block by block as they are read.

    Raises:
        BundleError: If a file is missing, truncated or changed, or the bundle is of another schema or catalog.
    """
    manifest = contents.read_manifest(folder)
    try:
        features = contents.catalog_of(folder, manifest, catalog)
        files = _opened(folder, manifest["files"], whole_bytes)
        bundle = _assembled(manifest, files, features, contents.fingerprint(folder))
    except (KeyError, TypeError, ValueError, AttributeError, xgb.core.XGBoostError) as error:
        problem = f"it does not describe a bundle that this program reads ({error!r})"
        raise BundleError(folder / contents.MANIFEST, problem) from error
    _check_model(bundle, folder)
    return bundle


def _opened(folder: Path, files: Mapping[str, Mapping[str, Any]], whole_bytes: float) -> dict[str, VerifiedFile]:
    def opened(name: str, digests: bytes) -> VerifiedFile:
        facts = files[name]
        blocks = blocks_of(folder / name, facts, digests) if digests and facts["size"] > whole_bytes else None
        return VerifiedFile(folder / name, size=facts["size"], sha256=facts["sha256"], blocks=blocks)

    digests = opened(contents.BLOCKS, b"").whole() if contents.BLOCKS in files else b""
    return {name: opened(name, digests) for name in files if name != contents.BLOCKS}


def _assembled(
    manifest: Mapping[str, Any], files: Mapping[str, VerifiedFile], catalog: tuple[Feature, ...], fingerprint: str
) -> Bundle:
    specs = (ArraySpec(**{**entry, "shape": tuple(entry["shape"])}) for entry in manifest["arrays"])
    arrays = {spec.file: ArrayFile(spec, files[spec.file]) for spec in specs}
    policy = policy_of(manifest["policy"], source=contents.MANIFEST)
    by_name = {feature.name: feature for feature in catalog}
    return Bundle(
        portfolio=_portfolio(manifest, policy, fingerprint),
        catalog=catalog,
        policy=policy,
        manifest=manifest,
        client_ids=arrays[contents.CLIENT_IDS].whole(),
        booster=load_booster(files[contents.MODEL].whole()),
        control_boosters=tuple(load_booster(files[name].whole()) for name in contents.CONTROL_MODELS),
        summaries={
            name: Summary(**{**entry, "percentiles": tuple(entry["percentiles"])})
            for name, entry in json.loads(files[contents.SUMMARIES].whole()).items()
        },
        dictionaries=json.loads(files[contents.DICTIONARIES].whole()),
        peer_features=tuple(by_name[name] for name in manifest["peer_features"]),
        peer_coordinates=arrays[contents.PEER_COORDINATES].whole(),
        score_order=ScoreOrder.of(arrays[contents.MARGINS].whole()),
        arrays=arrays,
        records=open_records(
            manifest["history_tables"], arrays[contents.HISTORY_OFFSETS], files, n_clients=manifest["clients"]["all"]
        ),
    )


def _portfolio(manifest: Mapping[str, Any], policy: Policy, fingerprint: str) -> Portfolio:
    base_margin = float(manifest["model"]["base_margin"])
    return Portfolio(
        made_up=manifest["made_up"],
        n_clients=manifest["clients"]["all"],
        base_points=points_of_margin(base_margin),
        base_probability=float(probability_of_margin(base_margin)),
        threshold_points=policy.threshold_points,
        half_width_points=policy.half_width_points,
        built_on=manifest["built_on"],
        fingerprint=fingerprint,
    )


def _check_model(bundle: Bundle, folder: Path) -> None:
    """Stop if the model does not read the catalog's features, or answers otherwise than when it was built."""
    names = [feature.name for feature in bundle.catalog if feature.in_model]
    if bundle.booster.feature_names != names:
        raise BundleError(folder / contents.MODEL, "the model reads other features than the catalog has")
    for file, booster in zip(contents.CONTROL_MODELS, bundle.control_boosters, strict=True):
        if booster.feature_names != names:
            raise BundleError(folder / file, "the model reads other features than the catalog has")
    values = bundle.values_of_client(0)[[feature.in_model for feature in bundle.catalog]]
    answer = float(margins(bundle.booster, values[np.newaxis, :])[0])
    if not abs(answer - bundle.margin_of(0)) <= LARGEST_MARGIN_DIFFERENCE:
        raise BundleError(folder / contents.MODEL, "the model no longer gives the scores it gave when it was built")

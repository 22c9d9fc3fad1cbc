"""Writing a bundle: plain array files, the model, and the manifest with their checksums."""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Literal

import numpy as np
import polars as pl
from numpy.typing import NDArray

from features.feature import Feature
from scoring import manifest as contents
from scoring.array_file import ArraySpec
from scoring.blocks import Checksums
from scoring.countdown import Countdown
from scoring.history_records import Record
from scoring.history_write import client_records, offsets_of
from scoring.sample import Sample
from scoring.summarise import summary_entry

ROWS_AT_A_TIME = 10_000


@dataclass(frozen=True, kw_only=True, eq=False)
class BundleContents:
    """Everything that goes into a bundle; all arrays have the clients in the same order, ids ascending."""

    catalog: Sequence[Feature]
    client_ids: NDArray[np.int64]
    features: NDArray[np.float32]
    """(n_clients, n_features), NaN is unknown."""
    application: pl.DataFrame
    """Raw application columns without the client's number and the outcome."""
    history: pl.DataFrame
    """History columns without the client's number."""
    margins: NDArray[np.float64]
    """Log-odds of default by the final model."""
    targets: NDArray[np.int8]
    """−1 is unknown."""
    out_of_fold: NDArray[np.float64]
    """Default probability by a model that did not see the client; NaN without a known outcome."""
    peer_features: Sequence[Feature]
    peer_coordinates: NDArray[np.float32]
    """(n_peer_features, n_clients)."""
    main_reasons: NDArray[np.int16]
    """Places in the catalog of what weighs most against, and in favour, (n_clients, 2); −1 is nothing."""
    model: bytes
    control_models: Sequence[bytes]
    """Of the cross-validation, one for each of the manifest's `CONTROL_MODELS`."""
    sample: Sample
    facts: Mapping[str, Any]
    """The rest of the manifest: portfolio, policy, metrics, versions."""
    history_tables: Mapping[str, pl.LazyFrame] = field(default_factory=dict)
    """The history tables that were delivered, by official name."""


def write_bundle(folder: Path, bundle: BundleContents, *, progress: Callable[[str], None] = lambda _: None) -> None:
    """Fill an empty folder with a bundle; the checksum of the manifest comes last.

    `progress` is told how many histories are written, and what time is left.
    """
    writer = _Writer(folder=folder)
    numbers = bundle.application.select(pl.exclude(pl.String))
    categories = bundle.application.select(pl.col(pl.String))
    dictionaries = {name: sorted(categories[name].drop_nulls().unique()) for name in categories.columns}
    summaries = {feature.name: summary_entry(bundle.features[:, index]) for index, feature in enumerate(bundle.catalog)}
    writer.array(contents.CLIENT_IDS, bundle.client_ids, "<i8")
    writer.array(contents.FEATURES_BY_CLIENT, bundle.features, "<f4")
    writer.array(contents.FEATURES_BY_FEATURE, bundle.features, "<f4", order="F")
    writer.array(contents.SORTED_BY_FEATURE, np.sort(bundle.features, axis=0), "<f4", order="F")
    writer.array(contents.APPLICATION_NUMBERS, _numbers(numbers), "<f8")
    writer.array(contents.APPLICATION_CATEGORIES, _positions(categories, dictionaries), "<i4")
    writer.array(contents.HISTORY, _numbers(bundle.history), "<f8")
    writer.array(contents.MARGINS, bundle.margins, "<f8")
    writer.array(contents.TARGETS, bundle.targets, "|i1")
    writer.array(contents.OUT_OF_FOLD, bundle.out_of_fold, "<f8")
    writer.array(contents.PEER_COORDINATES, bundle.peer_coordinates, "<f4")
    writer.records(bundle.history_tables, bundle.client_ids, Countdown(progress))
    writer.array(contents.MAIN_REASON_FEATURES, bundle.main_reasons, "<i2", order="F")
    writer.file(contents.DICTIONARIES, [_json(dictionaries)])
    writer.file(contents.SUMMARIES, [_json(summaries)])
    writer.file(contents.MODEL, [bundle.model])
    for name, model in zip(contents.CONTROL_MODELS, bundle.control_models, strict=True):
        writer.file(name, [model])
    writer.array(contents.SAMPLE_VALUES, bundle.sample.values, "<f4", order="F")
    writer.array(contents.SAMPLE_CONTRIBUTIONS, bundle.sample.contributions, "<f4", order="F")
    writer.file(contents.BLOCKS, [writer.checksums.digests])
    manifest = _json(
        {
            "kind": contents.KIND,
            "schema_version": contents.SCHEMA_VERSION,
            **bundle.facts,
            "catalog": contents.catalog_entries(bundle.catalog),
            "peer_features": [feature.name for feature in bundle.peer_features],
            "application_numbers": numbers.columns,
            "application_categories": categories.columns,
            "history": bundle.history.columns,
            "history_tables": sorted(bundle.history_tables),
            "arrays": [asdict(spec) for spec in writer.specs],
            "files": writer.checksums.files,
        }
    )
    (folder / contents.MANIFEST).write_bytes(manifest)
    (folder / contents.CHECKSUM).write_bytes(contents.checksum_line(manifest))


@dataclass(frozen=True, kw_only=True)
class _Writer:
    folder: Path
    specs: list[ArraySpec] = field(default_factory=list)
    checksums: Checksums = field(default_factory=Checksums)

    def array(self, name: str, array: NDArray[Any], dtype: str, *, order: Literal["C", "F"] = "C") -> None:
        """Write an array row after row or column after column, a part at a time."""
        self.specs.append(ArraySpec(file=name, dtype=dtype, shape=array.shape, order=order))
        if order == "F":
            parts = (array[:, index] for index in range(array.shape[1]))
        else:
            parts = (array[start : start + ROWS_AT_A_TIME] for start in range(0, len(array), ROWS_AT_A_TIME))
        self.file(name, (np.ascontiguousarray(part, dtype=dtype).tobytes() for part in parts))

    def records(self, tables: Mapping[str, pl.LazyFrame], client_ids: NDArray[np.int64], countdown: Countdown) -> None:
        """Write the records of each client, then where they begin."""
        counts = np.zeros((len(client_ids), len(Record)), dtype=np.int64)
        for column, record in enumerate(Record):

            def say(clients: int, before: int = column * len(client_ids)) -> None:
                what = f"{before + clients:,} of {counts.size:,} histories"
                countdown.say(what, done=before + clients, total=counts.size)

            self.file(record, client_records(tables, client_ids, record, counts[:, column], done=say))
        self.array(contents.HISTORY_OFFSETS, offsets_of(counts), "<i8")

    def file(self, name: str, parts: Iterable[bytes]) -> None:
        with (self.folder / name).open("wb") as file:
            file.writelines(self.checksums.passed(name, parts))


def _numbers(frame: pl.DataFrame) -> NDArray[np.float64]:
    """Give columns as Float64, (n_clients, n_columns); null is NaN."""
    return frame.cast(pl.Float64).to_numpy(order="c")


def _positions(frame: pl.DataFrame, dictionaries: Mapping[str, Sequence[str]]) -> NDArray[np.int32]:
    """Give texts as positions in their dictionary, (n_clients, n_columns); null is −1."""
    columns = [
        frame[name].replace_strict(levels, range(len(levels)), default=-1, return_dtype=pl.Int32)
        for name, levels in dictionaries.items()
    ]
    return pl.DataFrame(columns).to_numpy(order="c")


def _json(value: object) -> bytes:
    """Write JSON that does not depend on the machine; NaN is refused, unknown numbers are null."""
    return json.dumps(value, ensure_ascii=False, indent=1, allow_nan=False).encode()

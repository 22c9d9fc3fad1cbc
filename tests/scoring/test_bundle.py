import json
import shutil
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from features.feature import Unit
from scoring.array_file import ArraySpec
from scoring.bundle import Bundle, open_bundle
from scoring.bundle_write import write_bundle
from scoring.errors import BundleError, UnknownClientError, UnknownFeatureError
from scoring.manifest import CHECKSUM, FILES, MANIFEST, checksum_line, is_bundle
from scoring.matrix import load_booster
from scoring.views import Portfolio
from tests.scoring.small_portfolio import (
    FIRST_CLIENT,
    N_CLIENTS,
    N_LABELLED,
    SMALL_CATALOG,
    make_feature,
    open_small_bundle,
    small_contents,
    small_tables,
)


@pytest.fixture
def copy(small_bundle_folder: Path, tmp_path: Path) -> Path:
    """A bundle that may be damaged."""
    return shutil.copytree(small_bundle_folder, tmp_path / "bundle")


def edit_manifest(folder: Path, change: Callable[[dict[str, object]], object]) -> None:
    """Change the manifest as somebody who knows of its checksum would."""
    manifest = json.loads((folder / MANIFEST).read_text())
    change(manifest)
    contents = json.dumps(manifest).encode()
    (folder / MANIFEST).write_bytes(contents)
    (folder / CHECKSUM).write_bytes(checksum_line(contents))


def test_a_bundle_holds_exactly_the_files_it_should(small_bundle_folder: Path) -> None:
    assert {path.name for path in small_bundle_folder.iterdir()} == FILES
    assert is_bundle(small_bundle_folder)


def test_the_portfolio_says_what_was_built(small_bundle: Bundle) -> None:
    portfolio = small_bundle.portfolio
    assert portfolio == Portfolio(
        made_up=True,
        n_clients=N_CLIENTS,
        base_points=portfolio.base_points,
        base_probability=portfolio.base_probability,
        threshold_points=500.0,
        half_width_points=15.0,
        built_on="2026-11-24",
        fingerprint=portfolio.fingerprint,
    )


@pytest.mark.parametrize("position", [0, 1, 299, N_CLIENTS - 1])
def test_a_client_reads_as_it_was_built(small_bundle: Bundle, position: int) -> None:
    built = small_tables()
    assert int(small_bundle.client_ids[position]) == FIRST_CLIENT + 3 * position
    expected = built.features.drop("SK_ID_CURR").row(position)
    found = [None if np.isnan(value) else float(value) for value in small_bundle.values_of_client(position)]
    assert found == list(expected)
    assert small_bundle.application_of(position) == {
        name: float(value) if isinstance(value, int) else value
        for name, value in built.application.drop("SK_ID_CURR", "TARGET").row(position, named=True).items()
    }
    assert small_bundle.history_of(position) == built.history.drop("SK_ID_CURR").row(position, named=True)
    assert small_bundle.target_of(position) == built.application["TARGET"][position]


@pytest.mark.parametrize("index", range(len(SMALL_CATALOG)))
def test_rows_and_columns_hold_the_same_values(small_bundle: Bundle, index: int) -> None:
    by_client = [small_bundle.values_of_client(position)[index] for position in range(N_CLIENTS)]
    assert np.array_equal(by_client, small_bundle.values_of_feature(index), equal_nan=True)


def test_out_of_fold_probabilities_are_kept_for_labelled_clients_only(small_bundle: Bundle) -> None:
    kept = small_bundle.arrays["out_of_fold.bin"].whole()
    assert np.all((kept[:N_LABELLED] > 0) & (kept[:N_LABELLED] < 1))
    assert np.isnan(kept[N_LABELLED:]).all()


def test_a_summary_is_that_of_the_known_values(small_bundle: Bundle) -> None:
    known = small_tables().features["outside_rating"].drop_nulls()
    summary = small_bundle.summaries["outside_rating"]
    assert summary.n_known == len(known)
    assert summary.median == pytest.approx(known.median())
    assert (summary.percentiles[0], summary.percentiles[100]) == (known.min(), known.max())
    assert small_bundle.summaries["nobody_years"].median is None


def test_what_is_in_memory_cannot_be_changed(small_bundle: Bundle) -> None:
    for array in (small_bundle.client_ids, small_bundle.peer_coordinates, small_bundle.values_of_client(0)):
        with pytest.raises(ValueError, match="read-only"):
            array[0] = 0


@pytest.mark.parametrize("name", sorted(FILES))
@pytest.mark.parametrize("where", ["first", "middle", "last"])
def test_one_flipped_byte_in_any_file_is_refused(copy: Path, name: str, where: str) -> None:
    contents = bytearray((copy / name).read_bytes())
    position = {"first": 0, "middle": len(contents) // 2, "last": len(contents) - 1}[where]
    contents[position] ^= 1
    (copy / name).write_bytes(contents)
    with pytest.raises(BundleError) as refused:
        open_small_bundle(copy)
    assert str(copy) in str(refused.value)
    assert (MANIFEST if name == CHECKSUM else name) in str(refused.value)
    assert "python -m scoring build" in str(refused.value)


@pytest.mark.parametrize("name", sorted(FILES))
def test_a_truncated_file_is_refused(copy: Path, name: str) -> None:
    contents = (copy / name).read_bytes()
    (copy / name).write_bytes(contents[: len(contents) // 2])
    with pytest.raises(BundleError):
        open_small_bundle(copy)


@pytest.mark.parametrize("name", sorted(FILES))
def test_a_missing_file_is_refused(copy: Path, name: str) -> None:
    (copy / name).unlink()
    with pytest.raises(BundleError, match=name.replace(".", r"\.")):
        open_small_bundle(copy)


def test_a_missing_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BundleError, match="there is no such folder"):
        open_small_bundle(tmp_path / "nothing")


def test_another_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BundleError, match="this is not a bundle"):
        open_small_bundle(tmp_path)


def test_a_newer_schema_is_refused(copy: Path) -> None:
    edit_manifest(copy, lambda manifest: manifest.update(schema_version=99))
    with pytest.raises(BundleError, match="its schema is 99 and this program reads 2; update the program"):
        open_small_bundle(copy)


def test_a_manifest_that_lacks_something_is_refused(copy: Path) -> None:
    edit_manifest(copy, lambda manifest: manifest.pop("clients"))
    with pytest.raises(BundleError, match="it does not describe a bundle"):
        open_small_bundle(copy)


def test_a_shape_that_does_not_fit_its_file_is_refused(copy: Path) -> None:
    def widen(manifest: dict[str, object]) -> None:
        arrays = manifest["arrays"]
        assert isinstance(arrays, list)
        arrays[0]["shape"] = [N_CLIENTS + 1]

    edit_manifest(copy, widen)
    with pytest.raises(BundleError, match="client_ids"):
        open_small_bundle(copy)


def test_a_control_model_of_other_features_is_refused(tmp_path: Path) -> None:
    contents = small_contents()
    stranger = load_booster(contents.control_models[1])
    stranger.feature_names = [f"other_{name}" for name in stranger.feature_names]
    models = (contents.control_models[0], bytes(stranger.save_raw("ubj")), *contents.control_models[2:])
    write_bundle(tmp_path, replace(contents, control_models=models))

    with pytest.raises(BundleError, match=r"control_2\.ubj: the model reads other features"):
        open_small_bundle(tmp_path)


@pytest.mark.parametrize(
    ("catalog", "named"),
    [
        (SMALL_CATALOG[1:], "income_currency"),
        ((replace(SMALL_CATALOG[0], unit=Unit.RATIO), *SMALL_CATALOG[1:]), "income_currency"),
        ((*SMALL_CATALOG[:4], replace(SMALL_CATALOG[4], levels=()), *SMALL_CATALOG[5:]), "contract_category"),
        ((replace(SMALL_CATALOG[0], protected=True), *SMALL_CATALOG[1:]), "income_currency"),
    ],
)
def test_a_bundle_of_another_catalog_is_refused(small_bundle_folder: Path, catalog: tuple, named: str) -> None:  # type: ignore[type-arg]  # of features
    with pytest.raises(BundleError, match=f"another catalog of features \\({named} differs\\)"):
        open_bundle(small_bundle_folder, catalog=catalog)


def test_a_catalog_that_has_more_opens_a_bundle_in_the_order_of_its_build(small_bundle_folder: Path) -> None:
    more = (make_feature("new_count", Unit.COUNT), *reversed(SMALL_CATALOG))

    bundle = open_bundle(small_bundle_folder, catalog=more)

    assert bundle.catalog == SMALL_CATALOG


def test_a_fact_that_the_model_was_built_without_is_opened_as_one(tmp_path: Path) -> None:
    built = small_tables()
    catalog = (*SMALL_CATALOG[:4], replace(SMALL_CATALOG[4], kept=False), *SMALL_CATALOG[5:])
    write_bundle(tmp_path, small_contents(catalog=catalog))

    bundle = open_small_bundle(tmp_path)

    assert [feature.name for feature in bundle.catalog if not feature.in_model] == [
        "children_count",
        "contract_category",
    ]
    assert bundle.values_of_client(0)[4] == built.features["contract_category"][0]


def test_a_file_truncated_after_opening_is_an_error_with_a_name(copy: Path) -> None:
    bundle = open_small_bundle(copy)
    (copy / "features_by_client.bin").write_bytes(b"")
    with pytest.raises(BundleError, match=r"features_by_client\.bin: 28 bytes were read from 0 on and 0 came"):
        bundle.values_of_client(0)


def test_a_bundle_replaced_on_disk_is_read_on_as_it_was_opened(copy: Path, tmp_path: Path) -> None:
    bundle = open_small_bundle(copy)
    before = bundle.values_of_client(5).copy()
    copy.rename(tmp_path / "old")
    shutil.rmtree(tmp_path / "old")
    assert np.array_equal(bundle.values_of_client(5), before, equal_nan=True)


def test_an_unknown_client_is_an_error_with_its_number(small_bundle: Bundle) -> None:
    for client_id in (FIRST_CLIENT - 1, FIRST_CLIENT + 1, FIRST_CLIENT + 3 * N_CLIENTS, 2**70, -(2**70)):
        with pytest.raises(UnknownClientError) as unknown:
            small_bundle.position_of(client_id)
        assert unknown.value.client_id == client_id


def test_an_unknown_feature_is_an_error_with_its_name(small_bundle: Bundle) -> None:
    with pytest.raises(UnknownFeatureError) as unknown:
        small_bundle.feature_index("shoe_size_count")
    assert unknown.value.feature_name == "shoe_size_count"


def test_a_slice_outside_an_array_is_an_error(small_bundle: Bundle) -> None:
    for position in (-1, N_CLIENTS):
        with pytest.raises(IndexError):
            small_bundle.values_of_client(position)
    with pytest.raises(IndexError):
        small_bundle.arrays["features_by_client.bin"].column(0)


def test_eight_threads_read_what_one_reads(small_bundle: Bundle) -> None:
    positions = list(range(N_CLIENTS)) * 4
    alone = [small_bundle.values_of_client(position).tobytes() for position in positions]
    with ThreadPoolExecutor(8) as pool:
        together = [values.tobytes() for values in pool.map(small_bundle.values_of_client, positions)]
    assert together == alone


def test_the_size_of_an_array_is_its_shape_times_its_items() -> None:
    assert ArraySpec(file="x", dtype="<f4", shape=(3, 5)).size == 60


def test_a_damaged_bundle_may_be_replaced_but_not_one_with_a_file_of_somebody_else(copy: Path) -> None:
    (copy / MANIFEST).write_text("{")
    assert is_bundle(copy)
    (copy / "diary.txt").write_text("mine")
    assert not is_bundle(copy)

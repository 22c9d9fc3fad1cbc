import hashlib
import json
import shutil
import tracemalloc
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from scoring import manifest as contents
from scoring.array_file import ArrayFile, ArraySpec, VerifiedFile
from scoring.blocks import BLOCK_BYTES, Blocks, Checksums, blocks_of
from scoring.bundle import open_bundle
from scoring.errors import BundleError
from scoring.manifest import FILES, read_manifest
from tests.scoring.small_portfolio import SMALL_CATALOG

LAST = 1234
"""Bytes of the last block, which is short."""
N_BLOCKS = 4
SIZE = (N_BLOCKS - 1) * BLOCK_BYTES + LAST
CONTENTS = np.random.default_rng(7).bytes(SIZE)
DAMAGED = 2 * BLOCK_BYTES + 99
"""A byte of the third block."""

some_ranges = st.tuples(st.integers(0, SIZE), st.integers(0, SIZE)).map(sorted)


def checksums_of(parts: Sequence[bytes]) -> Checksums:
    checksums = Checksums()
    assert b"".join(checksums.passed("file", parts)) == b"".join(parts)
    return checksums


def in_blocks(path: Path, written: bytes, found: bytes) -> VerifiedFile:
    """Open a file that was written as one thing and is found as another."""
    checksums = checksums_of([written])
    path.write_bytes(found)
    blocks = blocks_of(path, checksums.files["file"], checksums.digests)
    return VerifiedFile(path, size=len(written), sha256="", blocks=blocks)


def flipped(data: bytes, place: int) -> bytes:
    return data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :]


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> VerifiedFile:
    return in_blocks(tmp_path_factory.mktemp("sound") / "file", CONTENTS, CONTENTS)


@pytest.fixture(scope="module")
def damaged(tmp_path_factory: pytest.TempPathFactory) -> VerifiedFile:
    return in_blocks(tmp_path_factory.mktemp("damaged") / "file", CONTENTS, flipped(CONTENTS, DAMAGED))


@given(cuts=st.lists(st.integers(0, SIZE), max_size=6).map(sorted))
def test_however_a_file_is_written_its_checksums_are_those_of_its_blocks(cuts: list[int]) -> None:
    checksums = checksums_of([CONTENTS[start:end] for start, end in zip([0, *cuts], [*cuts, SIZE], strict=True)])
    blocks = [CONTENTS[start : start + BLOCK_BYTES] for start in range(0, SIZE, BLOCK_BYTES)]
    assert checksums.digests == b"".join(hashlib.sha256(block).digest() for block in blocks)
    assert checksums.files["file"] == {
        "size": SIZE,
        "sha256": hashlib.sha256(CONTENTS).hexdigest(),
        "first_block": 0,
    }


def test_the_blocks_of_one_file_follow_those_of_another() -> None:
    checksums = Checksums()
    for name, size in (("two", BLOCK_BYTES + 1), ("none", 0), ("one", BLOCK_BYTES), ("last", 5)):
        list(checksums.passed(name, [bytes(size)]))
    assert [facts["first_block"] for facts in checksums.files.values()] == [0, 2, 2, 3]
    assert len(checksums.digests) == 4 * 32


@given(asked=some_ranges)
def test_every_part_of_a_sound_file_reads_as_it_was_written(sound: VerifiedFile, asked: list[int]) -> None:
    start, end = asked
    assert sound.read(end - start, start) == CONTENTS[start:end]


@given(asked=some_ranges)
def test_a_part_that_touches_a_changed_block_is_refused_each_time_and_others_are_read(
    damaged: VerifiedFile, asked: list[int]
) -> None:
    start, end = asked
    touches = start < end and start < 3 * BLOCK_BYTES and end > 2 * BLOCK_BYTES
    for _ in range(2):
        if touches:
            with pytest.raises(BundleError, match="have changed since the build"):
                damaged.read(end - start, start)
        else:
            assert damaged.read(end - start, start) == CONTENTS[start:end]


@given(block=st.integers(0, N_BLOCKS - 1), within=st.integers(0, LAST - 1))
def test_one_flipped_byte_anywhere_in_a_block_is_found(
    tmp_path_factory: pytest.TempPathFactory, block: int, within: int
) -> None:
    place = block * BLOCK_BYTES + within
    file = in_blocks(tmp_path_factory.mktemp("flipped") / "file", CONTENTS, flipped(CONTENTS, place))
    with pytest.raises(BundleError):
        file.read(1, block * BLOCK_BYTES)
    with pytest.raises(BundleError):
        file.whole()


def test_whole_columns_and_single_rows_come_through_blocks_as_they_were(tmp_path: Path) -> None:
    numbers = np.random.default_rng(7).normal(size=(50_000, 3)).astype("<f4")
    by_column = in_blocks(tmp_path / "columns", numbers.tobytes(order="F"), numbers.tobytes(order="F"))
    columns = ArrayFile(ArraySpec(file="columns", dtype="<f4", shape=numbers.shape, order="F"), by_column)
    by_row = in_blocks(tmp_path / "rows", numbers.tobytes(), numbers.tobytes())
    rows = ArrayFile(ArraySpec(file="rows", dtype="<f4", shape=numbers.shape), by_row)
    assert np.array_equal(columns.column(1), numbers[:, 1])
    assert np.array_equal(columns.whole(), numbers)
    assert np.array_equal(columns.column_part(2, 16_383, 16_385), numbers[16_383:16_385, 2])
    assert np.array_equal(rows.row(49_999), numbers[49_999])


def test_threads_that_read_at_once_all_get_what_was_written_or_a_refusal(tmp_path: Path) -> None:
    file = in_blocks(tmp_path / "file", CONTENTS, flipped(CONTENTS, DAMAGED))

    def read(seed: int) -> bool:
        start = int(np.random.default_rng(seed).integers(SIZE))
        end = min(SIZE, start + BLOCK_BYTES)
        try:
            return file.read(end - start, start) == CONTENTS[start:end]
        except BundleError:
            return start < 3 * BLOCK_BYTES and end > 2 * BLOCK_BYTES

    with ThreadPoolExecutor(8) as threads:
        assert all(threads.map(read, range(400)))


def test_a_read_holds_a_block_in_memory_and_not_the_file(tmp_path: Path) -> None:
    path, size = tmp_path / "zeros", 1 << 28
    with path.open("wb") as sparse:
        sparse.truncate(size)
    digests = hashlib.sha256(bytes(BLOCK_BYTES)).digest() * (size // BLOCK_BYTES)
    tracemalloc.start()
    file = VerifiedFile(path, size=size, sha256="", blocks=Blocks(size=BLOCK_BYTES, digests=digests))
    for offset in range(0, size, 1 << 22):
        assert file.read(16, offset) == bytes(16)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 4 * BLOCK_BYTES


def test_a_file_truncated_since_it_was_opened_is_refused(tmp_path: Path) -> None:
    file = in_blocks(tmp_path / "file", CONTENTS, CONTENTS)
    (tmp_path / "file").write_bytes(CONTENTS[:BLOCK_BYTES])
    assert file.read(10, 0) == CONTENTS[:10]
    with pytest.raises(BundleError):
        file.read(10, 2 * BLOCK_BYTES)


def test_fewer_checksums_than_blocks_are_refused(tmp_path: Path) -> None:
    checksums = checksums_of([CONTENTS])
    with pytest.raises(BundleError, match="checksums of its 4 blocks"):
        blocks_of(tmp_path / "file", checksums.files["file"], checksums.digests[:-1])


@pytest.mark.parametrize("name", sorted(FILES - {contents.MANIFEST, contents.CHECKSUM}))
def test_one_flipped_byte_is_refused_at_the_start_or_where_it_is_read(
    small_bundle_folder: Path, tmp_path: Path, name: str
) -> None:
    folder = Path(shutil.copytree(small_bundle_folder, tmp_path / "bundle"))
    data = (folder / name).read_bytes()
    (folder / name).write_bytes(flipped(data, len(data) * 3 // 4))
    with pytest.raises(BundleError, match=name.replace(".", r"\.")):
        open_bundle(folder, catalog=SMALL_CATALOG)
    try:
        bundle = open_bundle(folder, catalog=SMALL_CATALOG, whole_bytes=0)
    except BundleError as refused:
        assert name in str(refused)  # noqa: PT017  # the other way to be refused is below
    else:
        files: dict[str, VerifiedFile] = {array.spec.file: array._file for array in bundle.arrays.values()}
        files |= {str(record): file for record, file in bundle.records.files.items()}
        with pytest.raises(BundleError, match=name.replace(".", r"\.")):
            files[name].whole()


def test_a_bundle_without_checksums_of_blocks_is_verified_whole(small_bundle_folder: Path, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(small_bundle_folder, tmp_path / "bundle"))
    manifest = dict(read_manifest(folder))
    manifest["files"] = {
        name: {fact: value for fact, value in facts.items() if fact != "first_block"}
        for name, facts in manifest["files"].items()
        if name != contents.BLOCKS
    }
    written = json.dumps(manifest).encode()
    (folder / contents.MANIFEST).write_bytes(written)
    (folder / contents.CHECKSUM).write_bytes(contents.checksum_line(written))
    open_bundle(folder, catalog=SMALL_CATALOG, whole_bytes=0)
    data = (folder / contents.OUT_OF_FOLD).read_bytes()
    (folder / contents.OUT_OF_FOLD).write_bytes(flipped(data, 5))
    with pytest.raises(BundleError, match=r"out_of_fold\.bin"):
        open_bundle(folder, catalog=SMALL_CATALOG, whole_bytes=0)

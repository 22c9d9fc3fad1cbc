"""Archives that cannot be unpacked, and files that are not what their name says."""

import gzip
import random
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from features.errors import RefusedInputError
from features.tables.reader import read_tables
from tests.features.tables.tiny_portfolio import rows, tiny_frames, write_folder

RUBBISH = random.Random(7).randbytes(3000)  # noqa: S311 (bytes of no meaning, the same at each run)
BUREAU = rows("bureau", {"SK_ID_CURR": 1}).write_csv().encode()


def half_a_gzip(path: Path) -> None:
    packed = gzip.compress(BUREAU)
    path.write_bytes(packed[: len(packed) // 2])


def a_gzip_with_a_wrong_checksum(path: Path) -> None:
    packed = bytearray(gzip.compress(BUREAU))
    packed[-6] ^= 1
    path.write_bytes(packed)


def half_a_zip(path: Path) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("bureau.csv", BUREAU)
    path.write_bytes(path.read_bytes()[:100])


def a_zip_with_a_flipped_bit(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("bureau.csv", BUREAU)
    packed = bytearray(path.read_bytes())
    packed[packed.index(b"SK_ID_CURR")] ^= 1
    path.write_bytes(packed)


def a_zip_of_two_tables(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("bureau.csv", BUREAU)
        archive.writestr("bureau_balance.csv", BUREAU)


def a_zip_of_no_table(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("readme.txt", "nothing here")


def a_zip_of_an_empty_table(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("bureau.csv", "")


def rubbish(path: Path) -> None:
    path.write_bytes(RUBBISH)


def rubbish_after_a_good_row(path: Path) -> None:
    path.write_bytes(BUREAU + RUBBISH)


def half_a_parquet(path: Path) -> None:
    rows("bureau", {"SK_ID_CURR": 1}).write_parquet(path)
    path.write_bytes(path.read_bytes()[:-300])


def a_parquet_with_spoilt_data(path: Path) -> None:
    rows("bureau", *({"SK_ID_CURR": client} for client in range(1000))).write_parquet(path)
    content = bytearray(path.read_bytes())
    content[4:600] = bytes(596)
    path.write_bytes(content)


@pytest.mark.parametrize(
    ("name", "spoil", "sentence"),
    [
        ("bureau.csv.gz", half_a_gzip, "cannot be unpacked"),
        ("bureau.csv.gz", a_gzip_with_a_wrong_checksum, "cannot be unpacked"),
        ("bureau.csv.gz", rubbish, "cannot be unpacked"),
        ("bureau.zip", half_a_zip, "cannot be unpacked"),
        ("bureau.zip", a_zip_with_a_flipped_bit, "cannot be unpacked"),
        ("bureau.csv.zip", rubbish, "cannot be unpacked"),
        ("bureau.zip", a_zip_of_two_tables, "holds 2 CSV files, where one is expected"),
        ("bureau.zip", a_zip_of_no_table, "holds 0 CSV files, where one is expected"),
        ("bureau.zip", a_zip_of_an_empty_table, r"holds an empty file \(0 bytes\)"),
        ("bureau.csv", rubbish, "line 1: this is not a header of comma-separated UTF-8 text"),
        ("bureau.csv", rubbish_after_a_good_row, "line 3: "),
        ("bureau.parquet", rubbish, "cannot be read as Parquet"),
        ("bureau.parquet", half_a_parquet, "cannot be read as Parquet"),
        ("bureau.parquet", a_parquet_with_spoilt_data, "cannot be read as Parquet"),
    ],
    ids=lambda case: case.__name__ if callable(case) else "",
)
def test_a_damaged_file_is_refused_in_one_sentence(
    tmp_path: Path, name: str, spoil: Callable[[Path], None], sentence: str
) -> None:
    frames = tiny_frames()
    del frames["bureau"]
    write_folder(tmp_path, frames)
    spoil(tmp_path / name)
    with pytest.raises(RefusedInputError, match=sentence) as refused:
        read_tables(tmp_path)
    assert str(refused.value).startswith(name)
    assert "\n" not in str(refused.value)
    assert str(refused.value).endswith(".")


def test_the_shadow_files_of_macos_do_not_count_as_a_second_table(tmp_path: Path) -> None:
    frames = tiny_frames()
    bureau = frames.pop("bureau")
    write_folder(tmp_path, frames)
    with zipfile.ZipFile(tmp_path / "bureau.zip", "w") as archive:
        archive.writestr("bureau.csv", bureau.write_csv())
        archive.writestr("__MACOSX/._bureau.csv", b"\0\5\x16\7")
    assert read_tables(tmp_path).frames["bureau"].collect().equals(bureau)

import hashlib
import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from features.errors import RefusedInputError
from scoring.bundle import open_bundle
from scoring.bundle_download import download_bundle
from scoring.errors import BundleError
from scoring.manifest import CHECKSUM, MANIFEST, OUT_OF_FOLD, is_bundle
from scoring.web_folder import WebFileError, WebFolder
from tests.scoring.bundle_storage import Storage, served
from tests.scoring.small_portfolio import SMALL_CATALOG

LARGE = "features_by_client.bin"


@pytest.fixture
def storage(small_bundle_folder: Path, tmp_path: Path) -> Iterator[Storage]:
    with served(Path(shutil.copytree(small_bundle_folder, tmp_path / "stored"))) as found:
        yield found


def download(storage: Storage, folder: Path, pinned: str | None = None, *, url: str | None = None) -> list[str]:
    """Give the lines of progress."""
    lines: list[str] = []
    source = WebFolder(url or storage.url, pause_seconds=0)
    download_bundle(source, folder, pinned=pinned, progress=lines.append)
    return lines


def contents_of(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def manifest_hash(folder: Path) -> str:
    return hashlib.sha256((folder / MANIFEST).read_bytes()).hexdigest()


def announce(folder: Path, files: dict[str, object]) -> None:
    """Change what the manifest says of the files, as somebody who knows of its checksum would."""
    manifest = json.loads((folder / MANIFEST).read_bytes())
    manifest["files"] |= files
    written = json.dumps(manifest).encode()
    (folder / MANIFEST).write_bytes(written)
    (folder / CHECKSUM).write_text(f"{hashlib.sha256(written).hexdigest()}  {MANIFEST}\n")


def test_what_is_fetched_is_the_bundle_and_opens(storage: Storage, tmp_path: Path) -> None:
    lines = download(storage, tmp_path / "new" / "bundle")
    assert contents_of(tmp_path / "new" / "bundle") == contents_of(storage.folder)
    open_bundle(tmp_path / "new" / "bundle", catalog=SMALL_CATALOG)
    assert lines[0].startswith("fetching a bundle of ")
    assert lines[-1].endswith("are there and verified.")


def test_a_bundle_that_is_there_is_not_fetched_again(storage: Storage, tmp_path: Path) -> None:
    download(storage, tmp_path / "bundle")
    storage.asked.clear()
    download(storage, tmp_path / "bundle")
    assert [name for name, _ in storage.asked] == [MANIFEST, CHECKSUM]


def test_a_pinned_bundle_that_is_there_needs_no_server(storage: Storage, tmp_path: Path) -> None:
    pinned = manifest_hash(storage.folder)
    download(storage, tmp_path / "bundle", pinned)
    storage.asked.clear()
    download(storage, tmp_path / "bundle", pinned)
    assert storage.asked == []


def test_another_bundle_than_the_pinned_one_is_refused_before_anything_is_fetched(
    storage: Storage, tmp_path: Path
) -> None:
    with pytest.raises(BundleError, match="BUNDLE_SHA256 says aaaaaaaaaaaa"):
        download(storage, tmp_path / "bundle", "a" * 64)
    assert not (tmp_path / "bundle").exists()


def test_a_cut_connection_goes_on_where_it_was_cut(storage: Storage, tmp_path: Path) -> None:
    storage.cut_after[LARGE] = [1000, 2000]
    download(storage, tmp_path / "bundle")
    assert [wanted for name, wanted in storage.asked if name == LARGE] == [None, "bytes=1000-", "bytes=3000-"]
    assert contents_of(tmp_path / "bundle") == contents_of(storage.folder)


def test_a_server_that_knows_no_ranges_sends_the_file_again(storage: Storage, tmp_path: Path) -> None:
    storage.knows_ranges = False
    storage.cut_after[LARGE] = [1000]
    download(storage, tmp_path / "bundle")
    assert contents_of(tmp_path / "bundle") == contents_of(storage.folder)


def test_a_connection_cut_for_ever_is_one_sentence_and_the_next_start_goes_on(storage: Storage, tmp_path: Path) -> None:
    folder = tmp_path / "bundle"
    storage.cut_after[LARGE] = [1000, 0, 0, 0, 0, 0]
    with pytest.raises(WebFileError, match="cut again and again"):
        download(storage, folder)
    assert (folder / f"{LARGE}.part").stat().st_size == 1000
    assert not is_bundle(folder)
    storage.cut_after.clear()
    storage.asked.clear()
    download(storage, folder)
    assert (LARGE, "bytes=1000-") in storage.asked
    assert contents_of(folder) == contents_of(storage.folder)


@pytest.mark.parametrize("code", [429, 500, 503])
def test_a_busy_server_is_asked_again(storage: Storage, tmp_path: Path, code: int) -> None:
    storage.answers[LARGE] = [code, code]
    download(storage, tmp_path / "bundle")
    assert contents_of(tmp_path / "bundle") == contents_of(storage.folder)


@pytest.mark.parametrize("code", [401, 403, 404, 410])
def test_a_server_that_says_no_is_not_asked_again(storage: Storage, tmp_path: Path, code: int) -> None:
    storage.answers[LARGE] = [code]
    with pytest.raises(WebFileError, match=f"{LARGE}: the server answers {code}"):
        download(storage, tmp_path / "bundle")
    assert [name for name, _ in storage.asked].count(LARGE) == 1


def test_wrong_bytes_are_never_kept(storage: Storage, tmp_path: Path) -> None:
    data = bytearray((storage.folder / LARGE).read_bytes())
    data[5] ^= 1
    (storage.folder / LARGE).write_bytes(data)
    with pytest.raises(BundleError, match="not what the manifest announced"):
        download(storage, tmp_path / "bundle")
    assert not (tmp_path / "bundle" / LARGE).exists()
    assert not (tmp_path / "bundle" / MANIFEST).exists()
    assert not list((tmp_path / "bundle").glob("*.part"))


def test_a_beginning_left_by_another_bundle_is_thrown_away(storage: Storage, tmp_path: Path) -> None:
    folder = tmp_path / "bundle"
    folder.mkdir()
    (folder / f"{LARGE}.part").write_bytes(b"other")
    download(storage, folder)
    assert contents_of(folder) == contents_of(storage.folder)


@pytest.mark.parametrize("change", [-3, 7])
def test_a_file_of_another_size_is_refused(storage: Storage, tmp_path: Path, change: int) -> None:
    data = (storage.folder / LARGE).read_bytes()
    (storage.folder / LARGE).write_bytes(data[:change] if change < 0 else data + bytes(change))
    with pytest.raises(RefusedInputError, match=LARGE):
        download(storage, tmp_path / "bundle")
    assert not is_bundle(tmp_path / "bundle")


def test_a_manifest_that_does_not_fit_its_checksum_is_refused(storage: Storage, tmp_path: Path) -> None:
    (storage.folder / CHECKSUM).write_text("0" * 64)
    with pytest.raises(BundleError, match="does not fit"):
        download(storage, tmp_path / "bundle")


@pytest.mark.parametrize(
    "name", ["../outside.bin", "/etc/outside.bin", "sub/outside.bin", ".hidden", MANIFEST, "x.part"]
)
def test_names_that_leave_the_folder_are_refused(storage: Storage, tmp_path: Path, name: str) -> None:
    announce(storage.folder, {name: {"size": 1, "sha256": "0" * 64}})
    with pytest.raises(BundleError, match="outside of the bundle"):
        download(storage, tmp_path / "bundle")
    assert not (tmp_path / "bundle").exists()


def test_an_older_bundle_is_replaced_and_what_did_not_change_is_kept(storage: Storage, tmp_path: Path) -> None:
    folder = tmp_path / "bundle"
    download(storage, folder)
    (folder / "retired.bin").write_bytes(b"1")
    announce(folder, {"retired.bin": {"size": 1, "sha256": "0" * 64}})
    data = (storage.folder / OUT_OF_FOLD).read_bytes()[::-1]
    (storage.folder / OUT_OF_FOLD).write_bytes(data)
    announce(storage.folder, {OUT_OF_FOLD: {"size": len(data), "sha256": hashlib.sha256(data).hexdigest()}})
    storage.asked.clear()
    download(storage, folder)
    assert {name for name, _ in storage.asked} == {MANIFEST, CHECKSUM, OUT_OF_FOLD}
    assert contents_of(folder) == contents_of(storage.folder)


def test_a_folder_of_somebody_else_is_kept(storage: Storage, tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "diary.txt").write_text("mine")
    with pytest.raises(BundleError, match="holds something else"):
        download(storage, tmp_path / "mine")
    assert contents_of(tmp_path / "mine") == {"diary.txt": b"mine"}


@pytest.mark.parametrize("target", ["ftp://127.0.0.1/x", "file:///etc/hostname", "data:,x"])
def test_a_redirect_to_another_kind_of_address_is_refused(storage: Storage, tmp_path: Path, target: str) -> None:
    storage.redirects[LARGE] = target
    with pytest.raises(WebFileError, match="redirects to an address of another kind"):
        download(storage, tmp_path / "bundle")


def test_a_redirect_to_another_http_address_is_followed(storage: Storage, tmp_path: Path) -> None:
    with served(storage.folder) as other:
        storage.redirects[LARGE] = f"{other.url}/{LARGE}"
        download(storage, tmp_path / "bundle")
    assert contents_of(tmp_path / "bundle") == contents_of(storage.folder)


@pytest.mark.parametrize(
    "url",
    [
        "file:///srv/bundle",
        "ftp://host/bundle",
        "bundle",
        "http://",
        "https://me:secret@host/b",
        "http://[::1/b",
        "http://host:port/b",
    ],
)
def test_an_address_that_is_not_of_the_web_or_holds_a_password_is_refused(url: str) -> None:
    with pytest.raises(WebFileError) as refused:
        WebFolder(url)
    assert "secret" not in str(refused.value)


def test_a_token_goes_with_every_request_and_into_no_sentence(storage: Storage, tmp_path: Path) -> None:
    url = f"{storage.url}/?token=hidden"
    download(storage, tmp_path / "bundle", url=url)
    storage.answers[MANIFEST] = [403]
    with pytest.raises(WebFileError) as refused:
        download(storage, tmp_path / "bundle", url=url)
    assert "hidden" not in str(refused.value)
    assert storage.url in str(refused.value)


def test_a_server_that_is_not_there_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(WebFileError, match="cannot be reached"):
        download_bundle(
            WebFolder("http://127.0.0.1:9", pause_seconds=0), tmp_path / "bundle", pinned=None, progress=print
        )

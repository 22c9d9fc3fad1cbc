"""Find the official files in a folder."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from features.errors import RefusedInputError
from features.tables.column import Table
from features.tables.official import APPLICATION_TEST, APPLICATION_TRAIN, FILES


class Form(StrEnum):
    """How a table is stored: the end of its file's name."""

    CSV = ".csv"
    GZIPPED_CSV = ".csv.gz"
    ZIPPED_CSV = ".csv.zip"
    ZIP = ".zip"
    WORKBOOK = ".xlsx"
    PARQUET = ".parquet"


UNREAD_FORMS = (
    ".xls", ".xlsb", ".xlsm", ".ods", ".tsv", ".json", ".jsonl", ".feather", ".arrow", ".orc", ".pkl", ".pickle",
    ".csv.bz2", ".csv.xz", ".csv.zst", ".7z", ".rar", ".tar.gz", ".numbers",
)  # fmt: skip
"""Other forms in which tables are saved: a table is not called absent when it is there in one of them."""
EXPECTED = f"expected are {', '.join(FILES)}, each as {', '.join(Form)}"


@dataclass(frozen=True, kw_only=True)
class TableFile:
    """One official table and the file that holds it."""

    table: Table
    path: Path
    form: Form
    title: str | None = None
    """The file's name as the user sees it, where that is not the path's."""

    @property
    def name(self) -> str:
        """The file's name as the user sees it."""
        return self.path.name if self.title is None else self.title


def find_files(folder: Path) -> Mapping[str, TableFile]:
    """Find the file of each official table, by name, case-insensitively; absent tables are left out.

    Raises:
        RefusedInputError: No such folder, no official file in it, no application file, two files for one table,
            or a file without a byte.
    """
    if not folder.is_dir():
        message = f"{folder} is not a folder; {EXPECTED}."
        raise RefusedInputError(message)
    found: dict[str, TableFile] = {}
    for path in sorted(folder.iterdir()):
        file = _recognised(path)
        if file is None:
            continue
        if (other := found.get(file.table.name)) is not None:
            message = f"{folder} holds two files for {file.table.name}, {other.name} and {file.name}; keep one of them."
            raise RefusedInputError(message)
        found[file.table.name] = file
    _refuse_unread_forms(folder, found)
    _refuse_unusable(folder, found)
    return found


def _recognised(path: Path) -> TableFile | None:
    for table in FILES.values():
        for form in Form:
            if path.name.casefold() == f"{table.name}{form}".casefold() and path.is_file():
                return TableFile(table=table, path=path, form=form)
    return None


def _refuse_unread_forms(folder: Path, found: Mapping[str, TableFile]) -> None:
    for table in FILES.values():
        for name in unread_namesakes(folder, table):
            if table.name not in found and name.casefold().removeprefix(table.name.casefold()) in UNREAD_FORMS:
                message = f"{name} is of a form that is not read; save the table as {Form.CSV} or {Form.PARQUET}."
                raise RefusedInputError(message)


def _refuse_unusable(folder: Path, found: Mapping[str, TableFile]) -> None:
    if not found:
        message = f"{folder} holds none of the tables; {EXPECTED}."
        raise RefusedInputError(message)
    if APPLICATION_TRAIN.name not in found and APPLICATION_TEST.name not in found:
        message = f"{folder} holds neither application_train nor application_test, one of which is needed; {EXPECTED}."
        raise RefusedInputError(message)
    for file in found.values():
        if file.path.stat().st_size == 0:
            message = f"{file.name} is empty (0 bytes); copy the file again."
            raise RefusedInputError(message)


def unread_namesakes(folder: Path, table: Table) -> tuple[str, ...]:
    """Name the files of the folder called like the table, whose form is not one that is read."""
    return tuple(
        sorted(
            path.name
            for path in folder.iterdir()
            if path.name.casefold().startswith(f"{table.name}.".casefold()) and _recognised(path) is None
        )
    )

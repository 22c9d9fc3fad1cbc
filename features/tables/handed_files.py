"""Which tables a few small files hold: by their names, and by the names within a JSON file."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from features.errors import RefusedInputError
from features.tables.column import Table
from features.tables.handed_json import MOST_COLUMNS, tables_of_json
from features.tables.official import APPLICATION_TEST, FILES, HISTORY_TABLES
from features.tables.reading.csv_file import JSON
from features.tables.reading.folder import Form
from features.tables.reading.workbook_size import counted_workbook
from features.text import Text

LARGEST_FILE_BYTES = 2 << 20
MOST_FILES = 7
"""The application and its six histories."""
LONGEST_NAME = 80
_FORMS = {Form.CSV.value: Form.CSV, Form.WORKBOOK.value: Form.WORKBOOK}
_SEPARATORS = b",;\t|"


@dataclass(frozen=True, kw_only=True)
class HandedFile:
    """One file as the browser sent it."""

    name: str
    """As the browser says it: shown, never a path."""
    contents: bytes

    @property
    def title(self) -> str:
        """The name as a sentence may hold it: one line, no folder, not long."""
        last = re.split(r"[\\/]", self.name)[-1]
        line = " ".join("".join(each if each.isprintable() else " " for each in last).split())
        return line if len(line) <= LONGEST_NAME else f"{line[:LONGEST_NAME]}…"


@dataclass(frozen=True, kw_only=True)
class HandedTable:
    """One table of one file."""

    table: Table
    form: Form
    title: str
    """The file's name as it is shown."""
    contents: bytes


def tables_of(files: Sequence[HandedFile]) -> tuple[HandedTable, ...]:
    """Find the tables: the application, and each history at most once.

    A file whose name begins with that of a history is that history, any other the application.

    Raises:
        RefusedInputError: Too many or too large files, a form that is not read, a table twice, or no application.
    """
    if len(files) > MOST_FILES:
        raise RefusedInputError(_TOO_MANY_FILES)
    found: dict[str, HandedTable] = {}
    for file in files:
        for handed in _tables_of_file(file):
            if handed.table.name in found:
                raise RefusedInputError(_twice(found[handed.table.name], handed))
            found[handed.table.name] = handed
    if APPLICATION_TEST.name not in found:
        raise RefusedInputError(_NO_APPLICATION)
    return tuple(found.values())


def _tables_of_file(file: HandedFile) -> Iterator[HandedTable]:
    title, ending = file.title, f".{file.name.rpartition('.')[2]}".casefold()
    if not file.contents:
        raise RefusedInputError(_empty(title))
    if len(file.contents) > LARGEST_FILE_BYTES:
        raise RefusedInputError(_too_large(title))
    table = _named(title)
    if ending == JSON:
        for name, contents in tables_of_json(title, file.contents, table).items():
            yield HandedTable(table=FILES[name], form=Form.CSV, title=title, contents=contents)
        return
    form = _FORMS.get(ending)
    if form is None:
        raise RefusedInputError(_other_form(title))
    contents = file.contents
    if form is Form.WORKBOOK:
        contents = counted_workbook(title, contents)
    elif sum(file.contents.partition(b"\n")[0].count(each) for each in _SEPARATORS) >= MOST_COLUMNS:
        raise RefusedInputError(_too_many_columns(title))
    yield HandedTable(table=table, form=form, title=title, contents=contents)


def _named(title: str) -> Table:
    stem = title.casefold()
    named = [table for table in HISTORY_TABLES if stem.startswith(table.name.casefold())]
    return max(named, key=lambda table: len(table.name), default=APPLICATION_TEST)


def _too_large(title: str) -> Text:
    return Text(
        fr=f"« {title} » dépasse 2 Mo : ne gardez que les lignes de ce client.",
        en=f"{title} is larger than 2 MB: keep the rows of this client only.",
    )


def _empty(title: str) -> Text:
    return Text(
        fr=f"« {title} » est vide (0 octet) : enregistrez-le à nouveau.",
        en=f"{title} is empty (0 bytes): save it again.",
    )


def _other_form(title: str) -> Text:
    return Text(
        fr=f"« {title} » n’est ni un fichier CSV, ni JSON, ni xlsx : enregistrez le tableau dans l’un de ces formats.",
        en=f"{title} is no CSV, JSON or xlsx file: save the table in one of these forms.",
    )


def _too_many_columns(title: str) -> Text:
    return Text(
        fr=f"« {title} » a plus de {MOST_COLUMNS} colonnes : gardez celles du modèle de fichier.",
        en=f"{title} has more than {MOST_COLUMNS} columns: keep those of the template.",
    )


def _twice(one: HandedTable, other: HandedTable) -> Text:
    is_application = one.table.name == APPLICATION_TEST.name
    names = ", ".join(table.name for table in HISTORY_TABLES)
    fr, en = ("la demande", "the application") if is_application else (f"la table {one.table.name}",) * 2
    hint_fr = f" ; un historique porte le nom de sa table ({names})" if is_application else ""
    hint_en = f"; a history bears the name of its table ({names})" if is_application else ""
    return Text(
        fr=f"« {one.title} » et « {other.title} » sont lus comme {fr} : gardez un seul des deux{hint_fr}.",
        en=f"{one.title} and {other.title} are both read as {en}: keep one of them{hint_en}.",
    )


_TOO_MANY_FILES = Text(
    fr=f"Il y a plus de {MOST_FILES} fichiers : déposez la demande et ses six historiques au plus.",
    en=f"There are more than {MOST_FILES} files: hand in the application and its six histories at most.",
)
_NO_APPLICATION = Text(
    fr="Aucun fichier n’est celui de la demande : ajoutez-le, avec une seule ligne.",
    en="None of the files is the application: add it, with one row.",
)

"""Refusals of an application handed in, told to the person at the desk."""

from features.errors import BrokenCellError
from features.tables.column import Kind, Table
from features.tables.labels import named
from features.tables.official import APPLICATION_TEST, CLIENT_KEY
from features.tables.reading.csv_file import JSON
from features.text import Text

_WHAT = {
    Kind.NUMBER: Text(fr="un nombre", en="a number"),
    Kind.INTEGER: Text(fr="un nombre entier", en="a whole number"),
}


def no_known_column(file: str, table: Table) -> Text:
    """Say that a file has not one column of its table, and where to start from."""
    if table.name != APPLICATION_TEST.name:
        return Text(
            fr=f"Aucune colonne de « {file} » n’est connue : donnez-lui celles de la table {table.name}.",
            en=f"No column of {file} is known: give it those of the table {table.name}.",
        )
    if file.casefold().endswith(JSON):
        return Text(
            fr=f"Aucune colonne de « {file} » n’est connue. Partez du modèle JSON : mêmes noms de colonnes.",
            en=f"No column of {file} is known. Start from the JSON template: the same column names.",
        )
    return Text(
        fr=f"Aucune colonne de « {file} » n’est connue. Partez du modèle CSV : mêmes noms de colonnes, une ligne.",
        en=f"No column of {file} is known. Start from the CSV template: the same column names, one row.",
    )


def only_titles(file: str) -> Text:
    """Say that the application has no row."""
    return Text(
        fr=f"« {file} » n’a que des titres : ajoutez la ligne de la demande.",
        en=f"{file} has titles only: add the row of the application.",
    )


def several(file: str, rows: int) -> Text:
    """Say that there is more than one application."""
    return Text(
        fr=f"« {file} » contient {rows} demandes : gardez une seule ligne, celle de la demande à étudier.",
        en=f"{file} holds {rows} applications: keep one row, that of the application to study.",
    )


def no_key(file: str) -> Text:
    """Say that nothing links the application with its histories."""
    return Text(
        fr=f"« {file} » n’a pas de colonne {CLIENT_KEY}, qui relie la demande à ses historiques : ajoutez-la.",
        en=f"{file} has no column {CLIENT_KEY}, which links the application with its histories: add it.",
    )


def broken_cell(file: str, table: Table, error: BrokenCellError) -> Text:
    """Say which answer is not of its kind; where it is only in a history, which has many rows."""
    what = _WHAT.get(error.column.kind)
    if what is None or not error.cell:
        return error.text
    name, where = named(error.column.name), Text(fr="", en="")
    if table.name != APPLICATION_TEST.name:
        where = Text(fr=f"« {file} », {error.place.fr}, ", en=f"{file}, {error.place.en}, ")
    return Text(
        fr=f"{where.fr}{name.fr} : « {error.cell} » n’est pas {what.fr}. Corrigez-le ou laissez-le vide.",
        en=f"{where.en}{name.en}: “{error.cell}” is not {what.en}. Correct it or leave it empty.",
    )


UNREADABLE = Text(
    fr="Les fichiers n’ont pas pu être lus : la mémoire du serveur est peut-être pleine. Réessayez plus tard.",
    en="The files could not be read: the memory of the server is perhaps full. Try again later.",
)

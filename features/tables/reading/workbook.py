"""An Excel workbook becomes a CSV file, number for number."""

from collections.abc import Mapping
from pathlib import Path

import polars as pl

from features.errors import RefusedInputError
from features.tables.column import Kind
from features.tables.reading.folder import TableFile
from features.text import Text

READER = "fastexcel"
"""The package through which polars reads workbooks; it may be absent."""


def csv_of_workbook(file: TableFile, folder: Path) -> Path:
    """Write the sheet as CSV and give its path; the whole sheet, a million rows at most, is held in memory.

    Numbers are taken as numbers, since their text is rounded to nine decimals; any other cell as its text.

    Raises:
        RefusedInputError: The workbook is damaged, or does not hold exactly one table, or the reader is absent.
    """
    texts = _sheet(file, _sheets(file, "string"))
    if texts.is_empty():
        raise RefusedInputError(
            Text(
                fr=f"« {file.name} » ne contient aucun tableau ; enregistrez-y le tableau à nouveau, ou en CSV.",
                en=f"{file.name} holds no table; save the table in it again, or as CSV.",
            )
        )
    numbers = _sheet(file, _sheets(file, "float")).cast(pl.String)
    categories = {column.name.casefold() for column in file.table.columns if column.kind is Kind.CATEGORY}
    cells = [
        text if str(text[0]).strip().casefold() in categories else number.zip_with(number.is_not_null(), text)
        for text, number in zip(texts, numbers, strict=True)
    ]
    path = folder / f"{file.table.name} from workbook.csv"
    pl.DataFrame(cells).write_csv(path, include_header=False)
    return path


def _sheets(file: TableFile, dtype: str) -> Mapping[str, pl.DataFrame]:
    try:
        return pl.read_excel(
            file.path,
            sheet_id=0,
            engine="calamine",
            has_header=False,
            drop_empty_rows=False,
            drop_empty_cols=False,
            raise_if_empty=False,
            read_options={"dtypes": dtype},
        )
    except ModuleNotFoundError as error:
        message = f"{file.name} is a workbook, which is read only where the package {READER} is; save it as CSV."
        raise RefusedInputError(message) from error
    except Exception as error:  # the reader has errors of its own, in a package that may be absent
        raise RefusedInputError(
            Text(
                fr=f"« {file.name} » ne se lit pas comme un classeur Excel ; enregistrez le tableau en CSV.",
                en=f"{file.name} cannot be read as an Excel workbook; it is damaged or of another kind: "
                "save it as CSV.",
            )
        ) from error


def _sheet(file: TableFile, sheets: Mapping[str, pl.DataFrame]) -> pl.DataFrame:
    """Take the only sheet that holds something, or the one called like the table."""
    filled = {name.strip().casefold(): sheet for name, sheet in sheets.items() if not sheet.is_empty()}
    if len(filled) > 1 and file.table.name.casefold() not in filled:
        names = ", ".join(name for name, sheet in sheets.items() if not sheet.is_empty())
        raise RefusedInputError(
            Text(
                fr=f"« {file.name} » a plusieurs feuilles ({names}) ; gardez-en une, ou appelez-la {file.table.name}.",
                en=f"{file.name} holds several sheets ({names}); keep one, or call one {file.table.name}.",
            )
        )
    return filled.get(file.table.name.casefold(), next(iter(filled.values()), pl.DataFrame()))

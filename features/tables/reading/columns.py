"""Match the columns of a file with the official ones."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from features.errors import RefusedInputError
from features.tables.official import OUTCOME
from features.tables.reading.folder import TableFile
from features.text import Text

OUTCOME_NAMES = frozenset({
    "y", "label", "labels", "class", "outcome", "response", "default", "defaulted", "is_default", "bad", "is_bad",
    "cible", "défaut", "defaut", "etiquette", "étiquette",
})  # fmt: skip
"""What others call the outcome."""


@dataclass(frozen=True, kw_only=True)
class ColumnMatch:
    """Which column of a file is which official column."""

    found: tuple[str, ...]
    """The file's columns, in its order and spelling."""
    official: tuple[str | None, ...]
    """The official name of each of them; None for a column the table does not have."""
    missing: tuple[str, ...]
    """Official columns that the file lacks, in official order."""

    @property
    def extra(self) -> tuple[str, ...]:
        """The file's columns that the table does not have."""
        return tuple(name for name, official in zip(self.found, self.official, strict=True) if official is None)


def match_columns(found: Sequence[str], file: TableFile) -> ColumnMatch:
    """Match by name, whatever the case, the order and the spaces around.

    Raises:
        RefusedInputError: Two columns of the file are the same official column.
    """
    by_key = {column.name.casefold(): column.name for column in file.table.columns}
    official = tuple(by_key.get(name.strip().casefold()) for name in found)
    twice = [name for name, count in Counter(official).items() if name is not None and count > 1]
    if twice:
        raise RefusedInputError(
            Text(
                fr=f"« {file.name} » a plus d’une colonne {', '.join(twice)} ; gardez-en une de chaque.",
                en=f"{file.name} has more than one column {', '.join(twice)}; keep one of each.",
            )
        )
    return ColumnMatch(
        found=tuple(found),
        official=official,
        missing=tuple(column.name for column in file.table.columns if column.name not in official),
    )


def refuse_missing(matches: Sequence[tuple[TableFile, ColumnMatch]]) -> None:
    """Refuse files that lack official columns; one sentence lists all files and columns.

    Raises:
        RefusedInputError: Some file lacks a column.
    """
    lacking = [(file.name, match) for file, match in matches if match.missing]
    if lacking:
        en = "; ".join(f"{name} lacks {_listed(match)}" for name, match in lacking)
        fr = " ; ".join(f"« {name} » n’a pas {_listed_in_french(match)}" for name, match in lacking)
        raise RefusedInputError(
            Text(
                fr=f"{fr} : ajoutez les colonnes qui manquent, écrites comme ici.",
                en=f"{en}: add the missing columns, spelt as here.",
            )
        )


def _listed_in_french(match: ColumnMatch) -> str:
    if not any(match.official):
        return "une seule des colonnes attendues, et sa première ligne n’est peut-être pas l’en-tête"
    return ", ".join(match.missing)


def _listed(match: ColumnMatch) -> str:
    if not any(match.official):
        return "every column, and its first line is perhaps a row and not the header"
    names = ", ".join(match.missing)
    if OUTCOME not in match.missing:
        return names
    candidates = [name.strip() for name in match.extra if _may_be_the_outcome(name)]
    return f"{names} (rename {' or '.join(candidates)} to {OUTCOME} if that is it)" if candidates else names


def _may_be_the_outcome(name: str) -> bool:
    key = name.strip().casefold()
    return key in OUTCOME_NAMES or OUTCOME.casefold() in key


def warnings_on_extra(file: TableFile, match: ColumnMatch) -> tuple[str, ...]:
    """Say which columns are not read."""
    if not match.extra:
        return ()
    names = ", ".join(name.strip() or "(no name)" for name in match.extra)
    return (f"{file.name}: columns that {file.table.name} does not have were not read: {names}.",)

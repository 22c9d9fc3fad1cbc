"""What can be wrong with what the user gave; each error words itself in one sentence."""

from features.tables.column import Column
from features.text import Text


class RefusedInputError(Exception):
    """The input cannot be used; `str()` is a sentence that says which file, what is wrong and what to do.

    It is in English, for the operator at a terminal. What someone at the desk may meet comes in both languages.
    """

    def __init__(self, sentence: str | Text) -> None:
        super().__init__(sentence.en if isinstance(sentence, Text) else sentence)
        self.text = sentence if isinstance(sentence, Text) else Text(fr=sentence, en=sentence)


class BrokenCellError(RefusedInputError):
    """A cell does not hold what its column does."""

    def __init__(self, sentence: Text, *, column: Column, cell: str, place: Text) -> None:
        super().__init__(sentence)
        self.column = column
        self.cell = cell
        """As it is shown: not too long; of an empty cell, nothing."""
        self.place = place
        """Words for where it is, without the file: `line 2`."""

"""What can be wrong with what the user gave; each error words itself in one sentence."""

from features.text import Text


class RefusedInputError(Exception):
    """The input cannot be used; `str()` is a sentence that says which file, what is wrong and what to do.

    It is in English, for the operator at a terminal. What someone at the desk may meet comes in both languages.
    """

    def __init__(self, sentence: str | Text) -> None:
        super().__init__(sentence.en if isinstance(sentence, Text) else sentence)
        self.text = sentence if isinstance(sentence, Text) else Text(fr=sentence, en=sentence)

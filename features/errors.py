"""What can be wrong with what the user gave; each error words itself in one sentence."""


class RefusedInputError(Exception):
    """The input cannot be used; `str()` is a sentence that says which file, what is wrong and what to do."""

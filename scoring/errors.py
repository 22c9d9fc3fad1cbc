"""What can go wrong in the scoring room; the page words the errors about one client or one feature."""

from pathlib import Path

from features.errors import RefusedInputError

BUILD_AGAIN = "build the bundle again with `python -m scoring build`"


class BundleError(RefusedInputError):
    """The bundle cannot be used; the sentence names the file, what is wrong and what to do."""

    def __init__(self, path: Path, problem: str, *, remedy: str = BUILD_AGAIN) -> None:
        super().__init__(f"{path}: {problem}; {remedy}.")
        self.path = path


class MalformedClientError(ValueError):
    """What was typed is not a client number."""

    def __init__(self, typed: str) -> None:
        super().__init__(f"{typed!r} is not a client number: give digits only.")
        self.typed = typed


class UnknownClientError(LookupError):
    """No client of the bundle has this number."""

    def __init__(self, client_id: int) -> None:
        super().__init__(f"No client of the portfolio has the number {client_id}.")
        self.client_id = client_id


class ForgottenApplicationError(LookupError):
    """No application handed in is kept under this token: none was, or the server has forgotten it."""

    def __init__(self) -> None:
        super().__init__("No application handed in is kept under this token.")


class NotInPortfolioError(LookupError):
    """The client is not in the portfolio, so has no neighbour in it by score."""

    def __init__(self) -> None:
        super().__init__("Someone who is not in the portfolio has no place in the order of its scores.")


class UnknownFeatureError(LookupError):
    """No feature of the catalog has this name."""

    def __init__(self, feature_name: str) -> None:
        super().__init__(f"No feature of the catalog is named {feature_name!r}.")
        self.feature_name = feature_name


class GroupSizeError(ValueError):
    """A group of similar clients needs at least one client."""

    def __init__(self, k: int) -> None:
        super().__init__(f"A group of {k} similar clients was asked for: ask for 1 or more.")
        self.k = k


class ProtectedGroupError(ValueError):
    """A protected attribute and the outcome or the opinion cannot choose a group together.

    The size of such a group would give away the rate that is withheld.
    """

    def __init__(self) -> None:
        super().__init__("A group is chosen by a protected attribute or by outcome and opinion, not by both.")

"""Real clients are not served to whoever knows the address."""

from callbacks.settings import Settings
from features.errors import RefusedInputError
from scoring.views import Portfolio


class NoSignInError(RefusedInputError):
    """The bundle holds clients that are not made up, and the desk cannot ask who is reading."""

    def __init__(self) -> None:
        super().__init__(
            "This bundle is not a made-up portfolio and the desk has no sign-in yet: whoever reaches it reads every "
            "client. Serve it only on a network where that is right, and say so with ALLOW_OPEN_ACCESS=1."
        )


def check_access(portfolio: Portfolio, settings: Settings) -> None:
    """Let the desk start if its clients are made up, or if open access was allowed.

    Raises:
        NoSignInError: If neither is so.
    """
    if not portfolio.made_up and not settings.allows_open_access:
        raise NoSignInError

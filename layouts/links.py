"""Addresses inside the desk.

A client's number stands in the fragment of an address: the browser does not send it, so no server logs it.
"""

CLIENT_FRAGMENT = "#client="
APPLICATION_FRAGMENT = "#demande="
"""`clientOfAddress` of `assets/desk.js` reads them."""


def client_link(client_id: int) -> str:
    """Give the address of a client's file, relative to the desk's own."""
    return f"{CLIENT_FRAGMENT}{client_id}"


def application_link(token: str) -> str:
    """Give the address of an application handed in, by the token that opens it."""
    return f"{APPLICATION_FRAGMENT}{token}"


def asset_link(path: str) -> str:
    """Give the address of a file of `assets/`."""
    return f"/assets/{path}"


def section_link(section_id: str) -> str:
    """Give the address of a section of the open file; `assets/desk.js` goes there without leaving the client's."""
    return f"#{section_id}"

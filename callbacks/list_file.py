"""The list of clients as a file: what is asked comes in the body, so that no address or log holds it."""

from collections.abc import Mapping

from flask import Flask, Response, request
from werkzeug.exceptions import BadRequest

from callbacks.answers import Answers
from callbacks.hosting.strict_json import MalformedJSONError, read_json
from callbacks.list_choices import is_present
from layouts.words import worklist
from layouts.words.saying import say

ADDRESS = "/portefeuille.csv"


def install_list_file(server: Flask, answers: Answers) -> None:
    """Answer the list's address; the file's name holds nothing of a client."""

    @server.post(ADDRESS)
    def list_file() -> Response:
        asked = _asked()
        if asked is None:
            raise BadRequest
        display = answers.display(asked.get("language"), None)
        if is_present(asked.get("present")):
            return _refused(say(worklist.EXPORT_HIDDEN, display.language), 403)
        filters = asked.get("filters")
        lists = answers.serving.now.lists
        lines = lists.file(filters if isinstance(filters, Mapping) else {}, asked.get("sort"), display)
        name = say(worklist.FILE_NAME, display.language)
        headers = {"Content-Disposition": f'attachment; filename="{name}"'}
        return Response(lines, mimetype="text/csv", headers=headers)


def _asked() -> Mapping[str, object] | None:
    """Read the body; None if it is no object. A form of another site cannot send JSON."""
    try:
        asked = read_json(request.get_data()) if request.is_json else None
    except MalformedJSONError:
        return None
    return asked if isinstance(asked, Mapping) else None


def _refused(sentence: str, status: int) -> Response:
    return Response(sentence, status=status, mimetype="text/plain")

"""An application handed in: read, scored, kept in memory; the answer is the address of its file."""

import io
import threading
from collections.abc import Sequence
from typing import IO

from flask import Flask, Response, jsonify, request
from werkzeug.exceptions import BadRequest, RequestEntityTooLarge
from werkzeug.formparser import FormDataParser

from callbacks.answers import Answers
from features.errors import RefusedInputError
from features.tables.handed_files import MOST_FILES, HandedFile
from features.tables.handed_in import read_handed_in
from features.text import Language
from layouts.links import application_link
from layouts.typography import typeset
from layouts.words import new_application as words
from layouts.words.saying import say
from scoring.applying import case_of_application

ADDRESS = "/demande"
LARGEST_BODY_BYTES = 8 << 20
LONGEST_FIELD = 500_000
"""Also of what the parser holds of a file at once."""
OWN_HEADER = "X-Desk"
"""A form of another site cannot send a header of its own."""


def install_new_application(server: Flask, answers: Answers) -> None:
    """Answer the address; one application is read at a time, so that memory holds the tables of one."""
    one_at_a_time = threading.Lock()

    @server.post(ADDRESS)
    def hand_in() -> Response:
        if OWN_HEADER not in request.headers:
            raise BadRequest
        try:
            language, files = _body()
        except RequestEntityTooLarge:
            return Response(_in_both_languages(), RequestEntityTooLarge.code, mimetype="text/plain")
        display = answers.display(language, None)
        if not files:
            return jsonify(refused=say(words.NO_FILE, display.language))
        try:
            with one_at_a_time:
                case = case_of_application(answers.bundle, read_handed_in(files))
        except RefusedInputError as error:
            return jsonify(refused=typeset(error.text.read(display.language), display.language))
        return jsonify(address=application_link(answers.bundle.applicants.add(case)))


def _body() -> tuple[str | None, Sequence[HandedFile]]:
    """Read the form in memory: the web server's own reader would write its files to a disk.

    Raises:
        RequestEntityTooLarge: If there is more than `LARGEST_BODY_BYTES`.
    """
    request.max_content_length = LARGEST_BODY_BYTES
    parser = FormDataParser(
        stream_factory=_in_memory, max_form_memory_size=LONGEST_FIELD, max_form_parts=2 * MOST_FILES
    )
    _, form, files = parser.parse(request.stream, request.mimetype, request.content_length, request.mimetype_params)
    handed = [HandedFile(name=file.filename or "", contents=file.stream.read()) for file in files.getlist("files")]
    return form.get("language"), handed


def _in_memory(
    total_content_length: int | None,
    content_type: str | None,
    filename: str | None,
    content_length: int | None = None,
) -> IO[bytes]:
    del total_content_length, content_type, filename, content_length
    return io.BytesIO()


def _in_both_languages() -> str:
    """Word that there is too much: which language is said in a part that was not read."""
    return "\n".join(say(words.TOO_LARGE, language) for language in Language)

"""The HTML document around the page: its language and its icon."""

from features.text import Language

TITLE = "Prêt à dépenser"

EARLY_SCRIPT = "early.js"
"""Of `assets/`: runs before anything is drawn, so that a dark page is never light for an instant."""

_DOCUMENT = """<!DOCTYPE html>
<html lang="@language" data-theme="light">
<head>
{%metas%}
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{%title%}</title>
<link rel="icon" href="/assets/favicon.svg" type="image/svg+xml">
<script src="/assets/@early"></script>
{%css%}
</head>
<body>
{%app_entry%}
{%config%}
{%scripts%}
{%renderer%}
</body>
</html>
"""


def document(language: Language) -> str:
    """Give Dash's `index_string` for a language."""
    return _DOCUMENT.replace("@language", language.value).replace("@early", EARLY_SCRIPT)

"""Training, scoring, explanation, comparison, and the command line."""

__version__ = "0.1.0"
"""Of the whole program, which is run from its folder, not installed; a test compares it with `pyproject.toml`."""
